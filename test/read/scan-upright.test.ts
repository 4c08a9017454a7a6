import assert from 'node:assert/strict'
import { createCanvas } from '@napi-rs/canvas'
import sharp from 'sharp'
import { write } from '../../fixtures/make/scans/draw.ts'
import { type Raster, turned } from '../../src/paper/picture-raster.ts'
import { upright } from '../../src/read/formats/scan/upright.ts'
import { HAND } from './hand.ts'

const [WIDTH, HEIGHT] = [1000, 200]

/** A line out of focus, of which the recogniser makes little either way up, and is the surer of itself upside down. */
async function blurred(): Promise<Raster> {
  const canvas = createCanvas(WIDTH, HEIGHT)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, WIDTH, HEIGHT)
  context.scale(200 / 72, 200 / 72)
  write(context, { ...HAND, writing: 'Patrick Hand', size: 11 }, 30, 36, 'aangepast naar standaardgebruiker')
  const data = await sharp(canvas.toBuffer('image/png')).toColourspace('b-w').blur(3).raw().toBuffer()
  return { width: WIDTH, height: HEIGHT, data: new Uint8Array(data) }
}

/** A form's lines, the longest of them with a tick that hangs on their first letter and is three times as high as they are. */
async function withTicks(): Promise<Raster> {
  const canvas = createCanvas(WIDTH, 600)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, WIDTH, 600)
  context.scale(200 / 72, 200 / 72)
  const short = ['He informado a los clientes', 'No hay ningún producto', 'Parche instalado por nosotros']
  const long = 'Los mismos números que los instrumentos en los que se ha instalado'
  for (const [at, words] of [...short, long, long].entries())
    write(context, { ...HAND, writing: 'Liberation', colour: '#111111', size: 8.5 }, 30, 40 + at * 36, words)
  context.lineWidth = 2
  context.beginPath()
  for (const y of [40 + 3 * 36, 40 + 4 * 36]) {
    context.moveTo(26, y - 16)
    context.lineTo(26, y + 4)
    context.lineTo(12, y + 4)
  }
  context.stroke()
  const data = await sharp(canvas.toBuffer('image/png')).toColourspace('b-w').raw().toBuffer()
  return { width: WIDTH, height: 600, data: new Uint8Array(data) }
}

describe('Which way up a page stands', () => {
  it('is told by how many letters are read too, not by their certainty alone', async () => {
    const page = await blurred()
    for (const lying of [page, turned(page, 2)]) {
      const stood = (await upright(lying))!
      const [line] = stood.seen.lines
      // The line was written left of the middle.
      assert.ok(line!.right < WIDTH / 2, `ink from ${line!.left} to ${line!.right}`)
    }
  })

  it('is told by lines that the end of a tick hangs on too', async () => {
    const page = await withTicks()
    for (const lying of [page, turned(page, 2)]) {
      const { lines } = (await upright(lying))!.seen
      assert.ok(
        lines.every(({ left }) => left < WIDTH / 4),
        'the lines begin at the left',
      )
    }
  })
})
