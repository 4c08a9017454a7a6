import { type Concept, type Item, item } from './concept.ts'
import { isOwnVerb } from './frame.ts'
import { DONE, SEPARATORS } from './heads.ts'
import type { Lexicon } from './lexicon.ts'

/** Where the word stands that makes a pair with the one at a place, not far behind it; -1 where none does. */
function secondOf(pairs: Lexicon['pairs'], items: readonly Item[], at: number): number {
  const begun = pairs.filter(([first]) => first === items[at]!.word)
  if (begun.length === 0) return -1
  const ends = ({ word }: Item) => begun.some(([, second]) => second === word)
  return items.findIndex((one, other) => other > at && other <= at + 8 && ends(one))
}

/** "both in Dx mode and in RUO mode", where the second word alone would mean something else: `zowel … als`, `ni … ni`. */
export function paired(items: readonly Item[], pairs: Lexicon['pairs']): Item[] {
  const made = [...items]
  for (const [at, one] of items.entries()) {
    const place = secondOf(pairs, items, at)
    if (place < 0) continue
    if (one.concept === 'not' && isDenied(items, at)) {
      made[at] = item('small', one.word, one.start, one.end, { bare: true })
      made[place] = item('and', items[place]!.word, items[place]!.start, items[place]!.end)
      continue
    }
    if (one.concept !== 'not') made[at] = item('small', one.word, one.start, one.end, { bare: true })
    // A denial goes on to both; where each has its own verb, each has its own: "neither installed … nor changed".
    if (one.concept === 'not' && items.slice(at, place).some(({ concept }) => DONE.has(concept))) {
      made[place] = { ...items[place]!, concept: 'not' }
      continue
    }
    const { word, start, end } = items[place]!
    made[place] = item(one.concept === 'not' ? 'small' : 'and', word, start, end, { bare: true })
    // "neither M78101 nor M78102" is not "neither of the two".
    if (one.concept === 'not' && items[at + 1]?.start === one.start)
      made[at + 1] = item('small', '', start, end, { bare: true })
  }
  return made
}

/** "on M78101 as on M78102", `sur M78101 comme sur M78102`: of two alike behind the same word, where nothing is denied or lies ahead. */
export function asWell(items: readonly Item[], { language }: Lexicon): readonly Item[] {
  if (items.some(({ concept }) => TURNING.has(concept))) return items
  return items.map((one, at) => {
    if (!language.speech.asWell.includes(one.word)) return one
    const [before, behind] = [items.slice(0, at), items.slice(at + 1)]
    const first = before.at(-1)
    const second = behind.find(({ concept }) => concept !== 'small')
    const lead = before.slice(0, -1).findLast(({ concept, word }) => concept === 'small' && word === behind[0]?.word)
    const isJoined =
      first && JOINED.has(first.concept) && second?.concept === first.concept && lead && lead.end < first.start
    return isJoined ? { ...one, concept: 'and', bare: true } : one
  })
}

const TURNING: ReadonlySet<Concept> = new Set<Concept>(['not', 'no', 'open', 'planned', 'later', 'absent', 'declined'])
const JOINED: ReadonlySet<Concept> = new Set<Concept>(['serials', 'mode'])

/** "non è stata eseguita né la fase 1 né la fase 2": one denial, said once more. */
function isDenied(items: readonly Item[], at: number): boolean {
  const start = items.slice(0, at).findLastIndex(({ concept }) => SEPARATORS.has(concept))
  return items.slice(start + 1, at).some(({ concept }) => concept === 'not')
}

/** "wat de M78101 betreft" names what follows, and asks nothing; "no se ha hecho nada" denies once, by its second word. */
export function outOf(pairs: Lexicon['pairs'], items: readonly Item[], both: boolean): Item[] {
  const made = [...items]
  for (const at of items.keys()) {
    const place = secondOf(pairs, items, at)
    if (place < 0 || (!both && deniesTwice(items.slice(at + 1, place)))) continue
    for (const each of both ? [at, place] : [at]) made[each] = { ...items[each]!, concept: 'small', bare: true }
  }
  return made
}

