import assert from 'node:assert/strict'
import { createCanvas, ImageData } from '@napi-rs/canvas'
import { tick } from '../../fixtures/make/scans/draw.ts'
import type { LayoutSpot } from '../../src/domain/layout.ts'
import { formLayoutOf } from '../../src/house/case-form.ts'
import { picturesOfPdf } from '../../src/paper/picture-of-pdf.ts'
import { readFile } from '../../src/read/formats/shelf.ts'
import { readForm } from '../../src/understand/form/form.ts'
import { formStatements } from '../../src/understand/form/statements.ts'
import { campaign, caseWith, OUTGOING, printed } from '../form/forms.ts'
import { Chance } from '../understand/form/sweep/chance.ts'
import { HAND } from './hand.ts'

const SCALE = 200 / 72

describe('A scan of our own form', function () {
  this.timeout(60_000)
  const layout = formLayoutOf(campaign, 'nl', OUTGOING)

  /** Its first page, printed for a case of so many instruments, with crosses in some boxes; its code so many pixels beside its place. */
  async function scanned(
    instruments: number | null,
    isTicked: (spot: LayoutSpot) => boolean,
    codeOff = 0,
  ): Promise<Buffer> {
    const pictures = await picturesOfPdf(await printed('nl', instruments === null ? null : caseWith(instruments)))
    const { width, height, data } = await pictures.page(1)
    await pictures.close()
    const canvas = createCanvas(width, height)
    const context = canvas.getContext('2d')
    const pixels = new Uint8ClampedArray(data.length * 4).map((_, at) => (at % 4 === 3 ? 255 : data[at >> 2]!))
    context.putImageData(new ImageData(pixels, width, height), 0, 0)
    const code = context.getImageData(width - 360, 90, 240, 240)
    context.fillStyle = 'white'
    context.fillRect(width - 360, 90, 240, 240)
    context.putImageData(code, width - 360 + codeOff, 90)
    context.scale(SCALE, SCALE)
    for (const spot of (await layout).pages[0]!.spots)
      if ((spot.is === 'box' || spot.is === 'instrument-box') && isTicked(spot)) {
        const [x, y, side] = spot.place
        tick(context, HAND, [x, y, side], false, new Chance(2))
      }
    return canvas.toBuffer('image/png')
  }

  async function readOf(scan: Buffer) {
    const document = await readFile('picture', scan, 'scan', async () => [await layout])
    const reading = readForm(document, campaign, '2023-04-30')!
    const answers = Object.fromEntries(reading.answers.map(({ question, value }) => [question, value]))
    const rows = formStatements(reading, campaign).statements.map(({ serial, action, mode }) =>
      [serial, action, mode].join(' '),
    )
    return { answers, rows, problems: reading.problems }
  }

  it('asks nobody where it was printed without instruments: neither its code nor its marks are boxes', async () => {
    const scan = await scanned(null, (spot) => spot.is === 'box' && spot.option === 'yes')
    const read = await readOf(scan)
    assert.deepEqual(read, { answers: { receipt: true, informed: true }, rows: [], problems: [] })
  })

  it('nor where the paper was pulled in askew, and the code stands beside its place', async () => {
    const scan = await scanned(null, (spot) => spot.is === 'box' && spot.option === 'yes', 16)
    assert.deepEqual((await readOf(scan)).problems, [])
  })

  it('has as many rows as there are instruments, and each of their boxes is read', async () => {
    const scan = await scanned(2, (spot) => spot.is === 'instrument-box' && spot.row === 1 && spot.action === 'patch')
    const { rows, problems } = await readOf(scan)
    assert.deepEqual(problems, [])
    assert.deepEqual(rows, ['NDX551101 patch both'])
  })
})
