import type { Box, Document, Mark } from '../../domain/document.ts'
import type { Question } from '../../domain/form.ts'
import { confidenceOf } from '../answers/written.ts'
import type { Aligned } from './align.ts'
import type { Collected } from './collected.ts'
import { boxesInColumns } from './columns.ts'
import type { Found } from './find-texts.ts'
import { type Boxed, pairBoxes, type Target } from './place-marks.ts'
import { optionText, type PrintedForm, type Slot } from './printed-form.ts'
import type { Run } from './runs.ts'
import type { Token } from './tokens.ts'

/** Boxes of the page; an X typed over an empty one ticks it, one that stands alone is a tick of its own. A recognised X is neither for sure. */
export function boxesOf(
  tokens: readonly Token[][],
  runs: readonly Run[],
  page: (token: Token) => number | null,
): Boxed[] {
  const crosses = runs.flatMap((run) =>
    run.place && /^[xv]$/i.test(run.text) ? [{ page: run.page, place: run.place, state: stateOf(run) }] : [],
  )
  const used = new Set<unknown>()
  const boxes = tokens.flat().flatMap((token): Boxed[] => {
    if (token.is !== 'mark' || token.place === null) return []
    const place = token.place
    const over = crosses.find((cross) => cross.page === page(token) && isOver(cross.place, place))
    if (over) used.add(over)
    const crossed = over && token.mark.state === 'empty'
    const mark: Mark = crossed ? { ...token.mark, state: over.state, by: ['text'], prefilled: false } : token.mark
    return [{ page: page(token), place, mark }]
  })
  const alone = crosses.filter((cross) => !used.has(cross))
  return [
    ...boxes,
    ...alone.map(
      ({ page, place, state }): Boxed => ({ page, place, mark: { is: 'mark', state, place, by: ['text'] } }),
    ),
  ]
}

function stateOf({ words }: Run): Mark['state'] {
  return words.some(({ source }) => source.certainty !== undefined) ? 'unclear' : 'ticked'
}

function isOver(cross: Box, box: Box): boolean {
  const apart = [0, 1].map((axis) => Math.abs(cross[axis]! + cross[axis + 2]! / 2 - box[axis]! - box[axis + 2]! / 2))
  return apart[0]! < Math.max(box[2], cross[2]) * 0.75 && apart[1]! < Math.max(box[3], cross[3]) * 0.75
}

/** Gives each box to the words that it stands with, and notes what no box was seen for. */
export function placeBoxes(
  form: PrintedForm,
  { channel }: Document,
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
      else if (mark.by.includes('ink')) collected.doubt({ code: 'unplaced-box', detail: `page ${page ?? 1}` })
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
  const marked = new Set(collected.written.filter(({ marks }) => marks.length > 0).map(({ question }) => question))
  const alone = channel === 'scan' ? [] : boxless.filter((target) => isAlone(target, targets, marked))
  for (const { aligned, option, page, place } of alone) {
    collected.mark(aligned.slot.question, {
      option,
      state: 'ticked',
      confidence: 0.97,
      prefilled: false,
      page,
      place,
      text: aligned.found.text.text,
    })
  }
  const columned = new Set([...inColumns.values()].map(({ label }) => label.slot.question))
  for (const target of boxless) {
    const { question } = target.aligned.slot
    if (!alone.includes(target) && !columned.has(question))
      collected.doubt({ code: 'box-unseen', question: question.id })
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

/**
 * A product, or `Yes` or `No`, that stands at its label without a box, where the form has no words for the others: it was chosen
 * from a list, or typed.
 */
function isAlone(target: Target, targets: readonly Target[], marked: ReadonlySet<Question>): boolean {
  const { slot, sure } = target.aligned
  if (slot.is !== 'option' || !sure || marked.has(slot.question)) return false
  if (slot.question.kind !== 'yes-no' && slot.question.role !== 'product') return false
  const all = targets.filter(({ aligned }) => aligned.slot.question === slot.question)
  return all.length === 1 || (slot.question.role === 'product' && all.slice(1).every(isListed))
}

/** `NextSeq 550Dx, MiSeqDx`: joined as a writer joins them, not as a form prints them. */
function isListed({ aligned }: Target): boolean {
  return /^\s?[,&+]\s?$/.test(aligned.found.words[0]!.before)
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
