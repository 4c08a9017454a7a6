import type { Boundary } from './boundary.ts'
import { fold, wordsOf } from './fold.ts'
import { type Languages, wordsIn } from './lexicon.ts'
import { addressIn, hasDate, hasTime, personIn } from './shapes.ts'
import type { Written } from './written.ts'

const LINES_AT_MOST = 4
const LENGTH_AT_MOST = 420

/**
 * The sentence above a quote, over up to four lines:
 *
 *     Op wo 5 apr 2023 om 14:02 schreef Technische ondersteuning <support@example.org>:
 *     Am 05.04.23 um 14:02 schrieb Technischer Support:
 *     Technical Support <support@example.org> a écrit le 05/04/2023 14:02 :
 *     >>> Technical Support <support@example.org> 5-4-2023 14:02 >>>
 *     "Technical Support" ---05-04-2023 14:02:33---Dear Sir, …
 */
export function attributionAt(lines: readonly Written[], at: number, languages: Languages): Boundary | null {
  const line = lines[at]
  if (!line || line.text === '' || line.text.length > LENGTH_AT_MOST) return null
  if (notes(line.text))
    return { end: at + 1, from: personIn(line.text.split('---')[0] ?? ''), forward: false, shape: 'attribution' }
  if (!mayFollow(lines, at) || !begins(line.text, languages)) return null
  for (let count = 1; count <= LINES_AT_MOST; count += 1) {
    const last = lines[at + count - 1]
    if (!last || last.text === '' || (last.level !== line.level && count > 1)) return null
    if (!mayEnd(last.text) && count === LINES_AT_MOST) return null
    const text = joined(lines, at, count)
    if (text.length > LENGTH_AT_MOST) return null
    if (!qualifies(text, quotedBehind(lines, at + count, line.level), languages)) continue
    if (count > 1 && startsLater(lines, at, count, languages)) return null
    return { end: at + count, from: writerIn(text, languages), forward: false, shape: 'attribution' }
  }
  return null
}

/** A quick look: every attribution holds an address or ends in a colon or an angle. */
function mayFollow(lines: readonly Written[], at: number): boolean {
  for (let next = at; next < at + LINES_AT_MOST && lines[next]; next += 1) {
    const { text } = lines[next]!
    if (mayEnd(text) || text.includes('@')) return true
  }
  return false
}

function joined(lines: readonly Written[], at: number, count: number): string {
  return lines
    .slice(at, at + count)
    .map((line) => line.text)
    .join(' ')
}

/** Lotus Notes. */
function notes(text: string): boolean {
  return text.length < 400 && /-{2,3} ?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}/.test(text)
}

function mayEnd(text: string): boolean {
  return /[:：>]$/.test(text)
}

function qualifies(text: string, quoted: boolean, languages: Languages): boolean {
  const date = hasDate(text)
  const time = hasTime(text)
  const address = addressIn(text) !== null
  if (/>{3}$/.test(text)) return date && (address || time)
  const wrote = wordsIn(languages, 'wrote').holds.test(fold(text))
  if (!/[:：]$/.test(text)) return quoted && date && address && (wrote || time)
  if (address && (wrote || (date && time && !speaks(text, languages)))) return true
  if (date && wrote && (time || quoted)) return true
  return quoted && (wrote || (date && (address || time)))
}

/** The line above is the writer's where the lines below it make an attribution with a date of their own. */
function startsLater(lines: readonly Written[], at: number, count: number, languages: Languages): boolean {
  if (!attributionAt(lines, at + 1, languages)) return false
  return hasDate(joined(lines, at + 1, count - 1)) || !hasDate(lines[at]!.text)
}

/** "On 11-04-2023 at 14:00 I sent to … the following:" is the writer's sentence. */
function speaks(text: string, languages: Languages): boolean {
  return wordsIn(languages, 'persons').holds.test(fold(text)) && wordsOf(text).length > 12
}

/** The first of several lines must bear part of the evidence, else it is the end of somebody's text. */
function begins(text: string, languages: Languages): boolean {
  return (
    hasDate(text) || hasTime(text) || addressIn(text) !== null || wordsIn(languages, 'wrote').holds.test(fold(text))
  )
}

function quotedBehind(lines: readonly Written[], from: number, level: number): boolean {
  for (let next = from; next < Math.min(lines.length, from + 3); next += 1) {
    const line = lines[next]!
    if (line.text !== '' || line.level > level) return line.level > level
  }
  return false
}

/** The name stands beside the verb, behind the date where both stand on one side. */
function writerIn(text: string, languages: Languages): { address: string | null; name: string } | null {
  const person = personIn(text.replace(/[:：>]+$/, ''))
  const verbs = wordsIn(languages, 'wrote')
  const halves = fold(person.name).split(verbs.holds)
  const name = halves.map((half) => (half ?? '').replace(/^.*\d[\s,:.]*/, '').trim()).find((half) => half !== '')
  return person.address || name ? { address: person.address, name: name ?? '' } : null
}
