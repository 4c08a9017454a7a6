import type { Campaign, ReportingTerm } from './campaign.ts'
import type { Escalation } from './case.ts'
import type { Day } from './names.ts'

/** IVDR Art. 82 and MDR Art. 87: the clock starts when the mail arrived. */
const EU: readonly ReportingTerm[] = [
  { days: 2, when: 'serious public health threat' },
  { days: 10, when: 'death or unanticipated serious deterioration' },
  { days: 15, when: 'any other serious incident' },
]

export type Deadline = ReportingTerm & { readonly on: Day }

/** The last days to report an escalation, soonest first; a compromise that harmed nobody has none. */
export function deadlinesOf({ kind, arrivedAt }: Escalation, country: string, { reporting }: Campaign): Deadline[] {
  if (kind !== 'adverse-event') return []
  const terms = reporting?.[country] ?? reporting?.default ?? EU
  return terms
    .map((term) => ({ ...term, on: dayAfter(arrivedAt, term.days) }))
    .sort((one, other) => one.days - other.days)
}

function dayAfter(instant: string, days: number): Day {
  return new Date(Date.parse(instant) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
