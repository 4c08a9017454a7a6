import type { Campaign } from '../../domain/campaign.ts'
import { everywhere, matchesIn } from '../matches.ts'
import { patternsOf } from '../serials/patterns.ts'
import { findSerials } from '../serials.ts'
import { fold } from '../trim/fold.ts'
import { oneSlip, stem } from '../words.ts'
import { type Concept, firstFrom, type Item, item } from './concept.ts'
import { type Calendar, findDates } from './dates.ts'
import { type Lexicon, OUTCOMES, type Phrase, slipKey, stemOf } from './lexicon.ts'
import { isSafetyWord } from './safety.ts'
import { elided, WORD } from './spelling.ts'

/** Numbers, dates, addresses and names of notices in a whole text, in order and without overlaps. */
export function entities(text: string, campaign: Campaign, calendar: Calendar): Item[] {
  const found: Item[] = []
  const add = (more: readonly Item[]) => {
    found.push(...more.filter((one) => !overlaps(found, one)))
    found.sort((a, b) => a.start - b.start)
  }
  add(findSerials(text, campaign).map(({ start, end, serials }) => item('serials', 'serial', start, end, { serials })))
  add(matches(text, everywhere(campaign.notice.pattern), 'notice'))
  add(matches(text, REFERENCE, 'notice'))
  add(matches(text, URL_PATTERN, 'url'))
  add(matches(text, MAIL_ADDRESS, 'address'))
  add(findDates(text, calendar))
  const decoys = patternsOf(campaign).decoys
  if (decoys) add(matches(text, decoys, 'decoy'))
  return found
}

