import type { Concept, Item } from './concept.ts'
import type { SentenceReading } from './sentence.ts'
import { type Carry, NOTHING_CARRIED, unique } from './subjects.ts'

/** `Serial number: M78101`, and nothing else: the labelled lines right below speak of it. */
export function isPlate({ items, understood }: SentenceReading): boolean {
  return (
    understood &&
    items.some(({ concept }) => concept === 'serials') &&
    items.every(({ concept }) => ['serials', 'product', 'instrument', 'small', 'colon', 'decoy'].includes(concept))
  )
}

/** The lines right below a plate speak of its instrument until one names another. */
export function namesWhom({ items }: SentenceReading): boolean {
  return items.some(({ concept }) => OTHERS.has(concept))
}

const OTHERS: ReadonlySet<Concept> = new Set<Concept>(['serials', 'product', 'both', 'all', 'count', 'other'])

/** Below "Status of our two MiSeqDx:" nothing is taken up. */
export function tellsOutcome({ steps, modes, heads }: Carry): boolean {
  return [steps, modes, heads].some((named) => named.length > 0)
}

/** Plates one below the other are one. */
export function together(plate: Carry | null, before: SentenceReading | undefined, { carry }: SentenceReading): Carry {
  return plate && before && isPlate(before)
    ? { ...carry, serials: unique([...plate.serials, ...carry.serials]) }
    : carry
}

/** "M78101 - patch yes. Configuration not yet.": what the rest of such a line speaks of. Null where no list item begins. */
export function itemBegins({ items, carry }: SentenceReading): Carry | null {
  const [first, second] = items
  const isItem = first?.concept === 'serials' && (second?.concept === 'colon' || second?.concept === 'dash')
  return isItem ? { ...NOTHING_CARRIED, serials: carry.serials, products: carry.products } : null
}

/** "Patch installed.", and below it the numbers that it is said of. Null: it names them itself, or says more than one thing. */
export function saidOfNobody({ clauses, understood, items, carry }: SentenceReading): Carry | null {
  const said = clauses.flatMap((clause) => clause.said)
  const isOne = understood && said.length === 1 && said[0]!.outcome === 'done' && said[0]!.serials.length === 0
  return isOne && !items.some(({ concept }) => NAMES_WHOM.has(concept)) ? carry : null
}

const NAMES_WHOM: ReadonlySet<Concept> = new Set<Concept>(['serials', 'product', 'other', 'except'])

/** Serial numbers of which nothing is said. */
export function isList(reading: SentenceReading): boolean {
  return (
    isLabelOrList(reading) &&
    reading.items.some(({ concept }) => concept === 'serials') &&
    reading.clauses.every(({ said }) => said.length === 0)
  )
}

/** "Serial numbers:", and what stands below it. */
export function isLabelOrList({ items }: SentenceReading): boolean {
  return items.every(({ concept }) => LISTED.has(concept))
}

const LISTED: ReadonlySet<Concept> = new Set<Concept>([
  'serials',
  'instrument',
  'small',
  'colon',
  'comma',
  'and',
  'dash',
])

/** "Patch:", "Dx mode:": names what the lines below speak of, and says nothing by itself. */
export function namesSteps(items: readonly Item[]): boolean {
  return items.some(({ concept }) => HEADING.has(concept)) && items.every(({ concept }) => BESIDE_HEADING.has(concept))
}

const HEADING: ReadonlySet<Concept> = new Set<Concept>(['step', 'mode'])
const BESIDE_HEADING: ReadonlySet<Concept> = new Set<Concept>([...HEADING, 'small', 'colon', 'comma', 'dash'])
