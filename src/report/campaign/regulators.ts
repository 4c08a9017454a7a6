import type { Campaign } from '../../domain/campaign.ts'
import type { Day } from '../../domain/names.ts'
import type { CaseLine } from './line.ts'
import type { Reconciliation, Totals } from './totals.ts'
import type { unitTotals } from './units.ts'

/** A field of an authority's form. `value` null: this program does not know it; the manufacturer fills it in. */
export type Field = {
  readonly field: string
  readonly value: string | number | null
}

interface Base {
  readonly lines: readonly CaseLine[]
  readonly campaign: Campaign
  readonly today: Day
  readonly totals: Totals
  readonly instruments: Reconciliation
  readonly units: ReturnType<typeof unitTotals>
}

/** The European Economic Area. */
const EEA = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '),
)

/** What 21 CFR 7.53(b) asks of a recall status report. */
export function status753({ lines, totals, instruments, today, campaign, units }: Base): Field[] {
  const devices = campaign.lots ? 'Lots' : 'Instruments'
  const days = lines.flatMap(({ notifiedOn }) => (notifiedOn && notifiedOn <= today ? [notifiedOn] : [])).sort()
  const methods = [...new Set(lines.flatMap(({ notifiedBy }) => notifiedBy ?? []))].sort()
  const responded = lines.filter((line) => line.responded)
  const onHand = responded
    .flatMap((line) => line.instruments)
    .filter(({ fate, accountedFor, corrected }) => fate === 'here' && (corrected || !accountedFor))
  const checked = lines.filter(({ attempts }) => attempts.some(({ method }) => method !== 'mail'))
  const checks = checked.flatMap(({ attempts }) => attempts).filter(({ method }) => method !== 'mail').length
  const open = lines
    .flatMap((line) => line.instruments)
    .filter(({ fate, accountedFor }) => fate === 'here' && !accountedFor)
  const planned = open.flatMap(({ plannedFor }) => plannedFor ?? []).sort()
  return [
    { field: '(1) Consignees notified', value: totals.notified },
    { field: '(1) Date of notification', value: span(days) },
    { field: '(1) Method of notification', value: methods.map(methodWords).join('; ') || null },
    { field: '(2) Consignees responding', value: totals.responded },
    { field: `(2) ${devices} on hand at responding consignees`, value: onHand.length },
    {
      field: '(3) Consignees that did not respond',
      value:
        totals.notified - lines.filter((line) => line.responded && line.notifiedOn && line.notifiedOn <= today).length,
    },
    { field: `(4) ${devices} corrected`, value: instruments.corrected },
    { field: `(4) ${devices} accounted for`, value: instruments.shipped - instruments.unaccounted },
    ...units.map(({ name, units: count }) => ({ field: `(4) ${name}`, value: count })),
    { field: '(5) Effectiveness checks made by call, visit, letter or fax', value: checks },
    {
      field: '(5) Consignees checked, and of these responding',
      value: `${checked.length}, ${checked.filter((line) => line.responded).length}`,
    },
    { field: '(6) Latest day that consignees plan the correction for', value: planned.at(-1) ?? null },
    { field: `(6) ${devices} open without a planned day`, value: open.length - planned.length },
    {
      field: '(6) Estimated completion of the recall',
      value: instruments.unaccounted === 0 ? `all ${devices.toLowerCase()} are accounted for` : null,
    },
  ]
}

/** What the final report of a field safety corrective action in the EU asks for, as far as cases tell it; of lots, a device is a lot of a customer. */
export function fscaFinal({ lines, campaign, totals, instruments, today, units }: Base): Field[] {
  const countries = [...new Set(lines.map(({ country }) => country))].sort()
  const perCountry = countries.map((country) => {
    const own = lines
      .filter((line) => line.country === country)
      .flatMap((line) => line.instruments)
      .filter(({ fate }) => fate !== 'handed-on')
    return `${country} ${own.length}`
  })
  const share = (part: number, whole: number) => (whole === 0 ? null : `${Math.round((part / whole) * 1000) / 10} %`)
  const notified = lines.flatMap(({ notifiedOn }) => (notifiedOn && notifiedOn <= today ? [notifiedOn] : [])).sort()
  return [
    { field: 'Field safety notice', value: campaign.notice.number },
    { field: 'Date of the notice', value: campaign.notice.date },
    { field: 'Report type', value: 'final' },
    { field: 'Date of this report', value: today },
    { field: 'Devices', value: campaign.products.map(({ name }) => name).join(', ') },
    { field: 'Countries of the EEA', value: countries.filter((country) => EEA.has(country)).join(', ') || 'none' },
    { field: 'Other countries', value: countries.filter((country) => !EEA.has(country)).join(', ') || 'none' },
    { field: 'Devices per country', value: perCountry.join(', ') || null },
    { field: 'Notice distributed', value: span(notified) },
    { field: 'Customers concerned', value: totals.cases },
    {
      field: 'Customers who acknowledged the notice',
      value: `${totals.acknowledged} (${share(totals.acknowledged, totals.cases) ?? 'none concerned'})`,
    },
    {
      field: 'Customers who responded',
      value: `${totals.responded} (${share(totals.responded, totals.cases) ?? 'none concerned'})`,
    },
    { field: 'Devices concerned', value: instruments.shipped },
    {
      field: 'Devices corrected',
      value: `${instruments.corrected} (${share(instruments.corrected, instruments.shipped) ?? 'none concerned'})`,
    },
    {
      field: 'Devices disposed of, transferred or gone',
      value: `${instruments.disposed}, ${instruments.transferred}, ${instruments.gone}`,
    },
    { field: 'Devices unaccounted for', value: instruments.unaccounted },
    ...units.map(({ name, units: count }) => ({ field: name, value: count })),
    { field: 'Action completed', value: instruments.unaccounted === 0 && lines.length > 0 ? 'yes' : 'no' },
    { field: 'Reference of the competent authority', value: null },
    { field: 'Root cause and its investigation', value: null },
    { field: 'Corrective and preventive action', value: null },
    { field: 'Conclusion of the manufacturer', value: null },
  ]
}

function span(days: readonly Day[]): string | null {
  if (days.length === 0) return null
  return days[0] === days.at(-1) ? days[0]! : `${days[0]} to ${days.at(-1)}`
}

function methodWords(by: string): string {
  return by === 'our letter' ? 'e-mail sent by this program' : 'as recorded in the consignee list'
}
