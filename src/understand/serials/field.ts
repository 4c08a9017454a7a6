import type { ReadSerial } from '../../domain/answer.ts'
import type { Campaign } from '../../domain/campaign.ts'
import { joinFound } from './join.ts'
import { decoySpans, scanSerials } from './scan.ts'

/** What was written into a field that asks for serial numbers: also the strings in it that are none, normalised as written. */
export function readField(text: string, campaign: Campaign): ReadSerial[] {
  const found = joinFound(text, scanSerials(text, campaign), 2)
  const isDecoy = found.length > 0 ? decoySpans(text, campaign) : () => false
  const read: ReadSerial[] = []
  let from = 0
  for (const { start, end, serials } of [...found, { start: text.length, end: text.length, serials: [] }]) {
    read.push(...hyphened(text, from, read.at(-1)), ...malformed(text, from, start, campaign, isDecoy), ...serials)
    from = end
  }
  return read
}

/** `M70265-67` may be a range or two numbers: the whole of it is kept as one string that fits nothing. */
function hyphened(text: string, at: number, before: ReadSerial | undefined): ReadSerial[] {
  const ending = /^ ?[-–—] ?(\d{1,5})(?![\p{L}\p{N}])/u.exec(text.slice(at, at + 12))
  if (!before || !ending) return []
  return [{ serial: before.serial + ending[1], written: before.written + ending[0], product: null, fits: 'none' }]
}

/** Remarks in brackets, and labels: `(room 4.12)`, `S/N:`, `serienr.`, `nr 1:`. */
const REMARKS =
  /\([^()]{0,200}\)|\b(?:s\/n|sn|serie(?:n|nummer|nr|al)?[\p{L}.-]{0,12}|serial(?: ?(?:no|nr|number))?|n°|no|nr)[.:]{0,2}(?![\p{L}\p{N}])/giu
const SEPARATORS = /[,;&+•|\n\t/]|(?<![\p{L}\p{N}])(?:and|en|und|et|y|e)(?![\p{L}\p{N}])/iu

function malformed(
  text: string,
  from: number,
  to: number,
  campaign: Campaign,
  isDecoy: (at: number) => boolean,
): ReadSerial[] {
  const gap = text.slice(from, to)
  if (!/\d/.test(gap)) return []
  const shown = Array.from({ length: gap.length }, (_, at) => (isDecoy(from + at) ? ' ' : gap[at]!)).join('')
  const left = withoutNames(shown.replace(REMARKS, ' '), campaign)
  return left.split(SEPARATORS).flatMap(unfitting)
}

function withoutNames(text: string, campaign: Campaign): string {
  const names = [...campaign.products, ...campaign.outOfScope].flatMap((product) => [
    product.name,
    ...product.alsoCalled,
  ])
  return names
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => left.replace(wordsPattern(name), ' '), text)
}

function wordsPattern(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu')
}

/** `M70 12` is one string that fits nothing; of words only those with digits are: four characters or more, so no room or count. */
function unfitting(piece: string): ReadSerial[] {
  const written = piece.trim().replace(/^[\s.:_–—-]+|[\s.:_–—-]+$/g, '')
  if (!/\d/.test(written)) return []
  const words = written.split(/\s+/)
  const speaks =
    words.length > 3 || words.some((word) => /\p{L}{3}/u.test(word) && !/\d/.test(word) && !/^\p{Lu}{3}$/u.test(word))
  return (speaks ? words : [written]).flatMap((word) => {
    const serial = word.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
    return /\d/.test(serial) && serial.length >= 4
      ? [{ serial, written: word, product: null, fits: 'none' as const }]
      : []
  })
}
