import type { Campaign } from '../../domain/campaign.ts'
import { type Concept, type Item, item, stretchAround } from './concept.ts'
import { SEPARATORS } from './heads.ts'

/** "2 of 3", "two of our three" */
export function isShare(items: readonly Item[], at: number): boolean {
  if (!counts(items[at])) return false
  let next = at + 1
  while (next < at + 4 && (items[next]?.concept === 'small' || items[next]?.word === '/')) next += 1
  return next > at + 1 && counts(items[next]) && items[next]!.count !== items[at]!.count
}

function counts(one: Item | undefined): boolean {
  return one?.concept === 'number' || one?.concept === 'count'
}

/** Words that tell of how many something is said. */
export const QUANTIFIERS = new Set<Concept>(['all', 'both', 'same', 'count', 'number', 'other'])
const THROUGH = new Set<Concept>(['small', 'same', 'count', 'number', 'both', 'all'])
const SILENT: Concept[] = ['users', 'notice', 'form', 'doing']

/** The noun within four words decides what is counted. */
export function quantified(items: Item[], at: number, campaign: Campaign): void {
  const one = items[at]!
  const noun = nounBehind(items, at)
  const concept = items[noun]?.concept
  const everyMode = item('mode', one.word, one.start, one.end, { ids: campaign.modes.map((mode) => mode.id) })
  if ((one.concept === 'both' || one.count === campaign.modes.length) && isOfModesAgain(items, at, noun)) {
    items[at] = everyMode
  } else if (one.concept === 'both' && isOfSteps(items, at, noun, campaign)) {
    items[at] = item('step', one.word, one.start, one.end, { ids: campaign.actions.map(({ id }) => id) })
  } else if (concept && SILENT.includes(concept)) {
    items[at] = item('small', one.word, one.start, one.end, { bare: true })
  } else if (one.concept === 'other') {
    if (concept === 'everyStep' || concept === 'modeNoun') items[at] = item('unknown', one.word, one.start, one.end)
  } else if (concept === 'everyStep') {
    items[at] = item('small', one.word, one.start, one.end, { bare: true })
  } else if (concept === 'modeNoun' && one.concept !== 'same') {
    items[at] = everyMode
  } else if (concept === 'instrument' || concept === 'product') {
    if (one.concept === 'number') items[at] = { ...one, concept: 'count' }
  } else if (one.concept === 'number' || (one.concept === 'both' && items[at + 1]?.concept === 'step')) {
    items[at] = item('unknown', one.word, one.start, one.end)
  }
}

/** "patched and reconfigured in RUO mode, in Dx mode neither": where one instrument is named, neither is said of the steps. */
function isOfSteps(items: readonly Item[], at: number, noun: number, { actions }: Campaign): boolean {
  const before = items.slice(0, at)
  const named = new Set(before.flatMap(({ concept, ids }) => (concept === 'step' ? ids : [])))
  const isEach = named.size === actions.length || before.some(({ concept }) => concept === 'everyStep')
  const isOfMode = stretchAround(items, at, SEPARATORS).some(({ concept }) => concept === 'mode')
  const isDenied = items[at - 1]?.concept === 'not' || items[at + 1]?.concept === 'not'
  return isDenied && (isEach || isOfMode) && namesOne(items) && !COUNTED.has(items[noun]?.concept ?? 'break')
}

const COUNTED: ReadonlySet<Concept> = new Set<Concept>([
  'instrument',
  'product',
  'serials',
  'modeNoun',
  'mode',
  'users',
])

function namesOne(items: readonly Item[]): boolean {
  return new Set(items.flatMap((one) => one.serials.map(({ serial }) => serial))).size === 1
}

/** "patched in both modes and reconfigured, also in both": where one instrument is named, both are not instruments. */
function isOfModesAgain(items: readonly Item[], at: number, noun: number): boolean {
  return (
    namesOne(items) &&
    SEPARATORS.has(items[noun]?.concept ?? 'break') &&
    stretchAround(items, at, SEPARATORS).some(({ concept }) => concept === 'also') &&
    items.slice(0, at).some(({ concept, ids }) => concept === 'mode' && ids.length > 1)
  )
}

function nounBehind(items: readonly Item[], at: number): number {
  let noun = at + 1
  while (noun < at + 5 && items[noun] && THROUGH.has(items[noun]!.concept)) noun += 1
  return noun
}
