import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { follow } from './pdf-drawing.ts'
import type { Drawn } from './pdf-drawn.ts'
import { apply, aroundMapped, type Matrix, type Point, type Rect } from './pdf-geometry.ts'
import type { ShownFont } from './pdf-text.ts'

/** One page as it is seen, upright, in points from the top left of its crop box. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly drawn: Drawn
  readonly annotations: readonly Annotation[]
}

/** A file within a PDF. */
export interface PdfFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** An annotation or a form field's widget (ISO 32000-1, 12.5). */
export interface Annotation {
  /** pdf.js's id: object and generation number, `51R`; it finds the dictionary again. */
  readonly id: string
  /** `Widget`, `FreeText`, `Ink`, `Stamp`, `Line`, … */
  readonly subtype: string
  readonly place: Rect
  readonly hidden: boolean
  readonly contents: string
  /** Points of an ink, line or polygon, and the words' quadrilaterals of a highlight or a strike-out. */
  readonly strokes: readonly (readonly Point[])[]
  /** What its appearance paints; null where it has none. */
  readonly drawn: Drawn | null
  readonly field: Field | null
  /** The file that is pinned to the page here. */
  readonly file: PdfFile | null
}

/** The form field of a widget. Values as pdf.js gives them: of check boxes that is the widget's own appearance state. */
export interface Field {
  readonly name: string
  /** `list`: its appearance shows the options that were not chosen as well. */
  readonly kind: 'text' | 'choice' | 'list' | 'checkbox' | 'radio' | 'button' | 'signature'
  readonly value: string
  /** Names of all that may be chosen. */
  readonly options: readonly string[]
  readonly initial: string | null
  /** Text that its appearance shows; null where there is none. */
  readonly shown: string | null
  /** On-state of a check box or radio button. */
  readonly onState: string | null
  readonly signed: boolean
  readonly longest: number
}

const HIDDEN = 2
const NO_VIEW = 32

/** Reads one page in one pass: its operators, those of its annotations' appearances, and the annotations' own data. */
export async function readPage(
  document: PDFDocumentProxy,
  number: number,
  ops: Readonly<Record<string, number>>,
): Promise<PdfPage> {
  const page = await document.getPage(number)
  // One after the other: side by side, pdf.js loses the text of some appearances.
  const annotations = await page.getAnnotations({ intent: 'any' })
  const list = await page.getOperatorList({ intent: 'any' })
  const fontNamed = fontsOf(page)
  const followAt = (turn: number) => {
    const view = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 })
    const seen = follow(list, ops, view.transform as unknown as Matrix, [0, 0, view.width, view.height], fontNamed)
    return { ...seen, view }
  }
  const asSaved = followAt(0)
  const turn = turnOf(asSaved.page)
  const { page: drawn, annotations: appearances, view } = turn === 0 ? asSaved : followAt(turn)
  const base = view.transform as unknown as Matrix
  page.cleanup()
  return {
    width: view.width,
    height: view.height,
    drawn,
    annotations: annotations.map((raw) => annotationOf(raw, base, appearances.get(raw.id) ?? null)),
  }
}

/** Each font once: pdf.js decodes its name whenever it is asked. */
function fontsOf({ commonObjs }: PDFPageProxy): (name: string) => ShownFont | null {
  const known = new Map<string, ShownFont | null>()
  return (named) => {
    const font = known.get(named)
    if (font !== undefined) return font
    const found = commonObjs.has(named) ? toldOf(commonObjs.get(named)) : null
    known.set(named, found)
    return found
  }
}

function toldOf({ name, fontMatrix, vertical }: ShownFont): ShownFont {
  return { name, fontMatrix, vertical }
}

/** Degrees by which a page must be turned for most of its text to stand upright; 0 for all but pages saved sideways. */
function turnOf(drawn: Drawn): 0 | 90 | 180 | 270 {
  const counts = { 0: 0, 90: 0, 180: 0, 270: 0 }
  for (const { angle } of drawn.glyphs) {
    const turned = (360 - angle) % 360
    if (turned === 0 || turned === 90 || turned === 180 || turned === 270) counts[turned]++
  }
  for (const turn of [90, 180, 270] as const) if (counts[turn] > 20 && counts[turn] > 2 * counts[0]) return turn
  return 0
}

