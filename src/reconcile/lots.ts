import type { Campaign } from '../domain/campaign.ts'
import type { Cause, HeldSubmission, Instrument, InstrumentStatus, Side, Units } from '../domain/case.ts'
import { saidAt } from '../domain/counting.ts'
import type { LotAccount } from '../domain/form.ts'
import type { Statement } from '../domain/submission.ts'
import { sumOf } from '../domain/units.ts'
import { WHOLE } from '../domain/untouched.ts'

/** A lot after everything that counts was said, oldest first; an instrument of a campaign that counts no units is left as it is. */
export function withUnits(instrument: Instrument, said: readonly HeldSubmission[], { lots }: Campaign): Instrument {
  if (!lots) return instrument
  const status = accountOf(instrument, said, lots)
  return { ...instrument, status: { ...instrument.status, [lots.id]: { [WHOLE]: status } } }
}

/**
 * What is known of a lot's units. Each way is told of once: the same count again changes nothing, another count is in dispute unless
 * it takes the first back, says that it is all, or a person entered it, for whether it is a sum or a further part nobody can tell. Only
 * different counts of one reply that have each a day of their own are consignments, and added up. A word that nothing is left speaks of
 * all lots. Where the list does not tell how many were delivered, the customer's word stands.
 */
function accountOf(
  { serial, quantity: delivered }: Instrument,
  said: readonly HeldSubmission[],
  { id, ways }: LotAccount,
): InstrumentStatus {
  const units = new Map<string, readonly Units[]>()
  const disputed = new Map<string, readonly (readonly Units[])[]>()
  let gone: Cause | null = null
  let uncounted: Cause | null = null
  for (const submission of said) {
    const told = new Map<string, readonly Units[]>()
    const unclear = new Map<string, readonly (readonly Units[])[]>()
    const inAll = new Set<string>()
    for (const statement of submission.statements) {
      if (statement.action !== id) continue
      const because = causeOf(statement, submission)
      const isMeant = statement.serial === serial
      if (statement.outcome === 'absent' && (isMeant || statement.serial === null)) gone = because
      if (statement.outcome === 'absent' || !isMeant) continue
      const { way, quantity, on } = statement
      if (way === undefined || quantity === undefined) {
        uncounted = because
        continue
      }
      if (statement.inAll) inAll.add(way)
      const one = { way, quantity, ...(on ? { on } : {}), because }
      const before = told.get(way) ?? []
      if (isConsignment(one, before)) told.set(way, [...before, one])
      else if (!isSaidAgain(one, before)) unclear.set(way, [before, [one]])
    }
    for (const [way, now] of told) {
      const before = units.get(way)
      if (overrules(submission) || inAll.has(way)) disputed.delete(way)
      else if (before && sumOf(before) !== sumOf(now)) disputed.set(way, [before, now])
      units.set(way, now)
    }
    for (const [way, between] of unclear) disputed.set(way, between)
  }
  const [between] = disputed.values()
  if (between) return { is: 'disputed', between: between.map((units) => sideOf(units, ways)) }
  const told = [...units.values()].flat().filter(({ quantity }) => quantity > 0)
  const final = new Set(ways.filter(({ outcome }) => outcome === 'done').map((way) => way.id))
  const done = told.filter(({ way }) => final.has(way))
  const kept = told.length > 0 ? { units: told } : {}
  const because = told.at(-1)?.because ?? gone ?? uncounted
  if (because === null) return { is: 'outstanding' }
  const sum = sumOf(done)
  if (done.length > 0 && (delivered === undefined || sum === delivered)) return { is: 'done', because, ...kept }
  if (gone && (delivered === undefined || sum < delivered)) return { is: 'absent', because: gone, ...kept }
  const waits = told.length > done.length && delivered !== undefined && sumOf(told) === delivered
  if (waits || (delivered === undefined && told.length > 0)) return { is: 'planned', because, ...kept }
  return { is: 'outstanding', because, ...kept }
}

/** The first of its way in a reply, or another count of another day than all before. */
function isConsignment({ on, quantity }: Units, before: readonly Units[]): boolean {
  return before.every((other) => on && other.on && other.on !== on && other.quantity !== quantity)
}

function isSaidAgain({ on, quantity }: Units, before: readonly Units[]): boolean {
  return before.some((other) => other.quantity === quantity && (!on || !other.on || other.on === on))
}

function sideOf(units: readonly Units[], ways: LotAccount['ways']): Side {
  const outcome = ways.find(({ id }) => id === units[0]!.way)?.outcome ?? 'done'
  return { outcome, because: units[0]!.because, units }
}

function overrules({ flags, kind }: HeldSubmission): boolean {
  return flags.includes('retraction') || kind === 'agent'
}

function causeOf({ because }: Statement, submission: HeldSubmission): Cause {
  return { message: submission.message, at: saidAt(submission), evidence: because }
}
