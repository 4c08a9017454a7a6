import assert from 'node:assert/strict'
import { createCanvas, ImageData } from '@napi-rs/canvas'
import { tick, write } from '../../fixtures/make/scans/draw.ts'
import type { Known } from '../../src/domain/known.ts'
import type { Opened } from '../../src/domain/opened.ts'
import { formLayoutOf, formOf } from '../../src/house/case-form.ts'
import { picturesOfPdf } from '../../src/paper/picture-of-pdf.ts'
import { readFile } from '../../src/read/formats/shelf.ts'
import { openCampaigns } from '../../src/shelf.ts'
import { readForm } from '../../src/understand/form/form.ts'
import { withKnownInk } from '../../src/understand/ink/with-ink.ts'
import { KEY, OUTGOING } from '../form/forms.ts'
import { Chance } from '../understand/form/sweep/chance.ts'
import { HAND } from './hand.ts'

const SCALE = 200 / 72
const MAIL_DAY = '2024-03-20'
const [campaign] = await openCampaigns([new URL('../../config/campaigns/fsn2024-0217', import.meta.url).pathname])
const FILL: Readonly<Record<string, string | true>> = {
  receipt: true,
  quarantined: true,
  'quarantined-quantity': '3',
  'quarantined-lots': 'HD240102',
  'quarantined-date': '12-MAR-2024',
}

/** The first page of the printed form, filled in with a pen and scanned. */
async function scanned(layout: Awaited<ReturnType<typeof formLayoutOf>>): Promise<Buffer> {
  const making = { config: OUTGOING, key: KEY, madeAt: new Date('2024-03-04T12:00:00Z') }
  const pictures = await picturesOfPdf(await formOf(campaign!, 'nl', null, making))
  const { width, height, data } = await pictures.page(1)
  await pictures.close()
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const pixels = new Uint8ClampedArray(data.length * 4).map((_, at) => (at % 4 === 3 ? 255 : data[at >> 2]!))
  context.putImageData(new ImageData(pixels, width, height), 0, 0)
  context.scale(SCALE, SCALE)
  for (const spot of layout.pages[0]!.spots) {
    if (spot.is !== 'box' && spot.is !== 'area') continue
    const filled = FILL[spot.question]
    const [x, y, side, high] = spot.is === 'box' ? spot.place : spot.places.at(-1)!
    if (spot.is === 'box' && filled === true) tick(context, HAND, [x, y, side], false, new Chance(2))
    else if (typeof filled === 'string') write(context, HAND, x + 4, y + Math.min(high - 3, 13), filled)
  }
  return canvas.toBuffer('image/png')
}

describe('A scan of the printed form of a campaign of lots', function () {
  this.timeout(60_000)

  it('tells what was ticked, the lot on record and the day; the count is for a person', async () => {
    const layout = await formLayoutOf(campaign!, 'nl', OUTGOING)
    const document = await readFile('picture', await scanned(layout), 'scan', async () => [layout])
    const known = { consignees: [{ instruments: [{ serial: 'HD240102' }] }] } as unknown as Known
    const { documents } = withKnownInk({ documents: [document] } as unknown as Opened, known, [campaign!], MAIL_DAY)
    const { answers, problems } = readForm(documents[0]!, campaign!, MAIL_DAY)!
    const told = (isSure: boolean) =>
      answers
        .filter(({ confidence }) => confidence >= campaign!.thresholds.default! === isSure)
        .map(({ question, value }) => `${question} ${value}`)
    assert.deepEqual(problems, [])
    assert.deepEqual(told(true), [
      'receipt true',
      'quarantined true',
      'quarantined-lots HD240102',
      'quarantined-date 2024-03-12',
    ])
    assert.deepEqual(told(false), ['quarantined-quantity 3'])
  })
})
