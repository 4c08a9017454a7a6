import type { Campaign } from '../../domain/campaign.ts'
import type { Box, Document } from '../../domain/document.ts'
import { type Aligned, align } from './align.ts'
import { Collected } from './collected.ts'
import type { Found } from './find-texts.ts'
import { isAnswerLike } from './follow-words.ts'
import { type InstrumentList, instrumentBoxes } from './instrument-boxes.ts'
import { boxesOf, placeBoxes } from './place-boxes.ts'
import { placeTexts } from './place-texts.ts'
import type { PrintedForm } from './printed-form.ts'
import { readingOrder } from './reading-order.ts'
import { leftOver, type Run } from './runs.ts'
import type { Token } from './tokens.ts'
import { unseenLabels } from './unseen-labels.ts'

/** Reads a form whose lines have places: the place of a box or a field decides what it answers. */
export function readPlaced(
  form: PrintedForm,
  document: Document,
  all: readonly Token[][],
  texts: readonly Found[],
  campaign: Campaign,
  isSerials: (text: string) => boolean,
): Collected {
  const collected = new Collected()
  const list = instrumentBoxes(form, document.lines, all, texts, campaign)
  placeInstruments(list, campaign, collected)
  const tokens = all.map((line) => line.filter((token) => !list.tokens.has(token)))
  const found = texts.filter(({ words }) => !words.some((word) => list.tokens.has(word)))
  const page = (token: { line: number }) => document.lines[token.line]!.page
  const pageOf = (one: Found) => page(one.words[0]!)
  const aligned = alignPlaced(form, found, tokens, pageOf)
  const taken = new Set<Token>(found.flatMap((one) => one.words))
  const runs = leftOver(document.lines, tokens, taken).filter(
    (run) => isAnswerLike(run, isSerials) || !isFurniture(run, document),
  )
  placeBoxes(form, document, found, aligned, boxesOf(tokens, runs, page), pageOf, collected)
  placeTexts(document, aligned, found, tokens, runs, pageOf, isSerials, collected)
  if (
    document.lines.some(({ pieces }) => pieces.some((piece) => piece.is === 'print' && piece.certainty !== undefined))
  )
    for (const { question } of unseenLabels(form, aligned, pageOf))
      collected.doubt({ code: 'label-unseen', question: question.id })
  return collected
}

/** What is ticked in the list of instruments; a box that may or may not be is for a person. */
function placeInstruments({ boxes, incomplete }: InstrumentList, { actions }: Campaign, collected: Collected): void {
  for (const box of boxes) {
    collected.instruments.push(box)
    if (box.mark.state !== 'unclear') continue
    const question = actions.find(({ id }) => id === box.action)?.done ?? box.action
    collected.problem({
      code: 'unclear-mark',
      question,
      detail: [box.serial.serial, box.mode].filter(Boolean).join(' '),
    })
  }
  for (const serial of incomplete) collected.doubt({ code: 'box-unseen', detail: serial })
}

/** Gives the texts found on pages their places in the form's order. */
export function alignPlaced(
  form: PrintedForm,
  found: readonly Found[],
  tokens: readonly Token[][],
  pageOf: (one: Found) => number | null,
): Aligned[] {
  const words = new Set<Token>(found.flatMap((one) => one.words))
  return align(
    inOrder(
      found.filter((one) => !isInProse(one, tokens, words)),
      pageOf,
    ),
    form.slots,
  )
}

/** Words around an option of one word that make it a word of a sentence: `no` in "We know of no case of misuse". */
const SENTENCE = 3

/** A notice has other pages, and footers, in which `no` is not an answer: no box stands on its line, and words of no form do. */
function isInProse({ text, words }: Found, tokens: readonly Token[][], found: ReadonlySet<Token>): boolean {
  if (words.length > 1 || text.slots.some(({ is }) => is === 'label')) return false
  const line = tokens[words[0]!.line]!
  const others = line.filter((token) => token.is === 'word' && !found.has(token) && token.norm.length > 1)
  return others.length >= SENTENCE && line.every(({ is }) => is === 'word')
}

/** Texts that may take a place in the form's order, page by page; pages stand in the order of the form, not of the document. */
function inOrder(found: readonly Found[], pageOf: (one: Found) => number | null): Found[] {
  const pages = new Map<number | null, (Found & { readonly place: Box })[]>()
  for (const one of found) {
    if (one.place === null || one.text.slots.length === 0) continue
    pages.set(pageOf(one), [...(pages.get(pageOf(one)) ?? []), { ...one, place: one.place }])
  }
  const rank = (list: readonly Found[]) => {
    const sure = list.filter((one) => one.text.slots.length === 1).map((one) => one.text.slots[0]!.at)
    return sure.length === 0 ? Number.POSITIVE_INFINITY : sure.reduce((sum, at) => sum + at, 0) / sure.length
  }
  return [...pages.values()].sort((one, other) => rank(one) - rank(other)).flatMap((list) => readingOrder(list))
}

/** Headers and footers: the same words at the same height of another page. */
function isFurniture(run: Run, { lines }: Document): boolean {
  const { text, place } = lines[run.line]!
  const bare = text.replace(/\d/g, '')
  return lines.some(
    (line) =>
      line.page !== run.page &&
      line.place &&
      place &&
      Math.abs(line.place[1] - place[1]) < 4 &&
      line.text.replace(/\d/g, '') === bare,
  )
}
