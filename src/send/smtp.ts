import { Readable } from 'node:stream'
import SMTPConnection, { type SMTPConnectionSendInfo } from 'nodemailer/lib/smtp-connection'
import type { SendOutcome } from '../domain/outcome.ts'
import type { Log, OutgoingLetter, Post } from './post.ts'
import { outcomeOfFailure, recipientsRefused, type SmtpTrouble } from './smtp-outcome.ts'

export interface SmtpAccess {
  readonly host: string
  readonly port: number
  readonly secure: boolean
  readonly user: string | null
  readonly password: string | null
  /** Certificate authority in PEM. */
  readonly ca: string | null
  /** Milliseconds without a byte after which the server is given up; default 5 minutes. */
  readonly silence?: number
}

const CONNECTING = 30_000
/** Servers scan a mail before they answer DATA; whoever gives up early only learns that the outcome is unknown. */
const SILENCE = 300_000
/** Asked for where the server offers DSN; the report shall bring back the header only, whose Message-ID leads to the letter. */
const REPORTS = { ret: 'HDRS', notify: ['SUCCESS', 'FAILURE', 'DELAY'] }

/** Sends by SMTP, one connection per letter, so that no trouble of one letter reaches the next. */
export function openSmtp(access: SmtpAccess, log: Log): Post {
  return {
    async send(letter) {
      const outcome = await sendOne(access, letter)
      if (outcome.is !== 'accepted') log.warn({ messageId: letter.messageId, ...outcome }, 'A letter was not accepted')
      return outcome
    },
    async check() {
      const server = `${access.host}:${access.port}`
      try {
        const connection = await connected(access)
        const safety = connection.secure ? 'TLS' : 'without TLS (loopback)'
        connection.quit()
        return { ok: true, detail: `${server}, ${safety}${access.user ? `, as ${access.user}` : ''}` }
      } catch (error) {
        return { ok: false, detail: `post ${server}: ${(error as Error).message}` }
      }
    },
    close: async () => undefined,
  }
}

async function sendOne(access: SmtpAccess, letter: OutgoingLetter): Promise<SendOutcome> {
  let dataBegan = false
  let connection: SMTPConnection
  try {
    connection = await connected(access)
  } catch (error) {
    // Not even greeted, or the login was refused: that is never the letter's fault.
    return { is: 'later', response: (error as Error).message }
  }
  try {
    // nodemailer reads the stream when the server has agreed to DATA, not before: its first read is the point of no return.
    const body = new Readable({
      read() {
        dataBegan = true
        this.push(letter.source)
        this.push(null)
      },
    })
    const info = await sent(connection, letter, body)
    connection.quit()
    const refused = recipientsRefused(info.rejectedErrors ?? [])
    return {
      is: 'accepted',
      response: info.response,
      ...(info.serverMessageId ? { alias: info.serverMessageId } : {}),
      ...(refused.length > 0 ? { refused } : {}),
      ...(letter.reportsDelivery ? { reportsOffered: offersReports(connection) } : {}),
    }
  } catch (error) {
    connection.close()
    return outcomeOfFailure(error as SmtpTrouble, dataBegan)
  }
}

function sent(connection: SMTPConnection, letter: OutgoingLetter, body: Readable): Promise<SMTPConnectionSendInfo> {
  const to = [...new Set([...letter.to, ...letter.cc])]
  return new Promise((resolve, reject) => {
    connection.once('error', reject)
    connection.once('end', () => setImmediate(reject, new Error('the server closed the connection')))
    const dsn = letter.reportsDelivery ? { dsn: REPORTS } : {}
    connection.send({ from: letter.from, to, size: letter.source.length, ...dsn }, body, (error, info) =>
      info && !error ? resolve(info) : reject(error ?? new Error('no answer')),
    )
  })
}

/** By what nodemailer itself goes when it asks. */
function offersReports(connection: SMTPConnection): boolean {
  return (connection as unknown as { readonly _supportedExtensions: readonly string[] })._supportedExtensions.includes(
    'DSN',
  )
}

function connected(access: SmtpAccess): Promise<SMTPConnection> {
  const near = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[?::1\]?)$/i.test(access.host)
  const connection = new SMTPConnection({
    host: access.host,
    port: access.port,
    secure: access.secure,
    // On loopback TLS is taken where it is offered; everywhere else nothing goes out without it.
    requireTLS: !access.secure && !near,
    opportunisticTLS: !access.secure && near,
    tls: { ca: access.ca ?? undefined, rejectUnauthorized: !(near && !access.secure && access.ca === null) },
    connectionTimeout: CONNECTING,
    greetingTimeout: CONNECTING,
    socketTimeout: access.silence ?? SILENCE,
    logger: false,
  })
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      connection.close()
      reject(error)
    }
    connection.on('error', fail)
    connection.once('end', () => setImmediate(fail, new Error('the server closed the connection')))
    connection.connect((error) => {
      if (error) return fail(error)
      if (access.user === null || !connection.allowsAuth) return resolve(connection)
      const credentials = { user: access.user, pass: access.password ?? '' }
      connection.login({ credentials }, (refused) =>
        refused ? fail(new Error(`user ${access.user} is refused: ${refused.message}`)) : resolve(connection),
      )
    })
  })
}
