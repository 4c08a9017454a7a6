import { situationsOf } from '../decide/situation.ts'
import { missingOf, progressOf, stateOf } from '../decide/state.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import type { CaseFacts } from '../report/case-view.ts'

/** What is decided of a case, for the rooms that only show it. */
export function factsOf(held: Case, campaign: Campaign): CaseFacts {
  return {
    state: stateOf(held, campaign),
    situations: [...new Set(situationsOf(held, campaign).map(({ code }) => code))],
    missing: missingOf(held, campaign),
    ...progressOf(held, campaign),
  }
}
