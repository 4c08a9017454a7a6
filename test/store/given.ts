import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Case } from '../../src/domain/case.ts'
import type { Draft, Entry, Happening } from '../../src/domain/entry.ts'
import type { Letter } from '../../src/domain/letter.ts'
import type { CaseChange } from '../../src/store/case-rows.ts'
import { openDatabase, type StoreConfig } from '../../src/store/database.ts'
import type { MailToKeep } from '../../src/store/keep.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import type { Row } from '../../src/store/rows.ts'
import { postgres } from '../support/postgres.ts'

export const KEY = Buffer.from('a key for tests')

/** One empty database, and a clock that a test may move. */
export interface Given {
  config: StoreConfig
  headFile: string
  clock: string
  /** Another connection to the same database. */
  open(): Promise<Store>
  /** Behind the store's back. */
  sql(statement: string, values?: readonly (string | number)[]): Promise<Row[]>
}

export const DATABASES = ['sqlite', 'postgres'] as const

/** The same tests on both databases, each on a fresh one. */
export function onBoth(title: string, tests: (given: Given) => void): void {
  for (const kind of DATABASES) {
    describe(`${title}, on ${kind}`, function () {
      this.timeout(60_000)
      const { given, begin, end } = givenOn(kind)
      beforeEach(begin)
      afterEach(end)
      tests(given)
    })
  }
}

/** What is given is empty from `begin` to `end`, and may begin anew. */
export function givenOn(kind: (typeof DATABASES)[number]) {
  const opened: Store[] = []
  let folder = ''
  const given: Given = {
    config: { sqlite: '' },
    headFile: '',
    clock: '',
    open: async () => {
      const store = await openStore(given.config, {
        signingKey: KEY,
        headFile: given.headFile,
        now: () => given.clock,
      })
      opened.push(store)
      return store
    },
    sql: async (statement, values = []) => {
      const db = openDatabase(given.config)
      try {
        const result = await db.read((handle) => handle.raw(statement, [...values]))
        return result.rows ?? result
      } finally {
        await db.close()
      }
    },
  }
  const begin = async () => {
    folder = mkdtempSync(join(tmpdir(), 'recall-desk-store-'))
    given.config =
      kind === 'sqlite'
        ? { sqlite: join(folder, 'store.sqlite') }
        : { postgres: await (await postgres()).newDatabase() }
    given.headFile = join(folder, 'audit-head.json')
    given.clock = '2023-04-12T09:00:00.000Z'
  }
  const end = async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()))
    rmSync(folder, { recursive: true, force: true })
  }
  return { given, begin, end }
}

export function mail(uid: number, text = `mail ${uid}`, header = ''): MailToKeep {
  const source = Buffer.from(
    `From: Lab <lab@ziekenhuis.example>\r\nMessage-ID: <${uid}@ziekenhuis.example>\r\n${header}\r\n${text}\r\n`,
  )
  const place = { mailbox: 'support@mail.example', folder: 'INBOX', uidValidity: '7', uid: String(uid) }
  return { source, arrivedAt: '2023-04-12T08:00:00Z', place }
}

/** A case opened by one entry. */
export function opening(
  id: string,
  over: Partial<Extract<Happening, { kind: 'opened' }>> = {},
  at = '2023-04-05T00:00:00Z',
): CaseChange {
  const contacts = [{ name: 'Lab', email: `${id}@ziekenhuis.example`, role: 'lab', valid: true }]
  const consignee = {
    id: `C-${id}`,
    organisation: 'Ziekenhuis',
    role: 'end-user',
    country: 'NL',
    language: 'nl',
    contacts,
    timeZone: null,
  } as const
  const what: Happening = {
    kind: 'opened',
    reference: `REF-${id}`,
    campaign: 'first',
    consignee,
    notifiedOn: '2023-04-05',
    instruments: [{ serial: `M7${id}`, product: 'box', shipped: true, status: {} }],
    ...over,
  }
  const drafts = [{ at, by: 'recall-desk', case: id, what }]
  return { id, expectedVersion: 0, drafts, after: replay(drafts as unknown as Entry[]) }
}

/** More entries on a case as it is. */
export function change(found: Case, ...whats: readonly (Happening | Draft)[]): CaseChange {
  const drafts = whats.map(
    (what): Draft =>
      'what' in what ? what : { at: '2023-04-12T09:00:00Z', by: 'anna', case: found.id, what, reason: 'phoned' },
  )
  return { id: found.id, expectedVersion: found.version, drafts, after: drafts.reduce(enter, found) }
}

export function call(id: string): Happening {
  return { kind: 'attempt', attempt: { id, method: 'call', on: '2023-04-12', by: 'anna', result: 'nobody there' } }
}

/** As much of replaying as these tests need. */
export function replay(entries: readonly Entry[]): Case {
  return entries.reduce<Case | null>(enter, null)!
}

function enter(before: Case | null, { at, case: id, what, by, reason }: Draft): Case {
  if (what.kind === 'opened') {
    const { reference, campaign, consignee, instruments, notifiedOn } = what
    return {
      id,
      reference,
      campaign,
      consignee,
      instruments,
      notifiedOn,
      openedAt: at,
      answers: {},
      submissions: [],
      letters: [],
      tasks: [],
      escalations: [],
      holds: [],
      attempts: [],
      modesAccepted: [],
      closed: null,
      nextLook: null,
      version: 1,
    }
  }
  const next = { ...before!, version: before!.version + 1 }
  if (what.kind === 'attempt') return { ...next, attempts: [...next.attempts, what.attempt] }
  if (what.kind === 'look') return { ...next, nextLook: what.after }
  if (what.kind === 'closed') return { ...next, closed: { at, by, reason: reason ?? '' } }
  if (what.kind === 'submission') return { ...next, submissions: [...next.submissions, what.submission] }
  if (what.kind === 'escalation') return { ...next, escalations: [...next.escalations, what.escalation] }
  if (what.kind === 'letter') return { ...next, letters: [...next.letters, what.letter] }
  if (what.kind !== 'letter-state') throw new Error(`these tests know no ${what.kind}`)
  return {
    ...next,
    letters: next.letters.map((letter) => (letter.id === what.letter ? { ...letter, state: what.after } : letter)),
  }
}

export function letter(id: string, of: string, over: Partial<Letter> = {}): Letter {
  return {
    id,
    case: of,
    followUp: 'reminder',
    ordinal: 1,
    state: 'due',
    to: `${of}@ziekenhuis.example`,
    cc: [],
    subject: 'Field safety notice',
    messageId: `<${id}@recall.example>`,
    source: Buffer.from(`Subject: ${id}\r\n\r\nDear laboratory`),
    dueAt: '2023-04-12T09:00:00Z',
    attempts: 0,
    staff: false,
    unasked: false,
    detail: null,
    ...over,
  }
}

/** Opens cases in a store and gives them back. */
export async function withCases(store: Store, ...ids: readonly string[]): Promise<Case[]> {
  await store.settle({ cases: ids.map((id) => opening(id)) })
  return [...(await store.cases.byIds(ids))]
}
