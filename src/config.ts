import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { faultsOf } from './config-faults.ts'
import { BadInput } from './domain/outcome.ts'

const secret = z.union([z.strictObject({ env: z.string().min(1) }), z.strictObject({ file: z.string().min(1) })])
const server = {
  host: z.string().min(1),
  port: z.number().int().min(1).max(65535),
  secure: z.boolean(),
  user: z.string().optional(),
  password: secret.optional(),
}
const sending = {
  from: z.string().regex(/[^\s@<>]@[^\s@<>]/, 'must hold an address, like Support <support@example.org>'),
  plusAddress: z.boolean().default(false),
  throttle: z
    .string()
    .regex(/^[1-9]\d{0,5}\/(minute|hour)$/, 'must look like 30/minute')
    .optional(),
}
const shape = z.strictObject({
  mailbox: z.union([
    z.strictObject({
      imap: z.strictObject({
        ...server,
        folder: z.string().default('INBOX'),
        processed: z.string().default('Processed'),
        quarantine: z.string().default('Quarantine'),
        sent: z.string().default('Sent'),
      }),
    }),
    z.strictObject({ maildir: z.string().min(1) }),
  ]),
  outgoing: z.union([
    z.strictObject({ smtp: z.strictObject(server), ...sending }),
    z.strictObject({ maildir: z.string().min(1), ...sending }),
  ]),
  store: z.union([
    z.strictObject({ sqlite: z.string().min(1) }),
    z.strictObject({ postgres: z.string().regex(/^postgres(ql)?:\/\//) }),
  ]),
  campaigns: z.array(z.string().min(1)).min(1, 'name at least one folder'),
  staff: z
    .strictObject({
      safety: z.array(z.email()).default([]),
      security: z.array(z.email()).default([]),
      operator: z.array(z.email()).default([]),
    })
    .default({ safety: [], security: [], operator: [] }),
  letters: z
    .strictObject({
      since: z.union([z.iso.datetime({ offset: true }), z.date()]).optional(),
      hold: z.enum(['none', 'all']).default('none'),
    })
    .default({ hold: 'none' }),
  signing: secret.optional(),
  tls: z.strictObject({ ca: z.string().min(1) }).optional(),
  web: z.strictObject({ host: z.string(), port: z.number().int() }).optional(),
})

type Shape = z.infer<typeof shape>
export interface ServerAccess {
  readonly host: string
  readonly port: number
  readonly secure: boolean
  readonly user: string | null
  readonly password: string | null
  /** Certificate authority in PEM, where one is configured. */
  readonly ca: string | null
}
export interface ImapAccess extends ServerAccess {
  readonly folder: string
  readonly processed: string
  readonly quarantine: string
  readonly sent: string
}

/** The configuration with defaults filled in, paths absolute and secrets read. */
export interface Config {
  readonly file: string
  readonly mailbox: { readonly imap: ImapAccess } | { readonly maildir: string }
  readonly outgoing: ({ readonly smtp: ServerAccess } | { readonly maildir: string }) & {
    readonly from: string
    readonly plusAddress: boolean
    readonly throttle: { readonly letters: number; readonly seconds: number } | null
  }
  readonly store: { readonly sqlite: string } | { readonly postgres: string }
  readonly campaigns: readonly string[]
  readonly staff: {
    readonly safety: readonly string[]
    readonly security: readonly string[]
    readonly operator: readonly string[]
  }
  readonly letters: { readonly since: string | null; readonly hold: 'none' | 'all' }
  /** Key given by the configuration; null: the file made beside the store. */
  readonly signingKey: string | null
  /** Folder for the signing key and the head of the audit trail. */
  readonly besideStore: string
}

/**
 * Reads a configuration file (contract: "Configuration").
 * @throws BadInput with every fault at once, each with its path in the file.
 */
export function openConfig(file: string, env: Readonly<Record<string, string | undefined>>): Config {
  if (!existsSync(file)) throw new BadInput(`${file}: no such configuration file; name one with --config`)
  const base = dirname(resolve(file))
  let written: unknown
  try {
    written = parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new BadInput(`${file}: not YAML: ${(error as Error).message.split('\n')[0]}`)
  }
  const checked = shape.safeParse(written)
  if (!checked.success) throw new BadInput(`${file}: ${faultsOf(checked.error.issues).join('; ')}`)
  const faults: string[] = []
  const config = resolved(checked.data, base, file, (source, path) => {
    const value = readSecret(source, base, env)
    if (value === null)
      faults.push(
        `${path}: ${'env' in source ? `environment variable ${source.env} is not set` : `file ${source.file} cannot be read`}`,
      )
    return value
  })
  const ca = checked.data.tls?.ca
  if (ca && !existsSync(resolve(base, ca))) faults.push(`tls.ca: file ${ca} cannot be read`)
  if (faults.length > 0) throw new BadInput(`${file}: ${faults.join('; ')}`)
  return config
}

type Secret = z.infer<typeof secret>
type ReadSecret = (source: Secret, path: string) => string | null

function resolved(data: Shape, base: string, file: string, secretOf: ReadSecret): Config {
  const at = (path: string) => resolve(base, path)
  const ca = data.tls && existsSync(at(data.tls.ca)) ? readFileSync(at(data.tls.ca), 'utf8') : null
  const access = (
    given: { host: string; port: number; secure: boolean; user?: string; password?: Secret },
    path: string,
  ): ServerAccess => ({
    host: given.host,
    port: given.port,
    secure: given.secure,
    user: given.user ?? null,
    ca,
    password: given.password ? secretOf(given.password, `${path}.password`) : null,
  })
  const [letters, unit] = data.outgoing.throttle?.split('/') ?? []
  const since = data.letters.since
  const store = 'sqlite' in data.store ? { sqlite: at(data.store.sqlite) } : data.store
  return {
    file,
    mailbox:
      'imap' in data.mailbox
        ? {
            imap: {
              ...access(data.mailbox.imap, 'mailbox.imap'),
              folder: data.mailbox.imap.folder,
              processed: data.mailbox.imap.processed,
              quarantine: data.mailbox.imap.quarantine,
              sent: data.mailbox.imap.sent,
            },
          }
        : { maildir: at(data.mailbox.maildir) },
    outgoing: {
      ...('smtp' in data.outgoing
        ? { smtp: access(data.outgoing.smtp, 'outgoing.smtp') }
        : { maildir: at(data.outgoing.maildir) }),
      from: data.outgoing.from,
      plusAddress: data.outgoing.plusAddress,
      throttle: letters ? { letters: Number(letters), seconds: unit === 'hour' ? 3600 : 60 } : null,
    },
    store,
    campaigns: data.campaigns.map(at),
    staff: data.staff,
    letters: { since: since === undefined ? null : new Date(since).toISOString(), hold: data.letters.hold },
    signingKey: data.signing ? secretOf(data.signing, 'signing') : null,
    besideStore: 'sqlite' in store ? dirname(store.sqlite) : resolve(base, 'var'),
  }
}

function readSecret(source: Secret, base: string, env: Readonly<Record<string, string | undefined>>): string | null {
  if ('env' in source) return env[source.env] || null
  const path = resolve(base, source.file)
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null
}
