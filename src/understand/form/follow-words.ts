import type { Document } from '../../domain/document.ts'
import type { Question } from '../../domain/form.ts'
import { readDate } from '../answers/date.ts'
import { confidenceOf } from '../answers/written.ts'
import type { Collected } from './collected.ts'
import { isContactDetail } from './contact-detail.ts'
import type { Event } from './read-linear.ts'
import { leftOver, type Run } from './runs.ts'
import type { EntryToken, Token } from './tokens.ts'

/** Where the reader of the text is: which question was asked last, and on which line. */
interface Position {
  readonly question: Question
  readonly sure: boolean
  readonly line: number
  /** Something was already written at the question. */
  readonly written: boolean
}

/**
 * Gives typed words and filled controls to the question asked last: on its own line or row, or on the lines right below it where
 * they read as such an answer. Returns the lines that belong to the form.
 */
export function placeWords(
  events: readonly Event[],
  document: Document,
  isSerials: (text: string) => boolean,
  tokens: readonly Token[][],
  collected: Collected,
): Set<number> {
  const others = new Set<Token>(events.flatMap((event) => (event.is === 'other' ? [event.token] : [])))
  const taken = new Set<Token>(tokens.flat().filter((token) => token.is === 'word' && !others.has(token)))
  const runs = new Map(leftOver(document.lines, tokens, taken).map((run) => [run.words[0] as Token, run]))
  const used = new Set<number>()
  let here: Position | null = null
  for (const event of events) {
    if (event.is === 'printed') {
      for (const word of event.found.words)
        if (event.aligned || event.found.text.slots.length === 0) used.add(word.line)
      here = positionAfter(event, here)
      continue
    }
    if (event.is === 'mark') {
      if (here) here = { ...here, line: event.line }
      continue
    }
    if (event.token.is === 'entry') {
      here = placeEntry(event.token, here, document, collected)
      continue
    }
    const run = runs.get(event.token)
    if (!run) continue
    here = here && placeRun(run, here, document, isSerials, collected)
    if (here) used.add(run.line)
    else if (used.size > 0 && document.channel !== 'body-form' && isAnswerLike(run, isSerials)) {
      collected.problem({ code: 'unplaced-text', detail: run.text })
    }
  }
  return used
}

/** Serial numbers or a date that stand at no question. In a mail they are free text, and read as such. */
export function isAnswerLike({ text }: Run, isSerials: (text: string) => boolean): boolean {
  return isSerials(text) || readDate(text) !== null
}

function positionAfter(event: Event & { is: 'printed' }, here: Position | null): Position | null {
  const line = event.found.words.at(-1)!.line
  if (!event.aligned) return null
  const { slot, sure } = event.aligned
  const written = slot.is === 'option' && here?.question.id === slot.question.id && here.written
  return { question: slot.question, sure, line, written }
}

function placeEntry(
  token: EntryToken,
  here: Position | null,
  document: Document,
  collected: Collected,
): Position | null {
  const { entry, line, place } = token
  if (entry.text.trim() === '') return here
  if (!here?.sure) {
    if (!entry.prefilled && !isContactDetail(entry.text))
      collected.problem({ code: 'unplaced-entry', detail: entry.text })
    return here
  }
  const { page } = document.lines[line]!
  collected.text(here.question, {
    text: entry.text,
    confidence: confidenceOf(entry.by),
    prefilled: entry.prefilled ?? false,
    page,
    place,
  })
  return { ...here, line, written: true }
}

function placeRun(
  run: Run,
  here: Position,
  document: Document,
  isSerials: (text: string) => boolean,
  collected: Collected,
): Position | null {
  const { question } = here
  if (!isBeside(run.line, here.line, document) && !mayFollow(run, here, document, isSerials)) return null
  if (!/[\p{L}\p{N}]/u.test(run.text)) return here
  if (!here.sure) collected.problem({ code: 'unplaced-text', question: question.id, detail: run.text })
  else
    collected.text(question, { text: run.text, confidence: 0.97, prefilled: false, page: run.page, place: run.place })
  return { ...here, line: run.line, written: true }
}

/** On the same line, or in the same row of a table. */
function isBeside(line: number, other: number, { lines }: Document): boolean {
  const [here, there] = [lines[line]!.cell, lines[other]!.cell]
  return line === other || (here !== undefined && there !== undefined && here[0] === there[0] && here[1] === there[1])
}

/** Whether a line below the question reads as its answer; a blank line ends it. */
function mayFollow(run: Run, here: Position, { lines }: Document, isSerials: (text: string) => boolean): boolean {
  const between = lines.slice(here.line + 1, run.line)
  const isAnswerInQuote =
    lines[run.line]!.quote < lines[here.line]!.quote && between.every(({ text }) => text.trim() === '')
  if (isAnswerInQuote) return true
  if (between.length > 0 || lines[run.line]!.cell?.[2] !== lines[here.line]!.cell?.[2]) return false
  const { kind } = here.question
  if (kind === 'serials') return isSerials(run.text)
  if (run.isLabel) return false
  if (kind === 'text' && here.written) return isWrapped(here.line, run.text, lines)
  if (here.written || lines[run.line]!.text.length > 120) return false
  if (kind === 'date') return readDate(run.text) !== null
  if (kind === 'quantities') return /^\d/.test(run.text)
  return kind === 'text'
}

/** Whether the line was broken because the next word would not have fitted: mail programs wrap at one width throughout. */
function isWrapped(line: number, next: string, lines: Document['lines']): boolean {
  const widest = Math.max(...lines.map(({ text }) => text.length))
  const { text } = lines[line]!
  return widest <= 100 && text.length + 1 + next.split(' ')[0]!.length > widest
}
