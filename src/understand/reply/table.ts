import type { Campaign } from '../../domain/campaign.ts'
import type { LanguageWords } from '../language.ts'
import { findSerials } from '../serials.ts'
import { lexiconOf } from './lexicon.ts'
import { tag } from './tag.ts'

export interface Spelt {
  readonly lines: readonly string[]
  /** What was written, by the sentence that it became. */
  readonly written: ReadonlyMap<string, string>
}

/**
 * Spells tables out, row by row, so that they are read like other sentences:
 *
 *     Instrument   Patch   Config
 *     M70412       yes     no        →   M70412: Patch: yes; Config: no
 *
 * Only below a line of headings that names a step or a mode, and only rows with one instrument. Every other line stays as it is, and
 * so does a row with a mark that may mean anything.
 */
export function spellTables(lines: readonly string[], campaign: Campaign, languages: readonly LanguageWords[]): Spelt {
  const spelt: string[] = []
  const written = new Map<string, string>()
  for (let at = 0; at < lines.length; at += 1) {
    const headings = headingsIn(lines[at]!, campaign, languages)
    const rows = headings ? rowsBelow(lines, at + 1, headings, campaign) : []
    if (rows.length === 0) {
      spelt.push(lines[at]!)
      continue
    }
    for (const [offset, row] of rows.entries()) {
      spelt.push(row, '')
      written.set(row, lines[at + 1 + offset]!.trim())
    }
    at += rows.length
  }
  return { lines: spelt, written }
}

const LONGEST_LINE = 400
const CELLS_AT_MOST = 12

function cellsOf(line: string): string[] {
  if (line.length > LONGEST_LINE) return []
  const cells = line
    .replace(/^\s*\||\|\s*$/g, '')
    .split(/\t|\||;|\s{2,}/)
    .map((cell) => cell.trim())
  return cells.length <= CELLS_AT_MOST ? cells : []
}

/** Null where the line is no head of a table: two cells or more, no instrument, and a step or a mode behind the first. */
function headingsIn(line: string, campaign: Campaign, languages: readonly LanguageWords[]): string[] | null {
  const cells = cellsOf(line)
  if (cells.length < 2 || cells.some((cell) => cell === '' || cell.length > 40)) return null
  if (/[.!?:]\s*$/.test(line) || findSerials(line, campaign).length > 0) return null
  const names = (cell: string) =>
    languages.some((language) => {
      const items = tag(cell, 0, cell.length, [], lexiconOf(language, campaign))
      return items.some(({ concept }) => ['step', 'stepDone', 'mode'].includes(concept))
    })
  return cells.slice(1).some(names) && !names(cells[0]!) ? cells : null
}

function rowsBelow(lines: readonly string[], from: number, headings: readonly string[], campaign: Campaign): string[] {
  const rows: string[] = []
  for (let at = from; at < lines.length; at += 1) {
    const row = rowOf(lines[at]!, headings, campaign)
    if (!row) break
    rows.push(row)
  }
  return rows
}

/** An answer of one word or two; what is only a dash, a cross or nothing tells nobody what is meant. */
function rowOf(line: string, headings: readonly string[], campaign: Campaign): string | null {
  const cells = cellsOf(line)
  if (cells.length !== headings.length || cells.some((cell) => /^(?:[-–—?]*|[xX]|n\/?a)$/u.test(cell))) return null
  const holders = cells.flatMap((cell, at) => (findSerials(cell, campaign).length === 1 ? [at] : []))
  if (holders.length !== 1) return null
  const [holder] = holders as [number]
  const said = cells.flatMap((cell, at) => (at === holder ? [] : [`${headings[at]}: ${cell}`]))
  return `${cells[holder]}: ${said.join('; ')}`
}
