import type { Box } from '../domain/document.ts'
import type { RequiredAction } from '../domain/form.ts'
import { modeName } from '../domain/mode-name.ts'
import { BadInput } from '../domain/outcome.ts'
import { wrapped } from '../paper/typeset.ts'
import type { Block, Making } from './blocks.ts'
import { heading, paragraph } from './blocks.ts'
import type { FormCase } from './request.ts'
import { ACCENT, BLACK, BOTTOM, BOX_SIDE, GREY, type Ink, LEFT, leading, PALE, RIGHT, type Sheet } from './sheet.ts'
import { type Element, scope } from './tags.ts'

type Instruments = FormCase['instruments']

const PITCH = 23
/** A list does not begin above the foot of a page with fewer rows. */
const FEWEST = 3
/** From one mode's box to the next: closer than the columns. */
const MODES_APART = 60
const PRODUCT = LEFT + 82
const COLUMNS = LEFT + 186
const SIZE = 9.5

/**
 * The list of instruments on record: one row each, with a box for every step and mode, so that a pen ticks and nobody copies serial
 * numbers. Begins at the height `under` on a page with room for a few rows, else on the next one, and goes on over as many pages as
 * it takes (each from `top`). Rows stand at the same heights, whatever they hold. Lots have none: what became of units is written down.
 */
export function instrumentPages(
  known: Instruments,
  under: number,
  top: number,
  making: Making,
): { readonly first: Block[]; readonly further: Block[][] } {
  const instruments = making.request.campaign.actions.length > 0 ? known : []
  const few = rowsFrom(under, making)
  const many = Math.max(1, rowsFrom(top, making))
  const first = few >= FEWEST ? instruments.slice(0, few) : []
  const rest = instruments.slice(first.length)
  return {
    first: first.length > 0 ? tableOf(first, making) : [],
    further: Array.from({ length: Math.ceil(rest.length / many) }, (_, page) =>
      tableOf(rest.slice(page * many, (page + 1) * many), making),
    ),
  }
}

/** How many instruments fill the list's first page and one further page. */
export function mostOnTwoPages(under: number, top: number, making: Making): number {
  if (making.request.campaign.actions.length === 0) return 0
  const few = rowsFrom(under, making)
  return (few >= FEWEST ? few : 0) + Math.max(1, rowsFrom(top, making))
}

function rowsFrom(height: number, making: Making): number {
  const above = tableOf([], making).reduce((sum, block) => sum + block.height, height)
  return Math.floor((BOTTOM - above) / PITCH)
}

function tableOf(instruments: Instruments, making: Making): Block[] {
  const { texts } = making.request
  return [
    heading(texts.instruments, making),
    paragraph(texts.instrumentsHelp, making),
    tableHead(making),
    ...instruments.map((one, row) => rowBlock(one, row, making)),
  ]
}

interface Column {
  readonly action: RequiredAction
  readonly title: string
  readonly left: number
  readonly width: number
  readonly boxes: readonly { readonly mode: string | null; readonly words: string; readonly left: number }[]
}

/**
 * One column for each action under the heading that it has in the form, for that is what a reader goes by. A campaign without such
 * headings gets the list without boxes.
 * @throws {BadInput} where they are too many for the page
 */
function columnsOf({ request, faces }: Making): Column[] {
  const { campaign, wording } = request
  const width = (RIGHT - COLUMNS) / campaign.actions.length
  const modes =
    campaign.modes.length > 0
      ? campaign.modes.map((mode) => ({ mode: mode.id, words: modeName(mode, campaign, wording) }))
      : [{ mode: null, words: wording.yes }]
  const needed = modes.map(({ words }) => BOX_SIDE + 5 + faces.plain.widthOf(words, SIZE) + 14)
  const least = needed.reduce((sum, one) => sum + one, 0)
  if (least > width)
    throw new BadInput(
      `${campaign.id}: ${campaign.actions.length} actions are too many for the form's list of instruments`,
    )
  const columns = campaign.actions.map((action, at): Column | null => {
    const left = COLUMNS + at * width
    const named = campaign.form.questions.find(({ id }) => id === action.done)?.heading
    const title = named && wording.headings[named]
    if (!title) return null
    const boxes = modes.map((one, index) => ({
      ...one,
      left: left + index * Math.min(width / modes.length, MODES_APART),
    }))
    return { action, title, left, width, boxes }
  })
  return columns.some((column) => column === null) ? [] : columns.filter((column) => column !== null)
}

/** Drawn once on each page, and opening the table that the rows belong to. */
function tableHead(making: Making): Block {
  const columns = columnsOf(making)
  const ink: Ink = { face: making.faces.strong, size: 8.5, colour: ACCENT }
  const lines = columns.map(({ title, width }) => wrapped(title, ink.face, ink.size, width - 12).length)
  const height = Math.max(1, ...lines) * leading(ink) + 10
  return {
    height,
    draw: (sheet, top) => {
      const row = sheet.tags.open('TR', tableOn(sheet))
      const cell = () => sheet.tags.open('TH', row, scope('Column'))
      const last = top + height - 6 - leading(ink)
      sheet.block(making.request.texts.instrument, LEFT, last, COLUMNS - LEFT, ink, cell())
      for (const [at, { title, left, width }] of columns.entries())
        sheet.block(title, left, top + height - 6 - lines[at]! * leading(ink), width - 12, ink, cell())
      sheet.rule(LEFT, top + height - 2, RIGHT - LEFT, ACCENT, 0.8)
    },
  }
}

function rowBlock({ serial, product }: Instruments[number], row: number, making: Making): Block {
  const { campaign } = making.request
  const { plain, strong } = making.faces
  const name = campaign.products.find(({ id }) => id === product)?.name ?? ''
  return {
    height: PITCH,
    draw: (sheet, top) => {
      const base = top + 14.5
      const cells = sheet.tags.open('TR', tableOn(sheet))
      const head = sheet.tags.open('TH', cells, scope('Row'))
      sheet.line(strong.shown(serial), LEFT, base, { face: strong, size: 10, varies: true }, head)
      sheet.line(plain.shown(name), PRODUCT, base, { face: plain, size: 8.5, colour: GREY, varies: true }, head)
      sheet.spots.push({ is: 'instrument', row, place: [LEFT - 2, top + 3, PRODUCT - LEFT, PITCH - 6] })
      for (const column of columnsOf(making)) drawBoxes(sheet, top, column, serial, row, making, cells)
      sheet.rule(LEFT, top + PITCH - 0.5, RIGHT - LEFT, PALE, 0.4)
    },
  }
}

function drawBoxes(
  sheet: Sheet,
  top: number,
  { action, title, boxes }: Column,
  serial: string,
  row: number,
  { faces, fields }: Making,
  cells: Element,
): void {
  for (const { mode, words, left } of boxes) {
    const place: Box = [left, top + (PITCH - BOX_SIDE) / 2, BOX_SIDE, BOX_SIDE]
    const cell = sheet.tags.open('TD', cells)
    sheet.frame(place, BLACK, 0.9)
    sheet.line(words, left + BOX_SIDE + 5, top + 14.5, { face: faces.plain, size: SIZE }, cell)
    const named = { name: [action.id, mode, serial].filter(Boolean).join(' '), tip: `${serial}: ${title}: ${words}` }
    fields.tick(sheet.page, place, named, cell)
    sheet.spots.push({ is: 'instrument-box', row, action: action.id, mode, place })
  }
}

const tables = new WeakMap<Sheet, Element>()

function tableOn(sheet: Sheet): Element {
  const known = tables.get(sheet) ?? sheet.tags.open('Table')
  tables.set(sheet, known)
  return known
}
