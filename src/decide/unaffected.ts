import type { Campaign } from '../domain/campaign.ts'
import type { HeldSubmission } from '../domain/case.ts'
import type { Situation } from '../domain/follow-up.ts'
import { situation } from './make-situation.ts'

/** Instruments of product lines that this notice does not concern, as a reply names them; no reading makes rows of them. */
export function unaffectedIn(
  { message, ownWords, answers }: HeldSubmission,
  { outOfScope, products }: Campaign,
): Situation[] {
  const fits = (patterns: readonly string[], word: string) =>
    patterns.some((pattern) => new RegExp(`^(?:${pattern})$`, 'u').test(word))
  const written = answers.flatMap(({ value }) => (Array.isArray(value) ? value : []))
  const words = [...written, ...ownWords.toUpperCase().split(/[^\p{L}\p{N}]+/u)]
  const found = [...new Set(words)].flatMap((serial) => {
    if (products.some(({ serials }) => fits(serials, serial))) return []
    const line = outOfScope.find(({ serials }) => fits(serials, serial))
    return line ? [situation('unaffected', { message, serial, product: line.name }, `unaffected ${serial}`)] : []
  })
  return found.slice(0, MOST)
}

const MOST = 50
