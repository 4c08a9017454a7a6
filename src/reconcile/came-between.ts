import type { Campaign } from '../domain/campaign.ts'
import type { Case, HeldSubmission, Instrument } from '../domain/case.ts'
import type { LotAccount } from '../domain/form.ts'
import type { Statement, Submission } from '../domain/submission.ts'
import { countsInDispute, sumOf, unitsIn, unitsLeft } from '../domain/units.ts'
import { WHOLE } from '../domain/untouched.ts'
import { fold } from './fold.ts'

/**
 * An answer by one click speaks of what was open when our letter was written. A person decides where that is no longer so: another
 * answer counted units or waits, or the list tells of more. What is known already may be said again.
 */
export function withCameBetween(
  submission: Submission,
  { id, arrivedAt }: { readonly id: string; readonly arrivedAt: string },
  held: Case,
  campaign: Campaign,
): Submission {
  const { lots } = campaign
  if (!lots || !submission.byOneClick) return submission
  const before = held.submissions.filter((one) => one.message !== id && one.arrivedAt <= arrivedAt)
  const { instruments } = fold({ instruments: held.instruments, submissions: before }, campaign)
  const changed = submission.statements.flatMap((statement) => {
    const lot = instruments.find(({ serial }) => serial === statement.serial)
    if (before.some((one) => one.review === 'waiting' && speaksOf(one, statement, lots)))
      return [`${statement.serial}: another answer waits`]
    return lot && fits(lot, statement, lots)
      ? []
      : [`${statement.serial}: not the ${statement.quantity} units that were open when our letter was written`]
  })
  if (changed.length === 0) return submission
  return { ...submission, problems: [...submission.problems, { code: 'answer-code', detail: changed.join('; ') }] }
}

function speaksOf({ statements }: HeldSubmission, { serial }: Statement, { id }: LotAccount): boolean {
  return statements.some((other) => other.action === id && (other.serial === null || other.serial === serial))
}

/** Still open, or in dispute, as told, or told so before. Units in quarantine may be destroyed afterwards, but not have been used up. */
function fits(lot: Instrument, { way, outcome, quantity, inAll }: Statement, lots: LotAccount): boolean {
  const known = lot.status[lots.id]?.[WHOLE]
  const units = unitsIn(known)
  const isLeft = unitsLeft(lot, lots) === quantity
  const asked = countsInDispute(lot, lots)
  if (inAll && asked.length > 0) return asked.some((one) => one.way === way && one.quantity === quantity)
  if (outcome === 'absent') return isLeft && (known?.is === 'absent' || !units.some((one) => waits(one.way, lots)))
  const same = sumOf(units.filter((one) => one.way === way)) === quantity
  return same || (!inAll && isLeft && known?.is !== 'absent')
}

function waits(way: string, { ways }: LotAccount): boolean {
  return ways.some(({ id, outcome }) => id === way && outcome === 'planned')
}
