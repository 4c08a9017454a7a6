import { type Campaign, stepsOf } from '../domain/campaign.ts'
import type { Case, CustomerLedger, HeldSubmission } from '../domain/case.ts'
import { counting } from '../domain/counting.ts'
import { SITUATIONS, type Situation, type SituationCode } from '../domain/follow-up.ts'
import { partOf } from '../domain/form.ts'
import { isCapAlarm } from './caps.ts'
import { situation } from './make-situation.ts'
import { openLots } from './open-lots.ts'
import { openSteps } from './open-steps.ts'
import { isSettled } from './status.ts'
import { unaffectedIn } from './unaffected.ts'

/** Told or asked in one letter and never again: a person sees the rest. */
const ONCE: readonly SituationCode[] = [
  'wrong-contact',
  'contact-named',
  'authenticity-doubt',
  'offline-instrument',
  'unknown-serial',
  'absent',
  'unaffected',
  'other-notice',
]

/** Everything that stands between a case and its end, in the order of the closed list of situations. */
export function situationsOf(held: Case, campaign: Campaign): Situation[] {
  const said = counting(held.submissions)
  const found = [
    ...held.escalations
      .filter(({ decided }) => decided === null)
      .map(({ kind, id, message }) => situation(kind, { escalation: id, message }, id)),
    ...held.tasks
      .filter(isCapAlarm)
      .map(({ id, why }) => situation('over-cap', { task: id, alarm: why }, `over-cap ${id}`)),
    ...(held.submissions.some(({ review }) => review === 'waiting') ? [situation('needs-agent', {})] : []),
    ...(held.found ?? []).map(({ code, message }) =>
      situation(code, { found: 'yes', ...(message ? { message } : {}) }),
    ),
    ...(said.length === 0
      ? [situation('no-answer', {})]
      : [
          ...ofReplies(held, campaign, said),
          ...questions(held, campaign),
          ...unknown(held, said),
          ...openSteps(held, campaign, said),
          ...openLots(held, campaign),
        ]),
  ]
  const open = found.filter(
    ({ code, key, about }, at) =>
      found.findIndex((other) => other.key === key) === at &&
      !(ONCE.includes(code) && !about.open && wasWritten(held, key)),
  )
  return open.length > 0 ? open.sort((one, other) => rank(one) - rank(other)) : [situation('settled', {})]
}

/** Some letter is about it; also one that a person called off, for that was meant. */
export function wasWritten({ letters }: Case, key: string): boolean {
  return letters.some(({ about, overtaken }) => !overtaken && about.includes(key))
}

function rank({ code }: Situation): number {
  return SITUATIONS.indexOf(code)
}

/** What a reply leaves behind beside its answers, until a later one says something. */
function ofReplies(held: Case, campaign: Campaign, said: readonly HeldSubmission[]): Situation[] {
  const lastWord = said.findLastIndex(saysSomething)
  return said.flatMap((submission, at) => {
    const { flags, message, problems } = submission
    const accepted = byAgent(submission)
    const about = { message }
    const notice = problems.find(({ code }) => code === 'other-notice')
    return [
      ...(flags.includes('wrong-contact') ? wrongContact(held, submission) : []),
      ...(flags.includes('contradiction') && !accepted && at >= lastWord ? [situation('contradiction', about)] : []),
      ...(flags.includes('offline-instrument') && isToDo(held, campaign)
        ? [situation('offline-instrument', about)]
        : []),
      ...(flags.includes('missing-attachment') && at >= lastWord ? [situation('attachment-missing', about)] : []),
      ...(flags.includes('unreadable') && !accepted && at >= lastWord ? [situation('unreadable', about)] : []),
      ...(flags.includes('unknown-serial') ? unaffectedIn(submission, campaign) : []),
      ...(notice ? [situation('other-notice', { ...about, ...(notice.detail ? { notice: notice.detail } : {}) })] : []),
    ]
  })
}

/** Nobody who did the steps after all needs instructions for them. */
function isToDo({ instruments }: Case, campaign: Campaign): boolean {
  return instruments.some(
    (instrument) => instrument.shipped && stepsOf(campaign).some((step) => !isSettled(instrument, step)),
  )
}

/** Who is not the right person is thanked; whoever is named by an address gets the notice. */
function wrongContact({ consignee }: Case, { from, message, ownWords }: HeldSubmission): Situation[] {
  const known = [from, ...consignee.contacts.map(({ email }) => email)]
  const named = (ownWords.toLowerCase().match(ADDRESS) ?? []).find((address) => !known.includes(address))
  return [
    situation('wrong-contact', { message, ...(named ? { named } : {}) }),
    ...(named ? [situation('contact-named', { message, named, ...(from ? { from } : {}) })] : []),
  ]
}

const ADDRESS = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu

function saysSomething({ answers, statements }: HeldSubmission): boolean {
  return answers.length > 0 || statements.length > 0
}

/** A person put it right: nothing is left to ask the customer. */
function byAgent({ answers, statements }: HeldSubmission): boolean {
  return [...answers.map(({ evidence }) => evidence), ...statements.map(({ because }) => because)].some((evidence) =>
    evidence.some(({ part }) => part === 'agent'),
  )
}

function questions(held: Case, { form }: Campaign): Situation[] {
  const value = (role: string) => {
    const question = form.questions.find((candidate) => candidate.role === role)
    return question && { question: question.id, value: held.answers[question.id]?.value }
  }
  const receipt = value('receipt')
  const informed = value('informed')
  return [
    ...(receipt && receipt.value !== true ? [situation('receipt-unconfirmed', { question: receipt.question })] : []),
    ...(informed && informed.value === false ? [situation('not-passed-on', { question: informed.question })] : []),
    ...distributorPart(held, form),
  ]
}

/** A distributor confirms each point of its part, or ticks that the part does not apply. */
function distributorPart({ consignee, answers, customers }: Case, form: Campaign['form']): Situation[] {
  if (consignee.role === 'end-user') return []
  const confirmed = partOf(form).map(({ id }) => answers[id]?.value)
  const doesNotApply = form.questions.some(
    ({ id, asks, role }) => asks === 'distributor' && role === 'not-applicable' && answers[id]?.value === true,
  )
  return [
    ...(!doesNotApply && confirmed.includes(undefined) ? [situation('distributor-part-missing', {})] : []),
    ...(confirmed.includes(false) || (customers && isShort(customers))
      ? [situation('customers-outstanding', customers ? countsOf(customers) : {})]
      : []),
  ]
}

/** Fewer customers informed, or answering, than are known; answers count where somebody counts them. */
function isShort({ identified, informed, answered }: CustomerLedger): boolean {
  return identified === null || (informed ?? 0) < identified || (answered !== null && answered < identified)
}

function countsOf({ identified, informed }: CustomerLedger): Record<string, string> {
  return { identified: String(identified ?? 0), informed: String(informed ?? 0) }
}

/** Serial numbers that only the customer names. */
function unknown({ instruments }: Case, said: readonly HeldSubmission[]): Situation[] {
  const shipped = new Set(instruments.filter((instrument) => instrument.shipped).map(({ serial }) => serial))
  const named = said.flatMap(({ statements }) => statements.flatMap(({ serial }) => serial ?? []))
  return [...new Set(named)]
    .filter((serial) => !shipped.has(serial))
    .map((serial) => situation('unknown-serial', { serial }))
}
