import type { CampaignReport } from './report.ts'

export type Cell = string | number | boolean | null

/** One table of the report: what text, CSV, workbook and PDF all show. */
export interface ReportTable {
  readonly name: string
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The report as tables, in reading order. */
export function tablesOf(report: CampaignReport): ReportTable[] {
  const { totals, instruments, states } = report
  const devices = devicesOf(report)
  const counts = ['cases', 'notified', 'acknowledged', 'responded', 'corrected', 'accountedFor'] as const
  const heads = ['cases', 'notified', 'acknowledged', 'responded', 'corrected', 'accounted for']
  return [
    {
      name: 'totals',
      title: 'Consignees',
      head: ['', ...heads],
      rows: [
        ['number', ...counts.map((one) => totals[one])],
        ['share of cases', ...counts.map((one) => share(totals[one], totals.cases))],
      ],
    },
    { name: 'states', title: 'Cases by state', head: ['state', 'cases'], rows: Object.entries(states) },
    {
      name: 'reconciliation',
      title: `${devices}: shipped = corrected + disposed of + transferred + gone + unaccounted for`,
      head: ['shipped', 'corrected', 'disposed of', 'transferred', 'gone', 'unaccounted for'],
      rows: [Object.values(instruments)],
    },
    table('over-time', 'Consignees over time', report.overTime),
    ...(['country', 'role', 'language'] as const).map((by) => ({
      name: `by-${by}`,
      title: `By ${by}`,
      head: [by, ...heads, devices.toLowerCase()],
      rows: report.by[by].map((group) => [group.key, ...counts.map((one) => group[one]), group.instruments]),
    })),
    table('by-step-and-mode', `${devices} by step and mode`, report.steps),
    ...(report.units.length > 0 ? [table('units-by-lot', 'Units by lot', report.units)] : []),
    table('by-reason', `${devices} by reason why a step is not done`, report.reasons),
    table('open-by-age', 'Open cases by days since the notice', report.openByAge),
    table('attempts', 'Attempts by method', report.attempts.byMethod),
    table('without-answer', 'Cases without an answer, by attempts', report.attempts.withoutAnswer),
    table('unreachable', 'Consignees who cannot be reached', report.unreachable),
    table('escalations', 'Escalations', [report.escalations]),
    table('status-21-cfr-7.53', 'Recall status report (21 CFR 7.53)', report['status-21-cfr-7.53']),
    table('eu-fsca-final', 'Field safety corrective action, final report (EU)', report['eu-fsca-final']),
    table('consignees', 'Consignees one by one', report.consignees),
  ]
}

/** What one line of a case is. */
export function devicesOf({ units }: CampaignReport): 'Lots' | 'Instruments' {
  return units.length > 0 ? 'Lots' : 'Instruments'
}

function table(name: string, title: string, rows: readonly Readonly<Record<string, Cell>>[]): ReportTable {
  return { name, title, head: Object.keys(rows[0] ?? {}).map(words), rows: rows.map((row) => Object.values(row)) }
}

/** `accountedFor` → `accounted for` */
function words(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`
}
