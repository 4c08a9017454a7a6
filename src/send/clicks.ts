import type { LetterOrder } from '../domain/decision.ts'
import type { Language } from '../domain/names.ts'
import { inOneLine, MEANINGS, type Meaning } from '../domain/one-click.ts'
import { signAnswer } from './ids.ts'
import type { ClickFacts, LetterFacts } from './letter-facts.ts'
import { plainWords } from './plain.ts'
import type { LetterTemplates } from './templates.ts'

/** Letters that ask of instruments what one click can answer. */
const OFFERED_IN = ['notice', 'named-contact', 'reminder', 'what-is-missing', 'planned', 'declined']
/** Mail programs cut longer ones off. */
const LONGEST = 1500
const FEW = 6

/**
 * Links that open the reader's own mail program with the answer written out, and a code under it that is bound to case, letter,
 * meaning and every word above it, instruments included. None where they would be too long.
 */
export function clicksOf(
  order: LetterOrder,
  facts: LetterFacts,
  desk: { readonly templates: LetterTemplates; readonly key: string | Uint8Array },
  letter: { readonly id: string; readonly replyTo: string; readonly language: Language },
): ClickFacts[] {
  const asks = facts.points.length > 0 || ['notice', 'named-contact', 'reminder'].includes(order.followUp)
  // What became of units no one sentence says.
  if (facts.lots || order.staff || !asks || !OFFERED_IN.includes(order.followUp) || facts.open.length === 0) return []
  return MEANINGS.flatMap((meaning) => {
    const href = hrefOf(meaning, facts, desk, letter)
    return href.length < LONGEST ? [{ meaning, on: fewOf(facts), href }] : []
  })
}

function fewOf({ open }: LetterFacts): string {
  const serials = open.map(({ serial }) => serial)
  return serials.length <= FEW ? serials.join(', ') : `${serials.slice(0, FEW - 1).join(', ')} … (${serials.length})`
}

function hrefOf(
  meaning: Meaning,
  facts: LetterFacts,
  { templates, key }: { readonly templates: LetterTemplates; readonly key: string | Uint8Array },
  { id, replyTo, language }: { readonly id: string; readonly replyTo: string; readonly language: Language },
): string {
  const said = inOneLine(plainWords(templates.part(`say-${meaning}`, language, facts)))
  const code = signAnswer(key, { reference: facts.reference, letter: id, meaning, said })
  const subject = `${facts.notice.number} [${facts.reference}]`
  return `mailto:${replyTo}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${said}\r\n\r\n${code}\r\n`)}`
}