const REFERENCE = /\[[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\]/g
const URL_PATTERN = /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/giu
const MAIL_ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/gu

function matches(text: string, pattern: RegExp, concept: Concept): Item[] {
  return matchesIn(pattern, text).map((match) => item(concept, concept, match.index, match.index + match[0].length))
}

/** `found` is in order and free of overlaps. */
function overlaps(found: readonly Item[], { start, end }: Item): boolean {
  let low = 0
  for (let high = found.length; low < high; ) {
    const middle = (low + high) >> 1
    if (found[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low < found.length && found[low]!.start < end
}

/** Those of the entities, which are in order, that lie in a sentence. */
function within(known: readonly Item[], start: number, end: number): readonly Item[] {
  const first = firstFrom(known, start)
  return known.slice(first, firstFrom(known, end)).filter((one) => one.end <= end)
}

interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words and signs of one sentence as concepts, in order. `known` are the whole text's entities. */
export function tag(text: string, start: number, end: number, known: readonly Item[], lexicon: Lexicon): Item[] {
  const inside = within(known, start, end)
  const items: Item[] = []
  let from = start
  for (const entity of [...inside, null]) {
    const to = entity ? entity.start : end
    items.push(...tagWords(text, from, to, lexicon))
    if (entity) items.push(entity)
    from = entity ? behindApostrophe(text, entity.end) : end
  }
  return items
}

/** `M70412's been patched`, `M70412's patch`: the ending says nothing of its own. */
function behindApostrophe(text: string, end: number): number {
  return end + (/^['’](?:s|ve|d)(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 4))?.[0].length ?? 0)
}

const SIGNS: readonly [RegExp, Concept][] = [
  [/^;$/u, 'break'],
  [/^;/u, 'comma'],
  [/^(?:[:=→]|->|=>)/u, 'colon'],
  [/^[,()[\]/|\t]/u, 'comma'],
  [/^[&+]/u, 'and'],
  [/^[✓✔☑☒✅]/u, 'yes'],
  [/^[✗✘❌☐]/u, 'no'],
]

function tagWords(text: string, from: number, to: number, lexicon: Lexicon): Item[] {
  const items: Item[] = []
  let run: Token[] = []
  const flush = () => {
    items.push(...phrasesOf(run, lexicon))
    run = []
  }
  const part = text.slice(from, to)
  for (const match of matchesIn(PIECE, part)) {
    const [start, end] = [from + match.index, from + match.index + match[0].length]
    if (/^[\p{L}\p{N}]/u.test(match[0])) {
      const word = match[0].toLowerCase()
      const words = isProductInPlural(word, lexicon) ? [word.replace(PLURAL, '')] : elided(word)
      run.push(...words.map((each) => ({ word: each, start, end })))
      continue
    }
    const concept =
      match[0].trim().length > 0 && /[-–—]/.test(match[0]) ? 'dash' : SIGNS.find(([sign]) => sign.test(match[0]))?.[1]
    if (!concept) continue
    flush()
    items.push(item(concept, match[0].trim(), start, end))
  }
  flush()
  return items
}

/** `MiSeqDx'en`, `MiSeqDx's` */
function isProductInPlural(word: string, { phrases }: Lexicon): boolean {
  return PLURAL.test(word) && phrases.get(word.replace(PLURAL, ''))?.[0]?.concept === 'product'
}

const PLURAL = /['’](?:en|e|s)$/u

/** Words; a hyphen only with a blank beside it; a slash but not in `n/a`; smileys are passed over. */
const PIECE = new RegExp(
  `${WORD.source}|[:;]-?[)D(](?!\\p{L})|->|=>|(?<=[\\s\\p{N}]|^)[-–—](?=\\s|$)|[–—]|(?<!(?<!\\p{L})\\p{L})\\/|[;:=→,()[\\]|\\t&+✓✔☑☒✅✗✘❌☐]`,
  'gu',
)

function phrasesOf(tokens: readonly Token[], lexicon: Lexicon): Item[] {
  const items: Item[] = []
  for (let at = 0; at < tokens.length; ) {
    const phrase = longest(tokens, at, lexicon)
    const length = phrase?.words.length ?? 1
    const [first, last] = [tokens[at]!, tokens[at + length - 1]!]
    if (phrase?.concept === 'neither')
      items.push(
        item('not', phrase.words.join(' '), first.start, last.end),
        item('both', 'both', first.start, last.end),
      )
    else if (phrase) items.push(fromPhrase(phrase, first.start, last.end, lexicon))
    else items.push(...single(first, lexicon))
    at += length
  }
  return items
}

function longest(tokens: readonly Token[], at: number, { phrases }: Lexicon): Phrase | undefined {
  const { word } = tokens[at]!
  const next = tokens[at + 1]
  const longer = next && phrases.get(`${word} ${next.word}`)
  const found = longer?.find(({ words }) => words.every((other, offset) => tokens[at + offset]?.word === other))
  return found ?? phrases.get(word)?.[0]
}

function fromPhrase(phrase: Phrase, start: number, end: number, lexicon: Lexicon): Item {
  const word = phrase.words.join(' ')
  if (phrase.concept === 'past') return item('day', word, start, end, { day: LONG_AGO })
  const count =
    phrase.concept === 'count'
      ? lexicon.language.speech.numbers.findIndex((number) => fold(number) === fold(word)) + 2
      : 0
  // "updated" does what "the update" names; where a clause names its step the verb adds nothing.
  const verbOf =
    phrase.concept === 'doneTo' ? lexicon.doing.get(stemOf(phrase.words, lexicon.language.language)) : undefined
  const bare = lexicon.bare.has(word) || phrase.words.every((one) => lexicon.bare.has(one))
  return item(phrase.concept, word, start, end, { ids: verbOf?.ids ?? phrase.ids, count, bare })
}

/** "last week" has no day of its own, but it lies behind every day on which something may be planned. */
const LONG_AGO = '1900-01-01'
const LONGEST_WORD = 60

/** A word that stands in no list: an inflected noun, a verb made of a step, an undone one, a number, or a slip of the keyboard. */
function single({ word, start, end }: Token, lexicon: Lexicon): Item[] {
  if (word.length > LONGEST_WORD) return [item('unknown', word.slice(0, LONGEST_WORD), start, end)]
  if (/^\d{1,3}$/.test(word)) return [item('number', word, start, end, { count: Number(word) })]
  const { language, notPrefix } = { language: lexicon.language.language, notPrefix: lexicon.language.speech.notPrefix }
  for (const prefix of notPrefix) {
    const rest = word.startsWith(prefix) ? lexicon.phrases.get(word.slice(prefix.length))?.[0] : undefined
    if (rest && (rest.concept === 'stepDone' || rest.concept === 'doneTo')) {
      return [item('not', prefix, start, start), item(rest.concept, word, start, end, { ids: rest.ids })]
    }
  }
  const name = /.s$/u.test(word) ? lexicon.phrases.get(word.slice(0, -1))?.[0] : undefined
  if (name?.concept === 'product') return [item('product', word, start, end, { ids: name.ids })]
  const root = word.length >= 4 ? stem(fold(word), language) : word
  const noun = lexicon.stems.get(root)
  if (noun) return [item(noun.concept, word, start, end, { ids: noun.ids })]
  const step = lexicon.doing.get(root)
  // "the account" of "the accounts" is no verb, as `patchen` is one.
  if (step && (`${word}s` === step.words[0] || word === `${step.words[0]}s`))
    return [item('step', word, start, end, { ids: step.ids })]
  if (step) return [item('step', word, start, start, { ids: step.ids }), item('toDo', word, start, end)]
  const meant =
    word.length >= 5
      ? lexicon.alike
          .get(slipKey(word))
          ?.filter(({ words, concept }) => mayBeMeant(word, concept) && slippedFrom(word, words[0]!, concept))
      : []
  const concepts = new Set(meant?.map((phrase) => phrase.concept + phrase.ids.join()))
  if (concepts.size === 1) return [fromPhrase(meant![0]!, start, end, lexicon)]
  return [item(isSafetyWord(word, lexicon.language) ? 'adverse' : 'unknown', word, start, end)]
}

/**
 * Of a word that tells an outcome a slip is only a letter twice, missing or too many, or two that changed places: another letter makes
 * another word (`verzocht` and `verkocht`, `vencido` and `vendido`), and so does an end (`instalando`, `verkaufe`).
 */
function slippedFrom(word: string, meant: string, concept: Concept): boolean {
  if (!oneSlip(word, meant)) return false
  if (!TELLING.has(concept) || doubles(word, meant) || sorted(word) === sorted(meant)) return true
  const alike = [...word].findIndex((letter, at) => letter !== meant[at])
  const same = alike < 0 ? word.length : alike
  return word.length !== meant.length && same < Math.max(word.length, meant.length) - 3
}

const TELLING: ReadonlySet<Concept> = new Set<Concept>([
  ...OUTCOMES,
  'planned',
  'passive',
  'interrupt',
  'declined',
  'open',
  'attached',
  'still',
])

/** One of them has a letter twice, the other once: `instaled`. */
function doubles(one: string, other: string): boolean {
  const once = (word: string) => word.replace(/(.)\1/gu, '$1')
  return once(one) === once(other)
}

function sorted(word: string): string {
  return [...word].sort().join('')
}

/** Short words are often others by one letter; the names of what the notice asks for are looked for in shorter ones. */
function mayBeMeant(word: string, concept: Concept): boolean {
  return word.length >= 7 ? concept !== 'not' : concept === 'step' || concept === 'stepDone' || concept === 'product'
}
