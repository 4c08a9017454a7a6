import type { Campaign } from '../../domain/campaign.ts'
import type { Language } from '../../domain/names.ts'
import type { LanguageWords } from '../language.ts'
import { madeOnce } from '../remembered.ts'
import { fold, withoutUmlauts } from '../trim/fold.ts'
import { stem } from '../words.ts'
import { BY_NAME, type Concept, SAFETY, type SpokenClass } from './concept.ts'
import { wordsIn } from './spelling.ts'

/** A phrase that may stand in a sentence, as folded words. */
export interface Phrase {
  readonly words: readonly string[]
  readonly concept: Concept
  readonly ids: readonly string[]
  /** Written without the accents it has: `wurde` is not the `würde` that it may stand for. */
  readonly plain?: boolean
}

export interface Lexicon {
  readonly language: LanguageWords
  /** Single words by themselves, others by their first two words, the longest first; those without their accents last. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Single words by their first two letters and their last: what one slip may have come from. */
  readonly alike: ReadonlyMap<string, readonly Phrase[]>
  /** Single nouns by stem. */
  readonly stems: ReadonlyMap<string, Phrase>
  /** First words of what follows `sold`, and of pairs such as `zowel … als`. */
  readonly toWhom: ReadonlySet<string>
  readonly inside: ReadonlySet<string>
  readonly rooms: ReadonlySet<string>
  readonly where: ReadonlySet<string>
  readonly following: ReadonlySet<string>
  readonly persons: ReadonlySet<string>
  readonly bare: ReadonlySet<string>
  readonly scheduled: ReadonlySet<string>
  readonly troubles: ReadonlySet<string>
  readonly merely: ReadonlySet<string>
  readonly when: ReadonlySet<string>
  readonly that: ReadonlySet<string>
  /** Done, in two words: `van … voorzien`. */
  readonly doneIn: readonly (readonly [string, string])[]
  /** Gone, in two words: `haben … nicht mehr`. */
  readonly goneIn: readonly (readonly [string, string])[]
  readonly by: ReadonlySet<string>
  readonly closings: ReadonlySet<string>
  readonly pairs: readonly (readonly [string, string])[]
  readonly topic: readonly (readonly [string, string])[]
  readonly concord: readonly (readonly [string, string])[]
  /** Around an exception: `op … na`. */
  readonly excepting: ReadonlyMap<string, string>
  /** Pairs that deny all but one thing: `non … che`. */
  readonly only: readonly (readonly [string, string])[]
  /** Steps by the stem of their nouns: `patchen` is what one does with a patch. */
  readonly doing: ReadonlyMap<string, Phrase>
}

/** The words of a language and of a campaign in all its languages. Made once for each pair. */
export function lexiconOf(language: LanguageWords, campaign: Campaign): Lexicon {
  return lexiconsOf(campaign)(language)
}

const lexiconsOf = madeOnce((campaign: Campaign) => madeOnce((language: LanguageWords) => make(language, campaign)))

/** Where a phrase stands in several classes the first of these counts, then the order of the classes in the language's file. */
function make(language: LanguageWords, campaign: Campaign): Lexicon {
  const all = new Map<string, Phrase>()
  const add = (text: string, concept: Concept, ids: readonly string[] = []) => {
    const words = wordsIn(text)
    const key = words.join(' ')
    if (words.length > 0 && !all.has(key)) all.set(key, { words, concept, ids })
  }
  addCampaign(campaign, language.language, add)
  for (const word of language.speech.hereby) add(word, 'attached', [HERE])
  for (const [at, word] of language.speech.weekdays.entries()) add(word, 'day', [WEEKDAYS[at]!])
  for (const word of language.speech.tomorrow) add(word, 'later', [TOMORROW])
  const scheduled = spoken(language.speech.scheduled)
  for (const phrase of language.speech.planned)
    if (wordsIn(phrase).some((word) => scheduled.has(word))) add(phrase, 'planned', [SET])
  for (const [name, list] of Object.entries(language.speech)) {
    if (Array.isArray(list) && !SEPARATE.has(name))
      for (const phrase of list) if (!phrase.includes('…')) add(phrase, name as SpokenClass)
  }
  for (const word of language.speech.numbers) add(word, 'count')
  const every = campaign.actions.map(({ id }) => id)
  for (const word of language.speech.nothing) add(word, 'not', every)
  for (const word of language.speech.lacks) add(word, 'not')
  for (const word of language.speech.troubles) add(word, 'partial')
  const { person, bare, merely, rooms } = language.speech
  for (const word of [...person, ...bare, ...merely, ...rooms]) add(word, 'small')
  for (const word of language.speech.formerly) add(word, 'doubt')
  for (const closing of [...language.mail.closings, ...language.mail.thanks]) add(closing, 'courtesy')
  return arrange([...all.values()], language, campaign)
}

/** Marks `hereby` among the words for what is attached. */
export const HERE = 'here'
/** Mark the days of the week among the words for a day, and the next day among the words for later. */
export const WEEKDAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
export const TOMORROW = 'tomorrow'
/** Marks words of planning that need no verb beside them: "planned for May", where "will be" may be anything. */
export const SET = 'set'
const SEPARATE: ReadonlySet<string> = new Set([...BY_NAME, ...SAFETY])
/** Words that tell what became of something. Without the accent at its end such a word is one of the present: `configuré`, `cambió`. */
export const OUTCOMES: ReadonlySet<Concept> = new Set<Concept>([
  'done',
  'doneTo',
  'stepDone',
  'stands',
  'absent',
  'received',
  'informed',
])
const INFLECTED = new Set<Concept>(['instrument', 'notice', 'users', 'form', 'everyStep'])

