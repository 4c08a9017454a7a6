import { type Boundary, boundaryAt } from './boundary.ts'
import type { Languages } from './lexicon.ts'
import { type Envelope, originOf } from './origin.ts'
import type { Written } from './written.ts'

/** The body divided at the mails inside it. */
export interface Divided {
  /** The writer's stretches: what stands between two quotes is one. */
  readonly own: readonly (readonly Written[])[]
  readonly quoted: readonly Written[]
  readonly forwarded: readonly ForwardedMail[]
  /** Our letter, quoted without marks down to the end of the mail: answers may hide in it. */
  readonly openQuote: readonly Written[]
}

export interface ForwardedMail {
  readonly from: string | null
  readonly name: string
  readonly lines: readonly Written[]
  readonly meant: boolean
}

type Part = { own: Written[][]; quoted: Written[]; forwarded: ForwardedMail[]; openQuote: Written[] }

const MAILS_AT_MOST = 40
/** Of a quote; its first page tells whose it is. */
const LINES_SEARCHED = 1500

/** `forwards`: the subject says that the writer passes something on. */
export function divide(
  lines: readonly Written[],
  envelope: Envelope,
  languages: Languages,
  forwards: boolean,
): Divided {
  const part: Part = { own: [[]], quoted: [], forwarded: [], openQuote: [] }
  let mails = 0
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!
    const level = isGroupWise(line) ? 0 : line.level
    const boundary = level === 0 && mails < MAILS_AT_MOST ? boundaryAt(lines, at, languages) : null
    if (!boundary) {
      if (line.level > 0) part.quoted.push(line)
      if (line.level > 0 && part.own.at(-1)!.length > 0) part.own.push([])
      if (line.level === 0) part.own.at(-1)!.push(line)
      at += 1
      continue
    }
    mails += 1
    part.quoted.push(...lines.slice(at, boundary.end))
    const marked = markedEnd(lines, boundary.end, level)
    at = marked ?? lines.length
    take(part, boundary, lines.slice(boundary.end, at), envelope, languages, forwards, marked === null)
    part.own.push([])
  }
  return { ...part, own: part.own.filter((stretch) => stretch.some((line) => line.text !== '')) }
}

/** `>>> A. Person <person@example.org> 5-4-2023 14:02 >>>` only looks quoted. */
function isGroupWise(line: Written): boolean {
  return line.level >= 3 && line.text.endsWith('>>>')
}

/** Where the lines with quoting marks end that stand right behind the header; null where the quote bears no marks. */
function markedEnd(lines: readonly Written[], from: number, level: number): number | null {
  let first = from
  while (first < lines.length && lines[first]!.text === '' && lines[first]!.level <= level) first += 1
  if (first >= lines.length || lines[first]!.level <= level) return null
  let end = first
  for (let at = first; at < lines.length; at += 1) {
    if (lines[at]!.level > level) end = at + 1
    else if (lines[at]!.text !== '') break
  }
  return end
}

function take(
  part: Part,
  boundary: Boundary,
  body: readonly Written[],
  envelope: Envelope,
  languages: Languages,
  forwards: boolean,
  open: boolean,
): void {
  const lowest = Math.min(
    ...body
      .slice(0, 400)
      .filter((line) => line.text !== '')
      .map((line) => line.level),
  )
  const level = Number.isFinite(lowest) ? lowest : 0
  const inner = level === 0 ? body : body.map((line) => ({ ...line, level: Math.max(0, line.level - level) }))
  const end = nextMail(inner, languages)
  const origin = originOf(boundary, inner.slice(0, end), envelope)
  const meant = boundary.forward || forwards
  if (origin === 'ours' || (origin === 'writer' && !meant)) {
    part.quoted.push(...body)
    if (open && origin === 'ours') part.openQuote.push(...body.slice(0, end))
    return
  }
  const from = boundary.from?.address ?? boundary.from?.name ?? null
  const name = boundary.from?.name ?? ''
  part.forwarded.push({ from, name, lines: inner.slice(0, end).filter((line) => line.level === 0), meant })
  part.quoted.push(...inner.slice(0, end).filter((line) => line.level > 0))
  const next = end < inner.length ? boundaryAt(inner, end, languages) : null
  if (!next) return
  part.quoted.push(...body.slice(end, next.end))
  if (part.forwarded.length < MAILS_AT_MOST)
    take(part, next, inner.slice(next.end), envelope, languages, forwards, false)
}

function nextMail(lines: readonly Written[], languages: Languages): number {
  const end = Math.min(lines.length, LINES_SEARCHED)
  for (let at = 0; at < end; at += 1) {
    if (lines[at]!.level === 0 && boundaryAt(lines, at, languages)) return at
  }
  return lines.length
}
