import type { LanguageWords } from '../language.ts'
import { PARTICLE } from '../trim/closing.ts'
import { statesAnything } from './aside.ts'
import { type Concept, conceptsIn, type Item } from './concept.ts'
import { holdsOne, imperilled, singleWords } from './perils.ts'
import type { SentenceReading } from './sentence.ts'
import type { Unit } from './units.ts'

export interface ReadUnit {
  readonly unit: Unit
  readonly reading: SentenceReading
  readonly text: string
}

const LINES_AT_MOST = 4
const WORDS_AT_MOST = 7
const LENGTH_AT_MOST = 70

/**
 * Name, title and place of the writer at the end of a text without a closing formula: they say nothing. `whole` is the text that the
 * parts stand in.
 */
export function withoutSignature(read: readonly ReadUnit[], whole: string, language: LanguageWords): ReadUnit[] {
  let first = read.length
  while (first > 1 && read.length - first < LINES_AT_MOST && isSigning(read[first - 1]!, whole, language)) first -= 1
  while (first < read.length && !(namesAt(read, first) && isApart(read[first - 1]!, read[first]!, whole))) first += 1
  const saysNothing = (one: ReadUnit, at: number) =>
    at >= first ||
    isContact(one, whole, language) ||
    (at > 0 && at === read.length - 1 && isFirstName(one, read[at - 1]!, language))
  return read.map((one, at) =>
    saysNothing(one, at)
      ? { ...one, reading: { ...one.reading, clauses: [], trouble: [], understood: true, aside: true } }
      : one,
  )
}

/** A name, or a title with a name on the next line: "Il tecnico di laboratorio". */
function namesAt(read: readonly ReadUnit[], at: number): boolean {
  const next = read[at + 1]
  const isTitle = read[at]!.reading.items.every(({ concept }) => concept === 'small' || concept === 'users')
  return isName(read[at]!) || (isTitle && next !== undefined && isName(next))
}

/** "… on M78101. Fabio", "Thanks! Ann Lee": a name and nothing else behind what was stated or a good wish, on the same line. */
function isFirstName({ reading, text }: ReadUnit, before: ReadUnit, language: LanguageWords): boolean {
  return (
    NAME.test(text) &&
    /[.!)]$/.test(before.text) &&
    (statesAnything(before.reading) || conceptsIn(before.reading.items)('thanks', 'greeting', 'courtesy')) &&
    before.reading.understood &&
    reading.items.some(({ concept }) => concept === 'unknown') &&
    reading.items.every(({ concept }) => SIGNING.has(concept)) &&
    reading.heard === 'silent' &&
    !imperilled(singleWords(reading.items), language) &&
    !holdsOne(singleWords(reading.items), language.speech.broken)
  )
}

/** At most three words, behind titles that are cut short: `Q.F.B. Rubén Garza`. */
const NAME = /^(?:\p{Lu}[\p{L}.]{0,8}\.\s){0,3}\p{Lu}\p{Ll}{1,14}(?:\s\p{Lu}\p{Ll}{1,14}){0,2}$/u

/** A line with nothing but a mail address, or initials, behind a label at most: `E-mail: lab@hospital.example`, `Sign.: A. P.` */
export function isContactLine(line: string): boolean {
  return CONTACT.test(line.trim())
}

function isContact({ unit, reading, text }: ReadUnit, whole: string, language: LanguageWords): boolean {
  return isContactLine(text) && isOwnLine(unit, whole) && !imperilled(singleWords(reading.items), language)
}

const CONTACT = /^(?:[\p{L}-]{1,20}\.?\s?:\s?)?(?:<?[^\s<>@]{1,64}@[^\s<>@]{1,190}>?|(?:\p{Lu}\.\s?){1,4})$/u

/** A short line of its own that holds nothing but names, titles and departments. */
function isSigning({ unit, reading, text }: ReadUnit, whole: string, language: LanguageWords): boolean {
  const words = singleWords(reading.items)
  return (
    isOwnLine(unit, whole) &&
    !unit.asks &&
    !unit.heads &&
    text.length <= LENGTH_AT_MOST &&
    words.length <= WORDS_AT_MOST &&
    /^[("']?\p{Lu}/u.test(text) &&
    !/[!?:;]/.test(text) &&
    reading.flags.length === 0 &&
    reading.heard === 'silent' &&
    reading.items.every((one) => signs(one, whole)) &&
    !imperilled(words, language) &&
    !words.some((word) => language.speech.manner.some((ending) => word.endsWith(ending)))
  )
}

/** A line begins with it. */
function isOwnLine({ start }: Unit, whole: string): boolean {
  return /(?:^|\n)[^\S\n]*$/.test(whole.slice(Math.max(0, start - 20), start))
}

/** A name, a title, or the short name of a department: `IT`. */
function signs({ concept, word, start, end }: Item, whole: string): boolean {
  return SIGNING.has(concept)
    ? !(concept === 'unknown' && /\d/.test(word))
    : /^\p{Lu}{2,6}$/u.test(whole.slice(start, end))
}

/** Words that all begin with capitals, up to a comma, dash or bracket: behind it a title may stand. */
function isName({ reading, text }: ReadUnit): boolean {
  const [name] = text.split(/\s*(?:[,(|\n/]|\s[-–—·•]\s)/)
  const words = name!.split(/\s+/).filter((word) => word !== '' && !ABBREVIATED.test(word))
  const isKnown = !reading.items.some(({ concept }) => concept === 'unknown')
  return (
    words.length > 0 &&
    words.every((word) => /^[("']?\p{Lu}/u.test(word) || PARTICLE.test(word)) &&
    (words.length > 1 || !isKnown)
  )
}

/** A blank line, or the end of a sentence, stands before it. */
function isApart(before: ReadUnit, { unit }: ReadUnit, whole: string): boolean {
  return /\n\s*\n/.test(whole.slice(before.unit.end, unit.start)) || /[.!,)]$/.test(before.text)
}

/** `rer.`, `nat.` */
const ABBREVIATED = /^\p{Ll}{2,5}\.$/u
const SIGNING: ReadonlySet<Concept> = new Set<Concept>(['unknown', 'small', 'users', 'comma', 'dash', 'and'])
