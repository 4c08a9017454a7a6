import type { Message } from '../../domain/message.ts'
import type { MachineNotice } from '../../domain/submission.ts'
import { fold } from '../trim/fold.ts'
import { type Languages, wordsIn } from '../trim/lexicon.ts'
import type { Evidence } from './evidence.ts'

const TEXT_AT_MOST = 20_000

/** Class of a delivery report (RFC 3464), or of a mail system's text that says the same; null: it is neither. */
export function deliveryOf(
  message: Message,
  text: string,
  evidence: Evidence,
  languages: Languages,
): MachineNotice | null {
  const declared = message.contentTypeParameters['report-type']?.toLowerCase()
  const type = message.report?.type === 'other' || !message.report ? declared : message.report.type
  if (type === 'delivery-status') return reported(message, text, languages)
  const failed = message.headers
    .filter((field) => field.name === 'x-failed-recipients')
    .flatMap((field) => field.value.split(','))
  const addresses = failed.map((address) => address.trim().toLowerCase()).filter(Boolean)
  if (addresses.length > 0) return toldBy(text, addresses, isDelay(message, text, languages))
  if (!evidence.mailSystem && !evidence.nullSender) return null
  const said = fold(`${message.subject ?? ''}\n${text.slice(0, TEXT_AT_MOST)}`)
  const delayed = isDelay(message, text, languages)
  if (!delayed && !wordsIn(languages, 'undelivered').holds.test(said)) return null
  return toldBy(text, addressesIn(text, message), delayed)
}

function reported(message: Message, text: string, languages: Languages): MachineNotice {
  const recipients = message.report?.recipients ?? []
  const actions = new Set(recipients.map((recipient) => recipient.action))
  const told = recipients.map((recipient) => ({
    address: recipient.address,
    status: recipient.status,
    permanent: recipient.action === 'failed' && !(recipient.status ?? '5').startsWith('4'),
    text: recipient.diagnostic ?? '',
  }))
  if (actions.has('failed')) return { class: 'failed', recipients: told }
  if (actions.has('delayed')) return { class: 'delayed', recipients: told }
  if (actions.size > 0) return { class: 'delivered', recipients: told }
  return toldBy(text, addressesIn(text, message), isDelay(message, text, languages))
}

/** A warning is one only where nothing says that it was given up. */
function isDelay(message: Message, text: string, languages: Languages): boolean {
  const subject = fold(message.subject ?? '')
  const delayed = wordsIn(languages, 'delayed').holds
  if (delayed.test(subject)) return true
  const said = fold(text.slice(0, TEXT_AT_MOST))
  return delayed.test(said) && !wordsIn(languages, 'undelivered').holds.test(`${subject}\n${said}`)
}

/** What a mail system's text says of each address. */
export function toldBy(text: string, addresses: readonly string[], delayed: boolean): MachineNotice {
  const recipients = addresses.map((address) => {
    const at = text.toLowerCase().indexOf(address)
    const near = at < 0 ? text.slice(0, 600) : text.slice(at, at + 600)
    const status = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(near)?.[1] ?? null
    const code = /(?<![\d.])([45])\d\d[ -]/.exec(near)?.[1] ?? null
    const temporary = (status ?? code ?? '5').startsWith('4')
    return { address, status, permanent: !delayed && !temporary, text: near.replace(/\s+/g, ' ').slice(0, 300).trim() }
  })
  return { class: delayed ? 'delayed' : 'failed', recipients }
}

/** Addresses that the text names above the returned copy: not ours, not the mail system's. */
export function addressesIn(text: string, message: Message): string[] {
  const ours = new Set([...message.to, ...(message.from ? [message.from] : [])].map((one) => one.address))
  const above = text.slice(0, TEXT_AT_MOST).split(/\n-{2,}[^\n]{0,120}(?:copy|original|message)/i)[0] ?? ''
  const found = above.toLowerCase().match(/[\w.+'-]{1,64}@[\w-][\w.-]{0,190}\w/g) ?? []
  return [...new Set(found)]
    .filter((address) => !ours.has(address) && !/^(?:mailer-daemon|postmaster)@/.test(address))
    .slice(0, 50)
}
