import type { Campaign, ReportingTerm } from './campaign.ts'
import type { Escalation } from './case.ts'
import type { Day } from './names.ts'

/** IVDR Art. 82 and MDR Art. 87: the clock starts when the mail arrived. */
const EU: readonly ReportingTerm[] = [
  { days: 2, when: 'serious public health threat' },
  { days: 10, when: 'death or unanticipated serious deterioration' },
  { days: 15, when: 'any other serious incident' },
]

type Terms = Pick<Campaign, 'reporting'>

export type Deadline = ReportingTerm & { readonly on: Day }

/** The terms that a campaign names for a country; null: those of the EU hold. */
export function ownTerms(country: string, { reporting }: Terms): readonly ReportingTerm[] | null {
  return reporting?.[country] ?? reporting?.default ?? null
}

/** The last days to report an escalation, soonest first; a compromise that harmed nobody has none. */
export function deadlinesOf(
  { kind, arrivedAt }: Pick<Escalation, 'kind' | 'arrivedAt'>,
  country: string,
  campaign: Terms,
): Deadline[] {
  if (kind !== 'adverse-event') return []
  return (ownTerms(country, campaign) ?? EU)
    .map((term) => ({ ...term, on: dayAfter(arrivedAt, term.days) }))
    .sort((one, other) => one.days - other.days)
}

function dayAfter(instant: string, days: number): Day {
  return new Date(Date.parse(instant) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
