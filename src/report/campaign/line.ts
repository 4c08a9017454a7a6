import { type Campaign, stepsOf } from '../../domain/campaign.ts'
import type { Case, Instrument, InstrumentStatus } from '../../domain/case.ts'
import type { ActionId, Day, Instant, ModeId, Serial } from '../../domain/names.ts'
import { noticeSentAt } from '../../domain/notice.ts'
import { sumOf, unitsIn } from '../../domain/units.ts'
import type { CaseFacts } from '../case-view.ts'

/** Four numbers that must never be mixed up, as they stood from a moment on. */
export interface Milestone {
  readonly at: Instant
  readonly responded: boolean
  readonly corrected: boolean
  readonly accountedFor: boolean
}

/** What is decided of a case, beside what it holds. */
export interface LineFacts extends CaseFacts {
  /** Oldest first. */
  readonly milestones: readonly Milestone[]
  readonly tries: number
  readonly methods: readonly string[]
}

/** What a report needs of one case: small, so that a campaign of any size fits into memory. */
export interface CaseLine {
  readonly reference: string
  readonly consignee: string
  readonly organisation: string
  readonly country: string
  readonly role: string
  readonly language: string
  readonly state: string
  readonly notifiedOn: Day | null
  readonly notifiedBy: 'our letter' | 'as recorded' | null
  readonly acknowledged: boolean
  readonly responded: boolean
  readonly corrected: boolean
  readonly accountedFor: boolean
  readonly milestones: readonly Milestone[]
  readonly instruments: readonly InstrumentLine[]
  readonly tries: number
  readonly methods: readonly string[]
  readonly attempts: readonly { readonly method: string; readonly result: string }[]
  readonly reminders: number
  readonly escalations: { readonly raised: number; readonly open: number }
  readonly closedOn: Day | null
}

export interface InstrumentLine {
  readonly serial: Serial
  readonly product: string
  readonly corrected: boolean
  readonly accountedFor: boolean
  /** `handed-on`: it is counted in the case of whoever has it now. */
  readonly fate: 'here' | 'sold' | 'moved' | 'scrapped' | 'traded-in' | 'handed-on'
  readonly plannedFor: Day | null
  /** Of a lot: units delivered, null where the list does not tell, and how many became what, by way and `GONE`. */
  readonly delivered: number | null
  readonly units: Readonly<Record<string, number>>
  readonly status: Readonly<Record<ActionId, Readonly<Record<ModeId, InstrumentStatus['is'] | 'done, mode not named'>>>>
}

/** Units that are no longer there. */
export const GONE = 'rest'

/** A case as one line of the campaign's report. Instruments that only the customer named are not counted. */
export function caseLine(held: Case, facts: LineFacts, campaign: Campaign): CaseLine {
  const { consignee, escalations } = held
  const sentOn = noticeSentAt(held)?.slice(0, 10)
  return {
    reference: held.reference,
    consignee: consignee.id,
    organisation: consignee.organisation,
    country: consignee.country,
    role: consignee.role,
    language: consignee.language.split('-')[0]!.toLowerCase(),
    state: facts.state,
    notifiedOn: held.notifiedOn ?? sentOn ?? null,
    notifiedBy: held.notifiedOn ? 'as recorded' : sentOn ? 'our letter' : null,
    acknowledged: facts.acknowledged,
    responded: facts.responded,
    corrected: facts.corrected,
    accountedFor: facts.accountedFor,
    milestones: facts.milestones,
    instruments: held.instruments
      .filter(({ shipped }) => shipped)
      .map((instrument) => instrumentLine(instrument, held, stepsOf(campaign))),
    tries: facts.tries,
    methods: facts.methods,
    attempts: held.attempts.map(({ method, result }) => ({ method, result })),
    reminders: held.letters.filter(({ followUp, state }) => followUp === 'reminder' && state === 'sent').length,
    escalations: { raised: escalations.length, open: escalations.filter(({ decided }) => decided === null).length },
    closedOn: held.closed?.at.slice(0, 10) ?? null,
  }
}

function instrumentLine({ serial, product, status, quantity }: Instrument, held: Case, actions: readonly ActionId[]) {
  const all = actions.flatMap((action) => Object.values(status[action] ?? {}))
  const disposition = held.dispositions?.find((one) => one.serial === serial)
  const planned = all.flatMap((one) => (one.is === 'planned' && one.until ? [one.until] : [])).sort()
  return {
    serial,
    product,
    corrected: all.every(({ is }) => is === 'done'),
    accountedFor: all.every(({ is }) => is === 'done' || is === 'absent'),
    fate: disposition ? (disposition.to ? ('handed-on' as const) : disposition.how) : ('here' as const),
    plannedFor: planned.at(-1) ?? null,
    delivered: quantity ?? null,
    units: unitsOf(all, quantity),
    status: Object.fromEntries(
      Object.entries(status).map(([action, modes]) => [
        action,
        Object.fromEntries(
          Object.entries(modes).map(([mode, one]) => [
            mode,
            one.is === 'done' && one.modeUnstated ? ('done, mode not named' as const) : one.is,
          ]),
        ),
      ]),
    ),
  }
}

function unitsOf(statuses: readonly InstrumentStatus[], delivered: number | undefined): Record<string, number> {
  const units = statuses.flatMap(unitsIn)
  const ways = [...new Set(units.map(({ way }) => way))]
  const told = Object.fromEntries(ways.map((way) => [way, sumOf(units.filter((one) => one.way === way))]))
  const isGone = delivered !== undefined && statuses.some(({ is }) => is === 'absent')
  return isGone ? { ...told, [GONE]: delivered - sumOf(units) } : told
}
