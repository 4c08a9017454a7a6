import type { Concept } from './concept.ts'
import { isLabelOrList, saidOfNobody } from './numbers.ts'
import type { SentenceReading } from './sentence.ts'
import { type Carry, NOTHING_CARRIED, unique } from './subjects.ts'
import type { Unit } from './units.ts'

/** What the lines above leave for those below. */
export interface Above {
  /** Of the last line that ends in a colon, or only names steps: its outcome, steps and instruments. */
  readonly header: Carry
  /** Of numbers on lines of their own. */
  readonly plate: Carry | null
  /** Of the beginning of this line: "M78101 - …". */
  readonly item: Carry | null
  /** What was said of nobody, and may be said of the numbers below it. */
  readonly listless: Carry | null
}

export const NOTHING_ABOVE: Above = { header: NOTHING_CARRIED, plate: null, item: null, listless: null }

/** What is left of it behind the text between two sentences: a blank line ends a block, a line break a list item. */
export function beyond(above: Above, between: string): Above {
  return {
    ...above,
    plate: /\n[ \t]*\n/.test(between) ? null : above.plate,
    item: between.includes('\n') ? null : above.item,
  }
}

/** An item of the header above it; below a header that says nothing, numbers and what stands under them speak for themselves. */
export function isItemOf({ header, plate }: Above, unit: Unit, isRow: boolean): boolean {
  return unit.item && (tellsOutcome(header) || (!plate && !isRow))
}

/** What a sentence begins with. */
export function takenUp({ header, plate, item }: Above, isItem: boolean): Carry {
  return isItem ? header : (item ?? plate ?? NOTHING_CARRIED)
}

/**
 * What is above the next sentence.
 * @param alone the sentence without what stood above it
 * @param before the sentence before it
 */
export function withSentence(
  above: Above,
  unit: Unit,
  text: string,
  alone: SentenceReading,
  reading: SentenceReading,
  before: SentenceReading | undefined,
): Above {
  return {
    header: unit.heads ? reading.carry : above.header,
    plate: plateAfter(above.plate, isOnItsOwnLine(text, unit), reading, before),
    item: itemBegins(reading) ?? above.item,
    listless: saidOfNobody(alone) ?? (isLabelOrList(alone) ? above.listless : null),
  }
}

function plateAfter(
  plate: Carry | null,
  isOnItsOwn: boolean,
  reading: SentenceReading,
  before: SentenceReading | undefined,
): Carry | null {
  if (!isPlate(reading)) return reading.items.some(({ concept }) => OTHERS.has(concept)) ? null : plate
  if (!isOnItsOwn) return null
  const { carry } = reading
  // Numbers below each other are one plate.
  return plate && before && isPlate(before)
    ? { ...carry, serials: unique([...plate.serials, ...carry.serials]) }
    : carry
}

/** `Serial number: M78101`, and nothing else. */
function isPlate({ items, understood }: SentenceReading): boolean {
  return (
    understood &&
    items.some(({ concept }) => concept === 'serials') &&
    items.every(({ concept }) => PLATED.has(concept))
  )
}

const PLATED: ReadonlySet<Concept> = new Set<Concept>(['serials', 'product', 'instrument', 'small', 'colon', 'decoy'])
/** Named below a plate, others are spoken of. */
const OTHERS: ReadonlySet<Concept> = new Set<Concept>(['serials', 'product', 'both', 'all', 'count', 'other'])

function isOnItsOwnLine(text: string, { start, end }: Unit): boolean {
  return (
    /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(text.slice(Math.max(0, start - 20), start)) &&
    /^[^\S\n]*(?:\n|$)/.test(text.slice(end))
  )
}

/** Below "Status of our two MiSeqDx:" nothing is taken up. */
function tellsOutcome({ steps, modes, heads }: Carry): boolean {
  return [steps, modes, heads].some((named) => named.length > 0)
}

/** "M78101 - patch yes. Configuration not yet." */
function itemBegins({ items, carry }: SentenceReading): Carry | null {
  const [first, second] = items
  const isItem = first?.concept === 'serials' && (second?.concept === 'colon' || second?.concept === 'dash')
  return isItem ? { ...NOTHING_CARRIED, serials: carry.serials, products: carry.products } : null
}
