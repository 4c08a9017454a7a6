import type { Box } from '../../domain/document.ts'
import type { Aligned } from './align.ts'
import type { PrintedText } from './printed-form.ts'

/** A box, a question's label or the word over a column, with its place on its page or in its table. */
export interface Spot<T> {
  readonly page: number | null
  readonly place: Box
  readonly thing: T
}

export interface InColumn<T> {
  readonly box: Spot<T>
  readonly label: Aligned
  readonly option: string
}

/**
 * Forms that print `Yes` and `No` once, over two columns: a box belongs to the yes-no question of its row, and to the word above
 * its column. Boxes of which either is missing are left out, and so are those of a row that has the words itself.
 */
export function boxesInColumns<T>(
  boxes: readonly Spot<T>[],
  labels: readonly Spot<Aligned>[],
  words: readonly Spot<PrintedText>[],
): InColumn<T>[] {
  const isYesOrNo = ({ slots }: PrintedText) => slots.some(({ option }) => option === 'yes' || option === 'no')
  const answers = words.filter(({ thing }) => isYesOrNo(thing))
  return boxes.flatMap((box) => {
    if (answers.some((word) => isInRow(word, box))) return []
    const heads = words.filter((word) => isAbove(word, box)).sort((one, other) => other.place[1] - one.place[1])
    const rows = labels.filter((label) => isLeftOf(label, box))
    const option = heads[0]?.thing.slots.find((slot) => slot.option === 'yes' || slot.option === 'no')?.option
    return option && rows.length === 1 ? [{ box, label: rows[0]!.thing, option }] : []
  })
}

function isInRow(word: Spot<unknown>, box: Spot<unknown>): boolean {
  const middle = box.place[1] + box.place[3] / 2
  return word.page === box.page && middle >= word.place[1] - 2 && middle <= word.place[1] + word.place[3] + 2
}

function isAbove(word: Spot<unknown>, box: Spot<unknown>): boolean {
  const middle = (place: Box) => place[0] + place[2] / 2
  const apart = Math.abs(middle(word.place) - middle(box.place))
  return (
    word.page === box.page &&
    word.place[1] + word.place[3] <= box.place[1] + 2 &&
    apart <= Math.max(8, word.place[2] / 2)
  )
}

function isLeftOf(label: Spot<Aligned>, box: Spot<unknown>): boolean {
  const middle = box.place[1] + box.place[3] / 2
  const [x, y, width, height] = label.place
  const isYesNo = label.thing.slot.is === 'label' && label.thing.slot.question.kind === 'yes-no'
  return (
    isYesNo && label.page === box.page && x + width <= box.place[0] + 2 && middle >= y - 2 && middle <= y + height + 2
  )
}
