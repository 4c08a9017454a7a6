import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { Temporary } from '../../src/domain/outcome.ts'
import { cuttingProxy } from './cutting-proxy.ts'
import { imapDesk, mail } from './imap-desk.ts'

describe('Trouble with an IMAP mailbox', function () {
  this.timeout(60_000)
  const desk = imapDesk()

  it('goes on where the connection was cut in mid-fetch, and keeps everything once', async () => {
    const mails = Array.from({ length: 40 }, (_, index) => mail(index, 50_000))
    await desk.dovecot.append(mails)
    const proxy = await cuttingProxy(desk.dovecot.port)
    const cut = desk.open({ port: proxy.port })
    let cuts = 0
    for (proxy.cutAfter(600_000); cuts < 10; cuts++) {
      const result = await cut.sweep().catch((error: unknown) => error)
      if (!(result instanceof Error)) break
      assert.ok(result instanceof Temporary, String(result))
    }
    assert.ok(cuts > 2 && cuts < 10, `cut ${cuts} times`)
    await cut.close()
    await proxy.close()
    assert.equal(desk.keeper.rows.length, 40)
    assert.deepEqual(
      desk.keeper.mails.map(({ source }) => Buffer.from(source).toString()),
      mails,
    )
  })

  it('gives up a line on which nothing comes any more', async () => {
    await desk.dovecot.append([mail(1, 50_000)])
    const proxy = await cuttingProxy(desk.dovecot.port)
    proxy.stallAfter(20_000)
    const stalled = desk.open({ port: proxy.port }, { silence: 1500 })
    await assert.rejects(stalled.sweep(), Temporary)
    proxy.stallAfter(Number.POSITIVE_INFINITY)
    assert.equal((await stalled.sweep()).kept, 1)
    await stalled.close()
    await proxy.close()
  })

  it('notices while it waits for mail that the line has died', async () => {
    const proxy = await cuttingProxy(desk.dovecot.port)
    const idle = desk.open({ port: proxy.port }, { silence: 3000 })
    await idle.sweep()
    await pause(1500)
    proxy.stallAfter(0)
    await pause(6000)
    proxy.stallAfter(Number.POSITIVE_INFINITY)
    await desk.dovecot.append([mail(1)])
    assert.equal((await idle.sweep()).kept, 1)
    await idle.close()
    await proxy.close()
  })

  it('is Temporary while the server is away, and works when it is back', async () => {
    await desk.dovecot.append([mail(1)])
    await desk.mailbox.sweep()
    await desk.dovecot.stop()
    await assert.rejects(desk.mailbox.sweep(), Temporary)
    await desk.dovecot.start()
    await desk.dovecot.append([mail(2)])
    assert.equal((await desk.mailbox.sweep()).kept, 1)
  })

  it('reaches the server by TLS and by STARTTLS with an authority of its own', async () => {
    await desk.dovecot.append([mail(1)])
    const byTls = desk.open({ port: desk.dovecot.tlsPort, secure: true, ca: desk.dovecot.ca })
    const byStartTls = desk.open({ ca: desk.dovecot.ca })
    assert.equal((await byTls.sweep()).kept, 1)
    assert.match((await byStartTls.check()).detail, /INBOX at 127\.0\.0\.1:\d+, 1 mails, TLS/)
  })

  it('refuses a server whose certificate nobody vouches for', async () => {
    await assert.rejects(desk.open({ port: desk.dovecot.tlsPort, secure: true }).sweep(), /cannot be reached safely/)
  })

  it('says in clear words that the password is wrong', async () => {
    await assert.rejects(desk.open({ password: 'guess' }).sweep(), (error: unknown) => {
      assert.ok(error instanceof Temporary)
      assert.match(error.message, /refuses user techsupport-\d+: wrong user name or password/)
      return true
    })
  })

  it('hints at new mail while it is watched, and stops when told to', async () => {
    await desk.mailbox.sweep()
    let hints = 0
    const end = new AbortController()
    const watching = desk.mailbox.watch(() => {
      hints += 1
    }, end.signal)
    await pause(1500)
    await desk.dovecot.append([mail(1)])
    for (let tries = 0; hints === 0 && tries < 200; tries++) await pause(50)
    assert.ok(hints > 0)
    assert.equal((await desk.mailbox.sweep()).kept, 1)
    end.abort()
    await watching
  })

  it('tells the doctor what is wrong', async () => {
    assert.deepEqual((await desk.open({ folder: 'Nowhere' }).check()).ok, false)
    assert.match((await desk.open({ password: 'guess' }).check()).detail, /wrong user name or password/)
  })
})
