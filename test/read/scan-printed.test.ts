import assert from 'node:assert/strict'
import type { LayoutPage } from '../../src/domain/layout.ts'
import type { InkLine } from '../../src/paper/ink-lines.ts'
import type { InkArea } from '../../src/paper/ink-map.ts'
import { withoutPrint } from '../../src/read/formats/scan/printed.ts'
import type { Registered } from '../../src/read/formats/scan/register.ts'
import type { PageInk } from '../../src/read/formats/scan/text.ts'

const [WIDTH, HEIGHT] = [900, 850]
const PAGE: LayoutPage = {
  number: 1,
  width: WIDTH,
  height: HEIGHT,
  spots: [],
  texts: [
    { text: 'Datum (DD-MMM-JJJJ):', place: [60, 100, 200, 10] },
    { text: 'FSN2023-1338, pagina 4 van 6', place: [60, 780, 200, 10] },
  ],
}
/** A pixel of the scan for each point of the original. */
const REGISTERED = { page: PAGE, map: [1, 0, 0, 0, 1, 0, 0, 0], pairs: [] } as unknown as Registered

const lineAt = (left: number, top: number, wide: number, high: number): InkLine => {
  const area: InkArea = { left, top, right: left + wide, bottom: top + high }
  return { ...area, pieces: [{ ...area, ink: 60 }] }
}

/** Where ink that is no print stands, on a page that has all its print. */
function writtenOn(...added: readonly InkLine[]): [number, number][] {
  return writtenOnPage(PAGE, added)
}

function writtenOnPage(page: LayoutPage, added: readonly InkLine[]): [number, number][] {
  const print = PAGE.texts.map(({ place: [x, y, width, height] }) => lineAt(x, y, width, height))
  const ink = { width: WIDTH, height: HEIGHT, data: new Uint8Array(WIDTH * HEIGHT) }
  const seen: PageInk = { ink, text: { ...ink, data: ink.data.map(() => 255) }, boxes: [], lines: [...print, ...added] }
  return withoutPrint({ ...REGISTERED, page }, seen)!.written.map(({ left, top }) => [left, top])
}

describe('A letter at an end of a text', () => {
  const { texts } = PAGE
  const large: LayoutPage = { ...PAGE, texts: [{ ...texts[0]!, place: [60, 100, 200, 24] }, texts[1]!] }

  it('is print though the most of it stands beside its place', () =>
    assert.deepEqual(writtenOnPage(large, [lineAt(48, 102, 20, 20), lineAt(253, 102, 20, 20)]), []))

  it('is print a little behind a long line', () => {
    const long: LayoutPage = { ...PAGE, texts: [{ ...texts[0]!, place: [20, 100, 800, 24] }, texts[1]!] }
    const behind = (left: number) => writtenOnPage(long, [lineAt(20, 100, 800, 24), lineAt(left, 102, 8, 14)])
    assert.deepEqual([behind(821), behind(840)], [[], [[840, 102]]])
  })

  it('is writing where nothing of it stands there, or it is longer than a letter', () =>
    assert.deepEqual(writtenOnPage(large, [lineAt(30, 102, 20, 20), lineAt(230, 102, 50, 20)]), [
      [30, 102],
      [230, 102],
    ]))
})

describe('Small ink at the foot of a page whose print is known', () => {
  it('is what is left of a page number, and nothing written', () => {
    assert.deepEqual(writtenOn(lineAt(300, 782, 40, 10), lineAt(300, 800, 100, 15)), [])
  })

  it('is writing where it is as long or as high as a word of somebody’s hand', () => {
    assert.deepEqual(writtenOn(lineAt(300, 782, 130, 10), lineAt(300, 800, 40, 20)), [
      [300, 782],
      [300, 800],
    ])
  })

  it('is writing anywhere above the last line of print', () => {
    assert.deepEqual(writtenOn(lineAt(300, 102, 40, 10), lineAt(300, 740, 40, 10)), [
      [300, 102],
      [300, 740],
    ])
  })
})

describe('Small print under all that is filled in', () => {
  const FAINT = { text: 'RD-FORM:1 FSN2023-1338 3VVOUBH', place: [60, 760, 200, 8] } as const
  const question = { is: 'area', question: 'respondent-date', label: [60, 100, 200, 10] } as const
  const pageWith = (top: number): LayoutPage => ({
    ...PAGE,
    texts: [...PAGE.texts, ...Array.from({ length: 20 }, (_, at) => ({ ...PAGE.texts[0]!, text: `${at}` })), FAINT],
    spots: [{ ...question, places: [[60, top, 300, 20]] }],
  })

  it('is no writing, also where a fax left pieces of it beside its place', () =>
    assert.deepEqual(writtenOnPage(pageWith(120), [lineAt(80, 740, 140, 12)]), []))

  it('is writing where something is filled in below', () =>
    assert.deepEqual(writtenOnPage(pageWith(800), [lineAt(80, 740, 140, 12)]), [[80, 740]]))
})
