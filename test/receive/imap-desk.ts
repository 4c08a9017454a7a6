import type { ImapAccess } from '../../src/receive/imap.ts'
import { openMailbox } from '../../src/receive/mailbox.ts'
import type { Mailbox, ReceiveOptions } from '../../src/receive/promise.ts'
import { type Dovecot, PASSWORD, startDovecot } from '../support/dovecot.ts'
import { type KeeperInMemory, keeperInMemory } from './keeper-in-memory.ts'

const silent = { debug() {}, info() {}, warn() {} }

/** A real Dovecot for a suite; each test has a user, a store and a mailbox of its own. */
export function imapDesk(configuration = '') {
  const opened: Mailbox[] = []
  let users = 0
  const desk = {
    dovecot: undefined as unknown as Dovecot,
    keeper: undefined as unknown as KeeperInMemory,
    mailbox: undefined as unknown as Mailbox,
    open(changes: Partial<ImapAccess> = {}, options: ReceiveOptions = {}): Mailbox {
      const box = openMailbox({ imap: { ...accessTo(desk.dovecot), ...changes } }, desk.keeper, silent, options)
      opened.push(box)
      return box
    },
    async expunge(uids: string): Promise<void> {
      const other = await desk.dovecot.client()
      await other.mailboxOpen('INBOX')
      await other.messageDelete(uids, { uid: true })
      await other.logout()
    },
    async idsIn(folder: string): Promise<string[]> {
      return (await rowsIn(desk.dovecot, folder)).map(({ envelope }) => envelope!.messageId!)
    },
    async flagsIn(folder: string): Promise<string[][]> {
      const rows = await rowsIn(desk.dovecot, folder)
      return rows.map(({ flags }) => [...flags!].filter((flag) => flag !== '\\Recent').sort())
    },
  }
  before(async () => {
    desk.dovecot = await startDovecot(configuration)
  })
  beforeEach(() => {
    desk.dovecot = desk.dovecot.as(`techsupport-${++users}`)
    desk.keeper = keeperInMemory()
    desk.mailbox = desk.open()
  })
  afterEach(async () => {
    for (const box of opened.splice(0)) await box.close()
  })
  after(() => desk.dovecot.remove())
  return desk
}

/** A mail of about so many bytes. */
export function mail(number: number, bytes = 200): string {
  return [
    `Message-ID: <${number}@lab.example>`,
    'From: Lab <lab@example.org>',
    `Subject: RE: FSN2023-1338 (${number})`,
    '',
    `${'De patch staat op beide toestellen. '.repeat(Math.ceil(bytes / 35)).slice(0, bytes)}`,
    '',
  ].join('\r\n')
}

function accessTo(dovecot: Dovecot): ImapAccess {
  return {
    host: '127.0.0.1',
    port: dovecot.port,
    secure: false,
    user: dovecot.user,
    password: PASSWORD,
    ca: null,
    folder: 'INBOX',
    processed: 'Processed',
    quarantine: 'Quarantine',
    sent: 'Sent',
  }
}

async function rowsIn(dovecot: Dovecot, folder: string) {
  const other = await dovecot.client()
  const { exists } = await other.mailboxOpen(folder, { readOnly: true })
  const rows = exists > 0 ? await other.fetchAll('1:*', { envelope: true, flags: true }) : []
  await other.logout()
  return rows
}
