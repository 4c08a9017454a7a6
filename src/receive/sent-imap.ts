import type { ImapFlow } from 'imapflow'
import { folderExists } from './folders.ts'
import type { ImapAccess } from './imap.ts'
import type { SentSince } from './promise.ts'

/** Headers of one mail, and mails of one look: a Sent folder is not ours, and may hold anything. */
const MOST_BYTES = 256 * 1024
const MOST_MAILS = 200
/** The mark of a look that found no Sent folder: whatever is in it later came since. */
const NO_FOLDER = 'none'

/** What came into the Sent folder after the mark `UIDVALIDITY UIDNEXT`; the first look, and one at a new generation, only set it. */
export async function sentSinceOnServer(
  client: ImapFlow,
  { sent, folder }: ImapAccess,
  mark: string | null,
): Promise<SentSince> {
  if (!(await folderExists(client, sent))) return { mails: [], mark: mark ?? NO_FOLDER }
  const box = await client.mailboxOpen(sent, { readOnly: true })
  const [validity, next] = mark === NO_FOLDER ? [String(box.uidValidity), '1'] : (mark ?? '').split(' ')
  const from = Number(next)
  const here = `${box.uidValidity} ${box.uidNext}`
  const mails: { header: Uint8Array; at: string }[] = []
  let last = box.uidNext
  if (validity === String(box.uidValidity) && from < box.uidNext) {
    const range = `${from}:${box.uidNext - 1}`
    const found = await client.search({ uid: range }, { uid: true })
    const uids = (Array.isArray(found) ? found : []).sort((one, other) => one - other)
    const some = uids.slice(0, MOST_MAILS)
    if (uids.length > some.length) last = some.at(-1)! + 1
    if (some.length > 0)
      for (const { headers, internalDate } of await client.fetchAll(
        some,
        { headers: true, internalDate: true },
        { uid: true },
      ))
        if (headers && headers.length <= MOST_BYTES)
          mails.push({ header: headers, at: new Date(internalDate ?? Date.now()).toISOString() })
  }
  await client.mailboxOpen(folder, { readOnly: true })
  return { mails, mark: last === box.uidNext ? here : `${box.uidValidity} ${last}` }
}
