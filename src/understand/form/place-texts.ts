import type { Box, Document } from '../../domain/document.ts'
import { confidenceOf } from '../answers/written.ts'
import type { Aligned } from './align.ts'
import type { Collected } from './collected.ts'
import { isContactDetail } from './contact-detail.ts'
import type { Found } from './find-texts.ts'
import { isAnswerLike } from './follow-words.ts'
import { type Asking, labelOf } from './place-entries.ts'
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
  placeTyped(document, asking, choosing, obstacles, runs, isSerials, collected)
  placeUnread(document, asking, obstacles, collected)
}

/** Ink in which no word could be read: of matter where a label asks for it. */
function placeUnread(
  { lines }: Document,
  asking: readonly Asking[],
  obstacles: Parameters<typeof labelOf>[2],
  collected: Collected,
): void {
  for (const { page, place, pieces } of lines) {
    if (place === null || pieces.length > 0) continue
    const question = labelOf({ page, place, typed: true }, asking, obstacles)?.asking.aligned.slot.question
    if (question && !question.informative) collected.problem({ code: 'unread-ink', question: question.id })
  }
}

/** Text typed onto the page: beside or under its label, or under a typed line that has found its own. */
function placeTyped(
  document: Document,
  asking: readonly Asking[],
  choosing: readonly Asking[],
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

function isNextLine(one: Box, next: Box): boolean {
  const gap = next[1] - (one[1] + one[3])
  return gap > -one[3] * 0.3 && gap < one[3] * 0.7 && Math.abs(one[0] - next[0]) < 12
}
