import assert from 'node:assert/strict'
import { imapDesk, mail } from './imap-desk.ts'

describe('Moving in an IMAP mailbox', function () {
  this.timeout(60_000)
  const desk = imapDesk()

  it('moves what is owed to Processed, makes the folder, and leaves the rest where it is', async () => {
    await desk.dovecot.append([mail(1), mail(2)])
    desk.keeper.owe('processed', ({ messageId }) => messageId === '<1@lab.example>')
    await desk.mailbox.sweep()
    assert.deepEqual(await desk.idsIn('INBOX'), ['<2@lab.example>'])
    assert.deepEqual(await desk.idsIn('Processed'), ['<1@lab.example>'])
    assert.deepEqual(
      desk.keeper.rows.map(({ state }) => state),
      ['moved', 'present'],
    )
    assert.equal((await desk.mailbox.sweep()).gone, 0)
  })

  it('moves a poison mail to Quarantine', async () => {
    await desk.dovecot.append([mail(1)])
    desk.keeper.owe('quarantine')
    assert.equal((await desk.mailbox.sweep()).moved, 1)
    assert.deepEqual(await desk.idsIn('Quarantine'), ['<1@lab.example>'])
  })

  it('repairs a crash between the move and its receipt', async () => {
    await desk.dovecot.append([mail(1)])
    desk.keeper.owe('processed')
    desk.keeper.failOnce('moved')
    await assert.rejects(desk.mailbox.sweep(), /crash in moved/)
    assert.deepEqual(await desk.idsIn('Processed'), ['<1@lab.example>'])
    assert.equal((await desk.mailbox.sweep()).moved, 1)
    assert.deepEqual(
      desk.keeper.rows.map(({ state }) => state),
      ['moved'],
    )
    assert.deepEqual(await desk.idsIn('Processed'), ['<1@lab.example>'])
  })

  it('repairs a crash between keeping and moving', async () => {
    await desk.dovecot.append([mail(1)])
    await desk.mailbox.sweep()
    desk.keeper.owe('processed')
    await desk.mailbox.close()
    assert.equal((await desk.open().sweep()).moved, 1)
    assert.deepEqual(await desk.idsIn('INBOX'), [])
  })

  it('copies a letter into Sent once, and finds it there', async () => {
    assert.equal(await desk.mailbox.findSent('<9@lab.example>'), false)
    await desk.mailbox.appendSent(Buffer.from(mail(9)), '<9@lab.example>')
    await desk.mailbox.appendSent(Buffer.from(mail(9)), '<9@lab.example>')
    assert.equal(await desk.mailbox.findSent('<9@lab.example>'), true)
    assert.deepEqual(await desk.idsIn('Sent'), ['<9@lab.example>'])
  })

  it('shows what came into Sent since it last looked, each mail once, and not what was there before', async () => {
    const idsSince = async (mark: string | null) => {
      const { mails, mark: next } = await desk.mailbox.sentSince(mark)
      return { next, ids: mails.map(({ header }) => /Message-ID: (\S+)/i.exec(Buffer.from(header).toString())?.[1]) }
    }
    const none = await idsSince(null)
    assert.deepEqual(none.ids, [])
    await desk.mailbox.appendSent(Buffer.from(mail(7)), '<7@lab.example>')
    assert.deepEqual((await idsSince(null)).ids, [])
    const first = await idsSince(none.next)
    assert.deepEqual(first.ids, ['<7@lab.example>'])
    await desk.mailbox.appendSent(Buffer.from(mail(8)), '<8@lab.example>')
    await desk.mailbox.appendSent(Buffer.from(mail(9)), '<9@lab.example>')
    const second = await idsSince(first.next)
    assert.deepEqual(second.ids, ['<8@lab.example>', '<9@lab.example>'])
    assert.deepEqual((await idsSince(second.next)).ids, [])
    await desk.dovecot.append([mail(1)])
    assert.equal((await desk.mailbox.sweep()).kept, 1)
  })
})

describe('An IMAP server without MOVE', () => {
  const desk = imapDesk('imap_capability = IMAP4rev1 LITERAL+ UIDPLUS IDLE')

  it('gets a copy and the removal of exactly that mail, also after a crash in between', async () => {
    await desk.dovecot.append([mail(1), mail(2)])
    const other = await desk.dovecot.client()
    await other.mailboxOpen('INBOX')
    await other.messageFlagsAdd('2', ['\\Deleted'], { uid: true })
    await other.mailboxCreate('Processed')
    await other.messageCopy('1', 'Processed', { uid: true })
    await desk.dovecot.append([mail(1, 300)])
    desk.keeper.owe('processed', ({ messageId }) => messageId === '<1@lab.example>')
    assert.equal((await desk.mailbox.sweep()).moved, 2)
    await other.noop()
    assert.deepEqual(await other.search({ all: true }, { uid: true }), [2])
    assert.equal((await other.mailboxOpen('Processed')).exists, 2)
    await other.logout()
  })
})

describe('An IMAP server without MOVE and UIDPLUS', () => {
  const desk = imapDesk('imap_capability = IMAP4rev1 LITERAL+ IDLE')

  it('keeps every mail where it is, and the doctor is told', async () => {
    await desk.dovecot.append([mail(1)])
    desk.keeper.owe('processed')
    const result = await desk.mailbox.sweep()
    assert.equal(result.moved, 0)
    assert.match(result.alarms[0]!, /1 mails stay in INBOX/)
    assert.deepEqual(await desk.idsIn('INBOX'), ['<1@lab.example>'])
    assert.equal((await desk.mailbox.check()).ok, false)
  })
})
