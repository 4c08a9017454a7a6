import type { Change, Happening, ImportedPart } from '../domain/entry.ts'

/** One sentence per entry, for people who read an audit trail. */
export function entryWords(what: Happening): string {
  switch (what.kind) {
    case 'opened':
      return `Case opened for ${what.consignee.organisation} with ${count(what.instruments.length, 'instrument')}`
    case 'imported':
      return `Consignee list: ${importedWords(what.before, what.after).join('; ') || 'nothing changed'}`
    case 'submission':
      return `${submissionWords(what.submission)}${changesWords(what.changes)}`
    case 'unlinked':
      return `Message ${what.message} taken out of the case${changesWords(what.changes)}`
    case 'restated':
      return `Worked out anew${changesWords(what.changes)}`
    case 'letter':
      return `Letter ${what.letter.followUp} ${what.letter.ordinal} to ${what.letter.to} decided, ${what.letter.state}`
    case 'letter-state':
      return `Letter ${what.letter}: ${what.before} became ${what.after}${what.detail ? ` (${what.detail})` : ''}${reportWords(what.reportsOffered)}`
    case 'contact':
      return contactWords(what)
    case 'task':
      return `To do: ${what.task.what} (${what.task.why})`
    case 'task-done':
      return `Done: ${what.task}: ${what.result}`
    case 'escalation':
      return `Escalation ${what.escalation.kind}: “${what.escalation.words}”`
    case 'escalation-seen':
      return `Escalation ${what.escalation} taken in hand`
    case 'escalation-decided':
      return `Escalation ${what.escalation} decided: ${what.decision}`
    case 'hold':
      return `Letters held until ${what.hold.until ?? 'a person ends it'}: ${what.hold.why}`
    case 'hold-ended':
      return `Hold ${what.hold} ended`
    case 'attempt':
      return `Attempt by ${what.attempt.method} on ${what.attempt.on}, ${what.attempt.by}: ${what.attempt.result}`
    case 'modes-accepted':
      return `Accepted for all modes: ${what.about.join(', ')}`
    case 'found':
      return `A person found ${what.found.code}${what.found.message ? ` in ${what.found.message}` : ''}`
    case 'customers':
      return `Customers of the distributor: ${told(what.after.identified)} identified, ${told(what.after.informed)} informed, ${told(what.after.answered)} answered`
    case 'disposed':
      return `Instrument ${what.disposition.serial} ${what.disposition.how} on ${what.disposition.on}${what.disposition.to ? `, now in case ${what.disposition.to.reference}` : ''}`
    case 'linked':
      return `Instrument ${what.link.serial} ${what.link.is === 'from' ? 'came from' : 'went to'} case ${what.link.reference}`
    case 'closed':
      return `Case closed${what.because ? `: ${what.because}` : ''}`
    case 'reopened':
      return 'Case opened again'
    case 'look':
      return what.after ? `Next look at ${what.after}` : 'No further look'
  }
}

/** What a consignee list changes in a case, point by point. */
export function importedWords(before: ImportedPart, after: ImportedPart): string[] {
  const contacts = after.consignee.contacts.flatMap((contact) => {
    const old = before.consignee.contacts.find(({ email }) => email === contact.email)
    if (!old) return [`contact ${contact.email} added`]
    return JSON.stringify(old) === JSON.stringify(contact) ? [] : [`contact ${contact.email} changed`]
  })
  const instruments = after.instruments.flatMap(({ serial, shipped }) => {
    const old = before.instruments.find((instrument) => instrument.serial === serial)
    if (!old) return [`instrument ${serial} added`]
    return shipped && !old.shipped ? [`instrument ${serial} is on the list now`] : []
  })
  const fields = (['organisation', 'role', 'country', 'language', 'timeZone', 'phone', 'postalAddress'] as const)
    .filter((field) => before.consignee[field] !== after.consignee[field])
    .map((field) => `${field} ${told(before.consignee[field])} → ${told(after.consignee[field])}`)
  const notified =
    before.notifiedOn === after.notifiedOn ? [] : [`notified on ${told(before.notifiedOn)} → ${told(after.notifiedOn)}`]
  return [...fields, ...notified, ...contacts, ...instruments]
}

function submissionWords({ kind, message, from, review }: Extract<Happening, { kind: 'submission' }>['submission']) {
  const waits = review === 'waiting' ? ', waits for a person' : review === 'done' ? ', accepted by a person' : ''
  return kind === 'agent' ? `Entered by a person (${message})` : `${kind} from ${from ?? 'nobody'} (${message})${waits}`
}

function changesWords(changes: readonly Change[]): string {
  if (changes.length === 0) return ''
  const words = changes.map((change) => {
    if (change.of === 'answer') return `${change.question}: ${told(change.before)} → ${told(change.after)}`
    if (change.of === 'instrument')
      return `${change.serial} ${change.after ? 'named by the customer' : 'no longer named'}`
    return `${change.serial} ${change.action} ${change.mode}: ${change.before.is} → ${change.after.is}`
  })
  return `: ${words.join('; ')}`
}

function contactWords({ email, before, after }: Extract<Happening, { kind: 'contact' }>): string {
  if (!after) return `Contact ${email} removed`
  if (!before) return `Contact ${email} added`
  if (before.valid !== after.valid) return `Contact ${email} is ${after.valid ? 'valid again' : 'not valid any more'}`
  return after.awayUntil ? `Contact ${email} is away until ${after.awayUntil}` : `Contact ${email} changed`
}

function told(value: unknown): string {
  return value === null || value === undefined || value === '' ? 'none' : String(value)
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

function reportWords(offered: boolean | undefined): string {
  if (offered === undefined) return ''
  return offered ? '; the server offers reports of delivery' : '; the server offers no reports of delivery'
}
