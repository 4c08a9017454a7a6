import type { Campaign } from '../../domain/campaign.ts'
import type { Document, Line, Piece, Print, Seen } from '../../domain/document.ts'
import type { Known } from '../../domain/known.ts'
import type { Day, Serial } from '../../domain/names.ts'
import type { Opened } from '../../domain/opened.ts'
import { patternsOf } from '../serials/patterns.ts'
import { agreedDate, datesLike, type Span } from './agreed-date.ts'
import { knownSerialIn, type Numbers } from './known-serial.ts'
import { likelihood, type Steps } from './likelihood.ts'

/** Certainty of ink that spells a serial on record: the recogniser and the list agree. */
const CONFIRMED = 0.97
/** Certainty of a date that two recognisers of different kinds read alike. */
const AGREED = 0.95

interface InkRecord extends Numbers {
  readonly span: Span
}

/**
 * The documents with every serial number in recognised ink held against those on record: one that the ink clearly spells is written
 * as on record and is certain; and with the dates that two recognisers agree on. Anything else stays as it was read, and uncertain.
 */
export function withKnownInk(
  opened: Opened,
  { consignees }: Known,
  campaigns: readonly Campaign[],
  mailDay: Day,
): Opened {
  if (!opened.documents.some(isSeen)) return opened
  const serials = [...new Set(consignees.flatMap(({ instruments }) => instruments.map(({ serial }) => serial)))]
  const patterns = campaigns.flatMap((campaign) => patternsOf(campaign).all)
  const mayBe = (serial: Serial) => patterns.some(({ whole }) => whole.test(serial))
  const noticed = campaigns.map(({ notice }) => notice.date).sort()[0] ?? mailDay
  const record: InkRecord = { serials, mayBe, span: [noticed, mailDay] }
  return {
    ...opened,
    documents: opened.documents.map((document) => (isSeen(document) ? held(document, record) : document)),
  }
}

function isSeen({ lines }: Document): boolean {
  return lines.some(({ seen }) => seen)
}

function held(document: Document, record: InkRecord): Document {
  return { ...document, lines: document.lines.map((line) => (line.seen ? heldLine(line, line.seen, record) : line)) }
}

function heldLine(line: Line, seen: Seen, record: InkRecord): Line {
  const ends = characterEnds(seen.steps)
  let before = 0
  const pieces = line.pieces.flatMap((piece): Piece[] => {
    if (piece.is !== 'print') return [piece]
    const first = before
    before += bare(piece.text).length
    const readingsAt = (from: number, to: number) => readingsOf(seen, ends, first + from, first + to)
    const readings = () => readingsAt(0, bare(piece.text).length)
    return parted(agreed(piece, seen.second, record.span, readings), readingsAt, record, seen.second)
  })
  return { ...line, pieces }
}

/** The print taken apart where it holds serials on record, so that only these become certain. */
function parted(
  print: Print,
  readingsAt: (from: number, to: number) => Steps[],
  record: InkRecord,
  second: string | undefined,
): Print[] {
  const { text } = print
  const parts: Print[] = []
  let done = 0
  for (const { from, to } of candidatesIn(text)) {
    if (from < done) continue
    const start = bare(text.slice(0, from)).length
    const written = bare(text.slice(from, to))
    const readings = readingsAt(start, start + written.length)
    const serial = knownSerialIn(readings, written.replace(/[^\p{L}\p{N}+?]/gu, ''), record, second)
    if (!serial) continue
    if (from > done) parts.push(part(print, done, from))
    parts.push({ ...part(print, from, to), text: serial, certainty: CONFIRMED })
    done = to
  }
  if (done === 0) return [print]
  if (done < text.length) parts.push(part(print, done, text.length))
  return parts
}

/**
 * One word, or two or three that blanks or hyphens part, with enough digits or what may be some, and with the signs behind it that a 7
 * is read as; the longest first.
 */
