import { remembered } from './remembered.ts'

/** All matches of a global pattern. `matchAll` makes the pattern anew for each text, which takes longer than searching most of them. */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}

/** A pattern of a campaign, for all its matches in large and small letters. */
export const everywhere = remembered(1000, (pattern) => new RegExp(pattern, 'giu'))
