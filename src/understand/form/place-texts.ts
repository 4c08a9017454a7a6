import type { Box, Document } from '../../domain/document.ts'
import { isWritten } from '../../domain/form.ts'
import { confidenceOf } from '../answers/written.ts'
import type { Aligned } from './align.ts'
import type { Collected } from './collected.ts'
import { isContactDetail } from './contact-detail.ts'
import type { Found } from './find-texts.ts'
import { isAnswerLike } from './follow-words.ts'
import { type Asking, areLabelsAbove, type Filled, labelOf } from './place-entries.ts'
import type { Run } from './runs.ts'
import type { Token } from './tokens.ts'

/** Gives what was put into fields, or typed onto the page, to the label that asks for it. */
export function placeTexts(
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
  const isAsking = ({ aligned }: Asking) => isWritten(aligned.slot.question)
  const asking = labels.filter(isAsking)
  const choosing = labels.filter((label) => !isAsking(label))
  const obstacles = found.flatMap((one) => (one.place ? [{ page: pageOf(one), place: one.place }] : []))
  const entries = tokens
    .flat()
    .filter((token) => token.is === 'entry')
    .filter(({ entry }) => entry.text.trim() !== '')
    .sort((one, other) => (one.place?.[1] ?? 0) - (other.place?.[1] ?? 0))
  const filled = [
    ...entries.flatMap(({ place, line }): Filled[] =>
      place ? [{ page: document.lines[line]!.page, place, typed: false }] : [],
    ),
    ...runs.flatMap(({ page, place, words }): Filled[] =>
      place && words.length < PROSE ? [{ page, place, typed: true }] : [],
    ),
  ]
  const labelsAbove = areLabelsAbove(filled, asking, obstacles)
  const placed: { page: number | null; place: Box; asking: Asking }[] = []
  for (const { entry, place, line } of entries) {
    const page = document.lines[line]!.page
    const field = place && { page, place, typed: false }
    const own =
      field && (labelOf(field, asking, obstacles, labelsAbove) ?? labelOf(field, choosing, obstacles, labelsAbove))
    const row = place && !own && isSerials(entry.text) && placed.find((one) => isNextRow(one, { page, place }))
    const given = row ? row : own
    if (place && given) placed.push({ page, place, asking: given.asking })
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
  placeTyped(document, asking, choosing, obstacles, labelsAbove, runs, isSerials, collected)
  placeUnread(document, asking, obstacles, collected)
}

/** So many words on a line are instructions, or a sentence of a letter. */
const PROSE = 7

/** Ink in which no word could be read: a signature where one is asked, else of matter where a label asks for words. */
function placeUnread(
  { lines }: Document,
  asking: readonly Asking[],
  obstacles: Parameters<typeof labelOf>[2],
  collected: Collected,
): void {
  for (const { page, place, pieces } of lines) {
    if (place === null || pieces.length > 0) continue
    const question = labelOf({ page, place, typed: true }, asking, obstacles)?.asking.aligned.slot.question
    if (question?.kind === 'signature')
      collected.text(question, { text: '(ink)', confidence: confidenceOf(['ink']), prefilled: false, page, place })
    else if (question && !question.informative) collected.problem({ code: 'unread-ink', question: question.id })
  }
}

/** Text typed onto the page: beside or under its label, or under a typed line that has found its own. */
function placeTyped(
  document: Document,
  asking: readonly Asking[],
  choosing: readonly Asking[],
  obstacles: Parameters<typeof labelOf>[2],
  labelsAbove: boolean,
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
    const own = labelOf({ page, place, typed: true }, asking, obstacles, labelsAbove)
    const row =
      own || !isSerials(text) ? undefined : placed.find((one) => one.run.page === page && isListedBelow(one, place))
    const label = own?.from === 'left' ? own.asking : (above?.label ?? own?.asking ?? row?.label)
    const fits = label?.aligned.sure && !(run.isLabel && label.aligned.slot.question.kind === 'text')
    if (!fits) {
      // The label of an answer may not have been read: on a scan, boxes' labels around it show as well that it stands in the form.
      const around = document.channel === 'scan' ? [...asking, ...choosing] : asking
      const isInside = isAmong(
        place,
        around.filter((one) => one.page === page),
      )
      if (document.channel !== 'pdf-form' && isInside && isAnswerLike(run, isSerials))
        collected.problem({ code: 'unplaced-text', detail: text })
      const choice = labelOf({ page, place, typed: true }, choosing, obstacles)?.asking.aligned.slot.question
      if (choice && !collected.written.some(({ question }) => question === choice))
        collected.doubt({ code: 'unplaced-text', question: choice.id, detail: text })
      continue
    }
    placed.push({ run, label })
    const sure = Math.min(confidence, ...run.words.map(({ source }) => source.certainty ?? 1))
    const { question } = label.aligned.slot
    collected.text(question, { text, confidence: sure, prefilled: false, page, place })
    if (sure < 0.9 && question.kind === 'serials' && !isSerials(text))
      collected.problem({ code: 'unread-ink', question: question.id, detail: text })
  }
}

/** Between the labels that ask for words, or right below the last of them. */
function isAmong(place: Box, texts: readonly { readonly place: Box }[]): boolean {
  const isBelow = texts.some((one) => one.place[1] < place[1] + place[3])
  return isBelow && texts.some((one) => one.place[1] + one.place[3] + 45 > place[1])
}

/** The next serial number of a list with a line or a cell for each. */
function isListedBelow({ run, label }: { run: Run; label: Asking }, place: Box): boolean {
  const [x, y, , height] = run.place!
  const gap = place[1] - (y + height)
  return label.aligned.slot.question.kind === 'serials' && gap >= 0 && gap < 1.8 * height && Math.abs(x - place[0]) < 3
}

/** A field right below another one of the same size, for the next serial number. */
function isNextRow(
  { page, place, asking }: { page: number | null; place: Box; asking: Asking },
  next: { page: number | null; place: Box },
): boolean {
  const gap = next.place[1] - (place[1] + place[3])
  const isAlike = [0, 2, 3].every((at) => Math.abs(place[at]! - next.place[at]!) < 3)
  return (
    asking.aligned.slot.question.kind === 'serials' && page === next.page && isAlike && gap > -2 && gap < 1.2 * place[3]
  )
}

function isNextLine(one: Box, next: Box): boolean {
  const gap = next[1] - (one[1] + one[3])
  return gap > -one[3] * 0.3 && gap < one[3] * 0.7 && Math.abs(one[0] - next[0]) < 12
}
