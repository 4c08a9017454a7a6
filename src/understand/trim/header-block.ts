import type { Boundary } from './boundary.ts'
import { fold } from './fold.ts'
import { type Languages, wordsIn } from './lexicon.ts'
import { addressIn, hasDate, hasTime, personIn } from './shapes.ts'
import type { Written } from './written.ts'

/**
 * From, sent, to and subject of a quoted mail, one below the other.
 *
 *     Von: Technischer Support <support@example.org>      Fra: Support <support@example.org>
 *     Gesendet: Mittwoch, 5. April 2023 14:02             Sendt: 5. april 2023 14:02
 *     An: Katrin Vogel                                    Til: Ingvild Solberg
 *     Betreff: Sicherheitsmitteilung                      Emne: …
 *
 * Words of known languages make it with three lines; any other language with three labels, an address and a date with a time.
 */
export function headerBlockAt(lines: readonly Written[], at: number, languages: Languages): Boundary | null {
  const first = labelOf(lines[at])
  const words = wordsIn(languages, 'headers').all
  if (!first || !(words.has(first.label) || [at, at + 1].some((i) => lines[i]?.text.includes('@')))) return null
  const block = blockAt(lines, at, languages)
  if (block.fields.length < 2) return null
  const known = new Set(block.fields.map((field) => field.label).filter((name) => words.has(name)))
  const senders = wordsIn(languages, 'from').all
  const from = block.fields.slice(0, 3).find((field) => senders.has(field.label))
  const values = block.fields.map((field) => field.value)
  const address = values.some((value) => addressIn(value) !== null)
  const date = values.some(hasDate)
  const time = values.some((value) => hasDate(value) && hasTime(value))
  const byWords = from !== undefined && (known.size >= 3 || (known.size >= 2 && date && (address || time)))
  const byShape = block.fields.length >= 3 && time && values.slice(0, 2).some((value) => addressIn(value) !== null)
  if (!byWords && !byShape) return null
  return { end: block.end, from: personIn((from ?? block.fields[0])?.value ?? ''), forward: false, shape: 'block' }
}

interface Field {
  readonly label: string
  readonly value: string
}

const FIELDS_AT_MOST = 12

function blockAt(lines: readonly Written[], at: number, languages: Languages): { fields: Field[]; end: number } {
  const words = wordsIn(languages, 'headers').all
  const fields: Field[] = []
  let end = at
  for (let i = at; i < lines.length && fields.length < FIELDS_AT_MOST; i += 1) {
    const text = lines[i]!.text
    if (text === '') {
      const next = labelOf(lines[i + 1])
      if (!next || !words.has(next.label)) break
      continue
    }
    const field = labelOf(lines[i])
    const known = field !== null && words.has(field.label)
    if (field && !known && fields.some((one) => words.has(one.label)) && fields.length >= 3) break
    if (field) fields.push(field)
    else if (!continues(text, fields, i - end)) break
    end = i + 1
  }
  return { fields, end }
}

/** Recipients run over several lines; a subject is folded once. */
function continues(text: string, fields: readonly Field[], distance: number): boolean {
  const last = fields[fields.length - 1]
  if (!last || distance > 0) return false
  return addressIn(text) !== null && (/[;,]$/.test(last.value) || last.value === '')
    ? true
    : last.value === '' && text.length < 160
}

const LABELS = new WeakMap<Written, Field | null>()

/** Asked several times of each line, since a block may begin at any. */
function labelOf(line: Written | undefined): Field | null {
  if (!line || !(line.text.includes(':') || line.text.includes('：'))) return null
  const known = LABELS.get(line)
  if (known !== undefined) return known
  const found = label(line.text)
  LABELS.set(line, found)
  return found
}

/** `Verzonden op: …`, `*From:* …`, `À : …`. */
function label(text: string): Field | null {
  if (text.length > 600) return null
  const found = /^[*_]{0,2}(\p{L}[\p{L}\p{M} .'’/-]{0,28})[*_]{0,2} ?[:：][*_]{0,2}(?:\s|$)\s*(.{0,560})$/u.exec(text)
  return found ? { label: fold(found[1]!.trim()), value: (found[2] ?? '').trim() } : null
}