function addCampaign(
  campaign: Campaign,
  language: Language,
  add: (text: string, concept: Concept, ids?: readonly string[]) => void,
): void {
  for (const product of campaign.products)
    for (const name of [product.name, ...product.alsoCalled]) add(name, 'product', [product.id])
  for (const mode of campaign.modes) for (const name of mode.names) add(name, 'mode', [mode.id])
  for (const wording of Object.values(campaign.wordings)) {
    for (const [action, speech] of Object.entries(wording.speech)) {
      for (const noun of speech.nouns) add(noun, 'step', [action])
      for (const done of speech.done) add(done, 'stepDone', [action])
      if (wording.language === language) for (const name of speech.short ?? []) add(name, 'users', [action])
    }
  }
  for (const product of campaign.outOfScope)
    for (const name of [product.name, ...product.alsoCalled]) add(name, 'otherProduct')
}

function arrange(all: readonly Phrase[], language: LanguageWords, campaign: Campaign): Lexicon {
  const phrases = new Map<string, Phrase[]>()
  const alike = new Map<string, Phrase[]>()
  const stems = new Map<string, Phrase>()
  const singles = new Set(all.filter(({ words }) => words.length === 1).map(({ words }) => words[0]!))
  for (const phrase of [...all].sort((a, b) => b.words.length - a.words.length)) {
    const [word] = phrase.words as [string]
    push(phrases, beginning(phrase), phrase)
    const plain = { ...phrase, words: phrase.words.map(fold) }
    // `pas sûr` is not `pas sur`, which is two words of its own.
    const differs = phrase.words.filter((one) => fold(one) !== one)
    const isOther = phrase.words.length > 1 && differs.every((one) => singles.has(fold(one)))
    if (differs.length > 0 && !isOther && !(OUTCOMES.has(phrase.concept) && /[éó]s?$/u.test(phrase.words.at(-1)!)))
      push(phrases, beginning(plain), { ...plain, plain: true })
    const spelt = { ...phrase, words: phrase.words.map(withoutUmlauts) }
    if (spelt.words.some((one, at) => one !== phrase.words[at]))
      push(phrases, beginning(spelt), { ...spelt, plain: true })
    if (phrase.words.length > 1) continue
    if (word.length >= 5) push(alike, slipKey(word), phrase)
    if (INFLECTED.has(phrase.concept) && word.length >= 4) stems.set(stem(fold(word), language.language), phrase)
  }
  for (const list of phrases.values())
    list.sort((a, b) => b.words.length - a.words.length || Number(a.plain ?? false) - Number(b.plain ?? false))
  const { speech, mail } = language
  return {
    language,
    phrases,
    alike,
    stems,
    pairs: pairsIn(speech.pairs),
    excepting: new Map(pairsIn(speech.except)),
    only: pairsIn(speech.only),
    topic: pairsIn(speech.topic),
    concord: pairsIn(speech.concord),
    toWhom: spoken(speech.toWhom),
    inside: spoken(speech.inside),
    rooms: spoken(speech.rooms),
    where: spoken(speech.where),
    following: spoken(speech.following),
    persons: spoken(speech.person),
    merely: spoken(speech.merely),
    when: spoken(speech.when),
    that: spoken(speech.that),
    doneIn: pairsIn(speech.doneTo),
    goneIn: pairsIn(speech.absent),
    troubles: spoken(speech.troubles),
    scheduled: spoken(speech.scheduled),
    bare: spoken([...speech.bare, ...mail.small]),
    by: spoken(speech.by),
    closings: spoken([...mail.closings, ...mail.thanks]),
    doing: doingWords(language, campaign),
  }
}

function beginning({ words }: Phrase): string {
  return words.slice(0, 2).join(' ')
}

function pairsIn(phrases: readonly string[]): (readonly [string, string])[] {
  const pairs = phrases.filter((phrase) => phrase.includes('…')).map((phrase) => phrase.split(/\s*…\s*/))
  return pairs.map(([first, second]) => [first!, second!] as const)
}

function spoken(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map((phrase) => wordsIn(phrase).join(' ')))
}

function doingWords(language: LanguageWords, campaign: Campaign): Map<string, Phrase> {
  const doing = new Map<string, Phrase>()
  for (const wording of Object.values(campaign.wordings)) {
    for (const [action, speech] of Object.entries(wording.speech)) {
      for (const words of [...speech.nouns, ...speech.done, ...(speech.verbs ?? [])].map(wordsIn)) {
        if (/^[\p{L} ]{4,}$/u.test(words.join(' ')))
          doing.set(stemOf(words, language.language), { words, concept: 'step', ids: [action] })
      }
    }
  }
  return doing
}

/** Stems of the words of a phrase. */
export function stemOf(words: readonly string[], language: Language): string {
  return words.map((word) => stem(fold(word), language)).join(' ')
}

/** Slips seldom touch both the beginning and the end of a word. */
export function slipKey(word: string): string {
  return word.slice(0, 2) + word.at(-1)
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
