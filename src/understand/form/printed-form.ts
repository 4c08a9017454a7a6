import type { Campaign, Wording } from '../../domain/campaign.ts'
import type { Question } from '../../domain/form.ts'
import type { Language, QuestionId } from '../../domain/names.ts'
import { madeOnce } from '../remembered.ts'
import { compact, wordsOf } from './words.ts'

/** The verification form in one language as a sequence of printed texts. */
export interface PrintedForm {
  readonly language: Language
  readonly wording: Wording
  /** Labels and options in printed order: what answers hang on. */
  readonly slots: readonly Slot[]
  /** Everything that is printed, each text once, longest first. */
  readonly texts: readonly PrintedText[]
  readonly vocabulary: ReadonlySet<string>
}

/** A place in the printed order. */
export interface Slot {
  readonly at: number
  readonly is: 'label' | 'option'
  readonly question: Question
  /** Option id; `yes`, `no`, `tick`. A label that has a box of its own has `tick` as well. */
  readonly option: string | null
}

export interface PrintedText {
  readonly compact: string
  readonly words: readonly string[]
  /** As printed. */
  readonly text: string
  /** Where it may stand in the sequence; a heading or a line in between has none. */
  readonly slots: readonly Slot[]
  readonly is: 'question' | 'heading' | 'between'
}

/** The campaign's form in each of its languages. */
export const printedForms = madeOnce((campaign: Campaign): readonly PrintedForm[] =>
  Object.values(campaign.wordings).map((wording) => printedForm(campaign, wording)),
)

/** Printed words of an option: a tick without its own stands beside its label. */
export function optionText(form: PrintedForm, question: QuestionId, option: string): string {
  const { wording } = form
  if (option === 'yes') return wording.yes
  if (option === 'no') return wording.no
  return wording.options[question]?.[option] ?? wording.labels[question] ?? ''
}

function printedForm(campaign: Campaign, wording: Wording): PrintedForm {
  const slots: Slot[] = []
  const texts = new Map<string, { text: string; slots: Slot[]; is: PrintedText['is'] }>()
  const print = (text: string, is: PrintedText['is'], slot?: Slot) => {
    const known = texts.get(compact(text))
    if (known && slot) known.slots.push(slot)
    if (!known) texts.set(compact(text), { text, slots: slot ? [slot] : [], is })
  }
  for (const question of campaign.form.questions) {
    const boxed = question.kind === 'tick' && !wording.options[question.id]?.tick
    const label: Slot = { at: slots.length, is: 'label', question, option: boxed ? 'tick' : null }
    slots.push(label)
    print(wording.labels[question.id] ?? '', 'question', label)
    for (const [option, text] of printedOptions(question, wording)) {
      const slot: Slot = { at: slots.length, is: 'option', question, option }
      slots.push(slot)
      print(text, 'question', slot)
    }
  }
  for (const heading of [wording.title, ...Object.values(wording.headings)]) print(heading, 'heading')
  for (const between of wording.between) print(between, 'between')
  const list = [...texts].map(([key, { text, slots, is }]) => {
    const words = wordsOf(text).map((word) => word.norm)
    return { compact: key, words, text, slots, is }
  })
  list.sort((one, other) => other.compact.length - one.compact.length)
  const vocabulary = new Set(list.flatMap((text) => text.words))
  return { language: wording.language, wording, slots, texts: list.filter((text) => text.compact !== ''), vocabulary }
}

function printedOptions(question: Question, wording: Wording): [string, string][] {
  if (question.kind === 'yes-no') {
    return [
      ['yes', wording.yes],
      ['no', wording.no],
    ]
  }
  if (question.kind !== 'choice' && question.kind !== 'tick') return []
  return Object.entries(wording.options[question.id] ?? {})
}
