import type { LetterOrder } from '../domain/decision.ts'
import type { Language } from '../domain/names.ts'
import { inOneLine, type Meaning } from '../domain/one-click.ts'
import { signAnswer } from './ids.ts'
import type { ClickFacts, LetterFacts } from './letter-facts.ts'
import { plainWords } from './plain.ts'
import type { LetterTemplates } from './templates.ts'

/** Letters that ask what one click can answer. */
const OFFERED_IN = ['notice', 'named-contact', 'reminder', 'what-is-missing', 'planned', 'declined']
/** Mail programs cut longer ones off. */
const LONGEST = 1500
const FEW = 6

interface Sentence {
  readonly meaning: Meaning
  readonly template: string
  readonly way: string | null
}

/**
 * Links that open the reader's own mail program with the answer written out, and a code under it that is bound to case, letter,
 * meaning and every word above it, instruments, lots and units included. None where they would be too long.
 */
export function clicksOf(
  order: LetterOrder,
  facts: LetterFacts,
  desk: { readonly templates: LetterTemplates; readonly key: string | Uint8Array },
  letter: { readonly id: string; readonly replyTo: string; readonly language: Language },
): ClickFacts[] {
  const asks = facts.points.length > 0 || ['notice', 'named-contact', 'reminder'].includes(order.followUp)
  const named = facts.lots
    ? facts.lots.open.map(({ serial, left }) => `${serial} (${left})`)
    : facts.open.map(({ serial }) => serial)
  if (order.staff || !asks || !OFFERED_IN.includes(order.followUp) || named.length === 0) return []
  return sentencesOf(facts).flatMap((sentence) => {
    const href = hrefOf(sentence, facts, desk, letter)
    const { meaning, way } = sentence
    return href.length < LONGEST ? [{ meaning, way, on: fewOf(named), href }] : []
  })
}

function sentencesOf({ lots }: LetterFacts): Sentence[] {
  if (!lots) return ['done', 'gone'].map((meaning) => ({ meaning, template: `say-${meaning}`, way: null }))
  return lots.may.map(({ meaning, way }) => ({ meaning, template: meaning === 'rest' ? 'say-rest' : 'say-way', way }))
}

function fewOf(named: readonly string[]): string {
  return named.length <= FEW ? named.join(', ') : `${named.slice(0, FEW - 1).join(', ')} … (${named.length})`
}

function hrefOf(
  { meaning, template, way }: Sentence,
  facts: LetterFacts,
  { templates, key }: { readonly templates: LetterTemplates; readonly key: string | Uint8Array },
  { id, replyTo, language }: { readonly id: string; readonly replyTo: string; readonly language: Language },
): string {
  const said = inOneLine(plainWords(templates.part(template, language, { ...facts, way })))
  const code = signAnswer(key, { reference: facts.reference, letter: id, meaning, said })
  const subject = `${facts.notice.number} [${facts.reference}]`
  return `mailto:${replyTo}?subject=${encoded(subject)}&body=${encoded(`${said}\r\n\r\n${code}\r\n`)}`
}

/** Apostrophes and brackets too: mail programs end a link in plain text at them. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/['()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}
