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

/** A serial number of one of the campaign's own products stands in the text. */
export function holdsSerial(text: string, campaign: Campaign): boolean {
  for (let from = 0; from < text.length; from += PIECE) {
    const piece = text.slice(from, from + PIECE + OVERLAP)
    if (scanSerials(piece, campaign).some(({ pattern }) => pattern.product !== null)) return true
  }
  return false
}

/** Looked at piece by piece: the first number ends the search. */
const PIECE = 2000
const OVERLAP = 60

/** The same for free text, with the places: `start` and `end` enclose a whole range, suffix list or run folder. */
export function findSerials(text: string, campaign: Campaign): FoundSerials[] {
  return joinFound(text, scanSerials(text, campaign), 3)
}
