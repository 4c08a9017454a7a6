import {
  concatTransformationMatrix,
  drawObject,
  type PDFDocument,
  type PDFPage,
  type PDFRef,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib'
import type { Box } from '../domain/document.ts'
import type { Faces } from '../paper/typeset.ts'
import type { QrCode } from './qr.ts'
import { A4, BLACK, GREY, LEFT, RIGHT, type Sheet } from './sheet.ts'

/** What stands around every page: marks, code and footer. */
export interface Frame {
  readonly code: string
  readonly qr: QrCode
  readonly footer: string
  readonly folio: string
}

/** Side of the QR code in points, 24 mm: its dots come through a fax. */
export const QR_SIDE = 68
export const QR_TOP = 40
const INSET = 26
const ARM = 18
const THICK = 4.5

/** The code and the corner marks of every page, in points from its top left. */
export const FRAME_PICTURES: readonly Box[] = [
  [RIGHT - QR_SIDE, QR_TOP, QR_SIDE, QR_SIDE],
  [INSET, INSET, ARM, ARM],
  [A4[0] - INSET - ARM, INSET, ARM, ARM],
  [INSET, A4[1] - INSET - ARM, ARM, ARM],
  [A4[0] - INSET - ARM, A4[1] - INSET - ARM, ARM, ARM],
]

/** Draws four corner marks that a scan is straightened by, the code as picture and as text, and the footer. */
export function drawFrame(pdf: PDFDocument, sheet: Sheet, { code, qr, footer, folio }: Frame, faces: Faces): void {
  const { page } = sheet
  sheet.tags.artifact(page, () => drawCorners(page))
  sheet.tags.artifact(page, () => drawQr(pdf, page, qr))
  const small = { face: faces.plain, size: 7, colour: GREY }
  const y = A4[1] - 44
  sheet.rule(LEFT, y - 11, RIGHT - LEFT, GREY, 0.5)
  sheet.line(footer, LEFT, y, small, null)
  sheet.line(folio, RIGHT - faces.plain.widthOf(folio, 7), y, { ...small, varies: true }, null)
  sheet.line(code, LEFT, y + 9, { face: faces.plain, size: 5.5, colour: GREY, varies: true }, null)
}

/** An L in each corner, its arms along the edges of the page. */
function drawCorners(page: PDFPage): void {
  const [width, height] = A4
  for (const [x, y, right, up] of [
    [INSET, INSET, 1, 1],
    [width - INSET, INSET, -1, 1],
    [INSET, height - INSET, 1, -1],
    [width - INSET, height - INSET, -1, -1],
  ] as const) {
    const bar = (w: number, h: number) =>
      page.drawRectangle({ x: right > 0 ? x : x - w, y: up > 0 ? y : y - h, width: w, height: h, color: BLACK })
    bar(ARM, THICK)
    bar(THICK, ARM)
  }
}

/** One bit for each dot: sharp at any size, and nothing that could be taken for boxes to tick. */
function drawQr(pdf: PDFDocument, page: PDFPage, { side, dark }: QrCode): void {
  const rowBytes = Math.ceil(side / 8)
  const bits = new Uint8Array(rowBytes * side).fill(255)
  for (const [at, isDark] of dark.entries()) {
    const column = at % side
    if (isDark) bits[Math.floor(at / side) * rowBytes + (column >> 3)]! &= ~(128 >> (column & 7))
  }
  const picture: PDFRef = pdf.context.register(
    pdf.context.flateStream(bits, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: side,
      Height: side,
      ColorSpace: 'DeviceGray',
      BitsPerComponent: 1,
    }),
  )
  const name = page.node.newXObject('Code', picture)
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(QR_SIDE, 0, 0, QR_SIDE, RIGHT - QR_SIDE, A4[1] - QR_TOP - QR_SIDE),
    drawObject(name),
    popGraphicsState(),
  )
}
