import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { SKRSContext2D } from '@napi-rs/canvas'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pdfLibrary } from './pdf-library.ts'
import { type Picture, pixelsOf, WORKING_DPI } from './picture-decode.ts'
import { type PagePicture, picturesIn } from './picture-in-pdf.ts'
import { type Raster, turned } from './picture-raster.ts'

/** A page of more pixels at the working resolution than an A0 poster is drawn smaller. */
const MOST_PIXELS = 16_000_000

/** Helvetica and its like, where a file relies on the viewer to have them. */
const STANDARD_FONTS = `${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))}/standard_fonts/`

export interface PdfPictures extends Picture {
  close(): Promise<void>
}

/** Opens a PDF to see its pages as pictures, without the network. Throws where it cannot be opened. */
export async function picturesOfPdf(bytes: Uint8Array): Promise<PdfPictures> {
  const [{ PDFParse }] = await pdfLibrary()
  const quiet = { verbosity: 0, isEvalSupported: false, enableXfa: false, standardFontDataUrl: STANDARD_FONTS }
  const parser = new PDFParse({ ...quiet, data: new Uint8Array(bytes) })
  const document = await (parser as unknown as { load(): Promise<PDFDocumentProxy> }).load()
  const pictureOn = await picturesIn(bytes)
  return {
    pages: document.numPages,
    page: async (number) => {
      const picture = pictureOn(number)
      return (picture && (await taken(picture))) ?? drawn(document, number)
    },
    close: () => parser.destroy(),
  }
}

/** The page's one picture as it is shown; null where it cannot be decoded so. */
async function taken({ jpeg, width, height, quarters }: PagePicture): Promise<Raster | null> {
  const size = { width: Math.round((width * WORKING_DPI) / 72), height: Math.round((height * WORKING_DPI) / 72) }
  if (size.width < 1 || size.height < 1 || size.width * size.height > MOST_PIXELS) return null
  return pixelsOf(jpeg, size).then(
    (raster) => turned(raster, quarters),
    () => null,
  )
}

async function drawn(document: PDFDocumentProxy, number: number): Promise<Raster> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const page = await document.getPage(number)
  const whole = page.getViewport({ scale: WORKING_DPI / 72 })
  const least = Math.min(1, Math.sqrt(MOST_PIXELS / (whole.width * whole.height)))
  const viewport = page.getViewport({ scale: (WORKING_DPI / 72) * least })
  const [width, height] = [Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height))]
  const canvas = createCanvas(width, height)
  const context = softening(canvas.getContext('2d'))
  await page.render({ canvas: null, canvasContext: context as never, viewport, background: '#ffffff' }).promise
  const pixels = context.getImageData(0, 0, width, height).data
  page.cleanup()
  const data = new Uint8Array(width * height)
  for (let at = 0; at < data.length; at++)
    data[at] = (pixels[at * 4]! * 77 + pixels[at * 4 + 1]! * 151 + pixels[at * 4 + 2]! * 28) >> 8
  return { width, height, data }
}

/**
 * Pictures that are enlarged are softened. pdf.js asks for hard pixels from a third larger on, which makes stairs of the strokes of a fax
 * (204 × 98 dots to the inch).
 */
function softening(context: SKRSContext2D): SKRSContext2D {
  context.imageSmoothingQuality = 'high'
  return Object.defineProperty(context, 'imageSmoothingEnabled', { get: () => true, set: () => {} })
}
