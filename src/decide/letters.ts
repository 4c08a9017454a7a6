import type { LetterOrder } from '../domain/decision.ts'
import type { FollowUp, Situation } from '../domain/follow-up.ts'
import type { Given } from './given.ts'

/** The letter to the consignee that these situations share: the first in the table leads it. */
export function leading(followUps: readonly FollowUp[], situations: readonly Situation[]): FollowUp | undefined {
  return followUps
    .filter(({ to, when }) => to === 'consignee' && situations.some(({ code }) => when.includes(code)))
    .sort((one, other) => one.rank - other.rank)[0]
}

/** Situations that a letter to the consignee can tell or ask. */
export function tellable(followUps: readonly FollowUp[], situations: readonly Situation[]): Situation[] {
  return situations.filter((situation) => leading(followUps, [situation]))
}

/** An order for a letter to the consignee, to go out now. */
export function order(
  { held, now, policy, followUps }: Given,
  followUp: FollowUp,
  rest: Pick<LetterOrder, 'to' | 'cc' | 'situations' | 'unasked' | 'answers'>,
  needsApproval = false,
): LetterOrder {
  const isForAgent = (one: Situation) => leading(followUps, [one])?.approval === 'agent'
  return {
    followUp: followUp.id,
    ordinal: held.letters.filter((letter) => letter.followUp === followUp.id).length + 1,
    ...rest,
    approval: policy.holdAll || needsApproval || rest.situations.some(isForAgent) ? 'agent' : 'automatic',
    notBefore: now,
    staff: false,
  }
}
