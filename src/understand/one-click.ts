import type { Answer, AnswerValue } from '../domain/answer.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Known, KnownConsignee, Verified } from '../domain/known.ts'
import type { Outcome, Problem, Statement } from '../domain/submission.ts'
import type { Said } from './combine.ts'
import type { FirstLook } from './understand.ts'

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
): { readonly said: Said } | { readonly doubt: Problem } | null {
  const codes = found.answers ?? []
  if (codes.length === 0) return null
  const [code] = codes
  const consignee = known.consignees.find(({ reference }) => reference === code!.reference)
  if (codes.length > 1) return doubted('more than one answer code')
  if (!(verified.answers ?? []).includes(code!.code))
    return doubted('the words above the answer code are not those of our letter')
  if (!trusted || !consignee) return doubted('the answer code came from somebody who is not known there')
  const instruments = named(code!.said, consignee)
  if (instruments.length === 0) return doubted('the answer code names no instrument on record')
  return { said: saidBy(code!.said, code!.meaning === 'done' ? 'done' : 'absent', instruments, campaign) }
}

function doubted(detail: string): { doubt: Problem } {
  return { doubt: { code: 'answer-code', detail } }
}

/** The sentence is ours, word for word: its serial numbers stand in it as they are on record. */
function named(said: string, { instruments }: KnownConsignee): KnownConsignee['instruments'] {
  const words = new Set(said.split(/[\s,.:;]+/u))
  return instruments.filter(({ serial }) => words.has(serial))
}

function saidBy(said: string, outcome: Outcome, instruments: KnownConsignee['instruments'], campaign: Campaign): Said {
  const evidence = [{ part: 'body', page: null, box: null, text: said }]
  const answer = (question: string, value: AnswerValue): Answer => ({ question, value, confidence: 1, evidence })
  const receipt = campaign.form.questions.find(({ role }) => role === 'receipt')
  const serials = instruments.map(({ serial }) => serial)
  return {
    answers: [
      ...(receipt ? [answer(receipt.id, true)] : []),
      ...campaign.actions.flatMap(({ done, doneSerials, optOut, optOutSerials, reasons }) => {
        if (outcome === 'done') return [answer(done, true), answer(doneSerials, serials)]
        const gone = Object.keys(reasons).filter((reason) => reasons[reason] === 'absent')
        return [answer(optOut, gone.slice(0, 1)), answer(optOutSerials, serials)]
      }),
    ],
    statements: instruments.flatMap(({ serial, product }) =>
      campaign.actions.map(
        ({ id }): Statement => ({
          serial,
          product,
          action: id,
          mode: 'both',
          outcome,
          confidence: 1,
          because: evidence,
        }),
      ),
    ),
    flags: [],
    problems: [],
  }
}
