import type { ReadingContext } from '../../domain/context.ts'
import type { Message } from '../../domain/message.ts'
import type { Boundary } from './boundary.ts'
import { fold, wordsOf } from './fold.ts'
import type { Written } from './written.ts'

/** Whose mail follows a boundary: ours, the writer's own earlier one, or a third person's. */
export type Origin = 'ours' | 'writer' | 'third'

/** Everybody who may have written a quoted mail, as far as the envelope tells. */
export interface Envelope {
  readonly ourAddresses: ReadonlySet<string>
  readonly ourNames: readonly string[]
  readonly writer: string | null
  readonly writerName: string
}

/**
 * Our addresses as configured; where the mail names none of them as recipient (it was read from a file, or redirected), those
 * recipients that are not at the writer's own domain.
 */
export function envelopeOf(message: Message, context: ReadingContext): Envelope {
  const configured = new Set(context.ourAddresses.map(plain))
  const recipients = [...message.to, ...message.cc]
  const named = recipients.some((recipient) => configured.has(plain(recipient.address)))
  const writer = message.from?.address ?? null
  const domain = writer?.split('@')[1]
  const presumed = named ? [] : message.to.filter((recipient) => recipient.address.split('@')[1] !== domain)
  const ours = new Set([...configured, ...presumed.map((recipient) => plain(recipient.address))])
  return {
    ourAddresses: ours,
    ourNames: recipients
      .filter((recipient) => ours.has(plain(recipient.address)) && recipient.name)
      .map((to) => fold(to.name)),
    writer,
    writerName: fold(message.from?.name ?? ''),
  }
}

/** A header without an address (Outlook inside one firm, Thunderbird) is told by name, else by our address in the text below it. */
export function originOf(boundary: Boundary, body: readonly Written[], envelope: Envelope): Origin {
  const address = boundary.from?.address ?? null
  if (address !== null) {
    if (envelope.ourAddresses.has(plain(address))) return 'ours'
    return address === envelope.writer ? 'writer' : 'third'
  }
  const name = fold(boundary.from?.name ?? '')
  if (name !== '' && envelope.ourNames.includes(name)) return 'ours'
  if (name !== '' && sameWords(name, envelope.writerName)) return 'writer'
  const signed = body
    .slice(0, 80)
    .some((line) => [...envelope.ourAddresses].some((ours) => line.text.toLowerCase().includes(ours)))
  if (signed || boundary.shape !== 'block') return 'ours'
  return 'third'
}

/**
 * What stands below our own signature in a quote without marks, where the writer said nothing above it: some people answer at
 * the bottom.
 */
export function belowOurs(quote: readonly Written[], envelope: Envelope): readonly Written[] {
  const signs = (text: string) =>
    envelope.ourNames.includes(fold(text)) || [...envelope.ourAddresses].includes(text.toLowerCase())
  const last = quote.findLastIndex((line) => signs(line.text))
  return last < 0 ? [] : quote.slice(last + 1).filter((line) => line.level === 0)
}

/** `Jansen, Piet` is `Piet Jansen`. */
export function sameWords(name: string, other: string): boolean {
  const words = wordsOf(name)
  const others = new Set(wordsOf(other))
  return words.length > 1 && words.every((word) => others.has(word))
}

/** Without the plus part: `support+K7Q2@example.org`. */
function plain(address: string): string {
  return address.toLowerCase().replace(/\+[^@]{0,64}@/, '@')
}
