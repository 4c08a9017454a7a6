import assert from 'node:assert/strict'
import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas'
import { type Corner, onTable } from '../../fixtures/make/scans/degrade.ts'
import { drawn } from '../../fixtures/make/scans/draw.ts'
import type { Box, Mark } from '../../src/domain/document.ts'
import type { FormLayout } from '../../src/domain/layout.ts'
import { readFile } from '../../src/read/formats/shelf.ts'
import { Chance } from '../understand/form/sweep/chance.ts'
import type { Item } from '../understand/form/sweep/draft.ts'
import { HAND } from './hand.ts'

const TEXTS: readonly (readonly [number, number, string])[] = [
  [60, 60, 'Verificatieformulier'],
  [60, 90, 'Ik bevestig de ontvangst van deze brief'],
  [75, 112, 'Ja'],
  [135, 112, 'Nee'],
  [60, 150, 'De informatie is doorgegeven aan alle relevante gebruikers'],
  [75, 172, 'Ja'],
  [135, 172, 'Nee'],
  [60, 210, 'De patch is op elk instrument geinstalleerd'],
  [75, 232, 'Gedaan'],
  [60, 270, 'Noteer het serienummer van elk instrument'],
  [60, 340, 'Niet van toepassing op deze locatie'],
  [60, 400, 'Technische ondersteuning voor klanten'],
  [60, 430, 'Voor gebruik bij diagnostiek in vitro'],
]
const BOXES: readonly (readonly [number, number, string, string])[] = [
  [60, 110, 'receipt', 'yes'],
  [120, 110, 'receipt', 'no'],
  [60, 170, 'informed', 'yes'],
  [120, 170, 'informed', 'no'],
  [60, 230, 'patch', 'tick'],
]
const LAYOUT: FormLayout = {
  id: 'an original',
  campaign: 'c',
  language: 'nl',
  of: 'notice',
  pages: [
    {
      number: 1,
      width: 595,
      height: 842,
      texts: TEXTS.map(([x, y, text]) => ({ text, place: [x, y, text.length * 4.4, 9] })),
      spots: BOXES.map(([x, y, question, option]) => ({ is: 'box', question, option, place: [x, y, 10, 10] })),
    },
  ],
}

/** Texts as wide as the face sets them. */
function measured(): FormLayout {
  const context = createCanvas(10, 10).getContext('2d')
  context.font = '9px "Liberation"'
  const texts = TEXTS.map(([x, y, text]) => ({ text, place: [x, y, context.measureText(text).width, 9] as Box }))
  return { ...LAYOUT, pages: [{ ...LAYOUT.pages[0]!, texts }] }
}

/** The original filled in: which boxes are ticked, and what else a pen drew, in points. */
async function filled(ticked: readonly number[], draw: (pen: SKRSContext2D) => void = () => {}): Promise<Buffer> {
  const items: Item[] = [
    ...TEXTS.map(([x, y, text]) => ({ is: 'words', x, y, text, strong: false }) as const),
    ...BOXES.map(([x, y], at) => ({ is: 'box', x, y, ticked: ticked.includes(at), group: '' }) as const),
    { is: 'field', x: 60, y: 284, width: 200, height: 20, text: 'M70412' },
  ]
  const canvas = createCanvas(1653, 2339)
  const context = canvas.getContext('2d')
  context.drawImage(await loadImage(drawn(items, HAND, 200, new Chance(3))), 0, 0)
  context.scale(200 / 72, 200 / 72)
  context.strokeStyle = '#1a1a8c'
  context.lineWidth = 1.3
  draw(context)
  return canvas.toBuffer('image/png')
}

const read = (bytes: Uint8Array, layouts = [measured()]) => readFile('picture', bytes, 'scan', async () => layouts)

async function marksOn(bytes: Uint8Array): Promise<Mark[]> {
  const { lines } = await read(bytes)
  return lines.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.is === 'mark' ? [piece] : [])))
}

