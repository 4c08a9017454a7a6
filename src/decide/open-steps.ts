import type { Campaign } from '../domain/campaign.ts'
import type { Case, HeldSubmission, Instrument } from '../domain/case.ts'
import type { Situation } from '../domain/follow-up.ts'
import type { RequiredAction } from '../domain/form.ts'
import type { Outcome } from '../domain/submission.ts'
import { situation } from './make-situation.ts'
import { isModeUnstated, statuses } from './status.ts'
import { meaning, type Unnamed, unnamedOf } from './unnamed.ts'

/** What is open about the shipped instruments: one situation per instrument and step at most, beside where it went. */
export function openSteps(held: Case, campaign: Campaign, said: readonly HeldSubmission[]): Situation[] {
  const shipped = held.instruments.filter((instrument) => instrument.shipped)
  return campaign.actions.flatMap((action) => {
    const unnamed = unnamedOf(said, action.id)
    return [
      ...takenBack(action, shipped, unnamed),
      ...shipped.flatMap((instrument) => ofStep(held, instrument, action, meaning(unnamed, instrument))),
    ]
  })
}

function ofStep(held: Case, instrument: Instrument, action: RequiredAction, unnamed: readonly Unnamed[]): Situation[] {
  const { serial } = instrument
  const about = { action: action.id, serial }
  const all = statuses(instrument, action.id)
  const is = (wanted: string) => all.filter((status) => status.is === wanted)
  const gone = is('absent').length > 0 ? [situation('absent', { serial })] : []
  if (is('disputed').length > 0) return [...gone, situation('serials-disputed', about)]
  if (is('outstanding').length > 0) return [...gone, ...ofOutstanding(held, instrument, action, unnamed)]
  const declined = all.flatMap((status) => (status.is === 'declined' ? [status.because.at] : []))
  if (declined[0]) return [...gone, deferred('declined', about, declined[0])]
  const planned = all.flatMap((status) => (status.is === 'planned' ? [status] : []))
  const first = planned.sort((one, other) => ((one.until ?? '') < (other.until ?? '') ? -1 : 1))[0]
  if (first) return [...gone, deferred('planned', about, first.because.at, first.until)]
  return isModeUnstated(instrument, action.id, held.modesAccepted) ? [...gone, situation('mode-unstated', about)] : gone
}

/** A step that is not done may have been spoken of without naming the instrument: then that is what is asked about. */
function ofOutstanding(
  held: Case,
  instrument: Instrument,
  action: RequiredAction,
  unnamed: readonly Unnamed[],
): Situation[] {
  const about = { action: action.id, serial: instrument.serial }
  const because = statuses(instrument, action.id).flatMap((status) =>
    status.is === 'outstanding' && status.because ? [status.because.message] : [],
  )
  const meant = because.length > 0 ? [] : unnamed
  const said = (outcome: Outcome) => meant.find(({ statement }) => statement.outcome === outcome)
  const done = said('done')
  if (done) {
    const { product } = done.statement
    return [situation('serials-missing', { action: action.id, ...(product ? { product } : {}) })]
  }
  const planned = said('planned')
  if (planned) return [deferred('planned', about, planned.at, planned.statement.until)]
  const declined = said('declined')
  if (declined) return [deferred('declined', about, declined.at)]
  if (said('absent')) return [situation('absent', { serial: instrument.serial, open: 'yes' })]
  const sources = [...because, ...meant.map(({ submission }) => submission.message)]
  const unclear = sources.some((message) => hasTwoReasons(held, message, action))
  return [situation(unclear ? 'reason-unclear' : 'actions-outstanding', about)]
}

/** "Not done", of nothing named, after it was said done of an instrument that may be meant. */
function takenBack(action: RequiredAction, shipped: readonly Instrument[], unnamed: readonly Unnamed[]): Situation[] {
  const against = unnamed.some(
    ({ statement, at }) =>
      statement.outcome === 'not-done' &&
      shipped.some(
        (instrument) =>
          meaning(unnamed, instrument).length > 0 &&
          statuses(instrument, action.id).some((status) => status.is === 'done' && status.because.at < at),
      ),
  )
  return against ? [situation('contradiction', { action: action.id })] : []
}

/** Both reasons were ticked over one list: which serial has which is not known. */
function hasTwoReasons({ submissions }: Case, message: string, { optOut }: RequiredAction): boolean {
  const answer = submissions
    .find((submission) => submission.message === message)
    ?.answers.find(({ question }) => question === optOut)
  return Array.isArray(answer?.value) && answer.value.length > 1
}

/** A new day named makes it another plan. */
function deferred(
  code: 'planned' | 'declined',
  about: { readonly action: string; readonly serial: string },
  said: string,
  until?: string,
): Situation {
  const key = [code, about.action, about.serial, until].filter(Boolean).join(' ')
  return situation(code, { ...about, ...(until ? { until } : {}), said }, key)
}
