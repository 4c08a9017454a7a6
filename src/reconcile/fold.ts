import type { Campaign } from '../domain/campaign.ts'
import type { Case, CountedAnswer, HeldSubmission, Instrument, InstrumentStatus } from '../domain/case.ts'
import type { ActionId, ModeId, ProductId, QuestionId, Serial } from '../domain/names.ts'
import type { Statement } from '../domain/submission.ts'
import { type Said, together } from './transitions.ts'

/** Instruments and answers as the submissions of a case leave them. */
export interface Standing {
  readonly instruments: readonly Instrument[]
  readonly answers: Readonly<Record<QuestionId, CountedAnswer>>
}

/** Folds what counts, oldest first: a later reading of an old mail keeps the old mail's place in time. */
export function fold(given: Pick<Case, 'instruments' | 'submissions'>, campaign: Campaign): Standing {
  const counting = given.submissions
    .filter(counts)
    .sort(
      (one, other) =>
        compare(one.at, other.at) || compare(one.arrivedAt, other.arrivedAt) || compare(one.message, other.message),
    )
  const shipped = given.instruments
    .filter((instrument) => instrument.shipped)
    .map((instrument) => ({ ...instrument, status: untouched(campaign) }))
  let instruments: Instrument[] = [...shipped, ...named(counting, shipped, campaign)]
  const answers: Record<QuestionId, CountedAnswer> = {}
  for (const submission of counting) {
    instruments = instruments.map((instrument) => afterSubmission(instrument, submission, campaign))
    for (const { question, value } of submission.answers)
      answers[question] = { value, message: submission.message, at: submission.at }
  }
  return { instruments, answers }
}

/** Only a reply or an agent's entry counts, and only when nobody has to look at it any more. */
export function counts(submission: HeldSubmission): boolean {
  return (submission.kind === 'reply' || submission.kind === 'agent') && submission.review !== 'waiting'
}

export function untouched(campaign: Campaign): Instrument['status'] {
  const modes = () =>
    Object.fromEntries(campaign.modes.map((mode): [ModeId, InstrumentStatus] => [mode.id, { is: 'outstanding' }]))
  return Object.fromEntries(
    campaign.actions.map((action): [ActionId, Record<ModeId, InstrumentStatus>] => [action.id, modes()]),
  )
}

/** Instruments of this campaign that only the customer names. */
function named(counting: readonly HeldSubmission[], shipped: readonly Instrument[], campaign: Campaign): Instrument[] {
  const found = new Map<Serial, ProductId>()
  for (const { serial, product } of counting.flatMap((submission) => submission.statements))
    if (serial && product && !shipped.some((instrument) => instrument.serial === serial)) found.set(serial, product)
  return [...found].map(([serial, product]) => ({ serial, product, shipped: false, status: untouched(campaign) }))
}

function afterSubmission(instrument: Instrument, submission: HeldSubmission, campaign: Campaign): Instrument {
  const about = submission.statements.filter((statement) => statement.serial === instrument.serial)
  if (about.length === 0) return instrument
  const status = Object.fromEntries(
    Object.entries(instrument.status).map(([action, modes]) => [
      action,
      Object.fromEntries(
        Object.entries(modes).map(([mode, before]) => {
          const said = about
            .filter((statement) => statement.action === action && speaksOf(statement, mode))
            .map((statement) => saidBy(statement, submission, campaign))
          return [mode, said.length > 0 ? together(before, said) : before]
        }),
      ),
    ]),
  )
  return { ...instrument, status }
}

function speaksOf(statement: Statement, mode: ModeId): boolean {
  return statement.mode === mode || statement.mode === 'both' || statement.mode === 'unstated'
}

function saidBy(statement: Statement, submission: HeldSubmission, campaign: Campaign): Said {
  return {
    outcome: statement.outcome,
    ...(statement.until ? { until: statement.until } : {}),
    modeUnstated: statement.mode === 'unstated' && campaign.modes.length > 1,
    because: { message: submission.message, at: submission.at, evidence: statement.because },
    retracts: submission.flags.includes('retraction') || submission.kind === 'agent',
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
