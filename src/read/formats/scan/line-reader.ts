import type { InkLine } from '../../../paper/ink-lines.ts'
import type { ReadInk } from './lines.ts'
import { numbersIn } from './numbers.ts'
import type { Recognised } from './recogniser.ts'
import { type PageInk, readLine } from './text.ts'

/** A line read with less certainty is no text: stains, logos, signatures. */
const NO_TEXT = 0.55
const RECOGNISER_HEIGHT = 48
/** A short line read with less certainty is read again, narrowed and widened. */
const UNSURE = 0.75
const FIELD = 24 * RECOGNISER_HEIGHT
const OTHER_WIDTHS = [0.75, 1.25]

/** Reads lines of one page, none of them twice, in the order in which they are asked for up to a number of pixels of text at the recogniser's height. */
export class LineReader {
  /** Pixels of text read. */
  spent = 0
  /** One line was more than the limit allows: none is read after it. */
  private isFull = false
  private readonly told = new Map<InkLine, Recognised>()

  constructor(
    private readonly page: PageInk,
    private readonly most: number,
  ) {}

  /** What the recogniser says; null where the limit is reached. */
  async look(line: InkLine): Promise<Recognised | null> {
    const known = this.told.get(line)
    if (known) return known
    const cost = ((line.right - line.left) * RECOGNISER_HEIGHT) / (line.bottom - line.top)
    this.isFull ||= this.spent + cost > this.most
    if (this.isFull) return null
    this.spent += cost
    let told = await readLine(this.page.text, line)
    if (told.certainty < UNSURE && cost < FIELD)
      for (const again of await Promise.all(OTHER_WIDTHS.map((squeeze) => readLine(this.page.text, line, squeeze))))
        if (again.text !== '' && again.certainty > told.certainty) told = again
    this.told.set(line, told)
    return told
  }

  /** The line with all that may be told of it; `unread` where it is no text, null where the limit is reached. */
  async read(line: InkLine): Promise<ReadInk | 'unread' | null> {
    const seen = await this.look(line)
    if (!seen) return null
    if (seen.text.trim() === '' || seen.certainty < NO_TEXT) return 'unread'
    return { line, seen, numbers: await numbersIn(this.page.text, line, seen) }
  }
}
