import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import type { OutgoingLetter } from '../../src/send/post.ts'
import { openPost } from '../../src/send/post.ts'
import type { SmtpAccess } from '../../src/send/smtp.ts'
import { startPost, type TestPost } from '../support/smtp.ts'

const silent = { debug() {}, warn() {} }
const letter: OutgoingLetter = {
  source: Buffer.from(
    'Subject: FSN2023-1338\r\nMessage-ID: <1@desk.example>\r\n\r\nBeste klant,\r\n.een punt vooraan\r\n',
  ),
  to: ['lab@example.org'],
  cc: [],
  from: 'techsupport@example.org',
  messageId: '<1@desk.example>',
}

describe('A letter sent by SMTP', () => {
  let server: TestPost
  const open = (changes: Partial<SmtpAccess> = {}) =>
    openPost(
      {
        smtp: { host: '127.0.0.1', port: server.port, secure: false, user: null, password: null, ca: null, ...changes },
      },
      silent,
    )

  beforeEach(async () => {
    server = await startPost()
  })
  afterEach(() => server.close())

  it('is accepted, and arrives byte by byte', async () => {
    const outcome = await open().send({ ...letter, cc: ['chef@example.org'] })
    assert.equal(outcome.is, 'accepted')
    assert.equal(server.mails.length, 1)
    assert.equal(server.mails[0]!.source, Buffer.from(letter.source).toString())
    assert.deepEqual(server.mails[0]!.to, ['lab@example.org', 'chef@example.org'])
    assert.equal(server.mails[0]!.from, 'techsupport@example.org')
  })

  it('goes once to an address that stands in To and in Cc', async () => {
    await open().send({ ...letter, cc: ['lab@example.org'] })
    assert.deepEqual(server.mails[0]!.to, ['lab@example.org'])
  })

  it('asks for a report of its delivery where it is to and the server offers one', async () => {
    const offered = async (reportsDelivery: boolean) => {
      const outcome = await open().send({ ...letter, reportsDelivery })
      return outcome.is === 'accepted' ? outcome.reportsOffered : outcome
    }
    assert.equal(await offered(true), false)
    await server.close()
    server = await startPost({ hideDSN: false })
    assert.deepEqual([await offered(true), await offered(false)], [true, undefined])
    assert.deepEqual(
      server.mails.map(({ reports }) => reports),
      ['HDRS SUCCESS,FAILURE,DELAY', ''],
    )
  })

  it('is refused where the server does not know the recipient, and says whom', async () => {
    server.behave({ rcpt: () => '550 5.1.1 no such user' })
    assert.deepEqual(await open().send(letter), {
      is: 'refused',
      response: '550 5.1.1 no such user',
      recipient: 'lab@example.org',
    })
  })

  it('waits where the server asks to come back later', async () => {
    server.behave({ rcpt: () => '451 4.7.1 greylisted' })
    assert.equal((await open().send(letter)).is, 'later')
    server.behave({ data: '452 4.3.1 no space' })
    assert.equal((await open().send(letter)).is, 'later')
    server.behave({ mailFrom: '421 4.3.2 closing' })
    assert.equal((await open().send(letter)).is, 'later')
  })

  it('is refused where the server has read it and does not want it', async () => {
    server.behave({ data: '554 5.7.1 spam' })
    assert.deepEqual(await open().send(letter), { is: 'refused', response: '554 5.7.1 spam' })
  })

  it('is refused without blaming the recipient where our own address is not wanted', async () => {
    server.behave({ mailFrom: '550 5.7.1 sender not allowed' })
    assert.deepEqual(await open().send(letter), { is: 'refused', response: '550 5.7.1 sender not allowed' })
  })

  it('is accepted where one of two recipients is known, and names the other', async () => {
    server.behave({ rcpt: (address) => (address.startsWith('chef') ? '550 5.1.1 left the firm' : null) })
    const outcome = await open().send({ ...letter, cc: ['chef@example.org'] })
    assert.equal(outcome.is, 'accepted')
    assert.deepEqual(outcome.is === 'accepted' && outcome.refused, [
      { recipient: 'chef@example.org', response: '550 5.1.1 left the firm' },
    ])
  })

  it('has an unknown outcome where the line goes dead after the letter was handed over', async () => {
    for (const data of ['cut', 'accept-and-cut'] as const) {
      server.behave({ data })
      assert.equal((await open().send(letter)).is, 'unknown', data)
    }
  })

  it('has an unknown outcome where the server does not answer in time', async () => {
    server.behave({ data: 'silent' })
    assert.equal((await open({ silence: 300 }).send(letter)).is, 'unknown')
  })

  it('waits where nobody listens', async () => {
    const { port } = server
    await server.close()
    assert.equal((await open({ port }).send(letter)).is, 'later')
    server = await startPost()
  })

  it('waits where the line goes dead before the letter was handed over', async () => {
    const replies = ['220 ready', '250 hello', '250 sender ok', '250 recipient ok']
    const outcome = await withScript(replies, (port) => open({ port }).send(letter))
    assert.equal(outcome.is, 'later')
  })

  it('takes a 421 in place of the last word for "later"', async () => {
    const replies = [
      '220 ready',
      '250 hello',
      '250 sender ok',
      '250 recipient ok',
      '354 go on',
      '421 4.3.2 shutting down',
    ]
    assert.equal((await withScript(replies, (port) => open({ port }).send(letter))).is, 'later')
  })

  it('notes the id that the relay gave it', async () => {
    const replies = [
      '220 ready',
      '250 hello',
      '250 sender ok',
      '250 recipient ok',
      '354 go on',
      '250 2.0.0 OK <0a1b@AM0PR01.eurprd01.prod.outlook.com> [Hostname=AM0PR01]',
    ]
    const outcome = await withScript(replies, (port) => open({ port }).send(letter))
    assert.equal(outcome.is === 'accepted' && outcome.alias, '<0a1b@AM0PR01.eurprd01.prod.outlook.com>')
  })

  it('goes by STARTTLS where the server offers it', async () => {
    await open().send(letter)
    assert.equal(server.mails[0]!.secure, true)
  })

  it('does not go out without TLS to another host', async () => {
    await server.close()
    server = await startPost({ disabledCommands: ['STARTTLS'] })
    assert.equal((await open({ host: '127.0.0.1' }).send(letter)).is, 'accepted')
    const outcome = await open({ host: '0.0.0.0' }).send(letter)
    assert.equal(outcome.is, 'later')
    assert.match(outcome.response, /STARTTLS/)
    assert.equal(server.mails.length, 1)
  })

  it('waits, and the doctor hears of it, where the login is refused', async () => {
    await server.close()
    server = await startPost({
      onAuth: (_auth, _session, callback) => callback(Object.assign(new Error('no'), { responseCode: 535 })),
    })
    const post = open({ user: 'techsupport', password: 'guess' })
    assert.equal((await post.send(letter)).is, 'later')
    const check = await post.check()
    assert.equal(check.ok, false)
    assert.match(check.detail, /user techsupport is refused/)
    assert.equal(server.mails.length, 0)
  })

  it('logs in where a user is given', async () => {
    await server.close()
    const seen: string[] = []
    server = await startPost({
      authOptional: false,
      onAuth: ({ username, password }, _session, callback) => {
        seen.push(`${username}:${password}`)
        callback(null, { user: username })
      },
    })
    assert.equal((await open({ user: 'techsupport', password: 'sesame' }).send(letter)).is, 'accepted')
    assert.deepEqual(seen, ['techsupport:sesame'])
    assert.equal((await open({ user: 'techsupport', password: 'sesame' }).check()).ok, true)
  })
})

/** A server that gives these replies, one per command, and then drops the line. */
async function withScript<T>(replies: readonly string[], work: (port: number) => Promise<T>): Promise<T> {
  const server = createServer((socket) => {
    const left = [...replies]
    const next = () => (left.length > 0 ? socket.write(`${left.shift()}\r\n`) : socket.destroy())
    let inData = false
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      const text = chunk.toString()
      if (inData && !text.includes('\r\n.\r\n')) return
      inData = text.startsWith('DATA')
      next()
    })
    next()
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
  })
  try {
    return await work(port)
  } finally {
    server.close()
  }
}
