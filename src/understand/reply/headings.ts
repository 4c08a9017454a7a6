import type { Unit } from './units.ts'

/** Longest line that names what the lines below it speak of, in characters. */
const HEADING_AT_MOST = 60

/**
 * "Step 1", and below it "M78101 - done": a line that only names steps, without a colon, heads the lines below it that begin with an
 * instrument.
 */
export function withHeadings(
  parts: readonly Unit[],
  namesSteps: (unit: Unit) => boolean,
  isRow: (unit: Unit) => boolean,
): Unit[] {
  let headed = false
  return parts.map((unit, at) => {
    const next = parts[at + 1]
    const isRowBelow = headed && isRow(unit)
    headed = isRowBelow
    if (isRowBelow) return { ...unit, item: true }
    const mayHead = !unit.heads && !unit.item && unit.end - unit.start <= HEADING_AT_MOST
    if (!mayHead || !next || next.item || isRow(unit) || !isRow(next) || !namesSteps(unit)) return unit
    headed = true
    return { ...unit, heads: true }
  })
}
