import writeExcelFile from 'write-excel-file/node'
import type { CampaignReport } from './report.ts'
import { type Cell, tablesOf } from './tables.ts'

/** The report as a workbook: one sheet per table. */
export async function reportWorkbook(report: CampaignReport): Promise<Uint8Array> {
  const about = [
    [text('Field safety notice', true), text(report.campaign.notice)],
    [text('Campaign', true), text(report.campaign.id)],
    [text('As at', true), text(report.at)],
  ]
  const sheets = tablesOf(report).map(({ name, title, head, rows }) => ({
    sheet: name,
    columns: head.map((_, column) => ({ width: widthOf([head, ...rows].map((row) => row[column] ?? null)) })),
    data: [[text(title, true)], [], head.map((cell) => text(cell, true)), ...rows.map((row) => row.map(cellOf))],
  }))
  return writeExcelFile([
    { sheet: 'about', columns: [{ width: 24 }, { width: 40 }], data: about },
    ...sheets,
  ]).toBuffer()
}

function cellOf(value: Cell) {
  if (value === null || value === '') return null
  if (typeof value === 'number') return { value, type: Number }
  return text(typeof value === 'boolean' ? (value ? 'yes' : 'no') : value)
}

function text(value: string, strong = false) {
  return { value, type: String, ...(strong ? { fontWeight: 'bold' as const } : {}) }
}

function widthOf(cells: readonly Cell[]): number {
  return Math.min(60, Math.max(8, ...cells.map((cell) => String(cell ?? '').length + 2)))
}
