import type { Campaign } from '../../domain/campaign.ts'
import { withoutBrackets } from './brackets.ts'
import { type Concept, conceptsIn, type Item, stretchAround } from './concept.ts'
import { isYear } from './dates.ts'
import { DONE } from './heads.ts'
import { leftOpen } from './left-open.ts'
import type { Lexicon } from './lexicon.ts'
import { everyStep, numberedSteps } from './named-steps.ts'
import { notBegun } from './not-begun.ts'
import { asWell, doneAround, excepted, goneAround, outOf, paired } from './pairs.ts'
import { holdsOne } from './perils.ts'
import { withoutPluperfect } from './pluperfect.ts'
import { isShare, QUANTIFIERS, quantified } from './quantified.ts'
import { unsaid } from './unsaid.ts'

/**
 * Binds what belongs together: "both steps" is every step, "all users" is nobody's instrument, "your letter of 5 April" holds no
 * date of ours, "MiSeq M78101" is one instrument.
 */
export function bind(items: readonly Item[], lexicon: Lexicon, campaign: Campaign): Item[] {
  const every = campaign.actions.map(({ id }) => id)
  const once = notBegun(
    outOf(lexicon.concord, outOf(lexicon.topic, asWell(items, lexicon), true), false),
    every,
    lexicon.language.speech,
  )
  const certain = withoutTrouble(
    unsaid(goneAround(doneAround(once, lexicon.doneIn), lexicon.goneIn), lexicon.that),
    lexicon.troubles,
  )
  const whole = noneOf(
    given(lexicon.language.speech.finite, doingAsThing(excepted(paired(certain, lexicon.pairs), lexicon))),
    lexicon,
  )
  const plain = withoutAuxiliaries(withoutBrackets(restricted(whole, lexicon)), lexicon.scheduled)
  const bound = leftOpen(withoutPluperfect(plain, lexicon.language.speech), lexicon)
  for (let at = 0; at < bound.length; at += 1) {
    const one = bound[at]!
    if ((one.concept === 'both' || one.concept === 'all') && isOfModes(bound, at))
      bound[at] = { ...one, concept: 'small', bare: true }
    // "toestel 4127": of a telephone.
    if (one.concept === 'instrument' && bound[at + 1]?.concept === 'decoy')
      bound[at] = { ...one, concept: 'small', bare: true }
    else if (isShare(bound, at)) bound[at] = { ...one, concept: 'partial' }
    else if (QUANTIFIERS.has(one.concept)) quantified(bound, at, campaign)
    else if (one.concept === 'everyStep') everyStep(bound, at, campaign, lexicon)
    else if (one.concept === 'step') numberedSteps(bound, at, campaign)
    else if (one.concept === 'notice' || one.concept === 'form') withoutDate(bound, at)
    else if (one.concept === 'otherProduct') sloppyName(bound, at)
    else if (one.concept === 'number') bound[at] = { ...one, concept: 'unknown' }
    else if (one.concept === 'unknown' && isYear(bound, at)) bound[at] = { ...one, concept: 'day' }
  }
  return bound
}

/**
 * "we have no MiSeqDx and no NextSeq", "never had a MiSeqDx or a NextSeq": what denies the first denies what is listed with it. "No
 * MiSeqDx and a NextSeq" may mean that the second is there.
 */
function noneOf(items: readonly Item[], { phrases, pairs }: Lexicon): readonly Item[] {
  const absent = items.findIndex(({ concept }) => concept === 'absent')
  const words = items[absent]?.word.split(' ') ?? []
  if (!words.some((word) => phrases.get(word)?.[0]?.concept === 'not' || pairs.some(([first]) => first === word)))
    return items
  const last = items.findLastIndex(({ concept }) => concept === 'product')
  const between = items.slice(absent + 1, Math.max(last, absent + 1))
  const denies = ({ concept, word }: Item) =>
    concept === 'not' || concept === 'partial' || pairs.some((pair) => pair[0] === words.at(-1) && pair[1] === word)
  if (!between.every((one) => LISTED_PRODUCTS.has(one.concept) || denies(one))) return items
  const link: Concept = between.some(denies) || !between.some(({ concept }) => concept === 'and') ? 'small' : 'doubt'
  return items.map((one, at) =>
    at > absent && at < last && one.concept !== 'product' ? { ...one, concept: link, bare: true } : one,
  )
}

const LISTED_PRODUCTS: ReadonlySet<Concept> = new Set<Concept>(['product', 'small', 'and', 'comma', 'still'])

/** "M78101 has received the patch": what an instrument got is on it; what people got is a letter or a file. */
function given(finite: readonly string[], items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(({ concept }) => concept === 'received')
  const isVerb = ({ concept, word }: Item) =>
    concept === 'singular' || (concept === 'small' && holdsOne([word], finite))
  const verb = items.slice(0, Math.max(at, 0)).findLastIndex(isVerb)
  // "ni M78101 ni M78102 n'ont reçu le correctif"
  const subject = items.slice(0, Math.max(verb, 0)).findLast(({ word }) => word !== "n'")
  if (subject?.concept !== 'serials') return items
  const between = items.slice(verb + 1, at)
  const has = conceptsIn(items)
  const isDirect = between.every(({ concept }) => BESIDE_GIVEN.has(concept))
  if (!isDirect || between.filter(({ concept }) => concept === 'small').length > 1) return items
  if (!has('step') || has('notice', 'form', 'users')) return items
  return items.map((one, place) => (place === at ? { ...one, concept: 'doneTo' } : one))
}

