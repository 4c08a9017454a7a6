import type { Document, Mark } from '../../domain/document.ts'
import { confidenceOf } from '../answers/written.ts'
import { type Aligned, align } from './align.ts'
import { Collected } from './collected.ts'
import { boxesInColumns, type Spot } from './columns.ts'
import { answersByWords } from './deleted-options.ts'
import type { Found } from './find-texts.ts'
import { placeWords } from './follow-words.ts'
import { pairWords, type Step } from './pair-words.ts'
import { optionText, type PrintedForm } from './printed-form.ts'
import { segmentsOf } from './segments.ts'
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
  const firsts = new Map<Token, Found>(found.map((one) => [one.words[0]!, one]))
  const ordered = tokens.flat().flatMap((token) => firsts.get(token) ?? [])
  const placed = ordered.filter((one) => one.text.slots.length > 0)
  const aligned = withNeighbours(align(placed, form.slots))
  const events = eventsOf(tokens, found, aligned)
  placeMarks(form, segmentsOf(events, document), found, aligned, document, collected)
  answersByWords(form, events, aligned, document, collected)
  const used = placeWords(events, document, isSerials, tokens, collected)
  return { collected, used }
}

/** A short label stands anywhere in letters, too: it counts beside the label printed before or behind it only. */
function withNeighbours(aligned: readonly Aligned[]): Aligned[] {
  const labels = aligned.filter(({ slot }) => slot.is === 'label')
  const questions = new Set(labels.map(({ slot }) => slot.question.id))
  return aligned.filter(({ found, slot }) => {
    if (slot.is === 'option') return questions.has(slot.question.id)
    if (found.text.compact.length >= 12 && found.text.slots.length === 1) return true
    const at = labels.findIndex((label) => label.slot === slot)
    return [labels[at - 1], labels[at + 1]].some((other) => other && Math.abs(other.slot.at - slot.at) <= 6)
  })
}

/** A label or option that has no place in the form's order is a word like any other: `the same numbers: yes`. */
function eventsOf(tokens: readonly Token[][], found: readonly Found[], aligned: readonly Aligned[]): Event[] {
  const places = new Map(aligned.map((one) => [one.found, one]))
  const standing = found.filter((one) => places.has(one) || one.text.slots.length === 0)
  const firsts = new Map<Token, Found>(standing.map((one) => [one.words[0]!, one]))
  const taken = new Set<Token>(standing.flatMap((one) => one.words))
  const targets = new Set<Token>(
    aligned.filter(({ slot }) => slot.option || slot.question.kind === 'tick').flatMap((one) => one.found.words),
  )
  const all = tokens.flat()
  return all.flatMap((token, at): Event[] => {
    const { line } = token
    if (token.is === 'mark') return [{ is: 'mark', token, line }]
    const one = firsts.get(token)
    if (one) return [{ is: 'printed', found: one, aligned: places.get(one) ?? null, line }]
    if (taken.has(token)) return []
    const beside = [all[at - 1], all[at + 1]].some(
      (other) => other && targets.has(other) && Math.abs(other.line - line) <= 1,
    )
    const mark = token.is === 'word' && beside ? typedMark(token) : null
    return [mark ? { is: 'mark', token: mark, line } : { is: 'other', token, line }]
  })
}

/** `X` or `v` beside an option ticks it; a lone `o` is the box of a printer that had none. */
function typedMark(word: WordToken): MarkToken | null {
  const state: Mark['state'] | null = /^[xv]$/i.test(word.raw) ? 'ticked' : /^o$/i.test(word.raw) ? 'empty' : null
  if (state === null) return null
  const struck = word.style === 'struck'
  const isRecognised = word.source.certainty !== undefined
  const mark: Mark = {
    is: 'mark',
    state: isRecognised ? 'unclear' : struck ? 'empty' : state,
    place: null,
    by: ['text'],
  }
  return { is: 'mark', line: word.line, place: null, mark, before: word.before }
}

function placeMarks(
  form: PrintedForm,
  segments: readonly (readonly Step[])[],
  found: readonly Found[],
  aligned: readonly Aligned[],
  document: Document,
  collected: Collected,
): void {
  const pairs = pairWords(segments)
  const homeless = pairs
    .filter((pair) => !pair.aligned?.sure)
    .flatMap(({ token }) => inTable(token.line, token, document))
  const labels = aligned.flatMap((one) => inTable(one.found.words[0]!.line, one, document))
  const words = found.flatMap((one) => inTable(one.words[0]!.line, one.text, document))
  const inColumns = new Map(boxesInColumns(homeless, labels, words).map((one) => [one.box.thing, one]))
  for (const { token, aligned: beside } of pairs) {
    const { mark } = token
    const column = inColumns.get(token)
    const one = column?.label ?? beside
    if (!one?.sure) {
      if (mark.state === 'empty' || mark.prefilled) continue
      collected.problem({ code: 'unplaced-mark', detail: document.lines[token.line]!.text.slice(0, 200) })
      continue
    }
    const { question } = one.slot
    const option = column?.option ?? one.slot.option ?? 'tick'
    const struck = !column && one.found.words.every((word) => word.style === 'struck')
    collected.mark(question, {
      option,
      state: struck ? 'empty' : mark.state,
      confidence: confidenceOf(mark.by),
      prefilled: mark.prefilled ?? false,
      page: document.lines[token.line]!.page,
      place: token.place,
      text: optionText(form, question.id, option),
    })
  }
}

/** Cells of a table as places on a page: all of one size. */
function inTable<T>(line: number, thing: T, { lines }: Document): Spot<T>[] {
  const { cell } = lines[line]!
  return cell ? [{ page: cell[0], place: [cell[2] * 100, cell[1] * 20, 90, 10], thing }] : []
}