describe('A scan of a known original', function () {
  this.timeout(60_000)

  it('has the print of the original, its boxes, and what was written', async () => {
    const { lines } = await read(await filled([0, 3]))
    const pieces = lines.flatMap((line) => line.pieces)
    const known = pieces.flatMap((piece) => (piece.is === 'print' && piece.certainty === undefined ? [piece.text] : []))
    const seen = pieces.flatMap((piece) => (piece.is === 'print' && piece.certainty !== undefined ? [piece.text] : []))
    const marks = pieces.flatMap((piece) => (piece.is === 'mark' ? [piece.state] : []))
    assert.deepEqual([...known].sort(), TEXTS.map(([, , text]) => text).sort())
    assert.deepEqual(seen, ['M70412'])
    assert.deepEqual(marks, ['ticked', 'empty', 'empty', 'ticked', 'empty'])
  })

  it('may be a photo from a corner, on a dark table', async () => {
    const corners: [Corner, Corner, Corner, Corner] = [
      [-0.43, -0.41],
      [0.4, -0.45],
      [0.45, 0.42],
      [-0.46, 0.45],
    ]
    const photo = await onTable(await filled([1, 2, 4]), corners, 70)
    const [here, there] = [await marksOn(photo), await read(photo, [])]
    assert.deepEqual(
      here.map(({ state }) => state),
      ['empty', 'ticked', 'ticked', 'empty', 'ticked'],
    )
    const alone = there.lines.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.is === 'mark' ? piece.state : [])),
    )
    assert.deepEqual(alone, ['empty', 'ticked', 'ticked', 'empty', 'ticked'], 'without the original too')
  })

  it('tells a word that is ringed instead of ticked', async () => {
    const ring = (pen: SKRSContext2D) => {
      pen.beginPath()
      pen.ellipse(141, 116, 13, 9, 0, 0, 2 * Math.PI)
      pen.stroke()
    }
    const marks = await marksOn(await filled([2], ring))
    const unclear = marks.filter(({ state }) => state === 'unclear')
    assert.ok(unclear.length > 0, JSON.stringify(marks))
  })

  it('tells a word that is struck out', async () => {
    const stroke = (pen: SKRSContext2D) => {
      pen.beginPath()
      pen.moveTo(130, 118)
      pen.lineTo(157, 115)
      pen.stroke()
    }
    const { lines } = await read(await filled([], stroke))
    const struck = lines.flatMap(({ pieces }) =>
      pieces.filter((piece) => piece.is === 'print' && piece.style === 'struck'),
    )
    assert.deepEqual(
      struck.map((piece) => piece.is === 'print' && piece.text),
      ['Nee'],
    )
  })

  describe('on which a tick was scribbled over', () => {
    const scribble = (pen: SKRSContext2D) => {
      for (let y = 168; y < 183; y += 1.5) {
        pen.beginPath()
        pen.moveTo(56, y)
        pen.lineTo(75, y + 2)
        pen.stroke()
      }
    }

    it('has it taken back where other boxes are plainly ticked', async () => {
      const marks = await marksOn(await filled([0, 2, 4], scribble))
      assert.deepEqual(
        marks.map(({ state }) => state),
        ['ticked', 'empty', 'empty', 'empty', 'ticked'],
      )
    })

    it('leaves it to a person where nothing tells how that hand ticks', async () => {
      const states = (await marksOn(await filled([2], scribble))).map(({ state }) => state)
      assert.ok(states.includes('unclear'), String(states))
    })

    it('takes a box that is filled in no further than its lines for no scribble', async () => {
      const fill = (pen: SKRSContext2D) => pen.fillRect(60, 170, 10, 10)
      const states = (await marksOn(await filled([0, 4], fill))).map(({ state }) => state)
      assert.ok(states.includes('unclear'), String(states))
    })
  })

  it('has no other mark where a tick runs along its box into the word beside it', async () => {
    const tail = (pen: SKRSContext2D) => {
      const [x, y] = BOXES[0]!
      pen.lineWidth = 2
      pen.beginPath()
      pen.moveTo(x + 2, y + 4)
      pen.lineTo(x + 5, y + 9)
      pen.lineTo(x + 11, y + 1)
      pen.lineTo(x + 18, y - 4)
      pen.stroke()
      pen.fillRect(x + 8, y + 8, 4, 4)
    }
    const marks = await marksOn(await filled([4], tail))
    assert.deepEqual(
      marks.map(({ state }) => state),
      ['ticked', 'empty', 'empty', 'empty', 'ticked'],
    )
  })

  it('nor where it leaves its box at a corner', async () => {
    const tail = (pen: SKRSContext2D) => {
      const [x, y] = BOXES[0]!
      pen.beginPath()
      pen.moveTo(x + 1, y + 5)
      pen.lineTo(x + 4, y + 9)
      pen.lineTo(x + 20, y - 6)
      pen.stroke()
    }
    const marks = await marksOn(await filled([4], tail))
    assert.deepEqual(
      marks.map(({ state }) => state),
      ['ticked', 'empty', 'empty', 'empty', 'ticked'],
    )
  })

  it('is no page of an original with other words', async () => {
    const other = {
      ...measured(),
      pages: [
        {
          ...LAYOUT.pages[0]!,
          texts: TEXTS.map(([x, y]) => ({ text: 'Autre chose ici', place: [x, y, 80, 9] as Box })),
        },
      ],
    }
    const { lines } = await read(await filled([0]), [other])
    assert.ok(
      lines.every(({ pieces }) => pieces.every((piece) => piece.is !== 'print' || piece.certainty !== undefined)),
    )
  })
})