const BESIDE_GIVEN: ReadonlySet<Concept> = new Set<Concept>([
  'small',
  'step',
  'not',
  'also',
  'still',
  'day',
  'date',
  'both',
])

/** "patching of M78101 is done": a verb made of a step is the thing that was done, where nothing lies ahead. */
function doingAsThing(items: readonly Item[]): readonly Item[] {
  return items.map((one, at) => {
    const before = items[at - 1]
    if (one.concept !== 'toDo' || before?.concept !== 'step' || before.start !== one.start) return one
    const has = conceptsIn(stretchAround(items, at, STOPS))
    const isThing = has('done', 'doneTo') && !has('passive', 'must', 'can', 'want', 'planned', 'later', 'not')
    return isThing ? { ...one, concept: 'doing' } : one
  })
}

const STOPS: ReadonlySet<Concept> = new Set<Concept>(['comma', 'break', 'but'])

/** "non abbiamo installato che la patch": something is done, and it takes a person to see what. */
function restricted(items: readonly Item[], { only, merely }: Lexicon): Item[] {
  return items.map((one, at) => {
    const isFirst = only.some(
      ([first, second]) => one.word === first && items.some(({ word }, place) => place > at + 1 && word === second),
    )
    // "have not only patched M78101"
    const isNotOnly = one.concept === 'not' && merely.has(items[at + 1]?.word ?? '')
    return isFirst || isNotOnly ? { ...one, concept: 'partial' } : one
  })
}

/** "the patch is on M78101 installed", as in `ist auf M78101 und M78102 installiert`: the participle says it, not the verb. */
function withoutAuxiliaries(items: readonly Item[], scheduled: ReadonlySet<string>): Item[] {
  return items.map((one, at) => {
    if (one.concept !== 'stands') return one
    const rest = items.slice(at + 1)
    const stop = rest.findIndex((other, place) => PARTS.has(other.concept) && !namesNext(rest.slice(place + 1)))
    const [next, then] = rest.slice(0, stop < 0 ? undefined : stop).filter(({ concept }) => !BETWEEN.has(concept))
    const participle = next?.concept === 'not' ? then : next
    const says = participle && (DONE.has(participle.concept) || scheduled.has(participle.word))
    return says ? { ...one, concept: 'small', bare: true } : one
  })
}

/** The list goes on: "and M78102", "and on M78102". */
function namesNext([next, then]: readonly Item[]): boolean {
  return next?.concept === 'serials' || (next?.concept === 'small' && then?.concept === 'serials')
}

const PARTS: ReadonlySet<Concept> = new Set<Concept>(['and', 'comma'])
const BETWEEN: ReadonlySet<Concept> = new Set<Concept>([
  'serials',
  'product',
  'instrument',
  'both',
  'all',
  'same',
  'count',
  'small',
  'and',
  'comma',
  'mode',
  'date',
  'day',
  'later',
  'still',
  'users',
])

/** Behind a comma, and nothing but modes behind it: "patch ok, configuration ok, both in Dx and RUO", "…, each in Dx and RUO". */
function isOfModes(items: readonly Item[], at: number): boolean {
  if (items.slice(0, at).findLast(({ concept }) => concept !== 'small')?.concept !== 'comma') return false
  const end = items.findIndex(({ concept }, place) => place > at && !OF_MODES.has(concept))
  const behind = items.slice(at + 1, end < 0 ? undefined : end)
  const isEnd = end < 0 || STOPS.has(items[end]!.concept)
  return isEnd && behind.filter(({ concept }) => concept === 'mode').length > 1
}

const OF_MODES: ReadonlySet<Concept> = new Set<Concept>(['mode', 'modeNoun', 'small', 'and'])

/** "no problems", "no problems were noticed": nothing is in doubt, and nothing else is said by it. */
function withoutTrouble(items: readonly Item[], troubles: ReadonlySet<string>): Item[] {
  return items.map((one, at) => {
    const next = items.slice(at + 1).find(({ concept }) => !BEFORE_TROUBLE.has(concept))
    const denies = one.concept === 'not' && next !== undefined && troubles.has(next.word)
    if (denies) return { ...one, concept: 'small', bare: true }
    const isDenied =
      troubles.has(one.word) &&
      items.slice(0, at).findLast(({ concept }) => !BEFORE_TROUBLE.has(concept))?.concept === 'not'
    return isDenied ? { ...one, concept: 'courtesy', bare: true } : one
  })
}

const BEFORE_TROUBLE: ReadonlySet<Concept> = new Set<Concept>(['small', 'noticed'])

/** "your letter of 5 April", "my answer of 12 April". */
function withoutDate(items: Item[], at: number): void {
  let next = at + 1
  while (
    next < at + 5 &&
    ['small', 'notice', 'form', 'product', 'comma', 'dash', 'day'].includes(items[next]?.concept ?? '')
  )
    next += 1
  const date = items[next]
  if (date?.concept === 'date') items[next] = { ...date, concept: 'small', day: null, bare: true }
}

/** Many call a MiSeqDx a MiSeq: beside a serial number of this campaign the name adds nothing. */
function sloppyName(items: Item[], at: number): void {
  const near = [items[at - 1], items[at + 1], items[at + 2]].find((one) => one?.concept === 'serials')
  if (near?.serials.every((serial) => serial.fits === 'campaign'))
    items[at] = { ...items[at]!, concept: 'small', bare: true }
  else if (near) items[at] = { ...items[at]!, concept: 'small', bare: true }
}
