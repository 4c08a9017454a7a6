import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Temporary } from '../../src/domain/outcome.ts'
import type { ImapAccess } from '../../src/receive/imap.ts'
import { openMailbox } from '../../src/receive/mailbox.ts'
import type { Mailbox, ReceiveOptions } from '../../src/receive/promise.ts'
import { type Dovecot, PASSWORD, startDovecot, USER } from '../support/dovecot.ts'
import { cuttingProxy } from './cutting-proxy.ts'
import { type KeeperInMemory, keeperInMemory } from './keeper-in-memory.ts'

const silent = { debug() {}, info() {}, warn() {} }

describe('An IMAP mailbox', function () {
  this.timeout(60_000)
  let dovecot: Dovecot
  let keeper: KeeperInMemory
  let mailbox: Mailbox
  const opened: Mailbox[] = []

  const access = (changes: Partial<ImapAccess> = {}): ImapAccess => ({
    host: '127.0.0.1',
    port: dovecot.port,
    secure: false,
    user: USER,
    password: PASSWORD,
    ca: null,
    folder: 'INBOX',
    processed: 'Processed',
    quarantine: 'Quarantine',
    sent: 'Sent',
    ...changes,
  })
  const open = (changes: Partial<ImapAccess> = {}, options: ReceiveOptions = {}) => {
    const box = openMailbox({ imap: access(changes) }, keeper, silent, options)
    opened.push(box)
    return box
  }

  beforeEach(async () => {
    dovecot = await startDovecot()
    keeper = keeperInMemory()
    mailbox = open()
  })
  afterEach(async () => {
    for (const box of opened.splice(0)) await box.close()
    await dovecot.remove()
  })

  it('keeps what arrived, byte by byte, with its place and its time', async () => {
    await dovecot.append([mail(1)], { date: new Date('2023-04-12T08:30:00Z') })
    assert.equal((await mailbox.sweep()).kept, 1)
    const [row] = keeper.rows
    assert.equal(Buffer.from(row!.mail.source).toString(), mail(1))
    assert.equal(row!.mail.arrivedAt, '2023-04-12T08:30:00.000Z')
    assert.equal(row!.mail.messageId, '<1@lab.example>')
    assert.deepEqual(
      { ...row!.place, uidValidity: '' },
      { mailbox: `${USER}@127.0.0.1`, folder: 'INBOX', uidValidity: '', uid: '1' },
    )
    assert.equal((await mailbox.sweep()).kept, 0)
  })

  it('reads mail that somebody has opened already, and leaves every flag as it was', async () => {
    await dovecot.append([mail(1)], { flags: ['\\Seen', '\\Flagged'] })
    await dovecot.append([mail(2)])
    assert.equal((await mailbox.sweep()).kept, 2)
    assert.deepEqual(await flagsIn('INBOX'), [['\\Flagged', '\\Seen'], []])
  })

  it('moves what is owed to Processed, makes the folder, and leaves the rest where it is', async () => {
    await dovecot.append([mail(1), mail(2)])
    keeper.owe('processed', ({ messageId }) => messageId === '<1@lab.example>')
    await mailbox.sweep()
    assert.deepEqual(await idsIn('INBOX'), ['<2@lab.example>'])
    assert.deepEqual(await idsIn('Processed'), ['<1@lab.example>'])
    assert.deepEqual(
      keeper.rows.map(({ state }) => state),
      ['moved', 'present'],
    )
    assert.equal((await mailbox.sweep()).gone, 0)
  })

  it('moves a poison mail to Quarantine', async () => {
    await dovecot.append([mail(1)])
    keeper.owe('quarantine')
    assert.equal((await mailbox.sweep()).moved, 1)
    assert.deepEqual(await idsIn('Quarantine'), ['<1@lab.example>'])
  })

  it('repairs a crash between the move and its receipt', async () => {
    await dovecot.append([mail(1)])
    keeper.owe('processed')
    keeper.failOnce('moved')
    await assert.rejects(mailbox.sweep(), /crash in moved/)
    assert.deepEqual(await idsIn('Processed'), ['<1@lab.example>'])
    assert.equal((await mailbox.sweep()).moved, 1)
    assert.deepEqual(
      keeper.rows.map(({ state }) => state),
      ['moved'],
    )
    assert.deepEqual(await idsIn('Processed'), ['<1@lab.example>'])
  })

  it('repairs a crash between keeping and moving', async () => {
    await dovecot.append([mail(1)])
    await mailbox.sweep()
    keeper.owe('processed')
    await mailbox.close()
    assert.equal((await open().sweep()).moved, 1)
    assert.deepEqual(await idsIn('INBOX'), [])
  })

  it('fetches again what the store could not keep', async () => {
    await dovecot.append([mail(1)])
    keeper.failOnce('keep')
    await assert.rejects(mailbox.sweep(), /crash in keep/)
    assert.equal((await mailbox.sweep()).kept, 1)
  })

  it('lists everything when UIDVALIDITY changed, and keeps only what is new', async () => {
    await dovecot.append([mail(1), mail(2), mail(3)])
    await mailbox.sweep()
    await changeUidValidity()
    await dovecot.append([mail(4), mail(1)])
    const result = await mailbox.sweep()
    assert.equal(result.newGeneration, true)
    assert.equal(result.kept, 1)
    assert.equal(keeper.mails.length, 4)
    assert.equal((await mailbox.sweep()).newGeneration, false)
  })

  it('tells mails without a Message-ID apart by their bytes when UIDVALIDITY changed', async () => {
    await dovecot.append(['Subject: one\r\n\r\nOne', 'Subject: two\r\n\r\nTwo'])
    await mailbox.sweep()
    await changeUidValidity()
    await dovecot.append(['Subject: six\r\n\r\nSix'])
    assert.equal((await mailbox.sweep()).kept, 1)
    assert.equal(keeper.mails.length, 3)
  })

  it('goes on where the connection was cut in mid-fetch, and keeps everything once', async () => {
    const mails = Array.from({ length: 40 }, (_, index) => mail(index, 50_000))
    await dovecot.append(mails)
    const proxy = await cuttingProxy(dovecot.port)
    const cut = open({ port: proxy.port })
    let cuts = 0
    for (proxy.cutAfter(600_000); cuts < 10; cuts++) {
      const result = await cut.sweep().catch((error: unknown) => error)
      if (!(result instanceof Error)) break
      assert.ok(result instanceof Temporary, String(result))
    }
    assert.ok(cuts > 2 && cuts < 10, `cut ${cuts} times`)
    await cut.close()
    await proxy.close()
    assert.equal(keeper.rows.length, 40)
    assert.deepEqual(
      keeper.mails.map(({ source }) => Buffer.from(source).toString()),
      mails,
    )
  })

  it('gives up a line on which nothing comes any more', async () => {
    await dovecot.append([mail(1, 50_000)])
    const proxy = await cuttingProxy(dovecot.port)
    proxy.stallAfter(20_000)
    const stalled = open({ port: proxy.port }, { silence: 1500 })
    await assert.rejects(stalled.sweep(), Temporary)
    proxy.stallAfter(Number.POSITIVE_INFINITY)
    assert.equal((await stalled.sweep()).kept, 1)
    await stalled.close()
    await proxy.close()
  })

  it('notices while it waits for mail that the line has died', async () => {
    const proxy = await cuttingProxy(dovecot.port)
    const idle = open({ port: proxy.port }, { silence: 3000 })
    await idle.sweep()
    await pause(1500)
    proxy.stallAfter(0)
    await pause(6000)
    proxy.stallAfter(Number.POSITIVE_INFINITY)
    await dovecot.append([mail(1)])
    assert.equal((await idle.sweep()).kept, 1)
    await idle.close()
    await proxy.close()
  })

  it('is Temporary while the server is away, and works when it is back', async () => {
    await dovecot.append([mail(1)])
    await mailbox.sweep()
    await dovecot.stop()
    await assert.rejects(mailbox.sweep(), Temporary)
    await dovecot.start()
    await dovecot.append([mail(2)])
    assert.equal((await mailbox.sweep()).kept, 1)
  })

  it('records mail that another client deleted', async () => {
    await dovecot.append([mail(1), mail(2)])
    await mailbox.sweep()
    await expunge('1')
    assert.equal((await open().sweep()).gone, 1)
    assert.deepEqual(
      keeper.rows.map(({ state }) => state),
      ['gone', 'present'],
    )
  })

  it('is not disturbed by mail that another client deletes during the pass', async () => {
    await dovecot.append(Array.from({ length: 150 }, (_, index) => mail(index)))
    let deleted = false
    const racing = open({}, { onProgress: () => undefined })
    const keep = keeper.keep.bind(keeper)
    keeper.keep = async (mails) => {
      if (!deleted) await expunge('149')
      deleted = true
      return keep(mails)
    }
    const result = await racing.sweep()
    assert.equal(result.kept, 149)
    assert.equal(result.gone, 1)
    assert.deepEqual(result.alarms, [])
  })

  it('raises an alarm for mail below the watermark that was never kept, and keeps it', async () => {
    await dovecot.append([mail(1), mail(2), mail(3)])
    const keep = keeper.keep.bind(keeper)
    keeper.keep = (mails) => keep(mails.filter(({ messageId }) => messageId !== '<2@lab.example>'))
    await mailbox.sweep()
    keeper.keep = keep
    const result = await open().sweep()
    assert.equal(result.kept, 1)
    assert.match(result.alarms[0]!, /Mail 2 of INBOX/)
  })

  it('works off a backlog of 1,000 mails and tells how far it is', async () => {
    await dovecot.append(Array.from({ length: 1000 }, (_, index) => mail(index)))
    const told: number[] = []
    const result = await open({}, { onProgress: (done) => told.push(done) }).sweep()
    assert.equal(result.kept, 1000)
    assert.deepEqual(told, [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000])
  })

  it('keeps a mail of 30 MiB whole', async () => {
    const large = `${mail(1)}\r\n${randomBytes(22 * 1024 * 1024)
      .toString('base64')
      .replace(/.{76}/g, '$&\r\n')}\r\n`
    await dovecot.append([large, mail(2)])
    assert.equal((await mailbox.sweep()).kept, 2)
    assert.equal(keeper.mails[0]!.source.length, large.length)
    assert.equal(keeper.mails[0]!.cut, undefined)
  })

  it('keeps the beginning of a mail past the limit, and says that it is cut', async () => {
    const huge = Buffer.concat([Buffer.from(mail(1)), Buffer.alloc(61 * 1024 * 1024, 'a line of text\r\n')])
    await dovecot.append([mail(0), huge, mail(2)])
    assert.equal((await mailbox.sweep()).kept, 3)
    const cut = keeper.mails.find(({ messageId }) => messageId === '<1@lab.example>')!
    assert.equal(cut.cut!.size, huge.length)
    assert.equal(cut.source.length, 8 * 1024 * 1024)
  })

  it('reaches the server by TLS and by STARTTLS with an authority of its own', async () => {
    await dovecot.append([mail(1)])
    const byTls = open({ port: dovecot.tlsPort, secure: true, ca: dovecot.ca })
    const byStartTls = open({ ca: dovecot.ca })
    assert.equal((await byTls.sweep()).kept, 1)
    assert.match((await byStartTls.check()).detail, /INBOX at 127\.0\.0\.1:\d+, 1 mails, TLS/)
  })

  it('refuses a server whose certificate nobody vouches for', async () => {
    await assert.rejects(open({ port: dovecot.tlsPort, secure: true }).sweep(), /cannot be reached safely/)
  })

  it('says in clear words that the password is wrong', async () => {
    await assert.rejects(open({ password: 'guess' }).sweep(), (error: unknown) => {
      assert.ok(error instanceof Temporary)
      assert.match(error.message, /refuses user techsupport: wrong user name or password/)
      return true
    })
  })

  it('hints at new mail while it is watched, and stops when told to', async () => {
    await mailbox.sweep()
    let hints = 0
    const end = new AbortController()
    const watching = mailbox.watch(() => {
      hints += 1
    }, end.signal)
    await pause(1500)
    await dovecot.append([mail(1)])
    for (let tries = 0; hints === 0 && tries < 50; tries++) await pause(50)
    assert.ok(hints > 0)
    assert.equal((await mailbox.sweep()).kept, 1)
    end.abort()
    await watching
  })

  it('copies a letter into Sent once, and finds it there', async () => {
    assert.equal(await mailbox.findSent('<9@lab.example>'), false)
    await mailbox.appendSent(Buffer.from(mail(9)), '<9@lab.example>')
    await mailbox.appendSent(Buffer.from(mail(9)), '<9@lab.example>')
    assert.equal(await mailbox.findSent('<9@lab.example>'), true)
    assert.deepEqual(await idsIn('Sent'), ['<9@lab.example>'])
  })

  it('tells the doctor what is wrong', async () => {
    assert.deepEqual((await open({ folder: 'Nowhere' }).check()).ok, false)
    assert.match((await open({ password: 'guess' }).check()).detail, /wrong user name or password/)
  })

  async function changeUidValidity(): Promise<void> {
    await dovecot.stop()
    for (const file of readdirSync(dovecot.maildir)) {
      if (/^dovecot[.-]/.test(file)) rmSync(join(dovecot.maildir, file))
    }
    await pause(1100)
    await dovecot.start()
  }

  async function expunge(uids: string): Promise<void> {
    const other = await dovecot.client()
    await other.mailboxOpen('INBOX')
    await other.messageDelete(uids, { uid: true })
    await other.logout()
  }

  async function idsIn(folder: string): Promise<string[]> {
    return (await rowsIn(folder)).map(({ envelope }) => envelope!.messageId!)
  }

  async function flagsIn(folder: string): Promise<string[][]> {
    return (await rowsIn(folder)).map(({ flags }) => [...flags!].filter((flag) => flag !== '\\Recent').sort())
  }

  async function rowsIn(folder: string) {
    const other = await dovecot.client()
    await other.mailboxOpen(folder, { readOnly: true })
    const rows =
      other.mailbox && other.mailbox.exists > 0 ? await other.fetchAll('1:*', { envelope: true, flags: true }) : []
    await other.logout()
    return rows
  }
})

