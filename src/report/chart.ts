import { escaped } from './html.ts'

/** One curve: told apart by its width, its marks and its name at the end, so that a black and white print reads as well. */
export interface Curve {
  readonly name: string
  readonly values: readonly number[]
}

export interface Bar {
  readonly name: string
  readonly parts: readonly { readonly name: string; readonly value: number }[]
}

const WIDTH = 500
const FONT = 'font-family="Helvetica" font-size="9" fill="#1f2933"'
/** From dark to light, and in hues that colour-blind readers tell apart (after Okabe and Ito). */
const INKS = ['#0b3c5d', '#d55e00', '#009e73', '#7a5195', '#e69f00', '#56b4e9'] as const
/** The last part of a bar: what is still open. */
const REST = '#cbd2d9'
const MARKS = ['circle', 'square', 'triangle', 'cross'] as const

/** Curves over days, as SVG. */
export function curves(days: readonly string[], all: readonly Curve[], height = 190): string {
  const box = { left: 36, right: 118, top: 10, bottom: 26 }
  const most = Math.max(1, ...all.flatMap(({ values }) => values))
  const x = (at: number) => box.left + ((WIDTH - box.left - box.right) * at) / Math.max(1, days.length - 1)
  const y = (value: number) => height - box.bottom - ((height - box.top - box.bottom) * value) / niceTop(most)
  const grid = ticks(most).flatMap((value) => [
    line(box.left, y(value), WIDTH - box.right, y(value), '#cbd2d9', 0.5),
    label(box.left - 4, y(value) + 3, String(value), 'end'),
  ])
  const shown = [...new Set([0, Math.floor((days.length - 1) / 2), days.length - 1])].filter((at) => at >= 0)
  const dates = shown.map((at) => label(x(at), height - 10, days[at] ?? '', 'middle'))
  const lines = all.map(({ values }, nth) => {
    const points = values.map((value, at) => [x(at), y(value)] as const)
    const ink = INKS[nth % INKS.length]!
    const path = points.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${round(px)} ${round(py)}`).join(' ')
    const every = Math.max(1, Math.ceil(points.length / 8))
    const marks = points.filter((_, at) => at % every === 0 || at === points.length - 1)
    return [
      `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${[2.2, 1.4, 1.4, 1][nth] ?? 1}"/>`,
      ...marks.map(([px, py]) => mark(MARKS[nth % MARKS.length]!, px, py, ink)),
    ].join('')
  })
  const ends = spread(
    all.map(({ values }) => y(values.at(-1) ?? 0)),
    height - box.bottom,
  )
  const names = all.flatMap(({ name, values }, nth) => [
    mark(MARKS[nth % MARKS.length]!, WIDTH - box.right + 12, ends[nth]! - 3, INKS[nth % INKS.length]!),
    label(WIDTH - box.right + 20, ends[nth]!, `${name} ${values.at(-1) ?? 0}`),
  ])
  return svg(height, [...grid, ...dates, ...lines, ...names])
}

/** Bars of parts that add up, as SVG; each part's number stands in it where there is room. */
export function bars(all: readonly Bar[]): string {
  const names = all[0]?.parts.map(({ name }) => name) ?? []
  const left = 110
  const top = 24
  const step = 20
  const most = Math.max(1, ...all.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)))
  const scale = (WIDTH - left - 20) / most
  const legend = names.flatMap((name, nth) => {
    const at = left + nth * Math.floor((WIDTH - left) / Math.max(1, names.length))
    return [rect(at, 4, 8, 8, inkOf(nth, names.length)), label(at + 11, 11, name)]
  })
  const rows = all.flatMap(({ name, parts }, row) => {
    const y = top + row * step
    let x = left
    const pieces = parts.flatMap(({ value }, nth) => {
      const width = value * scale
      const at = x
      x += width
      const ink = inkOf(nth, parts.length)
      const light = ink === REST || nth >= 4
      const number =
        width >= 14 ? [label(at + width / 2, y + 11, String(value), 'middle', light ? '#1f2933' : '#ffffff')] : []
      return value > 0 ? [rect(at, y, width, 15, ink), ...number] : []
    })
    return [label(left - 6, y + 11, name.slice(0, 24), 'end'), ...pieces]
  })
  return svg(top + all.length * step + 4, [...legend, ...rows])
}

function inkOf(nth: number, parts: number): string {
  return nth === parts - 1 ? REST : INKS[nth % INKS.length]!
}

function svg(height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">${parts.join('')}</svg>`
}

function label(x: number, y: number, text: string, anchor = 'start', fill?: string): string {
  const font = fill ? FONT.replace('#1f2933', fill) : FONT
  return `<text x="${round(x)}" y="${round(y)}" ${font} text-anchor="${anchor}">${escaped(text)}</text>`
}

function line(x1: number, y1: number, x2: number, y2: number, ink: string, width: number): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${ink}" stroke-width="${width}"/>`
}

function rect(x: number, y: number, width: number, height: number, ink: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${ink}" stroke="#ffffff" stroke-width="0.6"/>`
}

function mark(shape: (typeof MARKS)[number], x: number, y: number, ink: string): string {
  if (shape === 'circle') return `<circle cx="${round(x)}" cy="${round(y)}" r="2.6" fill="${ink}"/>`
  if (shape === 'square')
    return `<rect x="${round(x - 2.4)}" y="${round(y - 2.4)}" width="4.8" height="4.8" fill="${ink}"/>`
  if (shape === 'triangle')
    return `<path d="M${round(x)} ${round(y - 3)} L${round(x + 3)} ${round(y + 2.4)} L${round(x - 3)} ${round(y + 2.4)} Z" fill="${ink}"/>`
  return line(x - 2.6, y - 2.6, x + 2.6, y + 2.6, ink, 1.2) + line(x - 2.6, y + 2.6, x + 2.6, y - 2.6, ink, 1.2)
}

/** Names at the ends of curves keep apart, in the order of their curves. */
function spread(wanted: readonly number[], lowest: number): number[] {
  const order = wanted.map((y, at) => ({ y: y + 3, at })).sort((one, other) => one.y - other.y)
  for (let at = order.length - 1, limit = lowest; at >= 0; at--, limit -= 11)
    order[at]!.y = Math.min(order[at]!.y, limit)
  for (let at = 1; at < order.length; at++) order[at]!.y = Math.max(order[at]!.y, order[at - 1]!.y + 11)
  return wanted.map((_, nth) => order.find(({ at }) => at === nth)!.y)
}

/** At most five steps of 1, 2 or 5 times a power of ten. */
function ticks(most: number): number[] {
  const rough = most / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? 1)
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step)
}

function niceTop(most: number): number {
  return ticks(most).at(-1)!
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
