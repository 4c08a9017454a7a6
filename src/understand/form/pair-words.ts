import type { Aligned } from './align.ts'
import type { MarkToken, Token } from './tokens.ts'

/** A box and an option in the order in which they stand in the text. */
export type Step =
  | { readonly is: 'mark'; readonly token: MarkToken; readonly gap: number }
  | { readonly is: 'option'; readonly aligned: Aligned; readonly gap: number }

export interface WordPair {
  readonly token: MarkToken
  /** Null where the box belongs to no option with certainty. */
  readonly aligned: Aligned | null
}

type Side = 'before' | 'after'

/**
 * Gives each box of a text its option. Each segment (a line, a table row) is read by itself where it leaves no choice, such as
 * `[x] Ja [ ] Nee`; a lone box between two options goes to the nearer one, else to the side on which the form's other boxes
 * stand; else to none.
 */
export function pairWords(segments: readonly (readonly Step[])[]): WordPair[] {
  const votes = { before: 0, after: 0 }
  for (const segment of segments) {
    const side = ownSide(segment)
    if (side) votes[side] += 1
  }
  const usual: Side | null = votes.before === votes.after ? null : votes.before > votes.after ? 'before' : 'after'
  return segments.flatMap((segment) => {
    const side = ownSide(segment) ?? nearerSide(segment) ?? usualSide(segment, usual)
    return segment.flatMap((step, at): WordPair[] => {
      if (step.is !== 'mark') return []
      const beside = side === null ? undefined : segment[at + (side === 'before' ? 1 : -1)]
      return [{ token: step.token, aligned: beside?.is === 'option' ? beside.aligned : null }]
    })
  })
}

/** The side on which every box of the segment finds an option of its own; null where both sides do, or neither. */
function ownSide(segment: readonly Step[]): Side | null {
  const before = fits(segment, 'before')
  return before === fits(segment, 'after') ? null : before ? 'before' : 'after'
}

function fits(segment: readonly Step[], side: Side): boolean {
  const marks = segment.filter((step) => step.is === 'mark').length
  const paired = segment.filter(
    (step, at) => step.is === 'mark' && segment[at + (side === 'before' ? 1 : -1)]?.is === 'option',
  )
  return marks > 0 && paired.length === marks
}

/** `Ja X   Nee`: the box stands with the word that it is closer to. */
function nearerSide(segment: readonly Step[]): Side | null {
  const sides = segment.flatMap((step, at): (Side | null)[] => {
    const next = segment[at + 1]
    if (step.is !== 'mark' || next?.is !== 'option' || at === 0) return []
    return [step.gap === next.gap ? null : step.gap < next.gap ? 'after' : 'before']
  })
  return sides.length > 0 && sides.every((side) => side === sides[0]) ? sides[0]! : null
}

/** What the rest of the form does tells nothing about a lone box between two words, unless no other box could be typed there. */
function usualSide(segment: readonly Step[], usual: Side | null): Side | null {
  const typed = segment.some((step) => step.is === 'mark' && step.token.mark.by.includes('text'))
  return typed ? null : usual
}

/** How far apart a token stands from the one before it: blanks, and a stroke or comma as five of them. */
export function gapBefore(token: Token): number {
  return token.before.replace(/[^\s/|,;]/g, '').replace(/[/|,;]/g, '     ').length
}
