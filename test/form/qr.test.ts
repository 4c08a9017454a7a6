import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { picturesOfPdf } from '../../src/paper/picture-of-pdf.ts'
import type { Raster } from '../../src/paper/picture-raster.ts'
import { verifyFormCode } from '../../src/send/ids.ts'
import { campaign, caseWith, KEY, printed, REFERENCE } from './forms.ts'

/** A fax's coarse resolution: 204 by 98 dots to the inch. */
const FAX = [204 / 200, 98 / 200] as const

describe('The code on a page of the form', () => {
  before(async () => {
    const bytes = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(bytes).buffer } })
  })

  it('tells case, language and page, on paper and through a fax', async () => {
    const pictures = await picturesOfPdf(await printed('de', caseWith(12)))
    try {
      for (const page of [1, 2, 3]) {
        const raster = await pictures.page(page)
        for (const seen of [raster, faxed(raster)]) {
          const [found] = await readBarcodes(imageOf(seen), { formats: ['QRCode'] })
          assert.deepEqual(verifyFormCode(KEY, found?.text ?? ''), {
            version: 1,
            campaign: campaign.id,
            language: 'de',
            reference: REFERENCE,
            page,
          })
        }
      }
    } finally {
      await pictures.close()
    }
  })
})

function faxed({ width, height, data }: Raster): Raster {
  const [wide, high] = [Math.round(width * FAX[0]), Math.round(height * FAX[1])]
  const at = (x: number, y: number) => data[Math.floor(y / FAX[1]) * width + Math.floor(x / FAX[0])]!
  const out = Uint8Array.from({ length: wide * high }, (_, index) =>
    at(index % wide, Math.floor(index / wide)) < 140 ? 0 : 255,
  )
  return { width: wide, height: high, data: out }
}

function imageOf({ width, height, data }: Raster): Parameters<typeof readBarcodes>[0] {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let at = 0; at < data.length; at++) pixels[at * 4] = pixels[at * 4 + 1] = pixels[at * 4 + 2] = data[at]!
  return { width, height, data: pixels, colorSpace: 'srgb' } as never
}
