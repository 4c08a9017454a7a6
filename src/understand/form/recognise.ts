import type { Campaign } from '../../domain/campaign.ts'
import type { Line } from '../../domain/document.ts'
import type { Reference } from '../../domain/names.ts'
import { everywhere, matchesIn } from '../matches.ts'
import { madeOnce } from '../remembered.ts'
import { type Found, findTexts } from './find-texts.ts'
import { isAnswerLike } from './follow-words.ts'
import { type PrintedForm, printedForms } from './printed-form.ts'
import { leftOver } from './runs.ts'
import { type Token, tokensOf, wordsPrinted } from './tokens.ts'

/** A verification form on the page: in which language, and what of its print was found. */
export interface Recognised {
  readonly form: PrintedForm
  readonly tokens: readonly Token[][]
  readonly found: readonly Found[]
  readonly otherNotice: string | null
}

/** Recognises the campaign's form, or another notice's of the same make, by its labels; null where there are too few of them. */
export function recognise(lines: readonly Line[], campaign: Campaign): Recognised | null {
  const form = closestForm(wordsPrinted(lines), printedForms(campaign))
  if (form === null) return null
  const tokens = tokensOf(lines)
  const found = findTexts(form, lines, tokens)
  const otherNotice = otherNumber(lines, found, campaign)
  const labels = new Set(
    found.filter((one) => one.text.slots.some((slot) => slot.is === 'label')).map((one) => one.text),
  )
  const letters = [...labels].reduce((sum, label) => sum + label.compact.length, 0)
  const enough = (labels.size >= 3 && letters >= 45) || (labels.size >= 2 && letters >= 70)
  const titled = found.some((one) => one.text.is === 'heading' && one.text.text === form.wording.title)
  if (!enough && !(otherNotice && titled && labels.size >= 3)) return null
  return { form, tokens, found, otherNotice }
}

/** The language of the form where one long label of it stands among filled boxes or fields, or typed answers: too little to read them by. */
export function scrapOf(
  lines: readonly Line[],
  campaign: Campaign,
  isSerials: (text: string) => boolean,
): PrintedForm | null {
  const isFilled = ({ pieces }: Line) =>
    pieces.some((piece) =>
      piece.is === 'mark' ? piece.state !== 'empty' && !piece.prefilled : piece.is === 'entry' && !piece.prefilled,
    )
  const form = closestForm(wordsPrinted(lines), printedForms(campaign))
  if (!form) return null
  const tokens = tokensOf(lines)
  const isLongLabel = ({ text }: Found) => text.compact.length >= 25 && text.slots.some(({ is }) => is === 'label')
  const found = findTexts(form, lines, tokens)
  const labels = found.filter(isLongLabel)
  if (labels.length === 0) return null
  if (lines.some(isFilled)) return form
  const pages = new Set(labels.map(({ words }) => lines[words[0]!.line]!.page))
  const typed = leftOver(lines, tokens, new Set(found.flatMap(({ words }) => words)))
  return typed.some((run) => pages.has(run.page) && isAnswerLike(run, isSerials)) ? form : null
}

/** Case reference in brackets, behind a label, or alone on its line. */
export function referenceIn(lines: readonly Line[]): Reference | null {
  for (const { text } of lines) {
    const match = /(?:^|[[(:#]|\s{2})\s{0,3}([0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4})(?![0-9A-Z-])/.exec(text)
    if (match) return match[1]!
  }
  return null
}

/** Fewer letters of a form's different words are no form. */
const LETTERS_AT_LEAST = 30

/** The language whose printed words make up most of the page. */
function closestForm(words: ReadonlySet<string>, forms: readonly PrintedForm[]): PrintedForm | null {
  const printing = formsOfWords(forms)
  const letters = new Map<PrintedForm, number>(forms.map((form) => [form, 0]))
  for (const word of words)
    for (const form of printing.get(word) ?? []) letters.set(form, letters.get(form)! + word.length)
  let best: PrintedForm | null = null
  let most = LETTERS_AT_LEAST
  for (const [form, count] of letters) if (count > most) [best, most] = [form, count]
  return best
}

/** Which of the forms print a word. */
const formsOfWords = madeOnce((forms: readonly PrintedForm[]): ReadonlyMap<string, readonly PrintedForm[]> => {
  const printing = new Map<string, PrintedForm[]>()
  for (const form of forms)
    for (const word of form.vocabulary) printing.set(word, [...(printing.get(word) ?? []), form])
  return printing
})

/** The number of another notice: in the words that confirm its receipt, else anywhere if ours is nowhere. */
function otherNumber(lines: readonly Line[], found: readonly Found[], { notice, form }: Campaign): string | null {
  const receipt = form.questions.find((question) => question.role === 'receipt')?.id
  const label = found.find((one) => one.text.slots.some((slot) => slot.is === 'label' && slot.question.id === receipt))
  const inLabel = label ? numbersIn(label.words.map((word) => word.before + word.raw).join(''), notice.anyNotice) : []
  const numbers = inLabel.length > 0 ? inLabel : lines.flatMap((line) => numbersIn(line.text, notice.anyNotice))
  const isOurs = new RegExp(`^(?:${notice.pattern})$`, 'iu')
  return numbers.some((number) => isOurs.test(number)) ? null : (numbers[0] ?? null)
}

function numbersIn(text: string, pattern: string): string[] {
  return matchesIn(everywhere(pattern), text).map((match) => match[0].replace(/\s/g, ''))
}
