import type { Document, Mark } from '../../domain/document.ts'
import { confidenceOf } from '../answers/written.ts'
import { type Aligned, align } from './align.ts'
import { Collected } from './collected.ts'
import { answersByWords } from './deleted-options.ts'
import type { Found } from './find-texts.ts'
import { placeWords } from './follow-words.ts'
import { gapBefore, pairWords, type Step } from './pair-words.ts'
import { optionText, type PrintedForm } from './printed-form.ts'
import type { MarkToken, Token, WordToken } from './tokens.ts'

export interface LinearReading {
  readonly collected: Collected
  /** Lines that hold the form's words, or what was typed as an answer. */
  readonly used: ReadonlySet<number>
}

/** What stands at one place of the text: a printed text (with its place in the form's order, if it has one), or a token. */
export type Event =
  | { readonly is: 'printed'; readonly found: Found; readonly aligned: Aligned | null; readonly line: number }
  | { readonly is: 'mark'; readonly token: MarkToken; readonly line: number }
  | { readonly is: 'other'; readonly token: Token; readonly line: number }

/** Reads a form whose lines have no places (Word, sheets, mail): order and neighbourhood decide. */
export function readLinear(
  form: PrintedForm,
  document: Document,
  tokens: readonly Token[][],
  found: readonly Found[],
  isSerials: (text: string) => boolean,
): LinearReading {
  const collected = new Collected()
  const ordered = [...found].sort((one, other) => position(one.words[0]!, tokens) - position(other.words[0]!, tokens))
  const aligned = withNeighbours(
    align(
      ordered.filter((one) => one.text.slots.length > 0),
      form.slots.length,
    ),
  )
  const events = eventsOf(tokens, found, aligned)
  const segments = segmentsOf(events, document)
  placeMarks(form, segments, document, collected)
  answersByWords(form, events, aligned, document, collected)
  const used = placeWords(events, document, isSerials, tokens, collected)
  return { collected, used }
}

function position(word: WordToken, tokens: readonly Token[][]): number {
  return word.line * 10_000 + tokens[word.line]!.indexOf(word)
}

/** A short label stands anywhere in letters, too: it counts beside the label printed before or behind it only. */
function withNeighbours(aligned: readonly Aligned[]): Aligned[] {
  const labels = aligned.filter(({ slot }) => slot.is === 'label')
  const questions = new Set(labels.map(({ slot }) => slot.question.id))
  return aligned.filter(({ found, slot }) => {
    if (slot.is === 'option') return questions.has(slot.question.id)
    if (found.text.words.length > 3) return true
    const at = labels.findIndex((label) => label.slot === slot)
    return [labels[at - 1], labels[at + 1]].some((other) => other && Math.abs(other.slot.at - slot.at) <= 6)
  })
}

function eventsOf(tokens: readonly Token[][], found: readonly Found[], aligned: readonly Aligned[]): Event[] {
  const firsts = new Map(found.map((one) => [one.words[0]!, one]))
  const taken = new Set<Token>(found.flatMap((one) => one.words))
  const places = new Map(aligned.map((one) => [one.found, one]))
  const targets = new Set<Token>(
    aligned.filter(({ slot }) => slot.option || slot.question.kind === 'tick').flatMap((one) => one.found.words),
  )
  return tokens.flatMap((list) =>
    list.flatMap((token, at): Event[] => {
      const { line } = token
      if (token.is === 'mark') return [{ is: 'mark', token, line }]
      const one = token.is === 'word' ? firsts.get(token) : undefined
      if (one) return [{ is: 'printed', found: one, aligned: places.get(one) ?? null, line }]
      if (taken.has(token)) return []
      const beside = [list[at - 1], list[at + 1]].some((other) => other && targets.has(other))
      const mark = token.is === 'word' && beside ? typedMark(token) : null
      return [mark ? { is: 'mark', token: mark, line } : { is: 'other', token, line }]
    }),
  )
}

/** `X` or `v` beside an option ticks it; a lone `o` is the box of a printer that had none. */
function typedMark(word: WordToken): MarkToken | null {
  const state: Mark['state'] | null = /^[xv]$/i.test(word.raw) ? 'ticked' : /^o$/i.test(word.raw) ? 'empty' : null
  if (state === null) return null
  const struck = word.style === 'struck'
  const mark: Mark = { is: 'mark', state: struck ? 'empty' : state, place: null, by: ['text'] }
  return { is: 'mark', line: word.line, place: null, mark, before: word.before }
}

/** Boxes and options of one line, or of one row of a table; those of different questions apart. */
function segmentsOf(events: readonly Event[], document: Document): Step[][] {
  const ticksWithoutWords = wordlessTicks(events)
  const segments: Step[][] = []
  let before: Event | undefined
  for (const event of events) {
    const step = stepOf(event, ticksWithoutWords)
    const opens = event.is === 'printed' && event.aligned?.slot.is !== 'option'
    if (!before || opens !== (step !== null && opens) || !onOneLine(before, event, document)) segments.push([])
    if (opens && step && segments.at(-1)?.some((one) => one.is === 'option')) segments.push([])
    if (step) segments.at(-1)!.push(step)
    before = event
  }
  return segments.filter((segment) => segment.length > 0)
}

function onOneLine(one: Event, next: Event, { lines }: Document): boolean {
  const end = one.is === 'printed' ? one.found.words.at(-1)!.line : one.line
  const [here, there] = [lines[end]!.cell, lines[next.line]!.cell]
  return (
    end === next.line || (here !== undefined && there !== undefined && here[0] === there[0] && here[1] === there[1])
  )
}

/** Ticks whose own word (`Yes`) is not there: the box stands beside the label itself. */
function wordlessTicks(events: readonly Event[]): ReadonlySet<Aligned> {
  const aligned = events.flatMap((event) => (event.is === 'printed' && event.aligned ? [event.aligned] : []))
  const withWord = new Set(aligned.filter(({ slot }) => slot.is === 'option').map(({ slot }) => slot.question.id))
  return new Set(aligned.filter(({ slot }) => slot.question.kind === 'tick' && !withWord.has(slot.question.id)))
}

function stepOf(event: Event, ticksWithoutWords: ReadonlySet<Aligned>): Step | null {
  if (event.is === 'mark') return { is: 'mark', token: event.token, gap: gapBefore(event.token) }
  if (event.is === 'other' || !event.aligned) return null
  const { slot, found } = event.aligned
  if (slot.is === 'label' && slot.option === null && !ticksWithoutWords.has(event.aligned)) return null
  return { is: 'option', aligned: event.aligned, gap: gapBefore(found.words[0]!) }
}

function placeMarks(
  form: PrintedForm,
  segments: readonly (readonly Step[])[],
  document: Document,
  collected: Collected,
): void {
  for (const { token, aligned } of pairWords(segments)) {
    const { mark } = token
    const page = document.lines[token.line]!.page
    if (!aligned?.sure) {
      if (mark.state !== 'empty')
        collected.problem({ code: 'unplaced-mark', detail: document.lines[token.line]!.text.slice(0, 200) })
      continue
    }
    const { question, option } = aligned.slot
    const id = option ?? 'tick'
    const struck = aligned.found.words.every((word) => word.style === 'struck')
    collected.mark(question, {
      option: id,
      state: struck ? 'empty' : mark.state,
      confidence: confidenceOf(mark.by),
      prefilled: mark.prefilled ?? false,
      page,
      place: token.place,
      text: optionText(form, question.id, id),
    })
  }
}
