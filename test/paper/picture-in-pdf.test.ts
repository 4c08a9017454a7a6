import assert from 'node:assert/strict'
import { degrees, PDFDocument, type PDFPage, StandardFonts } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { picturesIn } from '../../src/paper/picture-in-pdf.ts'
import { picturesOfPdf } from '../../src/paper/picture-of-pdf.ts'

/** A page that is one picture, black in its upper left quarter, and what else is put on it. */
async function scanned(more: (page: PDFPage, pdf: PDFDocument) => unknown = () => {}): Promise<Uint8Array> {
  const black = await sharp({ create: { width: 200, height: 280, channels: 3, background: '#000' } })
    .png()
    .toBuffer()
  const jpeg = await sharp({ create: { width: 400, height: 560, channels: 3, background: '#fff' } })
    .composite([{ input: black, left: 0, top: 0 }])
    .jpeg({ quality: 95 })
    .toBuffer()
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([400, 560])
  page.drawImage(await pdf.embedJpg(jpeg), { x: 0, y: 0, width: 400, height: 560 })
  await more(page, pdf)
  return pdf.save()
}

/** Lightness in the middle of each quarter of the first page: upper left, upper right, lower left, lower right. */
async function quarters(bytes: Uint8Array): Promise<string> {
  const pictures = await picturesOfPdf(bytes)
  const { width, height, data } = await pictures.page(1)
  await pictures.close()
  const at = (x: number, y: number) => (data[Math.round(height * y) * width + Math.round(width * x)]! < 128 ? 'b' : 'w')
  return at(0.25, 0.25) + at(0.75, 0.25) + at(0.25, 0.75) + at(0.75, 0.75)
}

describe('The picture of a scanned page in a PDF', () => {
  it('is taken as it is, turned as the page is shown', async () => {
    const plain = await scanned()
    const turned = await scanned((page) => page.setRotation(degrees(90)))
    assert.deepEqual([Boolean((await picturesIn(plain))(1)), await quarters(plain)], [true, 'bwww'])
    assert.deepEqual([(await picturesIn(turned))(1)?.quarters, await quarters(turned)], [1, 'wbww'])
  })

  it('is drawn with all that stands over it, where anything may', async () => {
    const typed = await scanned(async (page, pdf) =>
      page.drawText('X', { x: 60, y: 60, size: 300, font: await pdf.embedFont(StandardFonts.HelveticaBold) }),
    )
    const covered = await scanned((page) => page.drawRectangle({ x: 200, y: 0, width: 200, height: 280 }))
    const beside = await scanned((page) => page.setCropBox(0, 280, 200, 280))
    assert.deepEqual([(await picturesIn(typed))(1), (await picturesIn(covered))(1)], [null, null])
    assert.equal(await quarters(covered), 'bwwb')
    assert.deepEqual([(await picturesIn(beside))(1), await quarters(beside)], [null, 'bbbb'])
  })

  it('is looked for in vain in what is no PDF', async () => {
    assert.equal((await picturesIn(new Uint8Array([37, 80, 68, 70])))(1), null)
  })
})
