import type { Box, Document } from '../domain/document.ts'
import type { FormLayout, LayoutPage, LayoutSpot, LayoutText } from '../domain/layout.ts'
import { openPdf } from '../paper/pdf.ts'
import { type Rect, widthOf } from '../paper/pdf-geometry.ts'
import { rulingsOf } from '../paper/pdf-rulings.ts'
import { areasOf, type Room } from './areas.ts'

/** What was found on a page by its words: boxes with what they answer, and labels of what is to be written. */
export interface FoundOnPage {
  readonly boxes: readonly { readonly question: string; readonly option: string; readonly place: Box }[]
  readonly labels: readonly { readonly question: string; readonly place: Box }[]
}

/**
 * The layout of a blank original. Its words have been read into `document` and understood (`found`, by page); what is added here
 * is the page itself: its size, and around each label the room to write in.
 */
export async function layoutOf(
  bytes: Uint8Array,
  document: Document,
  found: (page: number) => FoundOnPage,
  what: Pick<FormLayout, 'id' | 'campaign' | 'language' | 'of'>,
): Promise<FormLayout> {
  const opened = await openPdf(bytes)
  if (opened.is !== 'open') throw new Error(`${document.name}: ${opened.detail}`)
  try {
    const pages: LayoutPage[] = []
    for (let number = 1; number <= opened.pages; number++) {
      const { width, height, drawn, annotations } = await opened.page(number)
      const texts = textsOn(number, document)
      const { boxes, labels } = found(number)
      const fields = annotations.flatMap(({ field, place, hidden }) =>
        !hidden && field?.kind === 'text' && widthOf(place) > 22 ? [asBox(place)] : [],
      )
      const printed = texts.filter(({ place }) => !labels.some((label) => overlap(label.place, place)))
      const taken = [...printed, ...labels, ...boxes].map(({ place }) => place)
      const room: Room = { width, height, rulings: rulingsOf(drawn.paths), fields, taken }
      const spots: LayoutSpot[] = [
        ...boxes.map((box): LayoutSpot => ({ is: 'box', ...box })),
        ...labels.flatMap(({ question, place }): LayoutSpot[] => {
          const places = areasOf(place, room)
          return places.length > 0 ? [{ is: 'area', question, label: place, places }] : []
        }),
      ]
      pages.push({ number, width, height, texts, spots })
    }
    return { ...what, pages }
  } finally {
    await opened.close()
  }
}

function textsOn(page: number, { lines }: Document): LayoutText[] {
  return lines.flatMap((line) =>
    line.page !== page
      ? []
      : line.pieces.flatMap((piece) =>
          piece.is === 'print' && piece.place ? [{ text: piece.text, place: piece.place }] : [],
        ),
  )
}

function overlap(one: Box, other: Box): boolean {
  const shared = (axis: 0 | 1) =>
    Math.min(one[axis] + one[axis + 2]!, other[axis] + other[axis + 2]!) - Math.max(one[axis], other[axis])
  return shared(0) > 1 && shared(1) > 1
}

function asBox([left, top, right, bottom]: Rect): Box {
  return [left, top, right - left, bottom - top]
}
