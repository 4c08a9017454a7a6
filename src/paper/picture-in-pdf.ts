import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import { pdfObjects } from './pdf-library.ts'

const pdfLib = pdfObjects()
const { decodePDFRawStream, PDFArray, PDFName, PDFNumber, PDFRawStream } = pdfLib

/** A page that is nothing but one JPEG: its bytes, and the size in points at which they are shown. */
export interface PagePicture {
  readonly jpeg: Uint8Array
  readonly width: number
  readonly height: number
  /** Quarters that the page is shown turned clockwise. */
  readonly quarters: number
}

type Matrix = readonly [number, number, number, number, number, number]

/** A scanner says in some lines where its picture goes; what says more draws more. */
const MOST_CONTENT = 100_000
/** Share of the page that the picture must cover, and by how much it may stand off the page's corner. */
const COVERED = 0.96
const OFF = 0.02
const STRINGS = /\((?:[^()\\]|\\[\s\S])*\)/g
/** Text that is drawn with no ink (rendering mode 3): what a scanner's recogniser wrote. */
const UNSEEN_TEXT = /\bBT\b(?:(?!\b(?:BT|ET)\b)[\s\S])*\b3\s+Tr\b(?:(?!\b(?:BT|ET|Tr)\b)[\s\S])*\bET\b/g

/**
 * Looks for pages that can be had without drawing them: a scanner's page is one JPEG. Null for every page that may show anything
 * else, and for all pages of a file that this reader cannot follow.
 */
export async function picturesIn(bytes: Uint8Array): Promise<(number: number) => PagePicture | null> {
  const pdf = await pdfLib.PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true }).catch(
    () => null,
  )
  return (number) => {
    try {
      return pdf && pictureOn(pdf, number - 1)
    } catch {
      // Whatever is odd about the page: it is drawn instead.
      return null
    }
  }
}

function pictureOn(pdf: PDFDocument, at: number): PagePicture | null {
  const page = pdf.getPage(at)
  if ((page.node.Annots()?.size() ?? 0) > 0) return null
  const shown = shownOn(contentOf(page.node.Contents()))
  if (!shown) return null
  const [a, b, c, d, e, f] = shown.matrix
  const { x, y, width, height } = page.getCropBox()
  const isWhole =
    b === 0 &&
    c === 0 &&
    a >= width * COVERED &&
    a <= width * (2 - COVERED) &&
    d >= height * COVERED &&
    d <= height * (2 - COVERED)
  if (!isWhole || Math.abs(e - x) > width * OFF || Math.abs(f - y) > height * OFF) return null
  const pictures = page.node.Resources()?.lookup(PDFName.of('XObject'), pdfLib.PDFDict)
  const picture = pictures?.lookup(PDFName.of(shown.name))
  if (!(picture instanceof PDFRawStream) || !isPlainJpeg(picture.dict)) return null
  const quarters = (((page.getRotation().angle / 90) % 4) + 4) % 4
  return Number.isInteger(quarters) ? { jpeg: picture.contents, width: a, height: d, quarters } : null
}

function contentOf(content: unknown): string {
  const streams = content instanceof PDFArray ? content.asArray().map((_, at) => content.lookup(at)) : [content]
  let text = ''
  for (const stream of streams) {
    if (!(stream instanceof PDFRawStream) || stream.contents.length > MOST_CONTENT) return 'more'
    text += `${Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')}\n`
    if (text.length > MOST_CONTENT) return 'more'
  }
  return text
}

/** The one picture that is painted, and where; null where anything else may be. */
function shownOn(content: string): { readonly name: string; readonly matrix: Matrix } | null {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  let shown: { name: string; matrix: Matrix } | null = null
  const saved: Matrix[] = []
  const operands: string[] = []
  const bare = content.replace(STRINGS, '()').replace(UNSEEN_TEXT, ' ')
  for (const token of bare.split(/[\s\0]+/)) {
    if (token === '') continue
    if (/^[-+.\d]+$/.test(token) || token.startsWith('/')) {
      operands.push(token)
      continue
    }
    if (token === 'q') saved.push(matrix)
    else if (token === 'Q') matrix = saved.pop() ?? matrix
    else if (token === 'cm') matrix = times(operands.slice(-6).map(Number) as unknown as Matrix, matrix)
    else if (token === 'Do' && !shown) shown = { name: (operands.at(-1) ?? '').slice(1), matrix }
    else if (!['re', 'W', 'W*', 'n'].includes(token)) return null
    operands.length = 0
  }
  return shown
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

function isPlainJpeg(dict: PDFDict): boolean {
  const filter = dict.lookup(PDFName.of('Filter'))
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  if (only !== PDFName.of('DCTDecode') || dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Image')) return false
  if (['SMask', 'Mask', 'Decode', 'ImageMask'].some((key) => dict.has(PDFName.of(key)))) return false
  const colours = dict.lookup(PDFName.of('ColorSpace'))
  if (colours === PDFName.of('DeviceGray') || colours === PDFName.of('DeviceRGB')) return true
  if (!(colours instanceof PDFArray) || colours.lookup(0) !== PDFName.of('ICCBased')) return false
  const profile = colours.lookup(1)
  const count = profile instanceof PDFRawStream ? profile.dict.lookup(PDFName.of('N')) : null
  return count instanceof PDFNumber && (count.asNumber() === 1 || count.asNumber() === 3)
}
