import type { Line, Piece } from '../../../domain/document.ts'

/** `---------- Forwarded message ---------` in any language: Gmail and its like mark a forward by the same elements as a reply. */
const FORWARDED = /^-{5,20} ?\p{L}[^-]{2,60}-{5,20}$/u

type Style = 'struck' | 'strong' | undefined

/** Gathers text into lines as a browser would break them. */
export class LineWriter {
  readonly lines: Line[] = []
  quote = 0
  hidden = false
  cell: Line['cell']
  private runs: { texts: string[]; style: Style }[] = []
  /** The last text ended in a blank (or the line is empty): the next one's leading blank is folded into it. */
  private blank = true
  private style: Style
  private cut: Line['cut']
  private link: string | null = null
  private blanks = 0
  /** A blank that keeps an empty paragraph open: Outlook's empty line. */
  private filled = false

  /** Adds text with HTML's folding of white space. */
  add(text: string): void {
    if (this.hidden || text === '') return
    const folded = text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    const joined = this.blank && folded.startsWith(' ') ? folded.slice(1) : folded
    if (joined === '') {
      this.filled ||= text.includes('\u00a0')
      return
    }
    this.blank = joined.endsWith(' ')
    const last = this.runs.at(-1)
    if (last && last.style === this.style) last.texts.push(joined)
    else this.runs.push({ texts: [joined], style: this.style })
    if (this.link !== null) this.link += joined
  }

  addPreformatted(text: string): void {
    const parts = text.split(/\r\n|\n|\r/)
    for (const [index, part] of parts.entries()) {
      if (index > 0) this.breakLine()
      this.add(part)
    }
  }

  restyle(style: Style): void {
    this.style = style
  }

  cutNext(cut: Line['cut']): void {
    this.endBlock()
    this.cut = cut
  }

  startLink(): void {
    this.link = ''
  }

  /** Shows where a link leads when its words do not say so: an answer may lie behind it. */
  endLink(href: string): void {
    const words = this.link ?? ''
    this.link = null
    if (/^https?:\/\//i.test(href) && !words.includes(href.slice(0, 24))) this.add(` <${href.slice(0, 2000)}>`)
  }

  /** A line break that was written; two of them leave an empty line. */
  breakLine(): void {
    if (this.runs.length > 0) this.flush()
    else if (this.lines.length > 0 && this.blanks < 2) {
      this.blanks++
      this.lines.push({ page: null, place: null, text: '', pieces: [], quote: this.quote })
    }
  }

  /** White space between paragraphs: an empty line, but never two. */
  gap(): void {
    if (this.hidden || this.cell || this.lines.length === 0 || this.lines.at(-1)!.text === '') return
    this.blanks = 1
    this.lines.push({ page: null, place: null, text: '', pieces: [], quote: this.quote })
  }

  endBlock(): void {
    if (this.runs.length > 0) this.flush()
    else if (this.filled) this.gap()
    this.filled = false
  }

  private flush(): void {
    const runs = this.runs.map(({ texts, style }) => ({ text: texts.join(''), style }))
    this.runs = []
    this.blank = true
    const pieces = runs.flatMap(({ text, style }): Piece[] =>
      text.trim() === '' ? [] : [{ is: 'print', text: text.trim(), place: null, ...(style ? { style } : {}) }],
    )
    const text = runs
      .map((run) => run.text)
      .join('')
      .trim()
    this.filled = false
    if (pieces.length === 0) return
    this.blanks = 0
    const line: Line = {
      page: null,
      place: null,
      text,
      pieces,
      quote: this.quote,
      ...(this.cut ? { cut: this.cut === 'reply' && FORWARDED.test(text) ? 'forward' : this.cut } : {}),
      ...(this.cell ? { cell: this.cell } : {}),
    }
    this.cut = undefined
    this.lines.push(line)
  }
}
