import { BadInput, Temporary } from '../domain/outcome.ts'

/** Two transactions met; the same work may succeed at once when repeated. */
export function isCollision(error: unknown): boolean {
  const code = codeOf(error)
  return code === '40001' || code === '40P01'
}

/** A fault of the database in the words of the domain; anything else as it is. */
export function translated(error: unknown): unknown {
  const code = codeOf(error)
  const words = error instanceof Error ? error.message : String(error)
  if (TEMPORARY_CODES.has(code) || TEMPORARY_STATES.test(code) || TEMPORARY_WORDS.test(words)) {
    return new Temporary(`database: ${lastPart(words)}`, { cause: error })
  }
  if (WRONG_PLACE.test(code)) return new BadInput(`store: ${lastPart(words)}; check \`store\` in the configuration`)
  return error
}

const TEMPORARY_CODES = new Set([
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_PROTOCOL',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ENOTFOUND',
])
/** PostgreSQL's classes: 08 connection, 40 rolled back, 53 out of resources, 55 locked, 57 shutting down, 58 disk. */
const TEMPORARY_STATES = /^(08|40|53|55P03|57P|58)/
const TEMPORARY_WORDS =
  /Connection terminated|connection timeout|timeout expired|Timeout acquiring a connection|Client has encountered a connection error/i
const WRONG_PLACE = /^(28000|28P01|3D000|SQLITE_CANTOPEN|SQLITE_NOTADB|SQLITE_READONLY)$/

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}

/** Knex puts the whole statement in front of the fault: `insert into … - SQLITE_BUSY: database is locked`. */
function lastPart(words: string): string {
  return words.split(' - ').at(-1)?.slice(0, 300) ?? ''
}
