import type { Line } from '../../domain/document.ts'
import type { Trimmed } from './trimmed.ts'

/**
 * Gives lines back to the writer that stood in the quote or below the signature: a form that was filled in there is own words
 * with its printed text. `lines` are taken out of every other list; the own words keep the order of `body`.
 */
export function reclaim(trimmed: Trimmed, body: readonly Line[], lines: readonly Line[]): Trimmed {
  const back = new Set(lines)
  const places = new Map(body.map((line, at) => [line, at]))
  const own = inOrder([...trimmed.own.filter((line) => !back.has(line)), ...lines], places)
  return {
    ...trimmed,
    own,
    ownWords: plainText(own, body, places),
    quoted: trimmed.quoted.filter((line) => !back.has(line)),
    signature: trimmed.signature.filter((line) => !back.has(line)),
    forwarded: trimmed.forwarded.map((one) => ({ ...one, lines: one.lines.filter((line) => !back.has(line)) })),
  }
}

/** A line that trimming shortened is no line of the body any more: it stays behind the one before it. */
function inOrder(lines: readonly Line[], places: ReadonlyMap<Line, number>): Line[] {
  let before = -1
  const placed = lines.map((line) => {
    before = places.get(line) ?? before
    return { line, at: before }
  })
  return placed.sort((a, b) => a.at - b.at).map(({ line }) => line)
}

function plainText(own: readonly Line[], body: readonly Line[], places: ReadonlyMap<Line, number>): string {
  const texts = own.map((line) => {
    const at = places.get(line) ?? 0
    const apart = at > 0 && body[at - 1]!.text.replace(/^[> ]+/, '') === ''
    return `${apart ? '\n' : ''}${line.text.replace(/^[> ]+/, '').trim()}`
  })
  return texts.join('\n').trim()
}
