import assert from 'node:assert/strict'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Temporary } from '../../src/domain/outcome.ts'
import { openMailbox } from '../../src/receive/mailbox.ts'
import type { ReceiveOptions } from '../../src/receive/promise.ts'
import { type KeeperInMemory, keeperInMemory } from './keeper-in-memory.ts'

const silent = { debug() {}, info() {}, warn() {} }

describe('A Maildir', () => {
  let base: string
  let root: string
  let keeper: KeeperInMemory
  const open = (options: ReceiveOptions = {}) => openMailbox({ maildir: root }, keeper, silent, options)
  const put = (name: string, text: string, folder: 'new' | 'cur' = 'new') =>
    writeFileSync(join(root, folder, name), text)

  beforeEach(async () => {
    base = mkdtempSync(join(tmpdir(), 'recall-desk-maildir-'))
    root = join(base, 'inbox')
    keeper = keeperInMemory()
    await open().sweep()
  })
  afterEach(() => rmSync(base, { recursive: true, force: true }))

  it('is made where it is missing', () => {
    assert.deepEqual(readdirSync(root).sort(), ['cur', 'new', 'tmp'])
  })

  it('keeps what lies in new and in cur, and renames nothing', async () => {
    put('1.a.host', mail(1))
    put('2.b.host:2,RS', mail(2), 'cur')
    utimesSync(join(root, 'new', '1.a.host'), 1681288200, 1681288200)
    assert.equal((await open().sweep()).kept, 2)
    const [second, first] = [...keeper.rows].sort((one) => (one.place.uid.startsWith('1') ? 1 : -1))
    assert.deepEqual(first!.place, { mailbox: root, folder: 'INBOX', uidValidity: '0', uid: '1.a.host' })
    assert.equal(first!.mail.arrivedAt, '2023-04-12T08:30:00.000Z')
    assert.equal(second!.place.uid, '2.b.host')
    assert.deepEqual(second!.mail.flags, ['\\Answered', '\\Seen'])
    assert.deepEqual(readdirSync(join(root, 'cur')), ['2.b.host:2,RS'])
  })

  it('knows a mail again that a mail program has opened meanwhile', async () => {
    put('1.a.host', mail(1))
    const mailbox = open()
    await mailbox.sweep()
    renameSync(join(root, 'new', '1.a.host'), join(root, 'cur', '1.a.host:2,S'))
    const result = await mailbox.sweep()
    assert.deepEqual([result.kept, result.gone], [0, 0])
  })

  it('moves what is owed and repairs a crash before the receipt', async () => {
    put('1.a.host', mail(1))
    put('2.b.host:2,S', mail(2), 'cur')
    keeper.owe('processed')
    keeper.failOnce('moved')
    const mailbox = open()
    await assert.rejects(mailbox.sweep(), /crash in moved/)
    assert.equal((await mailbox.sweep()).moved, 2)
    assert.deepEqual(readdirSync(join(root, '.Processed', 'new')), ['1.a.host'])
    assert.deepEqual(readdirSync(join(root, '.Processed', 'cur')), ['2.b.host:2,S'])
    assert.deepEqual(
      keeper.rows.map(({ state }) => state),
      ['moved', 'moved'],
    )
  })

  it('records a mail that somebody removed', async () => {
    put('1.a.host', mail(1))
    const mailbox = open()
    await mailbox.sweep()
    unlinkSync(join(root, 'new', '1.a.host'))
    assert.equal((await mailbox.sweep()).gone, 1)
    assert.equal((await mailbox.sweep()).gone, 0)
  })

  it('takes the same mail in two files for one', async () => {
    put('1.a.host', mail(1))
    put('2.b.host', mail(1))
    assert.equal((await open().sweep()).kept, 1)
    assert.equal(keeper.rows.length, 2)
  })

  it('keeps empty files, and cuts huge ones', async () => {
    put('1.empty', '')
    put('2.huge', mail(2))
    truncateSync(join(root, 'new', '2.huge'), 61 * 1024 * 1024)
    assert.equal((await open().sweep()).kept, 2)
    assert.equal(keeper.mails[0]!.source.length, 0)
    assert.equal(keeper.mails[1]!.cut!.size, 61 * 1024 * 1024)
    assert.equal(keeper.mails[1]!.messageId, '<2@lab.example>')
  })

  it('tells how far it is with a backlog', async () => {
    for (let number = 0; number < 250; number++) put(`${number}.a`, mail(number))
    const told: string[] = []
    await open({ onProgress: (done, total) => told.push(`${done}/${total}`) }).sweep()
    assert.deepEqual(told, ['100/250', '200/250', '250/250'])
  })

  it('hints at new mail while it is watched', async () => {
    const end = new AbortController()
    let hints = 0
    const watching = open().watch(() => {
      hints += 1
    }, end.signal)
    await pause(100)
    put('1.a.host', mail(1))
    for (let tries = 0; hints === 0 && tries < 50; tries++) await pause(20)
    assert.ok(hints > 0)
    end.abort()
    await watching
  })

  it('copies a letter into Sent once', async () => {
    const mailbox = open()
    await mailbox.appendSent(Buffer.from(mail(9)), '<9@desk.example>')
    await mailbox.appendSent(Buffer.from(mail(9)), '<9@desk.example>')
    assert.equal(readdirSync(join(root, '.Sent', 'cur')).length, 1)
    assert.equal(await mailbox.findSent('<9@desk.example>'), true)
    assert.equal(await mailbox.findSent('<8@desk.example>'), false)
  })

  it('is Temporary where its place cannot be used, and the doctor hears of it', async () => {
    root = join(base, 'file', 'inbox')
    writeFileSync(join(base, 'file'), '')
    await assert.rejects(open().sweep(), Temporary)
    assert.equal((await open().check()).ok, false)
    mkdirSync(join(base, 'good'))
    root = join(base, 'good')
    assert.equal((await open().check()).ok, true)
  })
})

function mail(number: number): string {
  return `Message-ID: <${number}@lab.example>\r\nSubject: RE: FSN2023-1338\r\n\r\nDe patch staat op beide toestellen.\r\n`
}
