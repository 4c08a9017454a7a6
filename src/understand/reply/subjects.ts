import type { ReadSerial } from '../../domain/answer.ts'
import type { Campaign } from '../../domain/campaign.ts'
import type { ActionId, ModeId, ProductId, StatedMode } from '../../domain/names.ts'
import type { Clause } from './chunks.ts'
import type { Said } from './clause.ts'
import { conceptsIn, type Item } from './concept.ts'
import { DONE, HEADS, namesInstrument } from './heads.ts'

/** What was spoken of, so that the next clause may leave it out. */
export interface Carry {
  readonly serials: readonly ReadSerial[]
  readonly products: readonly ProductId[]
  readonly steps: readonly ActionId[]
  readonly modes: readonly ModeId[]
  readonly inFront: ModesInFront
  /** A done-like head, that "not on M78101" goes on with. */
  readonly spoken: boolean
  readonly heads: readonly Item[]
  /** All that was said of the instruments named last. */
  readonly said: readonly Said[]
}

/** Modes in front of what is said, for as long as no others are named: "in RUO mode patched, the user not changed". */
export interface ModesInFront {
  readonly modes: readonly ModeId[]
  /** They stand in front of the instruments too, and hold for others that follow. */
  readonly leads: boolean
}

export const NONE_IN_FRONT: ModesInFront = { modes: [], leads: false }

export const NOTHING_CARRIED: Carry = {
  serials: [],
  products: [],
  steps: [],
  modes: [],
  inFront: NONE_IN_FRONT,
  spoken: false,
  heads: [],
  said: [],
}

/** What the whole text named so far. */
export interface Named {
  /** Groups of serial numbers, each as it stood in one clause. */
  readonly groups: readonly (readonly ReadSerial[])[]
  readonly steps: ReadonlySet<ActionId>
  /** Of the sentence before. */
  readonly before: Carry
}

export const NOTHING_NAMED: Named = { groups: [], steps: new Set(), before: NOTHING_CARRIED }

export interface Subject {
  readonly serials: readonly ReadSerial[]
  /** Products named in the clause, or carried with its instruments. */
  readonly products: readonly ProductId[]
  /** Nobody can tell which instruments are meant. */
  readonly unclear: boolean
}

/** The instruments that a clause speaks of. Empty serials: none was named. */
export function subjectOf(items: readonly Item[], carry: Carry, named: Named): Subject {
  const has = conceptsIn(items)
  const own = unique(items.flatMap((one) => one.serials))
  const products = [...new Set(items.flatMap((one) => (one.concept === 'product' ? one.ids : [])))]
  const unclear = has('otherProduct')
  if (own.length > 0) return { serials: own, products, unclear: unclear || fitsNot(own, products) }
  if (has('other')) return { ...other(carry, named), products, unclear: other(carry, named).serials.length === 0 }
  if (has('both', 'count')) {
    const serials = counted(items, carry, named)
    // "M78101 is patched in both modes, the user changed in both": of instruments, of modes or of steps.
    const isOfOthers = serials.length === 0 && carry.serials.length === 1 && !has('instrument')
    return { serials, products, unclear: unclear || isOfOthers }
  }
  if (products.length > 0) return { serials: ofProducts(carry.serials, products), products, unclear }
  if (has('all')) return { serials: carry.serials.length > 1 ? carry.serials : [], products, unclear }
  if (carry.serials.length > 0 || carry.products.length > 0)
    return { serials: carry.serials, products: carry.products, unclear }
  if (isOtherMode(items, named.before))
    return { serials: named.before.serials, products: named.before.products, unclear }
  if (has('same')) {
    const last = named.groups.at(-1) ?? []
    const serials = named.before.serials.length > 0 ? named.before.serials : last
    // "… A is patched, B is due on the 25th. The configuration of them …": of the last one, or of all.
    return { serials, products: named.before.products, unclear: unclear || serials.length < last.length }
  }
  return { serials: [], products: [], unclear }
}

/** "On M78101 the patch is in place in Dx mode. In RUO mode nothing has been done.": still of the same instrument. */
function isOtherMode(items: readonly Item[], before: Carry): boolean {
  const modes = modesIn(items)
  const isOther = modes.length === 1 && before.modes.length === 1 && modes[0] !== before.modes[0]
  return isOther && before.serials.length > 0 && !conceptsIn(items)('instrument')
}

