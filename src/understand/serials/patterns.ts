import type { Campaign } from '../../domain/campaign.ts'

/** One serial pattern with the product line it belongs to; `product` is null for lines that the campaign does not concern. */
export interface SerialPattern {
  readonly product: string | null
  /** First character, where every number has the same: most words of a mail need no second look. */
  readonly first: string | null
  /** Finds the number at the start of normalised text. */
  readonly start: RegExp
  /** The whole normalised text is such a number. */
  readonly whole: RegExp
}

export interface Patterns {
  readonly all: readonly SerialPattern[]
  /** First characters of all numbers, large and small; null where one of the patterns may begin with anything. */
  readonly firsts: ReadonlySet<string> | null
  /** Finds what only looks like a serial number; null where the campaign names none. Global: reset `lastIndex`. */
  readonly decoys: RegExp | null
}

/** The campaign's patterns, anchored, the campaign's own products first. Made once per campaign. */
export function patternsOf(campaign: Campaign): Patterns {
  const known = KNOWN.get(campaign)
  if (known) return known
  const all = serialPatterns(campaign)
  const firsts = all.every(({ first }) => first)
    ? new Set(all.flatMap(({ first }) => [first!, first!.toLowerCase()]))
    : null
  const made = { all, firsts, decoys: decoyPattern(campaign) }
  KNOWN.set(campaign, made)
  return made
}

const KNOWN = new WeakMap<Campaign, Patterns>()

function serialPatterns(campaign: Campaign): SerialPattern[] {
  const own = campaign.products.flatMap((product) => product.serials.map((serial) => pattern(serial, product.id)))
  const others = campaign.outOfScope.flatMap((product) => product.serials.map((serial) => pattern(serial, null)))
  return [...own, ...others]
}

function pattern(serial: string, product: string | null): SerialPattern {
  const first = /^[A-Za-z0-9]/.exec(serial)?.[0].toUpperCase() ?? null
  return { product, first, start: new RegExp(`^(?:${serial})`, 'i'), whole: new RegExp(`^(?:${serial})$`, 'i') }
}

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
