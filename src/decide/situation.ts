import type { Campaign } from '../domain/campaign.ts'
import type { Case, HeldSubmission, Instrument, InstrumentStatus } from '../domain/case.ts'
import type { Situation, SituationCode } from '../domain/follow-up.ts'
import type { ActionId } from '../domain/names.ts'

/** Everything that stands between a case and its end, as the closed list of situations names it. */
export function situationsOf(held: Case, campaign: Campaign): Situation[] {
  const replies = answersOf(held)
  const found = [
    ...held.escalations
      .filter(({ decided }) => decided === null)
      .map(({ kind, id, message }) => situation(kind, { escalation: id, message }, id)),
    ...(held.submissions.some(({ review }) => review === 'waiting') ? [situation('needs-agent', {})] : []),
    ...(replies.length === 0
      ? [situation('no-answer', {})]
      : [...questions(held, campaign), ...attachments(replies), ...instruments(held, campaign, replies)]),
  ]
  return found.length > 0 ? found : [situation('settled', {})]
}

/** Submissions that answer and count, oldest first. */
export function answersOf(held: Case): HeldSubmission[] {
  return held.submissions
    .filter(({ kind, review }) => (kind === 'reply' || kind === 'agent') && review !== 'waiting')
    .sort((one, other) => (one.at < other.at ? -1 : 1))
}

/** Every mode of the instrument is done for this action, whether or not the modes were named. */
export function isDone(instrument: Instrument, action: ActionId): boolean {
  return statuses(instrument, action).every(({ is }) => is === 'done')
}

export function isAbsent(instrument: Instrument): boolean {
  return Object.keys(instrument.status).every((action) =>
    statuses(instrument, action).every(({ is }) => is === 'absent'),
  )
}

function questions(held: Case, campaign: Campaign): Situation[] {
  const role = (wanted: string) => campaign.form.questions.find((question) => question.role === wanted)
  const receipt = role('receipt')
  const informed = role('informed')
  const distributor = campaign.form.questions.filter(({ asks, kind }) => asks === 'distributor' && kind === 'yes-no')
  return [
    ...(receipt && held.answers[receipt.id]?.value !== true
      ? [situation('receipt-unconfirmed', { question: receipt.id })]
      : []),
    ...(informed && held.answers[informed.id]?.value !== true
      ? [situation('not-passed-on', { question: informed.id })]
      : []),
    ...(held.consignee.role !== 'end-user' && distributor.some(({ id }) => held.answers[id]?.value !== true)
      ? [situation('distributor-part-missing', {})]
      : []),
  ]
}

/** What the newest reply left behind beside answers. */
function attachments(replies: readonly HeldSubmission[]): Situation[] {
  const newest = replies.at(-1)
  if (!newest) return []
  return [
    ...(newest.flags.includes('missing-attachment')
      ? [situation('attachment-missing', { message: newest.message })]
      : []),
    ...(newest.flags.includes('unreadable') ? [situation('unreadable', { message: newest.message })] : []),
    ...(newest.flags.includes('offline-instrument')
      ? [situation('offline-instrument', { message: newest.message })]
      : []),
  ]
}

function instruments(held: Case, campaign: Campaign, replies: readonly HeldSubmission[]): Situation[] {
  const unnamed = replies
    .flatMap(({ statements }) => statements)
    .filter(({ serial, outcome }) => serial === null && outcome === 'done')
  const proposed = campaign.actions.filter(
    ({ id }) =>
      unnamed.some(({ action }) => action === id) &&
      held.instruments.some((instrument) => instrument.shipped && open(instrument, id)),
  )
  return [
    ...proposed.map(({ id }) => situation('serials-missing', { action: id })),
    ...held.instruments.filter(({ shipped }) => !shipped).map(({ serial }) => situation('unknown-serial', { serial })),
    ...held.instruments
      .filter(({ shipped }) => shipped)
      .flatMap((instrument) => ofInstrument(held, instrument, campaign, new Set(proposed.map(({ id }) => id)))),
  ]
}

function ofInstrument(
  held: Case,
  instrument: Instrument,
  campaign: Campaign,
  proposed: ReadonlySet<ActionId>,
): Situation[] {
  const { serial } = instrument
  if (isAbsent(instrument)) return [situation('absent', { serial })]
  return campaign.actions.flatMap(({ id: action }) => {
    const all = statuses(instrument, action)
    const has = (is: InstrumentStatus['is']) => all.some((status) => status.is === is)
    const about = { serial, action }
    if (has('disputed')) return [situation('serials-disputed', about)]
    if (has('outstanding')) {
      if (proposed.has(action)) return []
      const unclear = all.some(
        (status) =>
          status.is === 'outstanding' &&
          status.because &&
          reasonUnclear(held, status.because.message, campaign, action),
      )
      return [situation(unclear ? 'reason-unclear' : 'actions-outstanding', about)]
    }
    if (has('declined')) return [situation('declined', about)]
    if (has('planned')) {
      const until = all.flatMap((status) => (status.is === 'planned' && status.until ? [status.until] : [])).sort()[0]
      return [situation('planned', { ...about, ...(until ? { until } : {}) })]
    }
    const unstated =
      all.some((status) => status.is === 'done' && status.modeUnstated) &&
      !held.modesAccepted.includes(`${action} ${serial}`)
    return unstated ? [situation('mode-unstated', about)] : []
  })
}

/** Both reasons were ticked over one list: which serial has which is not known. */
function reasonUnclear(held: Case, message: string, campaign: Campaign, action: ActionId): boolean {
  const optOut = campaign.actions.find(({ id }) => id === action)?.optOut
  const answer = held.submissions
    .find((submission) => submission.message === message)
    ?.answers.find(({ question }) => question === optOut)
  return Array.isArray(answer?.value) && answer.value.length > 1
}

function open(instrument: Instrument, action: ActionId): boolean {
  return statuses(instrument, action).some(({ is }) => is === 'outstanding')
}

function statuses(instrument: Instrument, action: ActionId): InstrumentStatus[] {
  return Object.values(instrument.status[action] ?? {})
}

function situation(
  code: SituationCode,
  about: Readonly<Record<string, string>>,
  key = [code, about.action, about.serial, about.message].filter(Boolean).join(' '),
): Situation {
  return { code, key, about }
}