/** "both": the two that were named last, in one breath or one after the other. */
function counted(items: readonly Item[], carry: Carry, named: Named): readonly ReadSerial[] {
  const wanted = items.find((one) => one.concept === 'count')?.count ?? 2
  const groups = carry.serials.length > 0 ? [...named.groups, carry.serials] : named.groups
  const last = groups.at(-1) ?? []
  if (last.length === wanted) return last
  const all = unique(groups.flat())
  return all.length === wanted ? all : []
}

/** "the other one" of two. */
function other(carry: Carry, named: Named): { serials: readonly ReadSerial[] } {
  const all = unique([...named.groups, carry.serials].flat())
  const current = carry.serials.length > 0 ? carry.serials : named.before.serials
  const left = all.filter((one) => !current.some((that) => that.serial === one.serial))
  return { serials: all.length === 2 && left.length === 1 ? left : [] }
}

function ofProducts(serials: readonly ReadSerial[], products: readonly ProductId[]): readonly ReadSerial[] {
  return serials.filter((one) => one.product !== null && products.includes(one.product))
}

function fitsNot(serials: readonly ReadSerial[], products: readonly ProductId[]): boolean {
  const fitting = serials.filter((one) => one.fits === 'campaign')
  return (
    products.length === 1 &&
    fitting.some((one) => one.product !== products[0]) &&
    !fitting.some((one) => one.product === products[0])
  )
}

/** Steps by their names, or by verbs that only they have. */
export function stepsNamed(items: readonly Item[]): ActionId[] {
  return [...new Set(items.flatMap((one) => (one.concept === 'step' || one.concept === 'stepDone' ? one.ids : [])))]
}

/** Steps that a clause names; by its verb alone where it names none; empty where nobody can tell. */
export function stepsOf(
  items: readonly Item[],
  said: string,
  carry: Carry,
  named: Named,
  campaign: Campaign,
): readonly ActionId[] {
  const all = campaign.actions.map((action) => action.id)
  const has = conceptsIn(items)
  const own = stepsNamed(items)
  if (own.length > 0) return own
  if (said === 'absent' || items.some(({ concept, ids }) => concept === 'not' && ids.length > 0)) return all
  if (carry.steps.length > 0) return carry.steps
  if (has('same') && named.before.steps.length > 0) return named.before.steps
  const verbs = [...new Set(items.flatMap((one) => (one.concept === 'doneTo' ? one.ids : [])))]
  // "M78101 was updated", but "our records were updated".
  const isOfInstruments = carry.serials.length > 0 || has('serials', 'product', 'instrument', 'all', 'both', 'count')
  if (verbs.length > 0) return isOfInstruments ? verbs : []
  if (has('doneTo', 'stands', 'doing')) return []
  if (has('done') && (has('all', 'both') || named.steps.size !== 1)) return all
  if (said === 'declined') return all
  return said === 'planned' && named.steps.size === 0 ? all : []
}

/** `both`: all of the campaign's modes. */
export function modeOf(modes: readonly ModeId[], campaign: Campaign): StatedMode {
  if (modes.length === 0) return 'unstated'
  return modes.length === campaign.modes.length ? 'both' : modes.length === 1 ? modes[0]! : 'unstated'
}

/** In front of the first step and of all that is said. */
export function modesInFront(items: readonly Item[]): ModesInFront {
  const first = items.findIndex(({ concept }) => concept === 'step' || HEADS.has(concept))
  const front = items.slice(0, Math.max(first, 0))
  const mode = front.findIndex(({ concept }) => concept === 'mode')
  return { modes: modesIn(front), leads: !front.slice(0, mode).some(({ concept }) => namesInstrument(concept)) }
}

/** What still holds for a clause of the modes in front: nothing behind a semicolon, nor for another instrument that they do not lead. */
export function stillInFront({ items, by }: Pick<Clause, 'items' | 'by'>, inFront: ModesInFront): ModesInFront {
  const isOfAnother = !inFront.leads && items.some(({ concept }) => namesInstrument(concept))
  return isOfAnother || by.some(({ concept }) => concept === 'break') ? NONE_IN_FRONT : inFront
}

export function modesIn(items: readonly Item[]): ModeId[] {
  return [...new Set(items.flatMap((one) => (one.concept === 'mode' ? one.ids : [])))]
}

/** Heads that a clause without its own may go on with. */
export function headsIn(items: readonly Item[]): Item[] {
  return items.filter(
    (one) =>
      DONE.has(one.concept) ||
      ['stands', 'planned', 'later', 'toDo', 'absent', 'not', 'yes', 'no', 'passive'].includes(one.concept),
  )
}

export function unique(serials: readonly ReadSerial[]): ReadSerial[] {
  return serials.filter((one, at) => serials.findIndex((other) => other.serial === one.serial) === at)
}
