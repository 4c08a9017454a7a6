import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { LIMITS } from '../../src/receive/promise.ts'
import { imapDesk, mail } from './imap-desk.ts'

describe('An IMAP mailbox', function () {
  this.timeout(60_000)
  const desk = imapDesk()

  it('keeps what arrived, byte by byte, with its place and its time', async () => {
    await desk.dovecot.append([mail(1)], { date: new Date('2023-04-12T08:30:00Z') })
    assert.equal((await desk.mailbox.sweep()).kept, 1)
    const [row] = desk.keeper.rows
    assert.equal(Buffer.from(row!.mail.source).toString(), mail(1))
    assert.equal(row!.mail.arrivedAt, '2023-04-12T08:30:00.000Z')
    assert.equal(row!.mail.messageId, '<1@lab.example>')
    assert.deepEqual(
      { ...row!.place, uidValidity: '' },
      { mailbox: `${desk.dovecot.user}@127.0.0.1`, folder: 'INBOX', uidValidity: '', uid: '1' },
    )
    assert.equal((await desk.mailbox.sweep()).kept, 0)
  })

  it('reads mail that somebody has opened already, and leaves every flag as it was', async () => {
    await desk.dovecot.append([mail(1)], { flags: ['\\Seen', '\\Flagged'] })
    await desk.dovecot.append([mail(2)])
    assert.equal((await desk.mailbox.sweep()).kept, 2)
    assert.deepEqual(await desk.flagsIn('INBOX'), [['\\Flagged', '\\Seen'], []])
  })

  it('fetches again what the store could not keep', async () => {
    await desk.dovecot.append([mail(1)])
    desk.keeper.failOnce('keep')
    await assert.rejects(desk.mailbox.sweep(), /crash in keep/)
    assert.equal((await desk.mailbox.sweep()).kept, 1)
  })

  it('lists everything when UIDVALIDITY changed, and keeps only what is new', async () => {
    await desk.dovecot.append([mail(1), mail(2), mail(3)])
    await desk.mailbox.sweep()
    await changeUidValidity()
    await desk.dovecot.append([mail(4), mail(1)])
    const result = await desk.mailbox.sweep()
    assert.equal(result.newGeneration, true)
    assert.equal(result.kept, 1)
    assert.equal(desk.keeper.mails.length, 4)
    assert.equal((await desk.mailbox.sweep()).newGeneration, false)
  })

  it('tells mails without a Message-ID apart by their bytes when UIDVALIDITY changed', async () => {
    await desk.dovecot.append(['Subject: one\r\n\r\nOne', 'Subject: two\r\n\r\nTwo'])
    await desk.mailbox.sweep()
    await changeUidValidity()
    await desk.dovecot.append(['Subject: six\r\n\r\nSix'])
    assert.equal((await desk.mailbox.sweep()).kept, 1)
    assert.equal(desk.keeper.mails.length, 3)
  })

  it('records mail that another client deleted', async () => {
    await desk.dovecot.append([mail(1), mail(2)])
    await desk.mailbox.sweep()
    await desk.expunge('1')
    assert.equal((await desk.open().sweep()).gone, 1)
    assert.deepEqual(
      desk.keeper.rows.map(({ state }) => state),
      ['gone', 'present'],
    )
  })

  it('is not disturbed by mail that another client deletes during the pass', async () => {
    // More than is fetched while the first of them are kept.
    const count = 3 * LIMITS.keptAtOnce
    await desk.dovecot.append(Array.from({ length: count }, (_, index) => mail(index)))
    let deleted = false
    const racing = desk.open({}, { onProgress: () => undefined })
    const keep = desk.keeper.keep.bind(desk.keeper)
    desk.keeper.keep = async (mails) => {
      if (!deleted) await desk.expunge(String(count - 1))
      deleted = true
      return keep(mails)
    }
    const result = await racing.sweep()
    assert.equal(result.kept, count - 1)
    assert.equal(result.gone, 1)
    assert.deepEqual(result.alarms, [])
  })

  it('raises an alarm for mail below the watermark that was never kept, and keeps it', async () => {
    await desk.dovecot.append([mail(1), mail(2), mail(3)])
    const keep = desk.keeper.keep.bind(desk.keeper)
    desk.keeper.keep = (mails) => keep(mails.filter(({ messageId }) => messageId !== '<2@lab.example>'))
    await desk.mailbox.sweep()
    desk.keeper.keep = keep
    const result = await desk.open().sweep()
    assert.equal(result.kept, 1)
    assert.match(result.alarms[0]!, /Mail 2 of INBOX/)
  })

  it('works off a backlog of 1,000 mails and tells how far it is', async () => {
    await desk.dovecot.append(Array.from({ length: 1000 }, (_, index) => mail(index)))
    const told: number[] = []
    const result = await desk.open({}, { onProgress: (done) => told.push(done) }).sweep()
    assert.equal(result.kept, 1000)
    assert.equal(told.at(-1), 1000)
    assert.ok(told.length >= 3, `told only ${told.join(', ')}`)
    assert.deepEqual(
      told,
      [...told].sort((one, other) => one - other),
    )
  })

  it('keeps a mail of 30 MiB whole', async () => {
    const large = `${mail(1)}\r\n${randomBytes(22 * 1024 * 1024)
      .toString('base64')
      .replace(/.{76}/g, '$&\r\n')}\r\n`
    await desk.dovecot.append([large, mail(2)])
    assert.equal((await desk.mailbox.sweep()).kept, 2)
    assert.equal(desk.keeper.mails[0]!.source.length, large.length)
    assert.equal(desk.keeper.mails[0]!.cut, undefined)
  })

  it('keeps the beginning of a mail past the limit, and says that it is cut', async () => {
    const huge = Buffer.concat([Buffer.from(mail(1)), Buffer.alloc(61 * 1024 * 1024, 'a line of text\r\n')])
    await desk.dovecot.append([mail(0), huge, mail(2)])
    assert.equal((await desk.mailbox.sweep()).kept, 3)
    const cut = desk.keeper.mails.find(({ messageId }) => messageId === '<1@lab.example>')!
    assert.equal(cut.cut!.size, huge.length)
    assert.equal(cut.source.length, 8 * 1024 * 1024)
  })

  async function changeUidValidity(): Promise<void> {
    await desk.dovecot.stop()
    for (const file of readdirSync(desk.dovecot.maildir)) {
      if (/^dovecot[.-]/.test(file)) rmSync(join(desk.dovecot.maildir, file))
    }
    await pause(1100)
    await desk.dovecot.start()
  }
})
