import assert from 'node:assert/strict'
import { createCanvas } from '@napi-rs/canvas'
import '../../fixtures/make/scans/draw.ts'
import { linesOn, readLine } from '../../src/read/formats/scan/text.ts'

const [WIDTH, HEIGHT] = [1100, 160]
const WORDS = 'I confirm receipt of FSN2023-1338 and that I have read its content.'

/** What is read of a long line that rises or falls by so many degrees, and that has a tick's end so many pixels long hanging on it. */
async function readAt(degrees: number, tick = 0): Promise<string> {
  const canvas = createCanvas(WIDTH, HEIGHT)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, WIDTH, HEIGHT)
  context.fillStyle = '#111111'
  context.font = '22px "Liberation"'
  context.translate(WIDTH / 2, HEIGHT / 2)
  context.rotate((degrees * Math.PI) / 180)
  context.fillText(WORDS, 40 - WIDTH / 2, 6)
  context.fillRect(32 - WIDTH / 2, -12, 3, tick)
  const { data } = context.getImageData(0, 0, WIDTH, HEIGHT)
  const { lines, text } = linesOn({
    width: WIDTH,
    height: HEIGHT,
    data: new Uint8Array(WIDTH * HEIGHT).map((_, at) => data[at * 4]!),
  })
  assert.equal(lines.length, 1)
  return (await readLine(text, lines[0]!)).text
}

describe('A line that lies askew on a level page', () => {
  for (const degrees of [-1.5, 0, 1.5])
    it(`is read level: ${degrees}°`, async () => {
      assert.equal(await readAt(degrees), WORDS)
    })
})

describe('A line that the end of a tick hangs on', () => {
  it('is read at the height of its letters', async () => {
    assert.ok((await readAt(0, 40)).endsWith(WORDS))
  })
})
