import type { Glyph } from '../../../paper/pdf-drawn.ts'

/** What a character is to a form: an empty box, a box with a tick in it, or a tick that belongs in a box. */
export type Symbol = 'box' | 'ticked-box' | 'tick'

const BOXES = '☐□▢◻◽⬜❏❐❑❒○◯⚪🔲'
const TICKED_BOXES = '☑☒🗹🗷⊠⌧☓🗵🗶'
const TICKS = '✓✔✗✘✕✖✚×╳Xx√•●'

/** Characters of symbol fonts whose text is only their code. */
const FONTS: readonly {
  readonly font: RegExp
  readonly box: string
  readonly ticked: string
  readonly tick: string
}[] = [
  { font: /wingdings[\s_-]*2/i, box: '\u00a3*', ticked: 'RSQT', tick: 'PO' },
  { font: /wingdings/i, box: '\u00a8oqr\u00a1', ticked: '\u00fe\u00fd\u0078', tick: '\u00fc\u00fb' },
  { font: /webdings/i, box: 'c', ticked: 'g', tick: 'ar' },
  { font: /dingbats|D050000L/i, box: 'opqr', ticked: '', tick: '345678nlumH' },
]

type Table = (typeof FONTS)[number] | null
const tables = new Map<string, Table>()

/** Null for ordinary text. A letter X is a tick only where it stands alone, which is for the caller to see. */
export function symbolOf({ text, font }: Pick<Glyph, 'text' | 'font'>): Symbol | null {
  const code = text.charCodeAt(0)
  const isPrivate = code >= 0xf000 && code <= 0xf0ff
  if (code < 0x2000 || isPrivate) {
    const table = tableOf(font) ?? (isPrivate ? FONTS[1]! : null)
    if (table) return named(isPrivate ? String.fromCharCode(code - 0xf000) : text, table.box, table.ticked, table.tick)
    if (code < 0x80 && code !== 0x58 && code !== 0x78) return null
  }
  return named(text, BOXES, TICKED_BOXES, TICKS)
}

/** The symbol font of that name, if it is one; remembered, for it is asked for every character. */
function tableOf(font: string): Table {
  let table = tables.get(font)
  if (table === undefined) {
    table = FONTS.find((each) => each.font.test(font)) ?? null
    if (tables.size > 500) tables.clear()
    tables.set(font, table)
  }
  return table
}

/** A text that somebody puts on a box to tick it: `X`, `x`, `V`, `✓`. */
export function isTick(text: string): boolean {
  const bare = text.trim()
  return (
    bare.length > 0 && [...bare].length <= 2 && [...bare].every((sign) => TICKS.includes(sign) || 'Vv'.includes(sign))
  )
}

function named(sign: string, boxes: string, ticked: string, ticks: string): Symbol | null {
  if (sign === '') return null
  return boxes.includes(sign) ? 'box' : ticked.includes(sign) ? 'ticked-box' : ticks.includes(sign) ? 'tick' : null
}
