import type { Line, Piece } from '../../../domain/document.ts'
import type { XfaPackets } from '../../../paper/pdf-xfa.ts'
import { parseXml, textOf, type XmlElement } from '../../../paper/xml.ts'
import { named, XfaData } from './xfa-data.ts'

/** Containers of an XFA template whose parts are read in their places. */
const GROUPS = new Set(['subform', 'subformSet', 'area', 'pageSet', 'pageArea', 'contentArea'])

/** What an XFA form says, and whether its data hold values that no field of it shows. */
export interface XfaRead {
  readonly lines: readonly Line[]
  readonly isPart: boolean
}

/** A group that may repeat is read at most so often. */
const MOST_TIMES = 50

/**
 * The lines of an XFA form (Adobe LiveCycle): its printed words and captions with the values of its data, in the template's order, or
 * by place where the template places its parts. Null where the packets cannot be followed or hold no value.
 */
export function readXfa({ template, datasets }: XfaPackets): XfaRead | null {
  try {
    const root = named(parseXml(template), 'template')[0]
    const data = named(parseXml(datasets), 'datasets')[0]
    if (!root || !data) return null
    const reader = new XfaReader(new XfaData(data))
    for (const part of rowsOf(root)) reader.row(part, reader.data.root)
    return reader.data.holdsValues ? { lines: reader.lines, isPart: reader.data.left > 0 } : null
  } catch {
    return null
  }
}

class XfaReader {
  readonly lines: Line[] = []
  constructor(readonly data: XfaData) {}

  /** Parts that stand beside each other: what they print and hold makes one line, unless they are groups. */
  row(parts: readonly XmlElement[], context: XmlElement | null): void {
    const pieces: Piece[] = []
    for (const part of parts) {
      if (GROUPS.has(part.name)) {
        this.#line(pieces.splice(0))
        this.#group(part, context)
      } else pieces.push(...this.#pieces(part, context))
    }
    this.#line(pieces)
  }

  #group(group: XmlElement, context: XmlElement | null): void {
    const { name } = group.attributes
    const { max = '1' } = named(group, 'occur')[0]?.attributes ?? {}
    for (let time = 0; time < MOST_TIMES; time++) {
      const own = this.data.group(context, name)
      if (time > 0 && own === context) return
      for (const inner of rowsOf(group)) this.row(inner, own)
      if (max === '1' || !name) return
    }
  }

  #pieces(part: XmlElement, context: XmlElement | null): Piece[] {
    if (part.name === 'draw') return isHidden(part) ? [] : printed(textIn(part))
    if (part.name === 'exclGroup') return this.#choice(part, context)
    if (part.name !== 'field') return []
    const value = this.data.value(context, part.attributes.name, referenceOf(part))
    const [ui] = named(part, 'ui')
    if (ui && named(ui, 'button').length > 0) return []
    if (ui && named(ui, 'checkButton').length > 0) return this.#mark(part, value === onValue(part))
    const caption = printed(captionOf(part))
    if (value === null || value === '') return isHidden(part) ? [] : caption
    return [...caption, { is: 'entry', text: shown(part, value), place: null, by: ['field'], ...nameOf(part) }]
  }

  /** Radio buttons: the group's value is that of the one chosen. */
  #choice(group: XmlElement, context: XmlElement | null): Piece[] {
    const value = this.data.value(context, group.attributes.name, referenceOf(group))
    const fields = rowsOf(group).flat()
    return [...printed(captionOf(group)), ...fields.flatMap((field) => this.#mark(field, value === onValue(field)))]
  }

  #mark(field: XmlElement, ticked: boolean): Piece[] {
    if (!ticked && isHidden(field)) return []
    const mark: Piece = { is: 'mark', state: ticked ? 'ticked' : 'empty', place: null, by: ['field'], ...nameOf(field) }
    const caption = printed(captionOf(field))
    return isCaptionBehind(field) ? [mark, ...caption] : [...caption, mark]
  }

  #line(pieces: readonly Piece[]): void {
    if (pieces.length === 0) return
    const text = pieces.map((piece) => (piece.is === 'mark' ? (piece.state === 'ticked' ? '☒' : '☐') : piece.text))
    this.lines.push({ page: null, place: null, text: text.join(' '), pieces, quote: 0 })
  }
}

/** Parts of a group, those at one height together; in a group that flows each part is a row of its own, but in a table's row. */
function rowsOf(group: XmlElement): XmlElement[][] {
  const parts = group.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (GROUPS.has(child.name) || /^(?:draw|field|exclGroup)$/.test(child.name)),
  )
  const { layout = 'position' } = group.attributes
  if (layout === 'row' || layout === 'lr-tb' || layout === 'rl-tb') return [parts]
  if (layout !== 'position') return parts.map((part) => [part])
  const placed = parts.map((part) => ({ part, x: points(part.attributes.x), y: points(part.attributes.y) }))
  const rows: (typeof placed)[] = []
  for (const one of placed.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && one.y - row[0]!.y < SAME_HEIGHT) row.push(one)
    else rows.push([one])
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x).map(({ part }) => part))
}

const SAME_HEIGHT = 6
const UNITS: Readonly<Record<string, number>> = { in: 72, pt: 1, mm: 72 / 25.4, cm: 72 / 2.54, mp: 0.001 }

function points(measure: string | undefined): number {
  const [, number, unit] = /^(-?[\d.]{1,12})(in|pt|mm|cm|mp)?$/.exec(measure ?? '') ?? []
  return Number(number ?? 0) * UNITS[unit ?? 'in']!
}

function isHidden({ attributes }: XmlElement): boolean {
  return attributes.presence === 'hidden' || attributes.presence === 'invisible' || attributes.presence === 'inactive'
}

/** A caption stands left of its field unless it says otherwise; beside a check button that is behind the box only if it says so. */
function isCaptionBehind(field: XmlElement): boolean {
  return named(field, 'caption')[0]?.attributes.placement === 'right'
}

function captionOf(part: XmlElement): string {
  const [caption] = named(part, 'caption')
  return caption ? textIn(caption) : ''
}

function textIn(part: XmlElement): string {
  const [value] = named(part, 'value')
  return value ? textOf(value).replace(/\s+/g, ' ').trim() : ''
}

function printed(text: string): Piece[] {
  return text === '' ? [] : [{ is: 'print', text, place: null }]
}

/** The value that a check button has when it is on: the first of its items, 1 where it has none. */
function onValue(field: XmlElement): string {
  return itemsOf(named(field, 'items')[0])[0] ?? '1'
}

/** Of a list the words shown for the value that was saved. */
function shown(field: XmlElement, value: string): string {
  const lists = named(field, 'items')
  const saved = lists.find(({ attributes }) => attributes.save === '1')
  const words = lists.find((list) => list !== saved)
  return (saved && words && itemsOf(words)[itemsOf(saved).indexOf(value)]) ?? value
}

function itemsOf(items: XmlElement | undefined): string[] {
  return (items?.children ?? []).flatMap((child) => (typeof child === 'string' ? [] : [textOf(child).trim()]))
}

function referenceOf(part: XmlElement): string | undefined {
  const [bind] = named(part, 'bind')
  return bind?.attributes.match === 'dataRef' ? bind.attributes.ref : undefined
}

function nameOf({ attributes }: XmlElement): { readonly name?: string } {
  return attributes.name ? { name: attributes.name } : {}
}
