import assert from 'node:assert/strict'
import type { LayoutPage } from '../../src/domain/layout.ts'
import type { InkBox } from '../../src/paper/ink-boxes.ts'
import { type Homography, homographyOf, mapped, type Point } from '../../src/paper/picture-homography.ts'
import { refined } from '../../src/read/formats/scan/refine.ts'

/** A page as a camera sees it from a corner. */
const SEEN: Homography = [2.6, 0.03, 40, 0.02, 2.7, 30, 0.00004, 0.00002]
const ROWS = [200, 260, 300, 420, 560, 640]
const COLUMNS = [440, 500]

function pageWith(places: readonly Point[]): LayoutPage {
  const spots = places.map(
    ([x, y], at) => ({ is: 'box', question: `q${at}`, option: 'tick', place: [x, y, 10, 10] }) as const,
  )
  return { number: 1, width: 595, height: 842, texts: [], spots }
}

function boxAt([x, y]: Point): InkBox {
  return { left: x - 14, top: y - 14, right: x + 14, bottom: y + 14, frame: 1 }
}

describe('The map of a page that lines at its left alone have given', () => {
  const places = ROWS.flatMap((y) => COLUMNS.map((x): Point => [x, y]))
  const pairs = ROWS.flatMap((y) =>
    [60, 200].map((x) => ({ from: [x, y] as Point, to: mapped(SEEN, [x, y + (x === 60 ? 0.4 : -0.4)]) })),
  )
  const rough = homographyOf(pairs, true)!
  const missAt = (map: Homography, at: Point) =>
    Math.hypot(mapped(map, at)[0] - mapped(SEEN, at)[0], mapped(map, at)[1] - mapped(SEEN, at)[1])
  const middles = places.map(([x, y]) => mapped(SEEN, [x + 5, y + 5]))

  it('is mended by the boxes at its right', () => {
    const fine = refined(rough, pageWith(places), pairs, middles.map(boxAt))
    for (const place of places) {
      assert.ok(missAt(fine, place) < 3, `${place}: ${missAt(fine, place)}`)
    }
    assert.ok(Math.max(...places.map((place) => missAt(rough, place))) > 6)
  })

  it('stays where boxes stand at other places than the original has them', () => {
    const elsewhere = middles.map(([x, y]): Point => [x - 120, y + 40])
    assert.deepEqual(refined(rough, pageWith(places), pairs, elsewhere.map(boxAt)), rough)
  })
})
