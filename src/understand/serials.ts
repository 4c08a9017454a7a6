import type { ReadSerial } from '../domain/answer.ts'
import type { Campaign } from '../domain/campaign.ts'
import { readField } from './serials/field.ts'
import { type FoundSerials, joinFound } from './serials/join.ts'
import { scanSerials } from './serials/scan.ts'

export type { FoundSerials } from './serials/join.ts'

/**
 * Serial numbers in a text, in the order written; a repeated one stands twice. Ranges and suffix lists (`M70265/66/67`) are spelt
 * out where every number fits the pattern of the first.
 * Of a `serial-field` also what fits no pattern (`fits: 'none'`, normalised as written); of `free-text` only what fits.
 * Typed numbers are never repaired.
 */
export function readSerials(text: string, campaign: Campaign, where: 'serial-field' | 'free-text'): ReadSerial[] {
  if (where === 'serial-field') return readField(text, campaign)
  return findSerials(text, campaign).flatMap((found) => found.serials)
}

/** The same for free text, with the places: `start` and `end` enclose a whole range, suffix list or run folder. */
export function findSerials(text: string, campaign: Campaign): FoundSerials[] {
  return joinFound(text, scanSerials(text, campaign), 3)
}
