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
  { font: /dingbats/i, box: 'opqr', ticked: '', tick: '345678' },
]

/** Null for ordinary text. A letter X is a tick only where it stands alone, which is for the caller to see. */
export function symbolOf({ text, font }: Pick<Glyph, 'text' | 'font'>): Symbol | null {
  const code = text.codePointAt(0) ?? 0
  if (code < 0x2000 || (code >= 0xe000 && code <= 0xf8ff)) {
    const bare = code >= 0xf000 && code <= 0xf0ff ? String.fromCodePoint(code - 0xf000) : text
    const table = FONTS.find((each) => each.font.test(font))
    if (table) return named(bare, table.box, table.ticked, table.tick)
    if (bare !== text) return named(bare, FONTS[1]!.box, FONTS[1]!.ticked, FONTS[1]!.tick)
  }
  return named(text, BOXES, TICKED_BOXES, TICKS)
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
