import { type Raster, turned } from '../../../paper/picture-raster.ts'
import { linesOn, type PageInk, readLine } from './text.ts'
import { inThread } from './threads.ts'

/** Lines that decide which way up a page stands, and how much of each is read for it, in its own heights. */
const WITNESSES = 2
const WITNESS_LENGTH = 11
/** Text that is read with this certainty is not upside down. */
const SURELY_UPRIGHT = 0.93
/** Read with less certainty either way up, a page may lie on its side. */
const LEGIBLE = 0.8
/** Share of a blank page that dust and staple holes take. */
const SPECKS = 0.003

/** A page that stands upright and level on white paper, and what is on it. */
export interface UprightPage {
  readonly page: Raster
  readonly seen: PageInk
}

/** The page turned upright and level; null where there is hardly any ink. */
export async function upright(raster: Raster): Promise<UprightPage | null> {
  const { page: level, isSideways } = await inThread({ is: 'level', raster })
  let best: { readonly at: UprightPage; readonly legible: number } | null = null
  for (const quarters of isSideways ? [1, 0] : [0, 1]) {
    for (const turn of [quarters, quarters + 2]) {
      const page = turned(level, turn)
      const at = { page, seen: linesOn(page) }
      if (isBlank(at.seen)) return null
      const legible = await legibility(at)
      if (!best || legible > best.legible) best = { at, legible }
      if (legible >= SURELY_UPRIGHT) return at
    }
    if (best!.legible >= LEGIBLE) return best!.at
  }
  return best!.at
}

/** The back of a sheet: no lines, and no more ink than specks. */
function isBlank({ lines, ink }: PageInk): boolean {
  if (lines.length > 0) return false
  return ink.data.reduce((sum, inked) => sum + inked, 0) < ink.data.length * SPECKS
}

/** Mean certainty with which some of the page's lines are read, less where they are too few letters; 0 where no line is long enough. */
async function legibility({ seen }: UprightPage): Promise<number> {
  const long = seen.lines
    .filter((line) => line.bottom - line.top >= 14 && line.right - line.left > 4 * (line.bottom - line.top))
    .sort((one, other) => other.pieces.length - one.pieces.length)
    .slice(0, WITNESSES)
  const shares = await Promise.all(
    long.map(async (line) => {
      const end = Math.min(line.right, line.left + WITNESS_LENGTH * (line.bottom - line.top))
      const { certainty, text } = await readLine(seen.text, { ...line, right: end })
      const expected = (end - line.left) / (line.bottom - line.top)
      return certainty * Math.min(1, text.length / expected)
    }),
  )
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(long.length, 1)
}
