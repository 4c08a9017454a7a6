import type { Box, Mark } from '../../domain/document.ts'
import type { Aligned } from './align.ts'

/** A box on a page, to be given to the words that it belongs to. */
export interface Boxed {
  readonly page: number | null
  readonly place: Box
  readonly mark: Mark
}

export interface Target {
  readonly aligned: Aligned
  readonly option: string
  readonly page: number | null
  /** Of the first and the last line of its words, and of all of them. */
  readonly firstLine: Box
  readonly lastLine: Box
  readonly place: Box
}

export interface Pair {
  readonly box: Boxed
  /** Null where no words stand beside the box, or several could be meant. */
  readonly target: Target | null
}

type Side = 'before' | 'after'

/** Widest gap between a box and its words: a box before them stands close, one behind them may stand in a column of its own. */
const REACH: Record<Side, number> = { before: 45, after: 420 }

/**
 * Gives each box its words. Whether boxes stand before their words or behind them is one question for the whole form: the side
 * on which more boxes find words of their own, and at equal count the nearer ones. A box that finds none on that side takes
 * those on the other side if no other box has them; one with no words beside it takes the option right over or under it.
 */
export function pairBoxes(boxes: readonly Boxed[], targets: readonly Target[]): readonly Pair[] {
  const before = pairOn('before', boxes, targets)
  const after = pairOn('after', boxes, targets)
  const [chosen, other] = prefer(before, after)
  if (!chosen || !other) {
    const unpaired = boxes.map((box) => ({ box, target: null }))
    return before.pairs.size === 0 ? inLineUpright(unpaired, targets) : unpaired
  }
  const taken = new Set([...chosen.pairs.values()])
  const beside = boxes.map((box): Pair => {
    const own = chosen.pairs.get(box)
    if (own) return { box, target: own }
    const spare = other.pairs.get(box)
    return { box, target: spare && !taken.has(spare) ? spare : null }
  })
  return inLineUpright(beside, targets)
}

/** Gives boxes with no words beside them the words over them, or throughout the form those under them; none where it is now one, now the other. */
function inLineUpright(pairs: readonly Pair[], targets: readonly Target[]): readonly Pair[] {
  const taken = new Set(pairs.flatMap(({ target }) => target ?? []))
  const options = targets.filter((target) => !taken.has(target))
  const lonely = pairs.filter(({ target }) => target === null)
  const found = (isUpright: (box: Boxed, target: Target) => boolean) =>
    new Map(
      lonely.flatMap(({ box }): [Boxed, Target][] => {
        const near = options.filter((target) => target.page === box.page && isUpright(box, target))
        return near.length === 1 ? [[box, near[0]!]] : []
      }),
    )
  const [over, under] = [found(isUnder), found(isOver)]
  // Where rows stand close, a box under its own words is over those of the next row as well.
  const upright = holdsAll(over, under) ? over : holdsAll(under, over) ? under : null
  if (upright === null) return pairs
  const isShared = (target: Target) => [...upright.values()].filter((one) => one === target).length > 1
  return pairs.map((pair) => {
    const target = pair.target ?? upright.get(pair.box) ?? null
    return { box: pair.box, target: target && !pair.target && isShared(target) ? null : target }
  })
}

function holdsAll(one: ReadonlyMap<Boxed, Target>, other: ReadonlyMap<Boxed, Target>): boolean {
  return [...other.keys()].every((box) => one.has(box))
}

/** Widest gap between a box and the word over or under it. */
const UPRIGHT = 12

function isUnder({ place: box }: Boxed, { place: words }: Target): boolean {
  return isCentred(box, words) && within(box[1] - bottom(words), UPRIGHT) !== null
}

function isOver({ place: box }: Boxed, { place: words }: Target): boolean {
  return isCentred(box, words) && within(words[1] - bottom(box), UPRIGHT) !== null
}

function isCentred(box: Box, words: Box): boolean {
  return Math.abs(box[0] + box[2] / 2 - words[0] - words[2] / 2) < Math.max(8, words[2] / 3)
}

interface Sided {
  readonly pairs: ReadonlyMap<Boxed, Target>
  readonly gap: number
}

function prefer(before: Sided, after: Sided): [Sided, Sided] | [null, null] {
  if (before.pairs.size !== after.pairs.size)
    return before.pairs.size > after.pairs.size ? [before, after] : [after, before]
  if (before.gap * 1.3 < after.gap) return [before, after]
  if (after.gap * 1.3 < before.gap) return [after, before]
  return [null, null]
}

/** Boxes with the nearest words on one side, where no other box has the same words nearer. */
function pairOn(side: Side, boxes: readonly Boxed[], targets: readonly Target[]): Sided {
  const wanted = boxes.flatMap((box) => {
    const near = targets.flatMap((target) => {
      const gap = gapOn(side, box, target)
      return gap === null ? [] : [{ box, target, gap }]
    })
    near.sort((one, other) => one.gap - other.gap)
    return near.slice(0, 1)
  })
  wanted.sort((one, other) => one.gap - other.gap)
  const pairs = new Map<Boxed, Target>()
  const taken = new Set<Target>()
  let sum = 0
  for (const { box, target, gap } of wanted) {
    if (taken.has(target)) continue
    taken.add(target)
    pairs.set(box, target)
    sum += gap
  }
  return { pairs, gap: pairs.size === 0 ? Number.POSITIVE_INFINITY : Math.max(sum / pairs.size, 0.5) }
}

/** Points between box and words, null where they are not beside each other on that side. */
function gapOn(side: Side, { page, place: box }: Boxed, target: Target): number | null {
  if (page !== target.page) return null
  if (side === 'before')
    return isAtHeightOf(target.firstLine, box) ? within(target.firstLine[0] - right(box), REACH[side]) : null
  const behindAll = isAtHeightOf(target.place, box) ? within(box[0] - right(target.place), REACH[side]) : null
  return behindAll ?? (isAtHeightOf(target.lastLine, box) ? within(box[0] - right(target.lastLine), REACH[side]) : null)
}

function isAtHeightOf(line: Box, [, y, , height]: Box): boolean {
  const middle = y + height / 2
  const slack = Math.max(3, height * 0.35)
  return middle >= line[1] - slack && middle <= line[1] + line[3] + slack
}

function within(gap: number, reach: number): number | null {
  return gap > -3 && gap <= reach ? Math.max(gap, 0) : null
}

function right([x, , width]: Box): number {
  return x + width
}

function bottom([, y, , height]: Box): number {
  return y + height
}
