import { createHash } from 'node:crypto'
import type { Opened } from '../domain/opened.ts'
import type { KeptMail, Twin } from '../line.ts'
import type { Readers } from '../read/pool.ts'
import type { MessageLine } from '../store/messages.ts'
import type { Store } from '../store/open.ts'

/**
 * The mail that was kept before this one under its Message-ID. One that was not read yet is opened here, so that two processes that
 * read both at once agree on which is the copy.
 */
export async function twinOf(
  { store, readers }: { readonly store: Store; readonly readers: () => Readers },
  { id, source }: KeptMail,
  opened: Opened,
): Promise<Twin | null> {
  const { messageId } = opened.message
  if (!messageId) return null
  const earlier = (await store.messages.twins(id, messageId)).filter((twin) => twin.id < id)
  const key = contentKey(opened, source)
  const another: string[] = []
  for (const twin of earlier) {
    const other = twin.contentKey ?? (await keyOfUnread(twin, store, readers))
    if (other === key) return { id: twin.duplicateOf ?? twin.id, is: 'copy' }
    if (other !== null) another.push(twin.id)
  }
  return another[0] ? { id: another[0], is: 'another' } : null
}

/**
 * Hash of what a person would call the same mail: header, text and files, whatever relays added. A mail that could not be taken apart
 * is the same only byte by byte.
 */
export function contentKey({ message, documents }: Opened, source: Uint8Array): string {
  const body = documents[0]?.lines.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter(Boolean) ?? []
  const files = message.attachments.map(({ sha256 }) => sha256)
  const whole = createHash('sha256')
  if (message.problems.length > 0) return whole.update(source).digest('hex')
  return whole
    .update(JSON.stringify([message.from?.address, message.date, message.subject?.trim(), body, files]))
    .digest('hex')
}

/** Null where its bytes are gone, or where it waits in quarantine because nothing can open it. */
async function keyOfUnread({ id, state }: MessageLine, store: Store, readers: () => Readers): Promise<string | null> {
  if (state === 'quarantined') return null
  const twin = await store.messages.byId(id)
  return twin?.source ? contentKey(await readers().read(twin.source), twin.source) : null
}
