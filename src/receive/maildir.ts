import { createHash } from 'node:crypto'
import { type FSWatcher, watch as watchFolder } from 'node:fs'
import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Temporary } from '../domain/outcome.ts'
import type { Keeper, MoveDone, MoveOwed, MoveTarget } from './keeper.ts'
import { keepFiles, listMaildir, type MailFile } from './maildir-files.ts'
import type { Check, Log, Mailbox, ReceiveOptions, SweepResult } from './promise.ts'
import { sentSinceInFolder } from './sent-maildir.ts'

/** A Maildir's names never change their meaning: there is one generation. */
const PLACE = { folder: 'INBOX', uidValidity: '0' } as const
const SUBFOLDER: Readonly<Record<MoveTarget, string>> = { processed: '.Processed', quarantine: '.Quarantine' }
const SENT = '.Sent'

/** A Maildir with the promise of an IMAP mailbox. Files are never renamed but to be moved; their flags are left as they are. */
export function openMaildir(
  config: { readonly maildir: string },
  keeper: Keeper,
  log: Log,
  options: ReceiveOptions = {},
): Mailbox {
  const root = config.maildir
  let last: Promise<unknown> = Promise.resolve()

  async function pass(): Promise<SweepResult> {
    await makeMaildir(root)
    const files = await listMaildir(root)
    const known = await keeper.knownUids(root, PLACE.folder, PLACE.uidValidity)
    const onRecord = new Set(known.map(({ uid }) => uid))
    const fresh = [...files.values()].filter(({ uid }) => !onRecord.has(uid))
    const placeOf = (uid: string) => ({ mailbox: root, ...PLACE, uid })
    const kept = await keepFiles(fresh, placeOf, keeper, options.onProgress)
    if ((await keeper.generation(root, PLACE.folder)) === null) {
      await keeper.generationListed(root, PLACE.folder, PLACE.uidValidity)
    }
    const owed = (await keeper.owedMoves(root)).filter(({ place }) => place.folder === PLACE.folder)
    const moves = await moveFiles(root, files, owed, keeper)
    const beingMoved = new Set(owed.map(({ place }) => place.uid))
    const gone = known.filter(({ uid, present }) => present && !files.has(uid) && !beingMoved.has(uid))
    if (gone.length > 0) await keeper.gone(gone.map(({ uid }) => placeOf(uid)))
    return { kept, moved: moves.moved, gone: gone.length + moves.gone, newGeneration: false, alarms: [] }
  }

  return {
    name: root,
    sweep() {
      const turn = last.then(pass).catch((error) => {
        throw inWords(error, root)
      })
      last = turn.catch(() => undefined)
      return turn
    },
    watch: (onHint, signal) => watched(root, onHint, signal, log),
    async appendSent(source, messageId) {
      await makeMaildir(join(root, SENT))
      if (await sentIsThere(root, messageId)) return
      const name = sentName(messageId)
      await writeFile(join(root, SENT, 'tmp', name), source)
      await rename(join(root, SENT, 'tmp', name), join(root, SENT, 'cur', `${name}:2,S`))
    },
    findSent: (messageId) => sentIsThere(root, messageId),
    sentSince: (mark) =>
      sentSinceInFolder(join(root, SENT), mark).catch((error) => {
        throw inWords(error, root)
      }),
    check: () => checked(root),
    close: async () => {
      await last
    },
  }
}

/** Makes a Maildir with its three folders unless it is there. */
async function makeMaildir(path: string): Promise<void> {
  for (const folder of ['tmp', 'new', 'cur']) await mkdir(join(path, folder), { recursive: true })
}

async function moveFiles(
  root: string,
  files: ReadonlyMap<string, MailFile>,
  owed: readonly MoveOwed[],
  keeper: Keeper,
): Promise<{ moved: number; gone: number }> {
  const done: MoveDone[] = []
  const gone: MoveOwed[] = []
  const targets = new Map<MoveTarget, ReadonlyMap<string, MailFile>>()
  for (const move of owed) {
    const target = join(root, SUBFOLDER[move.to])
    if (!targets.has(move.to)) {
      await makeMaildir(target)
      targets.set(move.to, await listMaildir(target))
    }
    const file = files.get(move.place.uid)
    if (file) await rename(file.path, join(target, file.within, file.name))
    const there = file !== undefined || targets.get(move.to)!.has(move.place.uid)
    if (there) done.push({ place: move.place, to: move.to, folder: SUBFOLDER[move.to], uid: move.place.uid })
    else gone.push(move)
  }
  if (done.length > 0) await keeper.moved(done)
  if (gone.length > 0) await keeper.gone(gone.map(({ place }) => place))
  return { moved: done.length, gone: gone.length }
}

async function watched(root: string, onHint: () => void, signal: AbortSignal, log: Log): Promise<void> {
  let watcher: FSWatcher | null = null
  try {
    await makeMaildir(root)
    watcher = watchFolder(join(root, 'new'), { persistent: false }, onHint)
    watcher.on('error', (error) =>
      log.warn({ maildir: root, error: error.message }, 'The Maildir cannot be watched any more'),
    )
  } catch (error) {
    // No place for it, or no inotify watch left: the sweeps find the mail all the same, or say what is wrong.
    log.warn({ maildir: root, error: (error as Error).message }, 'The Maildir cannot be watched')
  }
  await aborted(signal)
  watcher?.close()
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

async function sentIsThere(root: string, messageId: string): Promise<boolean> {
  const name = `${sentName(messageId)}:2,S`
  return stat(join(root, SENT, 'cur', name)).then(
    () => true,
    () => false,
  )
}

/** The same Message-ID gives the same name, so a copy is never doubled. */
function sentName(messageId: string): string {
  return `${createHash('sha256').update(messageId).digest('hex').slice(0, 32)}.recall-desk`
}

async function checked(root: string): Promise<Check> {
  try {
    await makeMaildir(root)
    return { ok: true, detail: `${root}, ${(await readdir(join(root, 'new'))).length} new mails` }
  } catch (error) {
    return { ok: false, detail: inWords(error, root).message }
  }
}

function inWords(error: unknown, root: string): Error {
  const { code, message } = error as NodeJS.ErrnoException
  return /^E[A-Z]+$/.test(code ?? '')
    ? new Temporary(`Maildir ${root}: ${message}`, { cause: error })
    : (error as Error)
}
