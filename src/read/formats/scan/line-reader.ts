import type { InkLine } from '../../../paper/ink-lines.ts'
import type { Raster } from '../../../paper/picture-raster.ts'
import type { ReadInk } from './lines.ts'
import { numbersIn } from './numbers.ts'
import type { Recognised } from './recogniser.ts'
import { readLine } from './text.ts'

/** A line read with less certainty is no text: stains, logos, signatures. */
const NO_TEXT = 0.55
const RECOGNISER_HEIGHT = 48
/** A short line read with less certainty is read again, narrowed and widened. */
const UNSURE = 0.75
const FIELD = 24 * RECOGNISER_HEIGHT
const OTHER_WIDTHS = [0.75, 1.25]

/** Pixels of text, at the recogniser's height, that the lines of one file may have in all. */
export class Allowance {
  constructor(private left: number) {}

  /** False where so many are not left. */
  take(cost: number): boolean {
    if (cost > this.left) return false
    this.left -= cost
    return true
  }
}

/** Reads lines of one page, none of them twice, in the order in which they are asked for. */
export class LineReader {
  /** One line was more than is allowed: none is read after it. */
  private isFull = false
  private readonly told = new Map<InkLine, Promise<Recognised>>()

  /** `page`: what is left to be read of it. */
  constructor(
    private readonly page: Raster,
    private readonly allowance: Allowance,
  ) {}

  /** What the recogniser says; null where no more is allowed. */
  async look(line: InkLine): Promise<Recognised | null> {
    const known = this.told.get(line)
    if (known) return known
    const cost = ((line.right - line.left) * RECOGNISER_HEIGHT) / (line.bottom - line.top)
    this.isFull ||= !this.allowance.take(cost)
    if (this.isFull) return null
    const told = this.tell(line, cost)
    this.told.set(line, told)
    return told
  }

  private async tell(line: InkLine, cost: number): Promise<Recognised> {
    let told = await readLine(this.page, line)
    if (told.certainty < UNSURE && cost < FIELD)
      for (const again of await Promise.all(OTHER_WIDTHS.map((squeeze) => readLine(this.page, line, squeeze))))
        if (again.text !== '' && again.certainty > told.certainty) told = again
    return told
  }

  /** The line with all that may be told of it; `unread` where it is no text, null where no more is allowed. */
  async read(line: InkLine): Promise<ReadInk | 'unread' | null> {
    const seen = await this.look(line)
    if (!seen) return null
    if (seen.text.trim() === '' || seen.certainty < NO_TEXT) return 'unread'
    return { line, seen, numbers: await numbersIn(this.page, line, seen) }
  }
}
