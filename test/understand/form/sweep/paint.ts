import type { Chance } from './chance.ts'
import type { Draft } from './draft.ts'
import { ANY_FACES, type Faces, type Lie, papersOf } from './paper.ts'
import { PENS } from './pens.ts'

/** The drafts' pages, in the order given, as a PDF painted with one pen. */
export async function painted(
  pages: readonly Draft['pages'][number][],
  pen: string,
  lie: Lie,
  chance: Chance,
  faces: Faces = ANY_FACES,
): Promise<Uint8Array> {
  const { pdf, papers } = await papersOf(lie, pages.length, faces)
  const hand = await PENS[pen]!(pdf, chance, faces)
  for (const [at, items] of pages.entries()) {
    const paper = papers[at]!
    for (const item of items) {
      if (item.is === 'words') paper.words(item.x, item.y, item.text, item.strong ? paper.strong : paper.plain)
      else if (item.is === 'rule') paper.line(item.x, item.y, item.toX, item.toY)
      else if (item.is === 'box') hand.box(paper, item)
      else if (item.is === 'field') hand.field(paper, item)
      else hand.list(paper, item)
    }
  }
  return pdf.save({ updateFieldAppearances: true, useObjectStreams: chance.is(0.5) })
}
