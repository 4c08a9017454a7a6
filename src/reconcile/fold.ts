import type { Campaign } from '../domain/campaign.ts'
import type { Case, CountedAnswer, HeldSubmission, Instrument } from '../domain/case.ts'
import { counting, saidAt } from '../domain/counting.ts'
import type { ProductId, QuestionId, Serial } from '../domain/names.ts'
import { untouched } from '../domain/untouched.ts'
import { afterSubmission } from './instrument.ts'
import { withUnits } from './lots.ts'

/** Instruments and answers as the submissions of a case leave them. */
export interface Standing {
  readonly instruments: readonly Instrument[]
  readonly answers: Readonly<Record<QuestionId, CountedAnswer>>
}

/** Works out instruments and answers from nothing but the shipping list and what counts, oldest first. */
export function fold(given: Pick<Case, 'instruments' | 'submissions'>, campaign: Campaign): Standing {
  const said = counting(given.submissions)
  const shipped = given.instruments
    .filter((instrument) => instrument.shipped)
    .map((instrument) => ({ ...instrument, status: untouched(campaign) }))
  let instruments: Instrument[] = [...shipped, ...named(said, shipped, campaign)]
  let answers: Readonly<Record<QuestionId, CountedAnswer>> = {}
  for (const submission of said) {
    instruments = instruments.map((instrument) => afterSubmission(instrument, submission, campaign))
    answers = { ...withoutRetracted(answers, submission, campaign), ...answersOf(submission) }
  }
  return { instruments: instruments.map((instrument) => withUnits(instrument, said, campaign)), answers }
}

/** Instruments of this campaign that only the customer names, once a person has accepted that. */
function named(said: readonly HeldSubmission[], shipped: readonly Instrument[], campaign: Campaign): Instrument[] {
  const found = new Map<Serial, ProductId>()
  const accepted = said.filter(({ kind, review }) => kind === 'agent' || review === 'done')
  for (const { serial, product } of accepted.flatMap(({ statements }) => statements))
    if (serial && product && !shipped.some((instrument) => instrument.serial === serial)) found.set(serial, product)
  return [...found].map(([serial, product]) => ({ serial, product, shipped: false, status: untouched(campaign) }))
}

function answersOf(submission: HeldSubmission): Record<QuestionId, CountedAnswer> {
  return Object.fromEntries(
    submission.answers.map(({ question, value }) => [
      question,
      { value, message: submission.message, at: saidAt(submission) },
    ]),
  )
}

/** Who takes back an answer on a step takes back what the form said of that step. */
function withoutRetracted(
  answers: Readonly<Record<QuestionId, CountedAnswer>>,
  { flags, statements }: HeldSubmission,
  { actions, lots }: Campaign,
): Record<QuestionId, CountedAnswer> {
  const isMeant = ({ id }: { readonly id: string }) => statements.some(({ action }) => action === id)
  const questions = flags.includes('retraction')
    ? [
        ...actions
          .filter(isMeant)
          .flatMap(({ done, doneSerials, sameSerials, optOut, optOutSerials }) => [
            done,
            doneSerials,
            sameSerials?.question,
            optOut,
            optOutSerials,
          ]),
        ...(lots && isMeant(lots)
          ? [...lots.rest, ...lots.none, ...lots.ways.flatMap((way) => [way.tick, way.quantities, way.lots, way.on])]
          : []),
      ]
    : []
  return Object.fromEntries(Object.entries(answers).filter(([question]) => !questions.includes(question)))
}
