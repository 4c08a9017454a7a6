import type { Concept, Item } from './concept.ts'
import type { SentenceReading } from './sentence.ts'
import type { Carry } from './subjects.ts'

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