function candidatesIn(text: string): { from: number; to: number }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
  return words.flatMap(({ from }, at) =>
    [2, 1, 0].flatMap((more) => {
      const to = words[at + more]?.to
      if (to === undefined || !mayBeSerial(text.slice(from, to))) return []
      const signs = /^[+?]+/.exec(text.slice(to))?.[0].length ?? 0
      return signs > 0
        ? [
            { from, to: to + signs },
            { from, to },
          ]
        : [{ from, to }]
    }),
  )
}

function mayBeSerial(text: string): boolean {
  const length = text.replace(/[^\p{L}\p{N}]/gu, '').length
  const digits = text.match(/[0-9OoIlSsBZzGgTqDA]/g)?.length ?? 0
  return length >= 5 && length <= 14 && digits >= 3 && !/[,;/]/.test(text)
}

/**
 * A date is as certain as two recognisers agree on it, unless all readings of the first together say another that may be; a serial
 * number never is without the list.
 */
function agreed(print: Print, second: string | undefined, span: Span, readings: () => Steps[]): Print {
  const text = second === undefined ? null : agreedDate(print.text, second, span)
  if (text === null || isOutdone(text, readings(), span)) return print
  return { ...print, text, certainty: AGREED }
}

/** Another day that may be, with one digit changed, is likelier. */
function isOutdone(date: string, readings: readonly Steps[], span: Span): boolean {
  const likely = (text: string) => readings.reduce((sum, steps) => sum + likelihood(steps, bare(text).toUpperCase()), 0)
  const least = likely(date)
  return datesLike(date, span).some((other) => likely(other) > least)
}

/** The step at which each character of the best path ends, blanks left out. */
function characterEnds(steps: Steps): number[] {
  const ends: number[] = []
  let before = ''
  for (const [at, step] of steps.entries()) {
    const best = step[0]?.[0] ?? ''
    if (best !== '' && best === before && best.trim() !== '') ends[ends.length - 1] = at
    else if (best.trim() !== '') ends.push(at)
    before = best
  }
  return ends
}

/**
 * The steps of some characters in every reading of the line: in the other readings those between the middles of the gaps before and
 * behind them, and at the line's ends whatever stands there.
 */
function readingsOf(seen: Seen, ends: readonly number[], from: number, to: number): Steps[] {
  const placeOf = (reading: Omit<Seen, 'again'>, step: number) =>
    reading.from + ((step + 0.5) * (reading.to - reading.from)) / reading.steps.length
  const gapBefore = (at: number) => (placeOf(seen, ends[at - 1]!) + placeOf(seen, ends[at]!)) / 2
  const first = from === 0 ? Number.NEGATIVE_INFINITY : gapBefore(from)
  const last = to >= ends.length ? Number.POSITIVE_INFINITY : gapBefore(to)
  const others = (seen.again ?? []).flatMap((reading): Steps[] => {
    const own = characterEnds(reading.steps)
    const within = own.flatMap((end, at) => {
      const place = placeOf(reading, end)
      return place > first && place < last ? [at] : []
    })
    return within.length === 0 ? [] : [stepsOf(reading.steps, own, within[0]!, within.at(-1)! + 1)]
  })
  return [stepsOf(seen.steps, ends, from, to), ...others]
}

/** The steps of some characters: up to the one before them, and up to the one behind them. */
function stepsOf(steps: Steps, ends: readonly number[], from: number, to: number): Steps {
  const next = to < ends.length ? ends[to]! : steps.length
  return steps.slice(from === 0 ? 0 : ends[from - 1]! + 1, Math.max(next - 1, (ends[to - 1] ?? 0) + 1))
}

function bare(text: string): string {
  return text.replace(/\s/g, '')
}

function part(print: Print, from: number, to: number): Print {
  const [x, y, width, height] = print.place ?? [0, 0, 0, 0]
  const scale = width / print.text.length
  const place = print.place && ([x + from * scale, y, (to - from) * scale, height] as const)
  return { ...print, text: print.text.slice(from, to), place }
}
