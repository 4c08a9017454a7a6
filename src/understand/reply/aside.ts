import type { LanguageWords } from '../language.ts'
import { type Concept, conceptsIn, type Item } from './concept.ts'
import { HEADS } from './heads.ts'
import { holdsOne, imperilled, singleWords } from './perils.ts'
import { listen } from './safety.ts'
import type { SentenceReading } from './sentence.ts'
import { wordsIn } from './spelling.ts'

/** Words of a sentence that must be known before the others are passed over, as a share. */
const KNOWN_SHARE = 0.35
/** A shorter sentence may be the answer to something. */
const WORDS_AT_LEAST = 3

/**
 * "We had a wave of flu here": a sentence about none of the campaign's things, in which no word may turn round what the others say. It
 * need not be understood. `sentence` is written in `language`.
 */
export function isAside(sentence: string, { items }: SentenceReading, language: LanguageWords): boolean {
  const written = wordsIn(sentence)
  if (isWish(written, items, language) || isSmallTalk(sentence, written, items, language)) return true
  if (
    !holdsOne(written, language.speech.ourselves) &&
    !OPENINGS.has(items[0]?.concept ?? 'unknown') &&
    !holdsOne(written, language.speech.records)
  )
    return false
  const silent = mayHold(written, items, language)
  const words = items.filter(({ concept }) => !SIGNS.has(concept))
  const known = words.filter(({ concept }) => concept !== 'unknown' && concept !== 'adverse')
  if (words.length < WORDS_AT_LEAST || known.length < words.length * KNOWN_SHARE) return false
  if (!items.every(({ concept, word }) => silent.has(concept) && !(concept === 'unknown' && /\d/.test(word))))
    return false
  const { adverse, compromise } = listen(sentence, [language])
  return adverse === 'silent' && compromise === 'silent' && !imperilled(singleWords(items), language)
}

/** The rest of "Sorry for the silence, half of us were down with the flu" may be anything but an answer. */
function isSmallTalk(
  sentence: string,
  written: readonly string[],
  items: readonly Item[],
  language: LanguageWords,
): boolean {
  const { speech } = language
  const isOffer = offers(written, language)
  if (!isOffer && !holdsOne(written.slice(0, OPENING_AT_MOST), speech.apologies)) return false
  const has = conceptsIn(items)
  const { adverse, compromise } = listen(sentence, [language])
  return (
    written.length >= WORDS_OF_TALK &&
    items.every(
      ({ concept, ahead }) =>
        (!ANSWERS.has(concept) || (isOffer && concept === 'wrongContact')) &&
        !ahead &&
        (isOffer || !OFFERED.has(concept)),
    ) &&
    !(has('but', 'can', 'must', 'form', 'all', 'same') && has('not', 'no')) &&
    adverse === 'silent' &&
    compromise === 'silent' &&
    !holdsOne(singleWords(items), speech.broken)
  )
}

/** "If you need anything else, call me": what looks like a question is none. `written` as `wordsIn` gives it. */
export function offers(written: readonly string[], { speech }: LanguageWords): boolean {
  return holdsOne(written.slice(0, OPENING_AT_MOST), speech.offers)
}

const OPENING_AT_MOST = 8
const WORDS_OF_TALK = 4
/** Of the campaign's things, of what was done to them, or of the mail before. */
const ANSWERS: ReadonlySet<Concept> = new Set<Concept>([
  ...[...HEADS].filter((head) => !['not', 'no', 'noticed', 'must'].includes(head)),
  'serials',
  'product',
  'otherProduct',
  'step',
  'mode',
  'modeNoun',
  'instrument',
  'both',
  'other',
  'everyStep',
  'attached',
  'later',
  'partial',
  'except',
  'hearsay',
  'url',
  'refuse',
  'want',
])
/** What an offer may hold, and an apology may not. */
const OFFERED: ReadonlySet<Concept> = new Set<Concept>(['condition', 'ask', 'questionWord'])

function mayHold(written: readonly string[], items: readonly Item[], { speech }: LanguageWords): ReadonlySet<Concept> {
  if (holdsOne(written, speech.records)) return FILED
  if (holdsOne(written, speech.introduces)) return INTRODUCED
  return items[0]?.concept === 'thanks' ? THANKED : SILENT
}

/** "Enjoy the rest of your day": nothing but a wish. */
function isWish(written: readonly string[], items: readonly Item[], { speech }: LanguageWords): boolean {
  const begins = speech.wishes.some((wish) => `${written.join(' ')} `.startsWith(`${wish} `))
  return begins && written.length <= WISH_AT_MOST && items.every(({ concept }) => WISHED.has(concept))
}

const WISH_AT_MOST = 7
const OPENINGS: ReadonlySet<Concept> = new Set<Concept>(['thanks', 'courtesy', 'greeting'])
const SIGNS: ReadonlySet<Concept> = new Set<Concept>(['comma', 'dash', 'and'])
/** Neither an instrument, a step, a notice or a form, nor who was told, nor anything that was done, is planned or is denied. */
const SILENT: ReadonlySet<Concept> = new Set<Concept>([
  ...SIGNS,
  'small',
  'singular',
  'unknown',
  'adverse',
  'thanks',
  'courtesy',
  'greeting',
  'day',
  'date',
  'decoy',
])
/** "Thank you for the clear explanation in your letter" */
const THANKED: ReadonlySet<Concept> = new Set<Concept>([...SILENT, 'notice'])
/** "We are a small team", "I write on behalf of the genomics group" */
const INTRODUCED: ReadonlySet<Concept> = new Set<Concept>([...SILENT, 'users'])
/** "A copy of this is kept in our quality system" */
const FILED: ReadonlySet<Concept> = new Set<Concept>([
  ...SILENT,
  'form',
  'notice',
  'noticed',
  'instrument',
  'same',
  'sends',
  'done',
  'everyStep',
])
const WISHED: ReadonlySet<Concept> = new Set<Concept>([...SILENT, 'all', 'other'])

/** Beside it an aside is one; a mail of nothing else may be an answer in words that are not known. */
export function statesAnything({ clauses, flags }: SentenceReading): boolean {
  return (
    flags.length > 0 || clauses.some(({ said, facts, attached }) => said.length > 0 || facts.length > 0 || attached)
  )
}
