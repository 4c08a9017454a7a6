import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ImapFlow } from 'imapflow'

export interface Dovecot {
  readonly port: number
  readonly tlsPort: number
  /** Certificate authority of its certificate for `localhost` and 127.0.0.1. */
  readonly ca: string
  readonly user: string
  /** The user's Maildir. */
  readonly maildir: string
  stop(): Promise<void>
  start(): Promise<void>
  /** The same server for another user: everybody has an empty mailbox and the same password. */
  as(user: string): Dovecot
  /** Stops it and removes its folder. */
  remove(): Promise<void>
  /** A second client of the same user, connected; the caller closes it. */
  client(): Promise<ImapFlow>
  /** Appends mails to a folder, in order. */
  append(
    mails: readonly (string | Uint8Array)[],
    options?: { folder?: string; flags?: string[]; date?: Date | ((number: number) => Date) },
  ): Promise<void>
}

export const USER = 'techsupport'
export const PASSWORD = 'open-sesame'

/** Starts a Dovecot of its own as a child: IMAP, STARTTLS and IMAPS on ports of its own. `extra`: lines of configuration. */
export async function startDovecot(extra = ''): Promise<Dovecot> {
  const root = mkdtempSync(join(tmpdir(), 'recall-desk-dovecot-'))
  chmodSync(root, 0o755)
  for (const folder of ['run', 'state', 'mail', 'tls']) mkdirSync(join(root, folder), { mode: 0o755 })
  giveToNobody(join(root, 'mail'))
  const ca = makeCertificates(join(root, 'tls'))
  const [port, tlsPort] = [await freePort(), await freePort()]
  writeFileSync(join(root, 'dovecot.conf'), configuration(root, port, tlsPort, extra))
  let child: ChildProcess | null = null

  async function start(): Promise<void> {
    child = spawn(binary(), ['-F', '-c', join(root, 'dovecot.conf')], { stdio: 'ignore', detached: true })
    for (let tries = 0; !(await accepts(port)); tries++) {
      if (tries > 100 || child.exitCode !== null) throw new Error('Dovecot did not start')
      await pause(50)
    }
  }
  async function stop(): Promise<void> {
    const running = child
    child = null
    if (!running || running.exitCode !== null) return
    const ended = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGTERM')
    await ended
    endGroup(running.pid!)
    await pause(100)
  }
  function as(user: string): Dovecot {
    const client = () => connected(port, user)
    return {
      port,
      tlsPort,
      ca,
      user,
      maildir: join(root, 'mail', user, 'Maildir'),
      start,
      stop,
      client,
      as,
      async remove() {
        await stop()
        rmSync(root, { recursive: true, force: true })
      },
      async append(mails, { folder = 'INBOX', flags = [], date } = {}) {
        const flow = await client()
        for (const [number, mail] of mails.entries())
          await flow.append(folder, Buffer.from(mail), flags, typeof date === 'function' ? date(number) : date)
        await flow.logout()
      },
    }
  }

  await start()
  return as(USER)
}

async function connected(port: number, user: string): Promise<ImapFlow> {
  const flow = new ImapFlow({
    host: '127.0.0.1',
    port,
    secure: false,
    doSTARTTLS: false,
    auth: { user, pass: PASSWORD },
    logger: false,
  })
  flow.on('error', () => undefined)
  await flow.connect()
  return flow
}

function configuration(root: string, port: number, tlsPort: number, extra: string): string {
  return `
base_dir = ${root}/run
state_dir = ${root}/state
log_path = ${root}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <${root}/tls/server.pem
ssl_key = <${root}/tls/server.key
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
mail_max_userip_connections = 50
first_valid_uid = 1
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=${root}/mail/%u
}
mail_location = maildir:${root}/mail/%u/Maildir
namespace inbox {
  inbox = yes
  separator = /
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
service anvil {
  chroot =
}
${extra}
`
}

/** A certificate authority and a server certificate signed by it; gives the authority in PEM. */
function makeCertificates(folder: string): string {
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=Test authority')
  openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=localhost')
  writeFileSync(join(folder, 'names'), 'subjectAltName=DNS:localhost,IP:127.0.0.1\n')
  const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'names']
  openssl('x509', '-req', '-in', 'server.csr', '-out', 'server.pem', ...signing)
  return openssl('x509', '-in', 'ca.pem').toString()
}

function giveToNobody(path: string): void {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody']).toString())
  if (process.getuid?.() === 0) chownSync(path, id('-u'), id('-g'))
}

/** Sessions outlive the master for a moment; they are children of ours, in a process group of their own. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function binary(): string {
  return existsSync('/usr/sbin/dovecot') ? '/usr/sbin/dovecot' : 'dovecot'
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port })
    const answer = (value: boolean) => {
      socket.destroy()
      resolve(value)
    }
    socket.setTimeout(1000, () => answer(false))
    socket.on('data', () => answer(true))
    socket.on('error', () => answer(false))
    socket.on('end', () => answer(false))
  })
}
