import assert from 'node:assert/strict'
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import '../../fixtures/make/scans/draw.ts'
import type { InkLine } from '../../src/paper/ink-lines.ts'
import { linesOn } from '../../src/read/formats/scan/text.ts'

const [WIDTH, HEIGHT] = [800, 120]

/** The lines of text that are seen on a page, in pixels at the working resolution. */
function linesOf(draw: (context: SKRSContext2D) => void): readonly InkLine[] {
  const canvas = createCanvas(WIDTH, HEIGHT)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, WIDTH, HEIGHT)
  context.fillStyle = '#111111'
  context.font = '26px "Liberation"'
  draw(context)
  const { data } = context.getImageData(0, 0, WIDTH, HEIGHT)
  const page = { width: WIDTH, height: HEIGHT, data: new Uint8Array(WIDTH * HEIGHT).map((_, at) => data[at * 4]!) }
  return linesOn(page).lines
}

/** Their left and right ends. */
function lineEnds(draw: (context: SKRSContext2D) => void): [number, number][] {
  return linesOf(draw).map(({ left, right }) => [left, right])
}

describe('A line of text', () => {
  it('runs on through an upright ruling that crosses its words', () => {
    const words = 'the instruments on which the software patch is installed'
    for (const ahead of ['the inst', 'the instruments ']) {
      const lines = lineEnds((context) => {
        context.fillText(words, 40, 70)
        context.fillRect(40 + context.measureText(ahead).width, 10, 3, 100)
      })
      assert.equal(lines.length, 1, `${ahead}|`)
    }
  })

  it('ends at the ruling that parts two cells, however narrow they are set', () => {
    const lines = lineEnds((context) => {
      context.fillText('Serial numbers', 40, 70)
      const end = 40 + context.measureText('Serial numbers').width
      context.fillRect(end + 8, 10, 2, 100)
      context.fillText('M70412', end + 18, 70)
    })
    assert.equal(lines.length, 2)
  })

  it('holds its commas, however large', () => {
    const lines = lineEnds((context) => {
      context.fillText('M70998', 40, 70)
      context.fillRect(40 + context.measureText('M70998').width + 3, 66, 5, 10)
      context.fillText('M70413', 150, 70)
    })
    assert.equal(lines.length, 1)
  })

  it('holds none of the dots of the line below, though it falls by its own height', () => {
    const words = [
      'the instruments on which the software patch is installed',
      'will still initiate their wiring in this',
    ]
    const lines = linesOf((context) => {
      context.rotate(0.03)
      for (const [at, text] of words.entries()) context.fillText(text, 40, 40 + at * 30)
    })
    const dots = (line: InkLine) => line.pieces.filter(({ top, bottom }) => bottom - top < 7).length
    const [upper, lower] = lines.toSorted((one, other) => one.top - other.top)
    assert.deepEqual([dots(upper!), dots(lower!)], [4, 10])
  })

  it('holds the colon that French sets apart', () => {
    const [alone, whole] = ['Correctif installé', 'Correctif installé\u00a0:'].map((words) =>
      lineEnds((context) => context.fillText(words, 40, 70)),
    )
    assert.ok(whole![0]![1] > alone![0]![1] + 8, `${whole} ${alone}`)
  })
})
