import type { Box, Document, Mark } from '../../domain/document.ts'
import { confidenceOf } from '../answers/written.ts'
import { type Aligned, align } from './align.ts'
import { Collected } from './collected.ts'
import { boxesInColumns } from './columns.ts'
import { isContactDetail } from './contact-detail.ts'
import type { Found } from './find-texts.ts'
import { isAnswerLike } from './follow-words.ts'
import { type Asking, labelOf } from './place-entries.ts'
import { type Boxed, pairBoxes, type Target } from './place-marks.ts'
import { optionText, type PrintedForm, type Slot } from './printed-form.ts'
import { readingOrder } from './reading-order.ts'
import { leftOver, type Run } from './runs.ts'
import type { Token } from './tokens.ts'

/** Reads a form whose lines have places: the place of a box or a field decides what it answers. */
export function readPlaced(
  form: PrintedForm,
  document: Document,
  tokens: readonly Token[][],
  found: readonly Found[],
  isSerials: (text: string) => boolean,
): Collected {
  const collected = new Collected()
  const page = (token: { line: number }) => document.lines[token.line]!.page
  const pageOf = (one: Found) => page(one.words[0]!)
  const aligned = align(inOrder(found, pageOf), form.slots)
  const taken = new Set<Token>(found.flatMap((one) => one.words))
  const runs = leftOver(document.lines, tokens, taken).filter((run) => !isFurniture(run, document))
  placeBoxes(form, found, aligned, boxesOf(tokens, runs, page), pageOf, collected)
  placeTexts(document, aligned, found, tokens, runs, pageOf, isSerials, collected)
  return collected
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

/** Boxes of the page; an X typed over an empty one ticks it, one that stands alone is a tick of its own. */
function boxesOf(tokens: readonly Token[][], runs: readonly Run[], page: (token: Token) => number | null): Boxed[] {
  const crosses = runs.flatMap((run) =>
    run.place && /^[xv]$/i.test(run.text) ? [{ page: run.page, place: run.place, text: run.text }] : [],
  )
  const used = new Set<unknown>()
  const boxes = tokens.flat().flatMap((token): Boxed[] => {
    if (token.is !== 'mark' || token.place === null) return []
    const place = token.place
    const over = crosses.find((cross) => cross.page === page(token) && isOver(cross.place, place))
    if (over) used.add(over)
    const ticked = over && token.mark.state === 'empty'
    const mark: Mark = ticked ? { ...token.mark, state: 'ticked', by: ['text'], prefilled: false } : token.mark
    return [{ page: page(token), place, mark }]
  })
  const alone = crosses.filter((cross) => !used.has(cross))
  return [
    ...boxes,
    ...alone.map(
      ({ page, place }): Boxed => ({ page, place, mark: { is: 'mark', state: 'ticked', place, by: ['text'] } }),
    ),
  ]
}

function isOver(cross: Box, box: Box): boolean {
  const apart = [0, 1].map((axis) => Math.abs(cross[axis]! + cross[axis + 2]! / 2 - box[axis]! - box[axis + 2]! / 2))
  return apart[0]! < Math.max(box[2], cross[2]) * 0.75 && apart[1]! < Math.max(box[3], cross[3]) * 0.75
}

function placeBoxes(
  form: PrintedForm,
  found: readonly Found[],
  aligned: readonly Aligned[],
  boxes: readonly Boxed[],
  pageOf: (one: Found) => number | null,
  collected: Collected,
): void {
  const targets = targetsOf(aligned, pageOf)
  const pairs = pairBoxes(boxes, targets)
  const boxless = targets.filter((target) => !pairs.some((pair) => pair.target === target))
  const spots = (list: readonly Found[]) =>
    list.flatMap((one) => (one.place ? [{ page: pageOf(one), place: one.place, thing: one.text }] : []))
  const labels = aligned.flatMap((one) => spots([one.found]).map((spot) => ({ ...spot, thing: one })))
  const homeless = pairs.filter(({ target }) => !target?.aligned.sure).map(({ box }) => ({ ...box, thing: box }))
  const inColumns = new Map(boxesInColumns(homeless, labels, spots(found)).map((one) => [one.box.thing, one]))
  for (const { box, target } of pairs) {
    const { mark, page, place } = box
    const column = inColumns.get(box)
    const one = column?.label ?? target?.aligned
    const option = column?.option ?? target?.option
    if (!one?.sure || !option) {
      if (mark.state !== 'empty' && !mark.prefilled)
        collected.problem({ code: 'unplaced-mark', detail: `page ${page ?? 1}` })
      continue
    }
    const { question } = one.slot
    collected.mark(question, {
      option,
      state: mark.state,
      confidence: confidenceOf(mark.by),
      prefilled: mark.prefilled ?? false,
      page,
      place,
      text: optionText(form, question.id, option),
    })
  }
  const named = productNamed(boxless, targets)
  if (named) {
    collected.mark(named.aligned.slot.question, {
      option: named.option,
      state: 'ticked',
      confidence: 0.97,
      prefilled: false,
      page: named.page,
      place: named.place,
      text: named.aligned.found.text.text,
    })
  }
  if (boxes.length === 0 || boxless.length * 3 < targets.length || boxes.some(({ mark }) => mark.by.includes('ink'))) {
    for (const { aligned } of boxless.filter((target) => target !== named))
      collected.doubt({ code: 'box-unseen', question: aligned.slot.question.id })
  }
  for (const { found, slot } of aligned) {
    const ticked = collected.written
      .find(({ question }) => question === slot.question)
      ?.marks.some(({ state }) => state === 'ticked')
    if (slot.is === 'option' && !ticked && found.words.every(({ style }) => style === 'struck')) {
      collected.problem({ code: 'unclear-mark', question: slot.question.id, detail: `struck out: ${found.text.text}` })
    }
  }
}

/** The one product that stands at its label without a box, where the form has no words for the others: it was chosen from a list, or typed. */
function productNamed(boxless: readonly Target[], targets: readonly Target[]): Target | null {
  const products = targets.filter(({ aligned }) => aligned.slot.question.role === 'product')
  const [only, other] = products
  return only && !other && only.aligned.sure && boxless.includes(only) ? only : null
}

/** Words that a box may belong to: options, labels with a box of their own, and ticks whose `Yes` is not printed. */
function targetsOf(aligned: readonly Aligned[], pageOf: (one: Found) => number | null): Target[] {
  const labelled = new Set(aligned.filter(({ slot }) => slot.is === 'label').map(({ slot }) => slot.question.id))
  const optioned = new Set(aligned.filter(({ slot }) => slot.is === 'option').map(({ slot }) => slot.question.id))
  const isBoxed = ({ is, question, option }: Slot) =>
    is === 'label'
      ? option !== null || (question.kind === 'tick' && !optioned.has(question.id))
      : labelled.has(question.id)
  return aligned.flatMap((one): Target[] => {
    const { found, slot } = one
    const { place, firstLine, lastLine } = found
    if (!isBoxed(slot) || !place || !firstLine || !lastLine) return []
    return [{ aligned: one, option: slot.option ?? 'tick', page: pageOf(found), firstLine, lastLine, place }]
  })
}

function placeTexts(
  document: Document,
  aligned: readonly Aligned[],
  found: readonly Found[],
  tokens: readonly Token[][],
  runs: readonly Run[],
  pageOf: (one: Found) => number | null,
  isSerials: (text: string) => boolean,
  collected: Collected,
): void {
  const labels = aligned.flatMap((one): Asking[] => {
    const { place } = one.found
    return one.slot.is === 'label' && place ? [{ aligned: one, page: pageOf(one.found), place }] : []
  })
  const isWritten = ({ aligned }: Asking) => ['text', 'date', 'serials'].includes(aligned.slot.question.kind)
  const asking = labels.filter(isWritten)
  const choosing = labels.filter((label) => !isWritten(label))
  const obstacles = found.flatMap((one) => (one.place ? [{ page: pageOf(one), place: one.place }] : []))
  for (const token of tokens.flat()) {
    if (token.is !== 'entry' || token.entry.text.trim() === '') continue
    const { entry, place, line } = token
    const page = document.lines[line]!.page
    const field = place && { page, place, typed: false }
    const given = field && (labelOf(field, asking, obstacles) ?? labelOf(field, choosing, obstacles))
    if (!given?.asking.aligned.sure) {
      if (!entry.prefilled && !isContactDetail(entry.text))
        collected.problem({ code: 'unplaced-entry', detail: entry.text })
      continue
    }
    const doubted = document.remarks.some(
      (remark) => /^appearance-(?:differs|only): /.test(remark) && remark.includes(entry.name ?? '\n'),
    )
    const confidence = doubted ? 0.5 : confidenceOf(entry.by)
    collected.text(given.asking.aligned.slot.question, {
      text: entry.text,
      confidence,
      prefilled: entry.prefilled ?? false,
      page,
      place,
    })
  }
  placeTyped(document, asking, obstacles, runs, isSerials, collected)
}

/** Text typed onto the page: beside or under its label, or under a typed line that has found its own. */
function placeTyped(
  document: Document,
  asking: readonly Asking[],
  obstacles: Parameters<typeof labelOf>[2],
  runs: readonly Run[],
  isSerials: (text: string) => boolean,
  collected: Collected,
): void {
  const confidence = document.channel === 'pdf-form' ? 0.85 : 0.97
  const placed: { run: Run; label: Asking }[] = []
  for (const run of [...runs].sort((one, other) => (one.place?.[1] ?? 0) - (other.place?.[1] ?? 0))) {
    const { place, page, text } = run
    if (place === null || /^[xv]$/i.test(text)) continue
    const above = placed.find((one) => one.run.page === page && isNextLine(one.run.place!, place))
    const own = labelOf({ page, place, typed: true }, asking, obstacles)
    const label = own?.from === 'left' ? own.asking : (above?.label ?? own?.asking)
    const fits = label?.aligned.sure && !(run.isLabel && label.aligned.slot.question.kind === 'text')
    if (!fits) {
      const isInside = isAmong(
        place,
        asking.filter((one) => one.page === page),
      )
      if (document.channel !== 'pdf-form' && isInside && isAnswerLike(run, isSerials))
        collected.problem({ code: 'unplaced-text', detail: text })
      continue
    }
    placed.push({ run, label })
    const sure = Math.min(confidence, ...run.words.map(({ source }) => source.certainty ?? 1))
    collected.text(label.aligned.slot.question, { text, confidence: sure, prefilled: false, page, place })
  }
}

/** Between the labels that ask for words, or right below the last of them. */
function isAmong(place: Box, texts: readonly { readonly place: Box }[]): boolean {
  const isBelow = texts.some((one) => one.place[1] < place[1])
  return isBelow && texts.some((one) => one.place[1] + one.place[3] + 45 > place[1])
}

function isNextLine(one: Box, next: Box): boolean {
  const gap = next[1] - (one[1] + one[3])
  return gap > -one[3] * 0.3 && gap < one[3] * 0.7 && Math.abs(one[0] - next[0]) < 12
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
