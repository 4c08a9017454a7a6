import type { LetterOrder } from '../domain/decision.ts'
import type { Language, Serial } from '../domain/names.ts'
import { inOneLine, type Meaning, wayInAll } from '../domain/one-click.ts'
import { signAnswer } from './ids.ts'
import type { ClickFacts, InstrumentFacts, LetterFacts, StatusFacts } from './letter-facts.ts'
import { plainWords } from './plain.ts'
import type { LetterTemplates } from './templates.ts'

/** Letters that ask for the whole answer. */
const ASK_ALL = ['notice', 'named-contact', 'reminder', 'offline-instructions']
/** Mail programs cut longer ones off. */
const LONGEST = 1500
const FEW = 6

interface Sentence {
  readonly meaning: Meaning
  readonly template: string
  readonly way: string | null
  /** What it names: instruments, lots with units, or what is confirmed. */
  readonly named: readonly string[]
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
  const asks = facts.points.length > 0 || facts.disputed || ASK_ALL.includes(order.followUp)
  if (order.staff || !asks) return []
  return sentencesOf(facts).flatMap((sentence) => {
    const { meaning, way, named } = sentence
    const href = named.length > 0 ? hrefOf(sentence, facts, desk, letter) : null
    const inAll = wayInAll(meaning) !== null
    return href && href.length < LONGEST ? [{ meaning, way, inAll, on: fewOf(named), href }] : []
  })
}

function sentencesOf(facts: LetterFacts): Sentence[] {
  const part = { meaning: 'customers', template: 'say-customers', way: null, named: facts.part }
  return [...ofDevices(facts), part]
}

function ofDevices(facts: LetterFacts): Sentence[] {
  if (!facts.lots)
    return [
      { meaning: 'done', template: 'say-done', way: null, named: mayBeDone(facts) },
      { meaning: 'gone', template: 'say-gone', way: null, named: onRecord(facts.open) },
    ]
  // While counts are in dispute nobody knows what is open. The next letter asks about those that are too many for this one.
  if (facts.disputed)
    return facts.lots.counts.slice(0, FEW).map(({ meaning, way, serial, quantity }) => ({
      meaning,
      template: 'say-count',
      way,
      named: [`${serial} (${quantity})`],
    }))
  const named = facts.lots.open.map(({ serial, left }) => `${serial} (${left})`)
  return facts.lots.may.map(({ meaning, way }) => ({
    meaning,
    template: meaning === 'rest' ? 'say-rest' : 'say-way',
    way,
    named,
  }))
}

/** What is open, or done in modes that nobody named; where only the receipt is asked for, what is done and is said again with it. */
function mayBeDone({ instruments, open, points }: LetterFacts): Serial[] {
  const every = (holds: (part: StatusFacts) => boolean) =>
    instruments.filter(({ cells }) => cells.every(({ parts }) => parts.every(holds)))
  const done = every(({ code }) => code === 'done')
  const clear = every(({ code, modeUnstated }) => code === 'done' && !modeUnstated)
  const asked = onRecord([...open, ...done.filter((one) => !clear.includes(one))])
  return asked.length === 0 && points.some(({ code }) => code === 'receipt-unconfirmed') ? onRecord(done) : asked
}

function onRecord(instruments: readonly InstrumentFacts[]): Serial[] {
  return instruments.filter(({ shipped }) => shipped).map(({ serial }) => serial)
}

function fewOf(named: readonly string[]): string {
  return named.length <= FEW ? named.join(', ') : `${named.slice(0, FEW - 1).join(', ')} … (${named.length})`
}

function hrefOf(
  { meaning, template, way, named }: Sentence,
  facts: LetterFacts,
  { templates, key }: { readonly templates: LetterTemplates; readonly key: string | Uint8Array },
  { id, replyTo, language }: { readonly id: string; readonly replyTo: string; readonly language: Language },
): string {
  const said = inOneLine(plainWords(templates.part(template, language, { ...facts, way, serials: named })))
  const code = signAnswer(key, { reference: facts.reference, letter: id, meaning, said })
  const subject = `${facts.notice.number} [${facts.reference}]`
  return `mailto:${replyTo}?subject=${encoded(subject)}&body=${encoded(`${said}\r\n\r\n${code}\r\n`)}`
}

/** Apostrophes and brackets too: mail programs end a link in plain text at them. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/['()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}
