import { type Campaign, stepsOf, type Wording } from '../domain/campaign.ts'
import type { Case, Escalation } from '../domain/case.ts'
import type { LetterOrder } from '../domain/decision.ts'
import { partOf } from '../domain/form.ts'
import type { Language } from '../domain/names.ts'
import { deadlinesOf, ownTerms } from '../domain/reporting.ts'
import type { Attached, DisputeFacts, EscalationFacts, LetterFacts } from './letter-facts.ts'
import { lotFacts } from './lot-facts.ts'
import { namesOf } from './names-in-words.ts'
import { boxOf, plansOf, pointsOf } from './point-facts.ts'
import { cellsOf, disputesOf } from './status-facts.ts'

export interface FactsAbout {
  /** Of the letter: one that there are templates for. */
  readonly language: Language
  readonly caseLink?: string | null
  readonly attached?: Attached
}

/** What a letter ordered for a case may say: pure, from the case as it is when the letter is decided. */
export function factsOf(held: Case, campaign: Campaign, order: LetterOrder, about: FactsAbout): LetterFacts {
  const names = namesOf(campaign, about.language)
  const { wording } = names
  const questions = (roles: readonly string[]) =>
    campaign.form.questions.filter(({ role }) => role && roles.includes(role))
  const instruments = held.instruments.map((instrument) => ({
    serial: instrument.serial,
    product: names.product(instrument.product) ?? '',
    shipped: instrument.shipped,
    quantity: instrument.quantity ?? null,
    cells: stepsOf(campaign).map((id) => ({
      action: names.action(id),
      parts: cellsOf(held, campaign, instrument, id, names),
    })),
  }))
  const points = pointsOf(held, campaign, order, names)
  const confirmations = questions(['receipt', 'informed']).flatMap(({ id, role }) => {
    const answer = held.answers[id]?.value
    return typeof answer === 'boolean'
      ? [{ role: role!, value: (answer ? wording.yes : wording.no).toLowerCase() }]
      : []
  })
  // A tick cannot say no: that nobody ticked it is no reason to ask.
  const confirmed = questions(['receipt', 'informed']).every(
    ({ id, role, kind }) => held.answers[id]?.value === true || (role === 'informed' && kind === 'tick'),
  )
  const settled = instruments.every(({ cells }) =>
    cells.every(({ parts }) =>
      parts.every(({ code, modeUnstated }) => (code === 'done' && !modeUnstated) || code === 'absent'),
    ),
  )
  const answered = held.submissions.find(({ message }) => message === order.answers)
  const newest = held.submissions.filter(({ kind, from }) => kind === 'reply' && order.to.includes(from ?? '')).at(-1)
  const message = answered ?? newest ?? null
  return {
    language: about.language,
    caseId: held.id,
    reference: held.reference,
    notice: { number: campaign.notice.number, date: campaign.notice.date },
    organisation: held.consignee.organisation,
    country: held.consignee.country,
    phone: held.consignee.phone ?? null,
    contactName: held.consignee.contacts.find(({ email }) => email === order.to[0])?.name || null,
    notifiedOn: held.notifiedOn,
    products: campaign.products.map(({ name }) => name),
    actions: stepsOf(campaign).map((id) => ({ id, name: names.heading(id), short: names.action(id) })),
    modes: names.modes,
    lots: lotFacts(held.instruments, campaign, names),
    instruments,
    recorded: instruments.filter(({ cells }) =>
      cells.some(({ parts }) => parts.some(({ code }) => code !== 'outstanding')),
    ),
    open: instruments.filter(({ cells }) =>
      cells.some(({ parts }) => parts.some(({ code }) => code !== 'done' && code !== 'absent')),
    ),
    confirmations,
    complete: confirmed && settled && instruments.length > 0 && points.length === 0,
    points,
    tells: [...new Set(order.situations.map(({ code }) => code))],
    disputed: order.situations.some(({ code }) => code === 'contradiction' || code === 'serials-disputed'),
    attached: about.attached ?? { notice: false, form: false },
    disputes: [...disputesOf(held, campaign, names), ...questionsInDispute(order, campaign, wording)],
    boxes: questions(['receipt', 'informed']).flatMap((question) => boxOf(question, wording)),
    yes: wording.yes,
    no: wording.no,
    risk: wording.risk ?? null,
    part: partAsked(held, campaign, order, wording),
    plans: plansOf(held, campaign, order, names),
    unaffected: order.situations.flatMap(({ code, about }) =>
      code === 'unaffected' && about.serial ? [{ serial: about.serial, product: about.product ?? '' }] : [],
    ),
    otherNotice:
      order.situations.flatMap(({ code, about }) => (code === 'other-notice' && about.notice) || [])[0] ?? null,
    named: order.situations.flatMap(({ about }) => about.named ?? [])[0] ?? null,
    namedBy: order.situations.flatMap(({ code, about }) => (code === 'contact-named' && about.from) || [])[0] ?? null,
    message: message && { at: message.arrivedAt, from: message.from },
    escalation: escalationOf(held, order, campaign),
    alarm: order.situations.flatMap(({ about }) => about.alarm ?? [])[0] ?? null,
    caseLink: about.caseLink ?? null,
  }
}

function partAsked({ answers, customers }: Case, { form }: Campaign, order: LetterOrder, wording: Wording): string[] {
  const asked = order.situations.some(
    ({ code }) => code === 'distributor-part-missing' || code === 'customers-outstanding',
  )
  if (!asked || customers) return []
  return partOf(form).flatMap(({ id }) => (answers[id]?.value === true ? [] : (wording.labels[id] ?? [])))
}

function questionsInDispute(order: LetterOrder, campaign: Campaign, wording: Wording): DisputeFacts[] {
  return order.situations.flatMap(({ code, about }) => {
    const question =
      code === 'contradiction' ? campaign.form.questions.find(({ id }) => id === about.question) : undefined
    return question
      ? [
          {
            serial: null,
            product: null,
            subject: wording.labels[question.id]?.replace(/[:.]\s*$/, '') ?? question.id,
            said: [],
          },
        ]
      : []
  })
}

function escalationOf(held: Case, order: LetterOrder, campaign: Campaign): EscalationFacts | null {
  const meant = order.situations.flatMap(({ key, about }) => [key, ...Object.values(about)])
  const ofKind = held.escalations.filter(({ kind }) => kind === order.followUp)
  const found =
    ofKind.find(({ id }) => meant.includes(id)) ??
    ofKind.find(({ message }) => meant.includes(message)) ??
    ofKind.filter(({ decided }) => decided === null).at(-1)
  return found ? escalationFacts(held, found, campaign) : null
}

function escalationFacts(held: Case, escalation: Escalation, campaign: Campaign): EscalationFacts {
  const { id, message, words, arrivedAt } = escalation
  const { country } = held.consignee
  const from = held.submissions.find((submission) => submission.message === message)?.from ?? null
  const deadlines = deadlinesOf(escalation, country, campaign)
  return { id, message, from, words, arrivedAt, deadlines, ownTerms: ownTerms(country, campaign) !== null }
}
