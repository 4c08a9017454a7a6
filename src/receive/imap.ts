import type { ImapFlow } from 'imapflow'
import { type Connection, openConnection } from './connection.ts'
import { keepUids } from './fetch.ts'
import { folderExists, makeFolder } from './folders.ts'
import type { Keeper } from './keeper.ts'
import { listNew } from './listing.ts'
import { doMoves } from './moves.ts'
import type { Check, Log, Mailbox, ReceiveOptions, SweepResult } from './promise.ts'
import { sentSinceOnServer } from './sent-imap.ts'

export interface ImapAccess {
  readonly host: string
  readonly port: number
  readonly secure: boolean
  readonly user: string | null
  readonly password: string | null
  /** Certificate authority in PEM. */
  readonly ca: string | null
  readonly folder: string
  readonly processed: string
  readonly quarantine: string
  readonly sent: string
}

/** What the steps of a pass share. */
export interface ImapPass {
  readonly client: ImapFlow
  readonly access: ImapAccess
  readonly keeper: Keeper
  readonly log: Log
  readonly mailbox: string
}

const LIST_EVERY = 30 * 60_000

/** A mailbox on an IMAP server, shared with people: UIDs in the store are the work list, `\Seen` is never read or set (RFC 9051). */
export function openImap(access: ImapAccess, keeper: Keeper, log: Log, options: ReceiveOptions = {}): Mailbox {
  const listeners = new Set<() => void>()
  const name = `${access.user ?? ''}@${access.host}`
  const hint = () => {
    for (const listener of listeners) listener()
  }
  const connection = openConnection(access, log, hint, options.silence)
  let listedAt = Number.NEGATIVE_INFINITY

  async function pass(client: ImapFlow): Promise<SweepResult> {
    const step: ImapPass = { client, access, keeper, log, mailbox: name }
    const thorough = Date.now() - listedAt >= (options.listEvery ?? LIST_EVERY)
    const found = await listNew(step, thorough)
    const fetched = await keepUids(step, found.uidValidity, found.fresh, options.onProgress)
    if (found.newGeneration) await keeper.generationListed(name, access.folder, found.uidValidity)
    if (found.gone.length > 0) await keeper.gone(found.gone)
    if (thorough || found.newGeneration) listedAt = Date.now()
    const moves = await doMoves(step, found.uidValidity)
    const alarms = [...found.alarms, ...fetched.alarms, ...moves.alarms]
    for (const alarm of alarms) log.warn({ mailbox: name }, alarm)
    return {
      kept: fetched.kept,
      moved: moves.moved,
      gone: found.gone.length + fetched.vanished + moves.gone,
      newGeneration: found.newGeneration,
      alarms,
    }
  }

  return {
    name,
    sweep: () => connection.use(pass),
    watch: (onHint, signal) => watched(listeners, onHint, signal),
    appendSent: (source, messageId) =>
      connection.use(async (client) => {
        await makeFolder(client, access.sent)
        if (!(await inFolder(client, access, messageId)))
          await client.append(access.sent, Buffer.from(source), ['\\Seen'])
        await client.mailboxOpen(access.folder, { readOnly: true })
      }),
    findSent: (messageId) =>
      connection.use(async (client) => {
        const found = (await folderExists(client, access.sent)) && (await inFolder(client, access, messageId))
        await client.mailboxOpen(access.folder, { readOnly: true })
        return found
      }),
    sentSince: (mark) => connection.use((client) => sentSinceOnServer(client, access, mark)),
    check: () => checked(connection, access),
    close: () => connection.close(),
  }
}

function watched(listeners: Set<() => void>, onHint: () => void, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  listeners.add(onHint)
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      listeners.delete(onHint)
      resolve()
    })
  })
}

async function inFolder(client: ImapFlow, access: ImapAccess, messageId: string): Promise<boolean> {
  await client.mailboxOpen(access.sent, { readOnly: true })
  const found = await client.search({ header: { 'message-id': messageId } }, { uid: true })
  return Array.isArray(found) && found.length > 0
}

async function checked(connection: Connection, access: ImapAccess): Promise<Check> {
  try {
    return await connection.use(async (client) => {
      const box = await client.mailboxOpen(access.folder, { readOnly: true })
      const safety = client.secureConnection ? 'TLS' : 'without TLS (loopback)'
      const moving = client.capabilities.has('MOVE') || client.capabilities.has('UIDPLUS')
      const detail = `${access.folder} at ${access.host}:${access.port}, ${box.exists} mails, ${safety}`
      return moving
        ? { ok: true, detail }
        : {
            ok: false,
            detail: `${detail}; the server can neither MOVE nor UID EXPUNGE: mails stay in ${access.folder}`,
          }
    })
  } catch (error) {
    return { ok: false, detail: (error as Error).message }
  }
}
