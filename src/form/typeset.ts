import { type PDFDocument, type PDFFont, StandardFonts } from '@cantoo/pdf-lib'

/** The two faces the form is set in: every viewer and printer has them. */
export interface Faces {
  readonly plain: PDFFont
  readonly strong: PDFFont
}

export async function facesOf(pdf: PDFDocument): Promise<Faces> {
  return {
    plain: await pdf.embedFont(StandardFonts.Helvetica),
    strong: await pdf.embedFont(StandardFonts.HelveticaBold),
  }
}

/** Breaks words into lines; a word longer than a line is broken where the line ends. */
export function wrapped(words: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(/\s+/).flatMap((one) => broken(one, font, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && font.widthOfTextAtSize(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function broken(word: string, font: PDFFont, size: number, width: number): string[] {
  if (font.widthOfTextAtSize(word, size) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && font.widthOfTextAtSize(part + letter, size) > width) {
      parts.push(part)
      part = letter
    } else part += letter
  }
  return [...parts, part]
}

/** The text with the letters that the form's faces have: others lose their accents (`Śląski` is set as `Slaski`); null where none would be left to read. */
export function settable(text: string, { plain }: Faces): string | null {
  const known = new Set(plain.getCharacterSet())
  const set = [...text.replace(/\s+/g, ' ').trim()].map((letter) => {
    if (known.has(letter.codePointAt(0)!)) return letter
    const base = (PLAIN[letter] ?? letter.normalize('NFKD')).replace(/\p{M}/gu, '')
    return [...base].every((one) => known.has(one.codePointAt(0)!)) ? base : null
  })
  return set.includes(null) ? null : set.join('')
}

/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
}
