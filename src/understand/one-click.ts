import type { Answer, AnswerValue } from '../domain/answer.ts'
import type { Campaign } from '../domain/campaign.ts'
import { type LotAccount, partOf } from '../domain/form.ts'
import type { Known, KnownConsignee, Verified } from '../domain/known.ts'
import type { Reference } from '../domain/names.ts'
import { type AnswerCode, inOneLine, wayInAll } from '../domain/one-click.ts'
import type { Outcome, Problem, Statement } from '../domain/submission.ts'
import type { Said } from './combine.ts'
import type { FirstLook } from './understand.ts'

type Named = KnownConsignee['instruments'][number]

/** The same as a filled form says, of what stands in our sentence. */
type Filled = readonly [answers: readonly (readonly [question: string, value: AnswerValue])[], rows: readonly Row[]]
type Row = Omit<Statement, 'confidence' | 'because'>

/**
 * What an answer by one click says: null where the mail carries no answer code. It counts only if it is the one code in the writer's
 * own words, its MAC fits every word above it, and the sender is known at the consignee; else `doubt`, and the words are read as words.
 */
export function byOneClick(
  { found }: FirstLook,
  verified: Verified,
  known: Known,
  trusted: boolean,
  campaign: Campaign,
): { readonly said: Said; readonly of: Reference } | { readonly doubt: Problem } | null {
  const codes = found.answers ?? []
  if (codes.length === 0) return null
  const [code] = codes
  const consignee = known.consignees.find(({ reference }) => reference === code!.reference)
  if (codes.length > 1) return doubted('more than one answer code')
  if (!(verified.answers ?? []).includes(code!.code))
    return doubted('the words above the answer code are not those of our letter')
  if (!trusted || !consignee) return doubted('the answer code came from somebody who is not known there')
  const filled = filledBy(code!, consignee, campaign)
  return filled
    ? { said: saidBy(code!.said, filled, campaign), of: code!.reference }
    : doubted('the answer code names what is not on record')
}

function doubted(detail: string): { doubt: Problem } {
  return { doubt: { code: 'answer-code', detail } }
}

function filledBy(code: AnswerCode, known: KnownConsignee, campaign: Campaign): Filled | null {
  if (code.meaning === 'customers') return ofPart(code, campaign)
  return campaign.lots ? ofLots(code, known, campaign.lots) : ofInstruments(code, known, campaign)
}

/** The questions of the distributor's part that stand in the sentence, in the words of the form. */
function ofPart({ said }: AnswerCode, { form, wordings }: Campaign): Filled | null {
  const labels = (id: string) => Object.values(wordings).flatMap(({ labels: all }) => all[id] ?? [])
  const told = partOf(form).filter(({ id }) => labels(id).some((label) => said.includes(inOneLine(label))))
  return told.length > 0 ? [told.map(({ id }) => [id, true] as const), []] : null
}

/** The sentence is ours, word for word: its serial numbers stand in it as they are on record. */
function ofInstruments({ said, meaning }: AnswerCode, known: KnownConsignee, campaign: Campaign): Filled | null {
  const words = new Set(said.split(/[\s,.:;]+/u))
  const named = known.instruments.filter(({ serial }) => words.has(serial))
  if (named.length === 0) return null
  const serials = named.map(({ serial }) => serial)
  const outcome: Outcome = meaning === 'done' ? 'done' : 'absent'
  const answers = campaign.actions.flatMap(({ done, doneSerials, optOut, optOutSerials, reasons }) => {
    if (outcome === 'done') return [[done, true] as const, [doneSerials, serials] as const]
    const gone = Object.keys(reasons).filter((reason) => reasons[reason] === 'absent')
    return [[optOut, gone.slice(0, 1)] as const, [optOutSerials, serials] as const]
  })
  const rows = named.flatMap((one) => campaign.actions.map(({ id }) => rowOf(one, id, 'both', outcome)))
  return [answers, rows]
}

/** Each lot with the units that were open, or the count that is right of two, stands in the sentence: `HD240101 (12)`. One that is not on record spoils it. */
function ofLots({ said, meaning }: AnswerCode, { instruments }: KnownConsignee, lots: LotAccount): Filled | null {
  const told = [...said.matchAll(/(\S+) \((\d{1,6})\)/gu)].map(([, lot, units]) => ({
    lot: instruments.find(({ serial }) => serial === lot),
    quantity: Number(units),
  }))
  const of = wayInAll(meaning)
  const way = lots.ways.find(({ id, outcome }) => id === of || (id === meaning && outcome === 'done'))
  const rest = meaning === 'rest' ? lots.rest[0] : undefined
  if (told.length === 0 || (!way && !rest) || told.some(({ lot }) => !lot)) return null
  const rows = told.map(({ lot, quantity }) => ({
    ...rowOf(lot!, lots.id, 'unstated', way ? way.outcome : 'absent'),
    way: way?.id ?? meaning,
    quantity,
    ...(of ? { inAll: true as const } : {}),
  }))
  if (!way) return [[[rest!, true]], rows]
  const answers = [
    [way.tick, true],
    [way.quantities, told.map(({ quantity }) => quantity)],
    [way.lots, told.map(({ lot }) => lot!.serial)],
  ] as const
  return [answers, rows]
}

function rowOf({ serial, product }: Named, action: string, mode: Row['mode'], outcome: Outcome): Row {
  return { serial, product, action, mode, outcome }
}

function saidBy(said: string, [answers, rows]: Filled, campaign: Campaign): Said {
  const evidence = [{ part: 'body', page: null, box: null, text: said }]
  const answer = (question: string, value: AnswerValue): Answer => ({ question, value, confidence: 1, evidence })
  const receipt = campaign.form.questions.find(({ role }) => role === 'receipt')
  return {
    answers: [...(receipt ? [answer(receipt.id, true)] : []), ...answers.map(([id, value]) => answer(id, value))],
    statements: rows.map((row) => ({ ...row, confidence: 1, because: evidence })),
    flags: [],
    problems: [],
  }
}
