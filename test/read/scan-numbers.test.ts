import assert from 'node:assert/strict'
import { createCanvas } from '@napi-rs/canvas'
import { write } from '../../fixtures/make/scans/draw.ts'
import type { InkLine } from '../../src/paper/ink-lines.ts'
import type { Raster } from '../../src/paper/picture-raster.ts'
import { numbersIn } from '../../src/read/formats/scan/numbers.ts'
import { secondReading } from '../../src/read/formats/scan/second-reader.ts'
import { linesOn, readLine } from '../../src/read/formats/scan/text.ts'
import { HAND } from './hand.ts'

const [WIDTH, HEIGHT] = [320, 60]
const LINE = { left: 8, top: 8, right: 312, bottom: 52, pieces: [] }

function written(writing: string, size: number, text: string): Raster {
  const canvas = createCanvas(WIDTH, HEIGHT)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, WIDTH, HEIGHT)
  context.scale(200 / 72, 200 / 72)
  write(context, { ...HAND, writing, size }, 4, 15, text)
  const { data } = context.getImageData(0, 0, WIDTH, HEIGHT)
  return { width: WIDTH, height: HEIGHT, data: new Uint8Array(WIDTH * HEIGHT).map((_, at) => data[at * 4]!) }
}

/** What both engines read; the second at the height at which it sees a line first, and in the end. */
async function readingsOf(page: Raster, line: InkLine = LINE) {
  const first = await readLine(page, line)
  const numbers = await numbersIn(page, line, first)
  return [first.text, await secondReading(page), numbers!.second]
}

describe('A date that the second engine reads otherwise', function () {
  this.timeout(60_000)

  it('counts as read alike where the engine does so at another height', async () => {
    const [first, once, second] = await readingsOf(written('Indie Flower', 14, '2023-04-18'))
    assert.deepEqual([first, once, second], ['2023-04-18', '2023-04-13', '2023-04-18'])
  })

  it('counts as read alike where the engine does so once narrow digits are set apart', async () => {
    const page = written('Shadows Into Light', 13, '12 apr 2023')
    const [line] = linesOn(page).lines
    const [first, once, second] = await readingsOf(page, line)
    assert.deepEqual([first, once, second], ['12 apr 2023', '1 apr 202', '12 apr 2023'])
  })

  it('stays read otherwise where it is at every height', async () => {
    const page = written('Shadows Into Light', 14, '17.04.2023')
    const [line] = linesOn(page).lines
    const [first, once, second] = await readingsOf(page, line)
    assert.deepEqual([first, once, second], ['17.04.2023', '1042022', 'T042023'])
  })
})

describe('A date between whose words the first engine sees no blank', function () {
  this.timeout(60_000)

  it('is shown to the second engine all the same', async () => {
    const [first, , second] = await readingsOf(written('Caveat', 14, '18apr2023'))
    assert.deepEqual([first, second], ['18apr2023', '18apr2023'])
  })
})

describe('A day of one digit before which one more may stand', function () {
  this.timeout(60_000)
  const page = written('Liberation Italic', 14, '4 apr 2023')
  const piece = (left: number, right: number) => ({ left, right, top: 14, bottom: 44, ink: 90 })

  const secondWith = async (pieces: readonly ReturnType<typeof piece>[]) => {
    const line = { ...LINE, pieces }
    const first = await readLine(page, line)
    assert.equal(first.text.replace(/\s/g, ''), '4apr2023')
    return (await numbersIn(page, line, first))!.second
  }

  it('is not agreed on', async () => {
    assert.equal(await secondWith([piece(8, 11), piece(13, 30)]), undefined)
  })

  it('is where it is all that stands there', async () => {
    assert.equal(await secondWith([piece(13, 30)]), '4 apr 2023')
  })
})
