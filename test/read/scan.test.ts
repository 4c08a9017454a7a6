import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import sharp from 'sharp'
import { drawn } from '../../fixtures/make/scans/draw.ts'
import { readFile } from '../../src/read/formats/shelf.ts'
import { Chance } from '../understand/form/sweep/chance.ts'
import type { Draft } from '../understand/form/sweep/draft.ts'
import { HAND } from './hand.ts'

const box = (x: number, y: number, ticked: boolean) => ({ is: 'box', x, y, ticked, group: '' }) as const
const words = (x: number, y: number, text: string) => ({ is: 'words', x, y, text, strong: false }) as const
const PAGE: Draft['pages'][number] = [
  words(60, 60, 'Ik bevestig de ontvangst van deze brief'),
  box(60, 80, true),
  words(75, 80, 'Ja'),
  box(120, 80, false),
  words(135, 80, 'Nee'),
  words(60, 110, 'Noteer serienummer(s):'),
  { is: 'field', x: 60, y: 124, width: 200, height: 20, text: 'M70412' },
  words(60, 170, 'De informatie is doorgegeven aan alle relevante gebruikers.'),
]
const READ = [
  'Ik bevestig de ontvangst van deze brief',
  '☒ Ja',
  '☐ Nee',
  'Noteer serienummer(s):',
  'M70412',
  'De informatie is doorgegeven aan alle relevante gebruikers.',
]

describe('A scanned page', function () {
  this.timeout(60_000)
  const page = drawn(PAGE, HAND, 200, new Chance(1))
  const read = (bytes: Uint8Array) => readFile('picture', bytes, 'scan')
  /** Its lines, however blanks fell. */
  const said = async (bytes: Uint8Array) => (await read(bytes)).lines.map(({ text }) => text.replace(/\s+/g, ' '))

  it('gives lines and boxes with their places in points', async () => {
    const document = await read(page)
    assert.deepEqual(await said(page), READ)
    assert.deepEqual([document.channel, document.pages, document.reason], ['scan', 1, undefined])
    const mark = document.lines[1]!.pieces[0]!
    const [x, y, width, height] = mark.place!
    assert.ok(Math.abs(x - 60) < 2 && Math.abs(y - 80) < 2 && Math.abs(width - 10) < 2 && Math.abs(height - 10) < 2)
  })

  for (const degrees of [90, 180, 270])
    it(`is turned upright: ${degrees}°`, async () => {
      assert.deepEqual(await said(await sharp(page).rotate(degrees).jpeg().toBuffer()), READ)
    })

  it('is levelled', async () => {
    assert.deepEqual(await said(await sharp(page).rotate(3, { background: '#fff' }).jpeg().toBuffer()), READ)
  })

  it('may be a fax: a TIFF of two colours, twice as dense across as down', async () => {
    const fax = await sharp(page)
      .resize({ width: 1728, height: 1145, fit: 'fill' })
      .threshold(150)
      .tiff({ compression: 'lzw', xres: 204 / 25.4, yres: 98 / 25.4 })
      .toBuffer()
    assert.deepEqual((await said(fax)).slice(1, 3), READ.slice(1, 3))
  })

  it('may stand among others of a TIFF, as a fax machine packs them (Group 4), any of them on its head', async () => {
    const black = (picture: ReturnType<typeof sharp>) =>
      picture.flatten({ background: '#fff' }).grayscale().threshold(150)
    const first = await black(sharp(page)).raw().toBuffer({ resolveWithObject: true })
    const second = await black(sharp(page).rotate(180)).raw().toBuffer({ resolveWithObject: true })
    const { width, height, channels } = first.info
    const raw = { width, height: height * 2, channels, pageHeight: height }
    const fax = await sharp(Buffer.concat([first.data, second.data]), { raw })
      .toColourspace('b-w')
      .tiff({ compression: 'ccittfax4', bitdepth: 1, xres: 200 / 25.4, yres: 200 / 25.4 })
      .toBuffer()
    const { pages, lines } = await read(fax)
    assert.equal(pages, 2)
    for (const number of [1, 2])
      assert.deepEqual(
        lines.flatMap(({ page: on, text }) => (on === number ? [text.replace(/\s+/g, ' ')] : [])),
        READ,
      )
  })

  it('may be an iPhone’s photo', async () => {
    // The page above, packed by `heif-enc -q 45`.
    const photo = readFileSync(new URL('../../fixtures/make/scans/photo.heic', import.meta.url))
    assert.deepEqual(await said(photo), READ)
    const broken = await read(photo.subarray(0, 3000))
    assert.deepEqual([broken.channel, broken.lines, Boolean(broken.reason)], ['unreadable', [], true])
  })

  it('tells what it saw in a line with a number, and of no other certainty than one reader has', async () => {
    const { lines } = await read(page)
    const line = lines.find(({ text }) => text === 'M70412')!
    assert.ok(line.seen!.steps.length > 0)
    assert.deepEqual(
      line.pieces.map((piece) => piece.is === 'print' && piece.certainty),
      [0.5],
    )
    assert.ok(line.seen!.again!.length > 1)
    assert.equal(lines.find(({ text }) => text.includes('Ja'))!.seen, undefined)
  })

  it('is surer of words that are read well, though not of blurred ones', async () => {
    const blurred = await sharp(page).blur(2.6).png().toBuffer()
    const certainties = async (bytes: Uint8Array) =>
      (await read(bytes)).lines
        .flatMap(({ pieces }) => pieces)
        .flatMap((piece) => (piece.is === 'print' && piece.text.length > 20 ? [piece.certainty] : []))
    assert.deepEqual(new Set(await certainties(page)), new Set([0.65]))
    assert.ok((await certainties(blurred)).includes(0.5))
  })

  it('leaves a tick that misses its box to a person', async () => {
    const missed = [...PAGE.filter((item) => item.is !== 'box'), box(60, 80, false), box(120, 80, false)]
    const canvas = createCanvas(1653, 2339)
    const context = canvas.getContext('2d')
    context.drawImage(await loadImage(drawn(missed, HAND, 200, new Chance(1))), 0, 0)
    context.lineWidth = 4
    context.beginPath()
    context.moveTo(128, 230)
    context.lineTo(138, 246)
    context.lineTo(156, 212)
    context.stroke()
    const marks = (await read(canvas.toBuffer('image/png'))).lines.flatMap(({ pieces }) => pieces)
    assert.ok(marks.some((piece) => piece.is === 'mark' && piece.state === 'unclear'))
  })

  it('that is blank, or no picture at all, says so', async () => {
    const white = await sharp({ create: { width: 800, height: 1100, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const [blank, broken] = [await read(white), await read(page.subarray(0, 60))]
    assert.deepEqual([blank.channel, blank.reason?.code], ['unreadable', 'empty'])
    assert.deepEqual([broken.channel, broken.lines, Boolean(broken.reason)], ['unreadable', [], true])
  })
})
