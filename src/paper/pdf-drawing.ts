import { type Canvas, erase, freshState, isOnDarkGround, lightness, type State, WHITE } from './pdf-canvas.ts'
import type { Drawn, Glyph } from './pdf-drawn.ts'
import { aroundMapped, common, heightOf, IDENTITY, type Matrix, multiply, type Rect, widthOf } from './pdf-geometry.ts'
import { isUpright, pathOf } from './pdf-path.ts'
import { glyphsOf, type ShownFont } from './pdf-text.ts'

// biome-ignore lint/suspicious/noExplicitAny: the arguments differ by operator, and pdf.js has no types for them
type Arguments = any

/** The operators of one page as pdf.js lists them: numbers and their arguments. */
export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly Arguments[]
}

/**
 * Follows the operators of a page (ISO 32000-1, annex A) and tells what is seen in the end: no text that is invisible,
 * white on white, clipped away, outside the page, or painted over. Annotations are kept apart, by their id.
 * `ops` are pdf.js's operator numbers, `page` the visible page, `base` maps user space to it.
 */
export function follow(
  list: OperatorList,
  ops: Readonly<Record<string, number>>,
  base: Matrix,
  page: Rect,
  fontNamed: (name: string) => ShownFont | null,
): { readonly page: Drawn; readonly annotations: ReadonlyMap<string, Drawn> } {
  const content: Canvas = { glyphs: [], paths: [], pictures: [] }
  const annotations = new Map<string, Canvas>()
  let canvas = content
  let state = freshState(base, page)
  let stack: State[] = []
  /** Depth inside a soft mask: what is drawn there is a stencil, not ink. */
  let masked = 0
  let clipping = false
  let pending: Matrix | null = null
  const doing: Record<number, (args: Arguments) => void> = {}
  const on = (name: string, act: (args: Arguments) => void): void => {
    doing[ops[name]!] = act
  }
  const save = (): void => {
    stack.push({ ...state, text: { ...state.text } })
  }
  const restore = (): void => {
    settlePicture()
    state = stack.pop() ?? state
  }
  // With maxImageSize pdf.js leaves a picture's operator out: its placing matrix with nothing painted under it remains.
  const settlePicture = (): void => {
    if (pending && masked === 0) {
      const box = common(aroundMapped(pending, [0, 0, 1, 1]), state.clip)
      if (widthOf(box) > 3 && heightOf(box) > 3) canvas.pictures.push(box)
    }
    pending = null
  }
  const transform = (matrix: ArrayLike<number>): void => {
    state.ctm = multiply(state.ctm, matrix)
  }

  on('save', save)
  on('restore', restore)
  on('transform', (args) => {
    transform(args)
    pending = state.ctm
  })
  on('paintFormXObjectBegin', ([matrix, bbox]) => {
    pending = null
    save()
    if (matrix) transform(matrix)
    if (bbox) state.clip = common(state.clip, aroundMapped(state.ctm, bbox))
  })
  on('paintFormXObjectEnd', restore)
  on('beginGroup', ([group]) => {
    pending = null
    save()
    if (masked > 0 || group?.smask) masked++
  })
  on('endGroup', () => {
    restore()
    if (masked > 0) masked--
  })
  on('beginAnnotation', ([id, rect, placing, matrix]) => {
    settlePicture()
    stack = []
    state = freshState(base, page)
    if (rect) state.clip = aroundMapped(state.ctm, rect)
    transform(placing ?? IDENTITY)
    transform(matrix ?? IDENTITY)
    canvas = annotations.get(id) ?? { glyphs: [], paths: [], pictures: [] }
    annotations.set(id, canvas)
  })
  on('endAnnotation', () => {
    settlePicture()
    canvas = content
    stack = []
    state = freshState(base, page)
  })
  on('setLineWidth', ([width]) => {
    state.lineWidth = width
  })
  on('setFillRGBColor', (args) => {
    state.fill = lightness(args)
  })
  on('setStrokeRGBColor', (args) => {
    state.stroke = lightness(args)
  })
  on('setFillColorN', () => {
    state.fill = 0.5
  })
  on('setStrokeColorN', () => {
    state.stroke = 0.5
  })
  on('setFillTransparent', () => {
    state.fill = null
  })
  on('setStrokeTransparent', () => {
    state.stroke = null
  })
  on('setGState', ([entries]) => {
    for (const [key, value] of entries) {
      if (key === 'LW') state.lineWidth = value
      if (key === 'CA') state.strokeAlpha = value
      if (key === 'ca') state.fillAlpha = value
      if (key === 'BM') state.blended = value !== 'source-over' && value !== 'Normal'
      if (key === 'Font') setFont(value)
    }
  })
  const setFont = ([name, size]: [string, number]): void => {
    state.text.font = fontNamed(name)
    state.text.size = size
  }
  on('setFont', setFont)
  on('beginText', () => {
    Object.assign(state.text, { matrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0, spaced: false })
  })
  on('setTextMatrix', ([m]) => {
    Object.assign(state.text, {
      matrix: [m[0], m[1], m[2], m[3], m[4], m[5]],
      x: 0,
      y: 0,
      lineX: 0,
      lineY: 0,
      spaced: false,
    })
  })
  const moveText = ([x, y]: [number, number]): void => {
    state.text.x = state.text.lineX += x
    state.text.y = state.text.lineY += y
  }
  on('moveText', moveText)
  on('setLeading', ([leading]) => {
    state.text.leading = -leading
  })
  on('setLeadingMoveText', ([x, y]) => {
    state.text.leading = y
    moveText([x, y])
  })
  on('nextLine', () => moveText([0, state.text.leading]))
  on('setCharSpacing', ([value]) => {
    state.text.charSpacing = value
  })
  on('setWordSpacing', ([value]) => {
    state.text.wordSpacing = value
  })
  on('setHScale', ([value]) => {
    state.text.scale = value / 100
  })
  on('setTextRise', ([value]) => {
    state.text.rise = value
  })
  on('setTextRenderingMode', ([value]) => {
    state.text.mode = value
  })
  on('showText', ([shown]) => {
    pending = null
    const glyphs = glyphsOf(shown, state.text, state.ctm)
    if (masked > 0 || !inked()) return
    for (const glyph of glyphs) if (isSeen(glyph)) canvas.glyphs.push(glyph)
  })
  on('clip', () => {
    clipping = true
  })
  on('eoClip', () => {
    clipping = true
  })
  on('constructPath', ([painting, [data], extent]) => {
    pending = null
    if (clipping && extent) state.clip = common(state.clip, aroundMapped(state.ctm, extent))
    clipping = false
    if (masked > 0 || !data) return
    const fills = painting >= ops.fill! && painting <= ops.closeEOFillStroke!
    const strokes = painting === ops.stroke || painting === ops.closeStroke || painting >= ops.fillStroke!
    if (painting === ops.endPath) return
    const filling = fills && state.fillAlpha > 0.05 ? state.fill : null
    const stroked = strokes && state.stroke !== null && state.stroke < WHITE && state.strokeAlpha > 0.05
    const path = pathOf(data, state.ctm, {
      stroked,
      filling,
      width: state.lineWidth * Math.hypot(state.ctm[0], state.ctm[1]),
    })
    if (filling !== null && !state.blended && state.fillAlpha > 0.9 && isUpright(path))
      erase(canvas, common(path.box, state.clip))
    const seen = common(path.box, state.clip)
    const visible = stroked || (filling !== null && filling < WHITE)
    if (visible && seen[2] >= seen[0] && seen[3] >= seen[1]) canvas.paths.push(path)
  })
  const inked = (): boolean => {
    const { mode } = state.text
    if (mode === 3 || mode === 7) return false
    const outlines = mode === 1 || mode === 5
    return outlines ? state.stroke !== null && state.strokeAlpha > 0.05 : state.fill !== null && state.fillAlpha > 0.05
  }
  const isSeen = (glyph: Glyph): boolean => {
    const [x, y] = [glyph.x + glyph.width / 2, glyph.y - glyph.size * 0.3]
    if (glyph.size < 1 || x < state.clip[0] - 1 || x > state.clip[2] + 1) return false
    if (y < state.clip[1] - glyph.size / 2 || y > state.clip[3] + glyph.size / 2) return false
    const ink = state.text.mode === 1 || state.text.mode === 5 ? state.stroke! : state.fill!
    return ink < WHITE || isOnDarkGround(canvas, x, y)
  }

  list.fnArray.forEach((operator, i) => {
    doing[operator]?.(list.argsArray[i])
  })
  settlePicture()
  return { page: content, annotations }
}
