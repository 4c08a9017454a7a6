import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Color, PDFDocument, PDFFont, PDFPage } from '@cantoo/pdf-lib'
import { StandardFonts } from '@cantoo/pdf-lib'

/** The two faces that pages are set in. */
export interface Faces {
  readonly plain: Face
  readonly strong: Face
}

/** Words that one font sets. */
export interface Run {
  readonly font: PDFFont
  readonly words: string
}

/** Alphabets that are set letter by letter; others need shaping, or run the other way. */
const LETTER = /^(?=[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Common}])[\p{L}\p{N}\p{P}\p{S}]$/u

/**
 * Helvetica, which every viewer and printer has; and for words with letters that it lacks (`Śląski`, `Γενικό`) Liberation Sans, its
 * like, which goes into the document with the letters used. Only where `words`, all that will be set, needs it: other documents are
 * not touched by it.
 */
export async function facesOf(pdf: PDFDocument, words: string): Promise<Faces> {
  const [plain, strong] = [
    await pdf.embedFont(StandardFonts.Helvetica),
    await pdf.embedFont(StandardFonts.HelveticaBold),
  ]
  const known = new Set(plain.getCharacterSet())
  const isEnough = [...words.normalize('NFC')].every((one) => known.has(one.codePointAt(0)!) || !LETTER.test(one))
  if (isEnough) return { plain: new Face(plain, null), strong: new Face(strong, null) }
  pdf.registerFontkit((await import('@cantoo/fontkit')).default)
  return {
    plain: new Face(plain, await wideFont(pdf, 'LiberationSans-Regular')),
    strong: new Face(strong, await wideFont(pdf, 'LiberationSans-Bold')),
  }
}

async function wideFont(pdf: PDFDocument, name: string): Promise<PDFFont> {
  const bytes = await readFile(createRequire(import.meta.url).resolve(`pdfjs-dist/standard_fonts/${name}.ttf`))
  return pdf.embedFont(bytes, { subset: true, customName: `RECALL+${name}`, features: { liga: false } })
}

/** A face, of one font or of two. */
export class Face {
  readonly font: PDFFont
  readonly #wide: PDFFont | null
  readonly #usual: ReadonlySet<number>
  readonly #more: ReadonlySet<number>

  constructor(font: PDFFont, wide: PDFFont | null) {
    this.font = font
    this.#wide = wide
    this.#usual = new Set(font.getCharacterSet())
    this.#more = new Set(wide?.getCharacterSet())
  }

  widthOf(words: string, size: number): number {
    return this.runs(words).reduce((sum, run) => sum + run.font.widthOfTextAtSize(run.words, size), 0)
  }

  /** Sets words from `x` on; throws where a letter is none of {@link letters}. */
  draw(page: PDFPage, words: string, style: { x: number; y: number; size: number; color: Color }): void {
    let { x } = style
    for (const run of this.runs(words)) {
      page.drawText(run.words, { ...style, x, font: run.font })
      x += run.font.widthOfTextAtSize(run.words, style.size)
    }
  }

  /** Words by the font that sets them. */
  runs(words: string): Run[] {
    const runs: Run[] = []
    for (const part of this.fontOf(words) === this.font ? [words] : words.split(/(?<=\s)(?=\S)/)) {
      const font = this.fontOf(part)
      const last = runs.at(-1)
      if (last?.font === font) runs.splice(-1, 1, { font, words: last.words + part })
      else runs.push({ font, words: part })
    }
    return runs
  }

  /** The one font that sets all of these words. */
  fontOf(words: string): PDFFont {
    return this.#wide && [...words].some((letter) => !this.#usual.has(letter.codePointAt(0)!)) ? this.#wide : this.font
  }

  /** Each letter as it can be set: as it is, else without its accents, else null. */
  letters(text: string): (string | null)[] {
    return [...text.normalize('NFC')].map((letter) => {
      if (this.#has(letter)) return letter
      const base = [...letter.normalize('NFKD').replace(/\p{M}/gu, '')]
      return base.every((one) => this.#has(one)) ? base.join('') : null
    })
  }

  /** The text with `?` for every letter that cannot be set. */
  shown(text: string): string {
    return this.letters(text)
      .map((letter) => letter ?? '?')
      .join('')
  }

  #has(letter: string): boolean {
    const code = letter.codePointAt(0)!
    return this.#usual.has(code) || (this.#more.has(code) && LETTER.test(letter))
  }
}

/** Breaks words into lines; a word longer than a line is broken where the line ends. */
export function wrapped(words: string, face: Face, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(/\s+/).flatMap((one) => broken(one, face, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && face.widthOf(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function broken(word: string, face: Face, size: number, width: number): string[] {
  if (face.widthOf(word, size) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && face.widthOf(part + letter, size) > width) {
      parts.push(part)
      part = letter
    } else part += letter
  }
  return [...parts, part]
}
