import type { Tokens, Verified } from '../domain/known.ts'
import type { Message } from '../domain/message.ts'
import { verifyAnswer, verifyFormCode, verifyId, verifyLoopId, verifyPlusAddress } from '../send/ids.ts'
import type { Store } from '../store/open.ts'

type Proof = Verified['cases'][number]

/** Which of the ids found are ours, by their MAC or as a relay's name for a letter of ours, and which mails of customers they name. */
export async function verify(
  { store, key }: { readonly store: Store; readonly key: Buffer },
  found: Tokens,
  message: Message,
): Promise<Verified> {
  const returned = found.originalMessageId ? [found.originalMessageId] : []
  const sightings = await store.sightings([...found.inReplyTo, ...found.referencesIds, ...returned])
  const named = (by: Proof['by'], ids: readonly string[], check: (key: Buffer, id: string) => string | null) =>
    ids.flatMap((id) => {
      const reference = check(key, id) ?? sightings.find((one) => one.id === id && one.of === 'alias')?.reference
      return reference ? [{ reference, by }] : []
    })
  const answers = (found.answers ?? []).filter((answer) => verifyAnswer(key, answer))
  const all = [
    ...answers.map(({ reference }): Proof => ({ reference, by: 'answer' })),
    ...named('in-reply-to', found.inReplyTo, verifyId),
    ...named('references', found.referencesIds, verifyId),
    ...named('plus-address', found.recipients, verifyPlusAddress),
    ...named('qr', found.formCodes ?? [], (by, code) => verifyFormCode(by, code)?.reference ?? null),
    ...named('original-message-id', returned, verifyId),
  ]
  const subject = topic(message.subject)
  const threads = sightings.filter((one) => one.of === 'mail' && subject !== '' && topic(one.subject) === subject)
  return {
    cases: all.filter(({ reference }, at) => all.findIndex((other) => other.reference === reference) === at),
    threads: [...new Set(threads.map(({ reference }) => reference))],
    answers: answers.map(({ code }) => code),
    own:
      (found.messageId !== null && verifyId(key, found.messageId) !== null) ||
      found.loopIds.some((id) => verifyLoopId(key, id) !== null),
  }
}

/** A subject without what mail programs of any language put before it: `RE: AW: Fwd: [EXT] …`. */
function topic(subject: string | null): string {
  return (subject ?? '')
    .replace(/^(?:\s*(?:\p{L}{1,4}(?:\[\d{1,2}\])?\s?[:：]|\[[^\]]{1,20}\]))+/u, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