// biome-ignore lint/suspicious/noExplicitAny: pdf.js has no type for the data of an annotation
function annotationOf(raw: any, base: Matrix, drawn: Drawn | null): Annotation {
  const flags = raw.annotationFlags ?? 0
  return {
    id: String(raw.id),
    subtype: String(raw.subtype ?? ''),
    place: aroundMapped(base, raw.rect ?? [0, 0, 0, 0]),
    hidden: raw.hidden === true || (flags & HIDDEN) !== 0 || (flags & NO_VIEW) !== 0,
    contents: typeof raw.contentsObj?.str === 'string' ? raw.contentsObj.str : '',
    strokes: strokesOf(raw, base),
    drawn,
    field: raw.subtype === 'Widget' ? fieldOf(raw) : null,
    file: raw.subtype === 'FileAttachment' ? fileOf(raw.file) : null,
  }
}

/** A file as pdf.js gives it; null where its content cannot be had. */
export function fileOf(raw: unknown): PdfFile | null {
  const { filename, content } = (raw ?? {}) as { filename?: unknown; content?: unknown }
  return content instanceof Uint8Array ? { name: typeof filename === 'string' ? filename : '', bytes: content } : null
}

// biome-ignore lint/suspicious/noExplicitAny: see annotationOf
function strokesOf(raw: any, base: Matrix): Point[][] {
  const lists: ArrayLike<number>[] = []
  if (raw.inkLists) lists.push(...raw.inkLists)
  if (raw.lineCoordinates) lists.push(raw.lineCoordinates)
  if (raw.vertices) lists.push(raw.vertices)
  const quads: ArrayLike<number> = raw.quadPoints ?? []
  for (let i = 0; i + 8 <= quads.length; i += 8) lists.push(Array.prototype.slice.call(quads, i, i + 8))
  return lists.map((list) => {
    const points: Point[] = []
    for (let i = 0; i + 1 < list.length; i += 2) points.push(apply(base, list[i]!, list[i + 1]!))
    return points
  })
}

// biome-ignore lint/suspicious/noExplicitAny: see annotationOf
function fieldOf(raw: any): Field {
  const kind = kindOf(raw)
  return {
    name: String(raw.fieldName ?? ''),
    kind,
    value: shownValue(raw, raw.fieldValue),
    options: (raw.options ?? []).map((option: { displayValue?: unknown }) => textOf(option.displayValue)),
    initial:
      raw.defaultFieldValue === null || raw.defaultFieldValue === undefined
        ? null
        : shownValue(raw, raw.defaultFieldValue),
    shown: Array.isArray(raw.textContent) ? raw.textContent.join('\n').trim() || null : null,
    onState: raw.exportValue ?? raw.buttonValue ?? null,
    signed: kind === 'signature' && raw.hasAppearance === true,
    longest: raw.maxLen ?? 0,
  }
}

function kindOf(raw: {
  fieldType?: string
  combo?: boolean
  checkBox?: boolean
  radioButton?: boolean
}): Field['kind'] {
  if (raw.fieldType === 'Tx') return 'text'
  if (raw.fieldType === 'Ch') return raw.combo ? 'choice' : 'list'
  if (raw.fieldType === 'Sig') return 'signature'
  return raw.checkBox ? 'checkbox' : raw.radioButton ? 'radio' : 'button'
}

/** What a viewer shows for a value: of a choice the names of its options, which may be stored under others. */
function shownValue(
  raw: { fieldType?: string; options?: readonly { exportValue: string; displayValue: string }[] },
  value: unknown,
): string {
  if (raw.fieldType !== 'Ch') return textOf(value)
  const values: unknown[] = Array.isArray(value) ? value : [value]
  const names = values.map((one) => raw.options?.find((o) => o.exportValue === one)?.displayValue ?? one)
  return names
    .map(textOf)
    .filter((name) => name !== '')
    .join(', ')
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ')
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : ''
}
