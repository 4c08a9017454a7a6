import type { Box } from '../domain/document.ts'
import type { Ruling } from '../paper/pdf-rulings.ts'

/** A page as far as it decides where there is room to write. */
export interface Room {
  readonly width: number
  readonly height: number
  readonly rulings: readonly Ruling[]
  /** Text fields of a fillable original. */
  readonly fields: readonly Box[]
  /** Printed lines, labels and boxes. */
  readonly taken: readonly Box[]
}

/** Lower than this nobody writes, and what is narrower is no room for a word. */
const LOWEST = 9
const NARROWEST = 60
/** Room below a label that nothing bounds ends after so many points. */
const DEEPEST = 60
const MARGIN = 36
/** A colon behind a label. */
const COLON = 5

/**
 * Where the answer to a label is written: its field, else the empty cell to its right, else what is free beside it and below it
 * inside its own cell, in that order. Empty where the page has no room for it.
 */
export function areasOf(label: Box, room: Room): Box[] {
  const field = fieldOf(label, room)
  if (field) return [field]
  const own = cellAround(middleOf(label), room)
  const next = cellAround([own.right + 4, middleOf(label)[1]], room)
  const isBeside = own.right < room.width - MARGIN && next.left >= own.right - 2 && next.right - next.left > NARROWEST
  if (isBeside && !room.taken.some((other) => reaches(other, next))) return [boxOf(next)]
  return [beside(label, own, room), below(label, own, room)].filter((area) => area !== null)
}

interface Cell {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The field on the label's row to its right, or close below it. */
function fieldOf(label: Box, { fields }: Room): Box | null {
  const [x, y] = middleOf(label)
  const right = fields.filter((field) => field[0] > x && y > field[1] - 4 && y < field[1] + field[3] + 4)
  if (right.length > 0) return right.toSorted((one, other) => one[0] - other[0])[0]!
  const under = fields.filter((field) => {
    const gap = field[1] - label[1] - label[3]
    return gap > -6 && gap < DEEPEST / 2 && field[0] < label[0] + label[2] && field[0] + field[2] > label[0]
  })
  return under.toSorted((one, other) => one[1] - other[1])[0] ?? null
}

/** The cell of a table around a point; the page within its margins where no rulings are. */
function cellAround([x, y]: readonly [number, number], { rulings, width, height }: Room): Cell {
  const down = rulings.filter(({ way, from, to }) => way === 'down' && from <= y + 1 && to >= y - 1)
  const across = rulings.filter(({ way, from, to }) => way === 'across' && from <= x + 1 && to >= x - 1)
  const before = (list: readonly Ruling[], at: number, edge: number) =>
    Math.max(edge, ...list.flatMap((one) => (one.at <= at ? [one.at] : [])))
  const behind = (list: readonly Ruling[], at: number, edge: number) =>
    Math.min(edge, ...list.flatMap((one) => (one.at > at ? [one.at] : [])))
  return {
    left: before(down, x, MARGIN),
    right: behind(down, x, width - MARGIN),
    top: before(across, y, MARGIN),
    bottom: behind(across, y, height - MARGIN),
  }
}

function beside(label: Box, cell: Cell, { taken }: Room): Box | null {
  const [top, bottom] = [Math.max(cell.top, label[1] - 5), Math.min(cell.bottom, label[1] + label[3] + 4)]
  const left = label[0] + label[2] + COLON
  const row = { left, top: label[1] + 1, right: cell.right, bottom: label[1] + label[3] - 1 }
  const right = Math.min(cell.right, ...taken.filter((other) => reaches(other, row)).map((other) => other[0] - 2))
  return right - left < NARROWEST ? null : [left, top, right - left, bottom - top]
}

function below(label: Box, cell: Cell, { taken }: Room): Box | null {
  const top = label[1] + label[3] + 1
  const right = cell.right
  const column = { left: Math.max(cell.left, label[0] - 4), top, right, bottom: Math.min(cell.bottom, top + DEEPEST) }
  const bottom = Math.min(
    column.bottom,
    ...taken.filter((other) => other[1] > label[1] + 3 && reaches(other, column)).map((other) => other[1] - 1),
  )
  return bottom - top < LOWEST || right - column.left < NARROWEST
    ? null
    : [column.left, top, right - column.left, bottom - top]
}

function reaches([x, y, width, height]: Box, { left, top, right, bottom }: Cell): boolean {
  return x + width > left + 1 && x < right - 1 && y + height > top + 1 && y < bottom - 1
}

function middleOf([x, y, width, height]: Box): readonly [number, number] {
  return [x + width / 2, y + height / 2]
}

function boxOf({ left, top, right, bottom }: Cell): Box {
  return [left + 1, top + 1, right - left - 2, bottom - top - 2]
}
