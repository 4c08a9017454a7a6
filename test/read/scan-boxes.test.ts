import assert from 'node:assert/strict'
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import '../../fixtures/make/scans/draw.ts'
import { Allowance, LineReader } from '../../src/read/formats/scan/line-reader.ts'
import { readLines } from '../../src/read/formats/scan/page.ts'
import { linesOn } from '../../src/read/formats/scan/text.ts'

const [WIDTH, HEIGHT, SIDE] = [700, 260, 30]

/** A page with a row of empty boxes at the left, and what else is drawn. */
function pageWith(draw: (context: SKRSContext2D) => void) {
  const canvas = createCanvas(WIDTH, HEIGHT)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, WIDTH, HEIGHT)
  context.fillStyle = '#111111'
  context.lineWidth = 2
  context.font = '26px "Liberation"'
  for (const y of [20, 80, 140, 200]) context.strokeRect(40, y, SIDE, SIDE)
  draw(context)
  const { data } = context.getImageData(0, 0, WIDTH, HEIGHT)
  const page = { width: WIDTH, height: HEIGHT, data: new Uint8Array(WIDTH * HEIGHT).map((_, at) => data[at * 4]!) }
  return { page, seen: linesOn(page) }
}

function stroke(
  context: SKRSContext2D,
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): void {
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(toX, toY)
  context.stroke()
}

describe('A box that is filled in', () => {
  it('is as large as the others, though what fills it has edges of its own', () => {
    const { seen } = pageWith((context) => {
      context.strokeRect(400, 80, SIDE, SIDE)
      context.lineWidth = 3
      for (let y = 84; y < 107; y += 3.4) stroke(context, [405, y], [425, y + 2])
    })
    const box = seen.boxes.find(({ left }) => left > 300)
    assert.ok(box && Math.abs(box.left - 399) <= 1 && Math.abs(box.right - 431) <= 1, JSON.stringify(box))
  })
})

describe('A box that is ticked', () => {
  it('is seen, though the tick leaves it right below its corner and seems to lengthen its upper side', () => {
    const { seen } = pageWith((context) => {
      context.strokeRect(400, 80, SIDE, SIDE)
      context.lineWidth = 6
      stroke(context, [403, 95], [411, 105])
      stroke(context, [411, 105], [449, 68])
    })
    const box = seen.boxes.find(({ left }) => left > 300)
    assert.ok(box && Math.abs(box.left - 399) <= 1 && Math.abs(box.right - 431) <= 1, JSON.stringify(box))
  })
})

describe('A box between words', () => {
  it('is seen where they stand close at both sides, as it stands under the others', () => {
    const { seen } = pageWith((context) => {
      for (const y of [20, 80, 140, 200]) context.strokeRect(400, y, SIDE, SIDE)
      context.font = '30px "Liberation"'
      context.fillText('ik', 398 - context.measureText('ik').width, 105)
      context.fillRect(442, 84, 6, 25)
      context.fillText('a', 450, 105)
    })
    assert.deepEqual(
      seen.boxes.filter(({ left }) => left > 300).map(({ top }) => Math.round(top / 20) * 20),
      [20, 80, 140, 200],
    )
  })
})

describe('Words behind a box', () => {
  it('are whole, though their first letter is narrow and as high as the box', () => {
    const { seen } = pageWith((context) => {
      context.fillRect(78, 83, 6, 26)
      context.fillText('a.', 86, 104)
    })
    assert.deepEqual(
      seen.lines.map(({ left, pieces }) => [left, pieces.length]),
      [[78, 3]],
    )
  })

  it('are lines of their own, though what fills the box goes beyond it, beside two of them', () => {
    const { seen } = pageWith((context) => {
      context.fillRect(41, 84, 37, 36)
      context.fillText('los mismos nombres', 84, 100)
      context.fillText('instalar el parche', 84, 128)
    })
    const words = seen.lines.filter(({ right }) => right > 200)
    assert.deepEqual(
      words.map(({ left, bottom, top }) => [left > 80, bottom - top < 30]),
      [
        [true, true],
        [true, true],
      ],
    )
  })
})

describe('Words before a box', () => {
  async function runsInto(draw: (context: SKRSContext2D) => void): Promise<boolean> {
    const page = pageWith((context) => {
      context.strokeRect(400, 80, SIDE, SIDE)
      draw(context)
    })
    const read = await readLines(page, new LineReader(page.seen.text, new Allowance(10_000)), [])
    return read !== 'illegible' && read.boxes.find(({ box }) => box.left > 300)!.runInto
  }

  it('may go on into it where they are cut off at its edge', async () => {
    const cutOff = (context: SKRSContext2D) => context.fillText('the software patch', 400 - 190, 104)
    assert.equal(await runsInto(cutOff), true)
  })

  it('may go on into it where only the last of their letters is cut off', async () => {
    const between = (context: SKRSContext2D) => {
      context.fillText('the software pat', 399 - 9 - context.measureText('the software pat').width, 104)
      context.fillText('c', 393, 104)
    }
    assert.equal(await runsInto(between), true)
  })

  it('do not where they end so near to it', async () => {
    const near = (context: SKRSContext2D) =>
      context.fillText('the software pat', 399 - 9 - context.measureText('the software pat').width, 104)
    assert.equal(await runsInto(near), false)
  })

  it('do not where the end of a cross lies between', async () => {
    const crossed = (context: SKRSContext2D) => {
      context.fillText('Oui', 400 - 12 - context.measureText('Oui').width, 104)
      context.lineWidth = 4
      stroke(context, [393, 112], [433, 76])
      stroke(context, [402, 82], [429, 109])
    }
    assert.equal(await runsInto(crossed), false)
  })
})
