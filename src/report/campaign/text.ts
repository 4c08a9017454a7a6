import type { CampaignReport } from './report.ts'
import { type Cell, type ReportTable, tablesOf } from './tables.ts'

const MOST_WIDE = 64

/** The report for a terminal. */
export function reportText(report: CampaignReport): string {
  const { campaign, at, closed } = report
  const end = closed ? `, closed on ${closed.at.slice(0, 10)} by ${closed.by}, ${closed.reopened} cases open again` : ''
  const tables = tablesOf(report).filter(({ rows, name }) => rows.length > 0 && name !== 'consignees')
  const shown = tables.map((one) => (one.name === 'over-time' ? { ...one, rows: changing(one.rows) } : one))
  return [`${campaign.notice} (${campaign.id}) as at ${at}${end}`, ...shown.map(tableText)].join('\n\n')
}

/** Long form: one value per line, so that every figure can be found by its table, row and column. */
export function reportCsv(report: CampaignReport): string {
  const lines = tablesOf(report).flatMap(({ name, head, rows }) =>
    rows.flatMap((row, at) =>
      row.map((value, column) => [name, at + 1, head[column] || 'measure', told(value)].map(quoted).join(',')),
    ),
  )
  return ['table,row,column,value', ...lines].join('\r\n')
}

/** Days on which a figure is another than before, and the last one. */
function changing(rows: ReportTable['rows']): ReportTable['rows'] {
  const figures = (row: readonly Cell[] | undefined) => row?.slice(1).join()
  return rows.filter((row, at) => at === rows.length - 1 || figures(row) !== figures(rows[at - 1]))
}

function tableText({ title, head, rows }: ReportTable): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => told(cell).slice(0, MOST_WIDE)))
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)))
  const counts = head.map((_, column) => rows.every((row) => typeof row[column] === 'number'))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (counts[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join('  ')
      .trimEnd()
  return [title, ...cells.map((row) => `  ${line(row)}`)].join('\n')
}

/** Nobody's number: left blank for a person. */
export function told(value: Cell): string {
  if (value === null) return ''
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

/** RFC 4180; a text that a spreadsheet would take for a formula is disarmed. */
function quoted(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) && !/^-?\d/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