/** "no hemos cambiado la configuración y en M70433 tampoco": what stands behind "and" has a denial of its own. */
function deniesTwice(between: readonly Item[]): boolean {
  const at = between.findIndex(({ concept }) => SEPARATORS.has(concept))
  return at >= 0 && between.slice(at).some(({ concept }) => NAMED.has(concept))
}

/** "zijn van de patch voorzien": a participle that its preposition stands in front of, where alone it would mean something else. */
export function doneAround(items: readonly Item[], pairs: Lexicon['doneIn']): Item[] {
  const made = [...items]
  for (const [first, second] of pairs) {
    const at = items.findIndex(({ word }) => word === first)
    const place = items.findIndex(({ word }, other) => other > at && other <= at + 9 && word === second)
    const between = items.slice(at + 1, Math.max(place, 0))
    if (at >= 0 && between.some(({ concept }) => concept === 'step'))
      made[place] = { ...items[place]!, concept: 'doneTo', ids: [] }
  }
  return made
}

/** "wir haben M78101 nicht mehr": the instruments stand between the verb and what says that they are gone. */
export function goneAround(items: readonly Item[], pairs: Lexicon['goneIn']): Item[] {
  const made = [...items]
  for (const [first, second] of pairs) {
    const at = items.findIndex(({ word }) => word === first || word.endsWith(` ${first}`))
    const place = items.findIndex(({ word }, other) => other > at && word === second)
    const between = items.slice(at + 1, Math.max(place, 0))
    // "einen MiSeqDx gibt es bei uns nicht mehr"
    const named = at > 0 ? [items[at - 1]!, ...between] : between
    const isAll = named.some(({ concept }) => NAMED.has(concept)) && between.every(({ concept }) => OWNED.has(concept))
    const next = items.slice(place + 1).find(({ concept }) => concept !== 'small')
    if (at < 0 || place < 0 || !isAll || !SEPARATORS.has(next?.concept ?? 'break')) continue
    made[place] = { ...items[place]!, concept: 'absent', ids: [] }
    if (items[at]!.concept === 'not' || items[at]!.concept === 'inverted')
      made[at] = { ...items[at]!, concept: 'small', bare: true }
  }
  return made
}

const NAMED: ReadonlySet<Concept> = new Set<Concept>(['serials', 'product', 'instrument'])
const OWNED: ReadonlySet<Concept> = new Set<Concept>([
  'serials',
  'product',
  'instrument',
  'small',
  'both',
  'all',
  'count',
  'and',
  'comma',
  'day',
])
/** "alle toestellen op M78101 na", "…, op de RUO-kant van M78101 na", "op stap 2 na is …": words around what is excepted. */
export function excepted(items: readonly Item[], { excepting, language }: Lexicon): Item[] {
  const made = [...items]
  for (const [place, { word }] of items.entries()) {
    const at = exceptsFrom(items, place, word, excepting)
    if (at < 0) continue
    const next = items[place + 1]
    const isEnd = items[place - 1]!.concept === 'serials' || SEPARATORS.has(next?.concept ?? 'break')
    const leads = SEPARATORS.has(items[at - 1]?.concept ?? 'break')
    if (!isEnd && !(leads && isOwnVerb(next!, language.speech))) continue
    made[at] = { ...made[at]!, concept: 'except' }
    made[place] = { ...made[place]!, concept: 'small', bare: true }
  }
  return made
}

/** Where the first of the two words stands: behind the last comma, or as far in front as nothing but what is excepted lies between. */
function exceptsFrom(items: readonly Item[], place: number, second: string, excepting: Lexicon['excepting']): number {
  const begins = ({ word }: Item) => excepting.get(word) === second
  const start = items.slice(0, place).findLastIndex(({ concept }) => !EXCEPTED.has(concept)) + 1
  const comma = items.slice(0, place).findLastIndex(({ concept }) => concept === 'comma')
  const behind = items[comma + 1]
  if (comma >= start && behind && comma + 2 < place && begins(behind)) return comma + 1
  return items.findIndex((one, at) => at >= start && at < place - 1 && begins(one))
}

const EXCEPTED: ReadonlySet<Concept> = new Set<Concept>([
  'serials',
  'small',
  'and',
  'comma',
  'product',
  'instrument',
  'mode',
  'modeNoun',
  'step',
  'users',
  'other',
  'count',
  'number',
  'same',
  'unknown',
])
