import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly source: string
  readonly secure: boolean
  /** What reports were asked for (RFC 3461), `HDRS SUCCESS,FAILURE,DELAY`; empty where none were, or the server offers none. */
  readonly reports: string
}

export interface TestPost {
  readonly port: number
  /** What it has accepted, oldest first. */
  readonly mails: readonly ReceivedMail[]
  /** How it answers from now on; the default accepts everything. */
  behave(behaviour: Behaviour): void
  close(): Promise<void>
}

export interface Behaviour {
  /** Reply to RCPT TO of such an address, `550 5.1.1 no such user`. */
  readonly rcpt?: (address: string) => string | null
  readonly mailFrom?: string
  /** Reply after the whole letter came; `cut`: the line goes dead; `silent`: no answer ever; `accept-and-cut`: kept, then dead. */
  readonly data?: string | 'cut' | 'silent' | 'accept-and-cut'
}

interface Reporting {
  readonly dsn?: { readonly ret: string | null }
  readonly rcptTo: readonly { readonly dsn?: { readonly notify: readonly string[] } }[]
}

/** A real SMTP server on a port of its own. */
export function startPost(options: SMTPServerOptions = {}): Promise<TestPost> {
  const mails: ReceivedMail[] = []
  let behaviour: Behaviour = {}
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    ...options,
    onMailFrom(_address, _session, callback) {
      callback(behaviour.mailFrom ? failure(behaviour.mailFrom) : null)
    },
    onRcptTo({ address }, _session, callback) {
      const reply = behaviour.rcpt?.(address)
      callback(reply ? failure(reply) : null)
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { data } = behaviour
        const { dsn, rcptTo } = session.envelope as unknown as Reporting
        const reports = [dsn?.ret, rcptTo[0]?.dsn?.notify].filter(Boolean).join(' ')
        const keeps = data === undefined || data === 'accept-and-cut'
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : ''
        const to = session.envelope.rcptTo.map(({ address }) => address)
        if (keeps) mails.push({ from, to, source: Buffer.concat(chunks).toString(), secure: session.secure, reports })
        if (data === 'cut' || data === 'accept-and-cut') cutEveryLine(server)
        else if (data !== 'silent') callback(data ? failure(data) : null)
      })
    },
  })
  server.on('error', () => undefined)
  return new Promise((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      resolve({
        port: (listening.address() as AddressInfo).port,
        mails,
        behave: (next) => {
          behaviour = next
        },
        close: () =>
          new Promise((closed) => {
            cutEveryLine(server)
            server.close(() => closed())
          }),
      })
    })
  })
}

function failure(reply: string): Error {
  return Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) })
}

function cutEveryLine(server: SMTPServer): void {
  const { connections } = server as unknown as { connections: Set<{ _socket?: { destroy(): void } }> }
  for (const connection of connections) connection._socket?.destroy()
}
