import type { ReadingContext } from '../../domain/context.ts'
import type { Verified } from '../../domain/known.ts'
import type { Message } from '../../domain/message.ts'
import type { Opened } from '../../domain/opened.ts'
import type { MachineNotice, SubmissionKind } from '../../domain/submission.ts'
import { fold, wordsOf } from '../trim/fold.ts'
import { type Languages, wordsIn } from '../trim/lexicon.ts'
import { machineWords } from '../trim/machine-words.ts'
import type { Trimmed } from '../trim/trimmed.ts'
import { absenceOf } from './absence.ts'
import { addressesIn, deliveryOf, toldBy } from './delivery.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { portalNotice } from './portal.ts'

/** Who speaks in a mail. */
export interface Nature {
  readonly kind: SubmissionKind
  readonly class: MachineNotice['class'] | 'person'
  /** False: a person looks at it. */
  readonly sure: boolean
  /** A filled form, or answers, on a mail with a machine's headers. */
  readonly automaticSender: boolean
  /** A secure-mail portal says that an answer lies there: its own words are none. */
  readonly portal?: true
  /** A machine wrote it: its whole text (`machineWords`) stands for own words. */
  readonly machine: boolean
  readonly notice?: MachineNotice
}

/** What is known of the mail's content when its nature is asked. */
export interface Findings {
  /** A document, or the body, holds a filled form. */
  readonly carriesForm: boolean
  /** A filled form, or words that say something of an instrument or an action. A bare "received" is none: ticket systems say so too. */
  readonly carriesAnswer: boolean
  readonly related: boolean
  readonly answersOurs: boolean
  readonly weak: boolean
  readonly contact: boolean
}

/**
 * Person, machine, bounce or nothing of ours, by evidence in this order: our own mail come back, reports, a portal, automatic
 * headers (RFC 3834 and older), bulk headers, the mail system's text, the words of subject and text.
 */
export function nature(
  opened: Opened,
  trimmed: Trimmed,
  languages: Languages,
  verified: Verified,
  context: ReadingContext,
  findings: Findings,
): Nature {
  const { message } = opened
  if (isOwn(message, verified, context)) return machine('other', { class: 'own' })
  const text = machineWords(opened.documents[0]!, languages)
  const evidence = evidenceOf(message)
  const reported = byReport(message, text, evidence, languages)
  if (reported) return reported
  if (portalNotice(message, text, languages)) return { ...PERSON, portal: true }
  const writtenOn = (message.date ?? context.arrivedAt).slice(0, 10)
  const absent = (): MachineNotice => ({ class: 'out-of-office', ...absenceOf(text, languages, writtenOn) })
  if (evidence.automatic) return automatic(opened, evidence, text, languages, findings, absent)
  if (evidence.bulk || evidence.spam) return bulk(message, text, languages, findings, absent)
  const delivery = deliveryOf(message, text, evidence, languages)
  if (delivery && !findings.carriesForm) return machine('bounce', delivery)
  const worded = byWords(opened, trimmed, text, evidence, languages, findings, absent)
  return worded ?? person(opened, trimmed, findings)
}

const PERSON: Nature = { kind: 'reply', class: 'person', sure: true, automaticSender: false, machine: false }

function machine(kind: SubmissionKind, notice: MachineNotice, sure = true): Nature {
  return { kind, class: notice.class, sure, automaticSender: false, machine: true, notice }
}

function isOwn(message: Message, verified: Verified, context: ReadingContext): boolean {
  return verified.own || context.ourAddresses.includes(message.from?.address ?? '')
}

/** Reports and calendar mail say themselves what they are. */
function byReport(message: Message, text: string, evidence: Evidence, languages: Languages): Nature | null {
  const declared = message.contentTypeParameters['report-type']?.toLowerCase()
  const type = message.report && message.report.type !== 'other' ? message.report.type : declared
  if (type === 'disposition-notification') return machine('auto-reply', { class: 'read-receipt' })
  if (type === 'feedback-report') return machine('other', { class: 'bulk' })
  const failed = message.headers.some((field) => field.name === 'x-failed-recipients')
  if (type === 'delivery-status' || failed) {
    const notice = deliveryOf(message, text, evidence, languages)!
    return machine(notice.class === 'delivered' ? 'auto-reply' : 'bounce', notice)
  }
  const method = message.calendarMethod
  if (method === 'REPLY' || method === 'COUNTER') return machine('auto-reply', { class: 'calendar-answer' })
  return method === null ? null : machine('other', { class: 'unrelated' })
}

function automatic(
  opened: Opened,
  evidence: Evidence,
  text: string,
  languages: Languages,
  findings: Findings,
  absent: () => MachineNotice,
): Nature {
  const { message } = opened
  if (findings.carriesForm) return { ...PERSON, sure: false, automaticSender: true }
  if (evidence.mailSystem || evidence.nullSender) {
    const delivery = isAbsence(message, text, languages) ? null : deliveryOf(message, text, evidence, languages)
    if (delivery) return machine('bounce', delivery)
  }
  const passesOn = findings.carriesAnswer && !startsAs(message.subject, 'absenceSubject', languages)
  if (isAbsence(message, text, languages) && !passesOn) return machine('auto-reply', absent())
  if (isReadReceipt(message, text, languages)) return machine('auto-reply', { class: 'read-receipt' })
  if (isAcknowledgement(text, languages) && !passesOn) return machine('auto-reply', { class: 'acknowledgement' })
  // Scanners and ticket systems pass people's answers on.
  if (findings.carriesAnswer || hasUnread(opened)) return { ...PERSON, sure: false, automaticSender: true }
  if (evidence.automatic === 'replied' || findings.answersOurs)
    return machine('auto-reply', { class: 'acknowledgement' })
  return machine('other', { class: evidence.bulk ? 'bulk' : 'unrelated' })
}

