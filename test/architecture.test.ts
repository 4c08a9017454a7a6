import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

const SRC = new URL('../src/', import.meta.url).pathname
const HALLWAY = new Set(['', 'commands', 'shelf', 'house'])
const MAY_USE_PAPER = new Set(['read', 'form', 'import', 'report'])
const THINKING = new Set(['domain', 'understand', 'reconcile', 'decide'])

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, room: roomOf(file), text: readFileSync(join(SRC, file), 'utf8') }))

describe('The law of the house', () => {
  it('lets a room import only the domain and itself', () => {
    const broken = files.flatMap(({ file, room, text }) =>
      HALLWAY.has(room)
        ? []
        : roomsImported(file, text)
            .filter((other) => !allowed(room, other))
            .map((other) => `${file} imports ${other}`),
    )
    assert.deepEqual(broken, [])
  })

  it('keeps thinking rooms free of clocks, chance, environment, waiting and node', () => {
    const forbidden = /\basync\b|\bawait\b|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bconsole\./
    const broken = files.filter(
      ({ room, text }) => THINKING.has(room) && (/\bfrom 'node:/.test(text) || forbidden.test(withoutWords(text))),
    )
    assert.deepEqual(
      broken.map(({ file }) => file),
      [],
    )
  })

  it('writes SQL in the store only', () => {
    const sql = /\bknex\b|\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\s+[a-z_]+/
    const broken = files.filter(
      ({ room, text }) =>
        room !== 'store' && sql.test(withoutComments(text).replace(/(UID )?(SELECT|EXAMINE) [A-Z]/g, '')),
    )
    assert.deepEqual(
      broken.map(({ file }) => file),
      [],
    )
  })

  it('reads argv and the environment in main.ts only', () => {
    const broken = files.filter(
      ({ file, text }) => file !== 'main.ts' && /process\.(argv|env)\b/.test(withoutComments(text)),
    )
    assert.deepEqual(
      broken.map(({ file }) => file),
      [],
    )
  })

  it('keeps every file at 250 lines or less', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 251)
    assert.deepEqual(
      long.map(({ file }) => file),
      [],
    )
  })

  it('imports natural in one file', () => {
    const users = files.filter(({ text }) => /from 'natural/.test(text)).map(({ file }) => file)
    assert.ok(users.length <= 1, users.join(', '))
  })
})

function roomOf(file: string): string {
  const parts = file.split(sep)
  return parts.length === 1 ? '' : parts[0]!
}

function roomsImported(file: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) =>
    roomOf(relative(SRC, join(SRC, dirname(file), match[1]!))),
  )
}

function allowed(room: string, other: string): boolean {
  return other === room || other === 'domain' || (other === 'paper' && MAY_USE_PAPER.has(room))
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
}

/** Code only: a list of words in some language may hold any of them. */
function withoutWords(text: string): string {
  return withoutComments(text.replace(/`[^`]*`/g, '``').replace(/'[^'\n]*'/g, "''"))
}
