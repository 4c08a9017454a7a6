import type { Campaign } from '../../domain/campaign.ts'
import { madeOnce } from '../remembered.ts'

/** One serial pattern with the product line it belongs to; `product` is null for lines that the campaign does not concern. */
export interface SerialPattern {
  readonly product: string | null
  /** First character, where every number has the same. */
  readonly first: string | null
  /** Its first three characters as a pattern, where it states them one by one. */
  readonly opening: string | null
  /** Finds the number at the start of normalised text. */
  readonly start: RegExp
  /** The whole normalised text is such a number. */
  readonly whole: RegExp
}

export interface Patterns {
  readonly all: readonly SerialPattern[]
  /** Finds the beginnings of words that may be a number; its group is a label glued to it (`SNM70412`). Global: set `lastIndex`. */
  readonly begins: RegExp
  /** First three normalised characters of all numbers: most words of a mail need no second look. Null where one says nothing of them. */
  readonly opening: RegExp | null
  /** Finds what only looks like a serial number; null where the campaign names none. Global: reset `lastIndex`. */
  readonly decoys: RegExp | null
}

/** The campaign's patterns, anchored, the campaign's own products first. Made once per campaign. */
export const patternsOf = madeOnce(makePatterns)

function makePatterns(campaign: Campaign): Patterns {
  const all = serialPatterns(campaign)
  const firsts = all.every(({ first }) => first) ? `[${all.map(({ first }) => first).join('')}]` : '[\\p{L}\\p{N}]'
  const begins = new RegExp(`(?<![\\p{L}\\p{N}])(?:(SN(?=\\p{L}{1,4}\\d))${firsts}|${firsts})`, 'giu')
  const openings = all.flatMap(({ opening }) => opening ?? [])
  const opening = openings.length === all.length ? new RegExp(`^(?:${openings.join('|')})$`, 'i') : null
  return { all, begins, opening, decoys: decoyPattern(campaign) }
}

function serialPatterns(campaign: Campaign): SerialPattern[] {
  const own = campaign.products.flatMap((product) => product.serials.map((serial) => pattern(serial, product.id)))
  const others = campaign.outOfScope.flatMap((product) => product.serials.map((serial) => pattern(serial, null)))
  return [...own, ...others]
}

function pattern(serial: string, product: string | null): SerialPattern {
  const first = /^[A-Za-z0-9]/.exec(serial)?.[0].toUpperCase() ?? null
  const opening = serial.includes('|') ? null : (OPENING.exec(spelt(serial))?.[0] ?? null)
  return {
    product,
    first,
    opening,
    start: new RegExp(`^(?:${serial})`, 'i'),
    whole: new RegExp(`^(?:${serial})$`, 'i'),
  }
}

/** `A[0-9]{2}` is `A[0-9][0-9]`. */
function spelt(serial: string): string {
  return serial.replace(/([A-Za-z0-9]|\[[^\]]+\])\{([1-9])\}/g, (_, one: string, times: string) =>
    one.repeat(Number(times)),
  )
}

/** `M7[0-9]` of `M7[0-9]{4}`; none where one of the three may be missing. */
const OPENING = /^(?:[A-Za-z0-9]|\[[^\]]+\]){3}(?![?*]|\{0)/

/** Web and mail addresses are never serial numbers, whatever stands in them. */
const ADDRESSES = [
  'https?://[^\\s<>"]{1,2000}',
  'www\\.[^\\s<>"]{1,2000}',
  '[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,8}',
]

function decoyPattern(campaign: Campaign): RegExp {
  const either = [...ADDRESSES, ...campaign.decoys].map((decoy) => `(?:${decoy})`).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'giu')
}