describe('An IMAP server without MOVE', function () {
  this.timeout(30_000)

  it('gets a copy and the removal of exactly that mail, also after a crash in between', async () => {
    const dovecot = await startDovecot('imap_capability = IMAP4rev1 LITERAL+ UIDPLUS IDLE')
    const keeper = keeperInMemory()
    const imap = { host: '127.0.0.1', port: dovecot.port, secure: false, user: USER, password: PASSWORD, ca: null }
    const folders = { folder: 'INBOX', processed: 'Processed', quarantine: 'Quarantine', sent: 'Sent' }
    const mailbox = openMailbox({ imap: { ...imap, ...folders } }, keeper, silent)
    await dovecot.append([mail(1), mail(2)])
    const other = await dovecot.client()
    await other.mailboxOpen('INBOX')
    await other.messageFlagsAdd('2', ['\\Deleted'], { uid: true })
    await other.mailboxCreate('Processed')
    await other.messageCopy('1', 'Processed', { uid: true })
    await dovecot.append([mail(1, 300)])
    keeper.owe('processed', ({ messageId }) => messageId === '<1@lab.example>')
    assert.equal((await mailbox.sweep()).moved, 2)
    await other.noop()
    assert.deepEqual(await other.search({ all: true }, { uid: true }), [2])
    assert.equal((await other.mailboxOpen('Processed')).exists, 2)
    await other.logout()
    await mailbox.close()
    await dovecot.remove()
  })
})

function mail(number: number, bytes = 200): string {
  return [
    `Message-ID: <${number}@lab.example>`,
    'From: Lab <lab@example.org>',
    `Subject: RE: FSN2023-1338 (${number})`,
    '',
    `${'De patch staat op beide toestellen. '.repeat(Math.ceil(bytes / 35)).slice(0, bytes)}`,
    '',
  ].join('\r\n')
}
