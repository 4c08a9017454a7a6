import { setTimeout as pause } from 'node:timers/promises'
import type { ImapFlow, ImapFlowError } from 'imapflow'
import { Temporary } from '../domain/outcome.ts'
import type { ImapAccess } from './imap.ts'
import type { Log } from './promise.ts'

/** One IMAP connection, made when it is needed and again after it broke. */
export interface Connection {
  /**
   * Runs work on the connection; pieces of work follow one another.
   * @throws {Temporary} for whatever server, network or login refuse; then the connection is dropped
   */
  use<T>(work: (client: ImapFlow) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** No byte in this time: the connection is dead. A slow one that moves is left alone. */
const SILENCE = 120_000
/** What is under way may take so long when everything is closed. */
const PATIENCE = 5_000
/** Loaded by the first connection: a command that needs none starts without it. */
const library = () => import('imapflow')

/** `onExists` is told of everything that the server announces. `silence`: milliseconds without a byte that are borne. */
export function openConnection(access: ImapAccess, log: Log, onExists: () => void, silence = SILENCE): Connection {
  let client: ImapFlow | null = null
  let last: Promise<unknown> = Promise.resolve()

  async function connected(): Promise<ImapFlow> {
    if (client?.usable) return client
    const { ImapFlow } = await library()
    const fresh = new ImapFlow(optionsFor(access, silence))
    fresh.on('error', (error) => log.warn({ host: access.host, error: error.message }, 'The mailbox connection broke'))
    fresh.on('exists', onExists)
    fresh.on('close', () => {
      if (client === fresh) client = null
    })
    await fresh.connect().catch((error) => {
      fresh.close()
      throw error
    })
    // Each row of a FETCH would bring its MODSEQ (RFC 7162), of which nothing is made here.
    fresh.enabled.delete('CONDSTORE')
    log.debug({ host: access.host, tls: fresh.secureConnection }, 'Connected to the mailbox')
    client = fresh
    return fresh
  }

  async function work<T>(piece: (client: ImapFlow) => Promise<T>): Promise<T> {
    const open = await connected().catch((error) => {
      throw inWords(error, access)
    })
    try {
      return await piece(open)
    } catch (error) {
      // What the store throws inside a piece of work is not the mailbox's trouble.
      if (open.usable && !(await isMailboxTrouble(error as ImapFlowError))) throw error
      open.close()
      throw inWords(error, access)
    }
  }

  return {
    use(piece) {
      const turn = last.then(() => work(piece))
      last = turn.catch(() => undefined)
      return turn
    },
    async close() {
      await Promise.race([last, pause(PATIENCE, undefined, { ref: false })])
      const open = client
      client = null
      await open?.logout().catch(() => open.close())
    },
  }
}

function optionsFor(access: ImapAccess, silence: number): ConstructorParameters<typeof ImapFlow>[0] {
  const near = isLoopback(access.host)
  return {
    host: access.host,
    port: access.port,
    secure: access.secure,
    // On loopback TLS is taken where it is offered; everywhere else nothing goes out without it.
    doSTARTTLS: access.secure || near ? undefined : true,
    tls: { ca: access.ca ?? undefined, rejectUnauthorized: !(near && !access.secure && access.ca === null) },
    auth: { user: access.user ?? '', pass: access.password ?? '' },
    logger: false,
    connectionTimeout: 30_000,
    greetingTimeout: 30_000,
    socketTimeout: silence,
    // Renewed far below the 29 minutes of RFC 2177: so a line that died while nothing happened is noticed too.
    maxIdleTime: silence * 0.75,
    autoIdleDelay: 1_000,
    maxLiteralSize: 256 * 1024 * 1024,
    maxResponseSize: 300 * 1024 * 1024,
  }
}

async function isMailboxTrouble({ code, responseStatus }: ImapFlowError): Promise<boolean> {
  const known: readonly (string | undefined)[] = Object.values((await library()).ImapFlowErrorCode)
  return Boolean(responseStatus) || known.includes(code) || /^ParserError/.test(code ?? '')
}

function inWords(error: unknown, access: ImapAccess): Temporary {
  if (error instanceof Temporary) return error
  const trouble = error as ImapFlowError
  const where = `${access.host}:${access.port}`
  if (trouble.authenticationFailed && trouble.serverResponseCode !== 'UNAVAILABLE') {
    return new Temporary(`mailbox ${where} refuses user ${access.user}: wrong user name or password`, { cause: error })
  }
  const said = trouble.responseText ? `${trouble.message}: ${trouble.responseText}` : trouble.message
  if (trouble.tlsFailed || /certificate|TLS|SSL/i.test(`${trouble.code} ${said}`)) {
    return new Temporary(`mailbox ${where} cannot be reached safely: ${said}`, { cause: error })
  }
  return new Temporary(`mailbox ${where}: ${said}`, { cause: error })
}

function isLoopback(host: string): boolean {
  return /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[?::1\]?)$/i.test(host)
}
