import type { Document } from '../../domain/document.ts'
import type { Question } from '../../domain/form.ts'
import type { Aligned } from './align.ts'
import type { Collected } from './collected.ts'
import { optionText, type PrintedForm } from './printed-form.ts'
import type { Event } from './read-linear.ts'

/**
 * Answers given without a box: the other option deleted or struck out, one option in bold, the word typed for a box that is gone.
 * Options that all stand there unmarked are no answer; a reason left alone may be chosen or printed, and is for a person.
 */
export function answersByWords(
  form: PrintedForm,
  events: readonly Event[],
  aligned: readonly Aligned[],
  document: Document,
  collected: Collected,
): void {
  const boxes = new Map(collected.written.map(({ question, marks }) => [question.id, marks]))
  const tickWords = tickWordHabit(form, events, aligned)
  for (const { slot } of aligned) {
    const { question } = slot
    if (slot.is !== 'label') continue
    const options = aligned.filter((one) => one.slot.is === 'option' && one.slot.question.id === question.id)
    const standing = options.filter(({ found }) => !found.words.every((word) => word.style === 'struck'))
    const marks = boxes.get(question.id) ?? []
    if (marks.length > 0) {
      const alone = question.kind === 'yes-no' && options.length === 1 && marks.every((mark) => mark.state === 'empty')
      if (alone)
        collected.problem({
          code: 'unclear-mark',
          question: question.id,
          detail: 'one option deleted, the other not ticked',
        })
      continue
    }
    for (const one of chosen(question, standing, events, tickWords)) {
      tick(form, one, document, collected)
    }
    const isLeftReason = question.kind === 'choice' && question.role !== 'product' && standing.length === 1
    if (isLeftReason || (question.kind === 'tick' && standing.length > 0 && tickWords === 'doubtful')) {
      collected.doubt({ code: 'unclear-mark', question: question.id, detail: standing[0]!.found.text.text })
    }
  }
}

type Habit = 'typed' | 'doubtful' | 'printed'

/**
 * What a tick's own word without a box means: left over from print; typed, where the same word is gone at other ticks; doubtful,
 * where other ticks still have their empty boxes.
 */
function tickWordHabit(form: PrintedForm, events: readonly Event[], aligned: readonly Aligned[]): Habit {
  const ticks = aligned.filter(
    ({ slot }) => slot.is === 'label' && slot.question.kind === 'tick' && slot.option === null,
  )
  const withWord = new Set(aligned.filter(({ slot }) => slot.is === 'option').map(({ slot }) => slot.question.id))
  const printsWord = ticks.filter(({ slot }) => form.wording.options[slot.question.id]?.tick)
  if (printsWord.some(({ slot }) => !withWord.has(slot.question.id))) return 'typed'
  return events.some((event) => event.is === 'mark' && event.token.mark.state === 'empty') ? 'doubtful' : 'printed'
}

function chosen(
  question: Question,
  standing: readonly Aligned[],
  events: readonly Event[],
  habit: Habit,
): readonly Aligned[] {
  if (question.kind === 'tick') {
    return standing.filter((one) => habit === 'typed' || isTypedAnew(one))
  }
  if (standing.length === 1) return question.kind === 'yes-no' || question.role === 'product' ? standing : []
  const strong = standing.filter(({ found }) => found.words.every((word) => word.style === 'strong'))
  if (strong.length > 0 && strong.length < standing.length && (question.kind !== 'yes-no' || strong.length === 1))
    return strong
  return question.kind === 'choice' && areListed(standing, events) ? standing : []
}

/** `ja` where `Ja` was printed. */
function isTypedAnew({ found }: Aligned): boolean {
  const raw = found.words.map((word) => word.raw).join(' ')
  return found.words.length === 1 && raw !== found.text.text
}

/** `NextSeq 550Dx en MiSeqDx`, `NextSeq 550Dx, MiSeqDx`: joined as a writer joins them, not as a form prints them. */
function areListed(options: readonly Aligned[], events: readonly Event[]): boolean {
  if (options.length < 2) return false
  return options.slice(1).every((option, at) => {
    const first = option.found.words[0]!
    const here = events.findIndex((event) => event.is === 'printed' && event.found === option.found)
    const there = events.findIndex((event) => event.is === 'printed' && event.found === options[at]!.found)
    const between = events.slice(there + 1, here)
    if (between.length === 0) return /[,&+]/.test(first.before)
    return between.every(
      (event) => event.is === 'other' && event.token.is === 'word' && /^(?:en|and|und|et|y|e)$/i.test(event.token.norm),
    )
  })
}

function tick(form: PrintedForm, { slot, found }: Aligned, document: Document, collected: Collected): void {
  const option = slot.option ?? 'tick'
  collected.mark(slot.question, {
    option,
    state: 'ticked',
    confidence: 0.97,
    prefilled: false,
    page: document.lines[found.words[0]!.line]!.page,
    place: found.place,
    text: optionText(form, slot.question.id, option),
  })
}
