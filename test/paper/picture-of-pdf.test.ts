import assert from 'node:assert/strict'
import sharp from 'sharp'
import { asPdf } from '../../fixtures/make/scans/degrade.ts'
import { picturesOfPdf } from '../../src/paper/picture-of-pdf.ts'

describe('A fax in a PDF', () => {
  it('is enlarged softly: its slanting strokes get no stairs', async () => {
    const stroke = '<line x1="200" y1="200" x2="800" y2="900" stroke="black" stroke-width="7"/>'
    const fax = await sharp(
      Buffer.from(`<svg width="1728" height="1169"><rect width="1728" height="1169" fill="white"/>${stroke}</svg>`),
    )
      .grayscale()
      .threshold(128)
      .png()
      .toBuffer()
    const pictures = await picturesOfPdf(await asPdf([fax]))
    const { width, height, data } = await pictures.page(1)
    await pictures.close()
    assert.deepEqual([width, height], [1653, 2339])
    const steps = [...data.keys()].filter((at) => at >= width && Math.abs(data[at]! - data[at - width]!) > 200)
    assert.equal(steps.length, 0)
  })
})