/** A person on a list, or a customer's group address, is told by what it answers. */
function bulk(
  message: Message,
  text: string,
  languages: Languages,
  findings: Findings,
  absent: () => MachineNotice,
): Nature {
  if (findings.carriesForm) return { ...PERSON, sure: false, automaticSender: true }
  if (isAbsence(message, text, languages) && startsAs(message.subject, 'absenceSubject', languages))
    return machine('auto-reply', absent())
  if (findings.answersOurs && isAcknowledgement(text, languages))
    return machine('auto-reply', { class: 'acknowledgement' })
  if (findings.answersOurs || (findings.contact && findings.related))
    return { ...PERSON, sure: false, automaticSender: findings.carriesAnswer }
  if (findings.contact) return { ...PERSON, sure: false }
  return machine('other', { class: 'bulk' })
}

/** Machines that send no header: told only where subject and text agree, and never where a form is in it. */
function byWords(
  opened: Opened,
  trimmed: Trimmed,
  text: string,
  evidence: Evidence,
  languages: Languages,
  findings: Findings,
  absent: () => MachineNotice,
): Nature | null {
  const { message } = opened
  if (findings.carriesForm) return null
  if (startsAs(withoutSender(message), 'absenceSubject', languages, true) && !findings.carriesAnswer) {
    if (wordsIn(languages, 'absence').holds.test(fold(text.slice(0, 3000)))) return machine('auto-reply', absent())
    if (trimmed.ownWords === '' && opened.documents.length === 1) return machine('auto-reply', absent(), false)
  }
  if (isReadReceipt(message, text, languages)) return machine('auto-reply', { class: 'read-receipt' })
  const returned =
    startsAs(message.subject, 'undelivered', languages) &&
    wordsIn(languages, 'undelivered').holds.test(fold(text.slice(0, 3000)))
  if (returned && !findings.carriesAnswer) return machine('bounce', toldBy(text, addressesIn(text, message), false))
  const nobody = evidence.noReply || evidence.nullSender
  if (nobody && !findings.carriesAnswer && isAcknowledgement(text, languages))
    return machine('auto-reply', { class: 'acknowledgement' })
  return null
}

function person({ message, documents }: Opened, trimmed: Trimmed, findings: Findings): Nature {
  const attached = documents.length > 1 || message.attachments.length > 0
  const empty = trimmed.ownWords === '' && trimmed.forwarded.length === 0 && !attached
  if (empty && !findings.answersOurs && !findings.related)
    return { ...machine('other', { class: 'empty' }), machine: false }
  if (findings.related || findings.carriesForm) return { ...PERSON, sure: !findings.weak }
  // `Our instrument was sold`, in a new mail of a contact that names no notice.
  if (findings.contact && findings.carriesAnswer) return { ...PERSON, sure: false }
  return { ...machine('other', { class: 'unrelated' }), machine: false }
}

/** An absence is named in the subject's beginning, or said in a short text. */
function isAbsence(message: Message, text: string, languages: Languages): boolean {
  const said = wordsIn(languages, 'absence').holds.test(fold(text.slice(0, 3000)))
  return startsAs(message.subject, 'absenceSubject', languages) || (said && wordsOf(text.slice(0, 6000)).length < 400)
}

function isReadReceipt(message: Message, text: string, languages: Languages): boolean {
  return (
    startsAs(message.subject, 'readSubject', languages) &&
    wordsIn(languages, 'read').holds.test(fold(text.slice(0, 2000)))
  )
}

function isAcknowledgement(text: string, languages: Languages): boolean {
  return wordsIn(languages, 'acknowledged').holds.test(fold(text.slice(0, 3000)))
}

/**
 * `Automatisch antwoord: …`, and not `RE: Automatisch antwoord: …`, which a person wrote. `alone`: nothing but a mark or a date may
 * follow, since people begin subjects with such words too (`Absence de correctif`).
 */
function startsAs(
  subject: string | null,
  name: 'absenceSubject' | 'readSubject' | 'undelivered',
  languages: Languages,
  alone = name !== 'absenceSubject',
): boolean {
  const folded = fold((subject ?? '').trim()).replace(/^\[[^\]]{0,40}\]\s*/, '')
  const start = wordsIn(languages, name).starts.exec(folded)
  if (!start) return false
  const rest = folded.slice(start[0].length)
  if (!alone) return true
  if (name !== 'absenceSubject') return /^\s{0,2}[:：-]/.test(rest)
  return /^\s{0,2}(?:[:：(–.-]|$|\d)/.test(rest) || wordsIn(languages, 'until').starts.test(rest.trim())
}

/** `Jan Jansen ist außer Haus`, as Notes writes: without the sender's own name and the verb behind it. */
function withoutSender({ subject, from }: Message): string | null {
  const name = from?.name?.trim()
  if (!subject || !name || !subject.toLowerCase().startsWith(`${name.toLowerCase()} `)) return subject
  return subject.slice(name.length).replace(/^ \p{L}{1,4} /u, '')
}

function hasUnread({ documents }: Opened): boolean {
  return documents.slice(1).some((document) => document.channel === 'scan' || document.channel === 'unreadable')
}
