import type { Message } from '../domain/message.ts'
import type { Readers } from '../read/pool.ts'
import { verifyId } from '../send/ids.ts'
import type { Store } from '../store/open.ts'
import { referencesIn } from '../understand/reference.ts'

const MOST_LETTERS = 6
const MOST_CHARACTERS = 50_000
const MOST_KEPT = 200

/** Gives the texts of our newest letters that a message may quote: those to its sender, those that it answers, those of its case. */
export function sentTextsOf({
  store,
  readers,
  key,
}: {
  readonly store: Store
  readonly readers: () => Readers
  readonly key: Buffer
}): (message: Message) => Promise<readonly string[]> {
  const known = new Map<string, readonly string[]>()
  return async (message) => {
    const ids = [...message.inReplyTo, ...message.references]
    const letters = await store.letters.sentTo({
      addresses: message.from ? [message.from.address] : [],
      messageIds: ids,
      references: [...ids.flatMap((id) => verifyId(key, id) ?? []), ...referencesIn(message.subject ?? '')],
      limit: MOST_LETTERS,
    })
    const texts: string[] = []
    for (const { id, source } of letters) {
      const found = known.get(id) ?? (await textsOf(source, readers()))
      if (known.size >= MOST_KEPT) known.clear()
      known.set(id, found)
      texts.push(...found)
    }
    return texts
  }
}

/** Mail programs quote the one part or the other, and lay out the HTML in their own way. */
async function textsOf(source: Uint8Array, readers: Readers): Promise<readonly string[]> {
  const parts = [source, textPart(source)].filter((part) => part !== null)
  const opened = await Promise.all(parts.map((part) => readers.read(part)))
  return opened.map(({ documents }) =>
    (documents[0]?.lines ?? [])
      .map(({ text }) => text)
      .join('\n')
      .slice(0, MOST_CHARACTERS),
  )
}

/** The plain part of a letter, with its own header: a mail by itself. */
function textPart(source: Uint8Array): Uint8Array | null {
  const text = Buffer.from(source).toString('latin1')
  const from = /^Content-Type: text\/plain/im.exec(text)?.index
  if (from === undefined) return null
  const part = text.slice(from)
  return Buffer.from(part.slice(0, /^--\S/m.exec(part)?.index ?? part.length), 'latin1')
}
