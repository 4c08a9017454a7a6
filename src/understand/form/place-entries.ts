import type { Box } from '../../domain/document.ts'
import type { Aligned } from './align.ts'

/** A field, or a typed line, to be given to the label that asks for it. */
export interface Filled {
  readonly page: number | null
  readonly place: Box
  /** Typed lines stand close to their label; a field may be large. */
  readonly typed: boolean
}

export interface Asking {
  readonly aligned: Aligned
  readonly page: number | null
  readonly place: Box
}

/** Any printed text of the form: nothing is given to a label past one. */
export interface Obstacle {
  readonly page: number | null
  readonly place: Box
}

export interface Given {
  readonly asking: Asking
  readonly from: 'left' | 'above'
}

/**
 * The label that a field belongs to: the one left of it on its row, or the one above it in its column. Null where there is none,
 * or two fit about equally well: another label above it, or one just as close below it, unless the form is known to have its
 * labels above (`labelsAbove`).
 */
export function labelOf(
  filled: Filled,
  asking: readonly Asking[],
  obstacles: readonly Obstacle[],
  labelsAbove = false,
): Given | null {
  const fits = asking.flatMap((label) => {
    if (label.page !== filled.page) return []
    const left = costFromLeft(filled, label, obstacles)
    const above = costFromAbove(filled, label, obstacles)
    if (left === null && above === null) return []
    const from: Given['from'] = above === null || (left !== null && left <= above) ? 'left' : 'above'
    return [
      { asking: label, from, cost: Math.min(left ?? Number.POSITIVE_INFINITY, above ?? Number.POSITIVE_INFINITY) },
    ]
  })
  fits.sort((one, other) => one.cost - other.cost)
  const [best, second] = fits
  if (!best || (second && second.cost < best.cost + 3)) return null
  if (labelsAbove || best.from === 'left') return best
  return asking.some((label) => isCloserBelow(label, filled, best.cost)) ? null : best
}

/**
 * Whether a form's labels stand above their answers: answers that have a label above and none just below outnumber by far what has
 * its only label below, as a line of instructions over the first label may.
 */
export function areLabelsAbove(
  filled: readonly Filled[],
  asking: readonly Asking[],
  obstacles: readonly Obstacle[],
): boolean {
  let [above, below] = [0, 0]
  for (const one of filled) {
    const given = labelOf(one, asking, obstacles)
    if (given?.from === 'above') above++
    else if (!given && !labelOf(one, asking, obstacles, true) && asking.some((label) => isCloserBelow(label, one, 8)))
      below++
  }
  return above > 2 * below
}

/** Forms with the words under the line to write on exist. */
function isCloserBelow(label: Asking, { page, place }: Filled, cost: number): boolean {
  const gap = label.place[1] - bottom(place)
  const over = Math.min(right(place), right(label.place)) - Math.max(place[0], label.place[0])
  return label.page === page && over > 0 && gap > -4 && Math.max(gap, 0) / 2 < cost
}

function costFromLeft({ place, typed }: Filled, label: Asking, obstacles: readonly Obstacle[]): number | null {
  const gap = place[0] - right(label.place)
  const shared = Math.min(bottom(place), bottom(label.place)) - Math.max(place[1], label.place[1])
  if (gap < -4 || gap > (typed ? 330 : 420) || shared < (typed ? 0.3 : 0.4) * Math.min(place[3], label.place[3]))
    return null
  const between: Box = [right(label.place), Math.max(place[1], label.place[1]), Math.max(gap, 0), shared]
  return blocked(between, label, obstacles) ? null : Math.max(gap, 0) / 12
}

function costFromAbove({ place, typed }: Filled, label: Asking, obstacles: readonly Obstacle[]): number | null {
  const gap = place[1] - bottom(label.place)
  const over = Math.min(right(place), right(label.place)) - Math.max(place[0], label.place[0])
  const aside = Math.abs(label.place[0] - place[0])
  const inside = place[1] <= label.place[1] + 2 && bottom(place) >= bottom(label.place)
  if (over <= 0 || (aside > 60 && label.place[0] < place[0])) return null
  if (inside) return 0
  if (gap < -label.place[3] * 0.6 || gap > (typed ? 16 : 45)) return null
  const between: Box = [Math.max(place[0], label.place[0]), bottom(label.place), over, Math.max(gap, 0)]
  return blocked(between, label, obstacles) ? null : Math.max(gap, 0) / 2 + aside / 20
}

function blocked(between: Box, label: Asking, obstacles: readonly Obstacle[]): boolean {
  return obstacles.some(
    (other) => other.page === label.page && other.place !== label.place && crosses(other.place, between),
  )
}

/** By more than a hair in both directions. */
function crosses(one: Box, other: Box): boolean {
  const across = Math.min(right(one), right(other)) - Math.max(one[0], other[0])
  const along = Math.min(bottom(one), bottom(other)) - Math.max(one[1], other[1])
  return across > 1 && along > 1
}

function right(box: Box): number {
  return box[0] + box[2]
}

function bottom(box: Box): number {
  return box[1] + box[3]
}
