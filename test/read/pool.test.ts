import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { openReaders, type ReaderLimits, type Readers } from '../../src/read/pool.ts'
import { readingProcesses } from '../support/reading-processes.ts'
import { attached, multipart, names, part, said, simple } from './mails.ts'
import { docx } from './office-making.ts'

const TEXT = 'text/plain; charset=utf-8'
const hello = part({ type: TEXT, body: 'Zie bijlage' })
/** Takes seconds and much memory to read: 600,000 paragraphs. */
const slow = docx('<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(600_000))

describe('The readers', () => {
  let readers: Readers
  const open = (limits: Partial<ReaderLimits> = {}, processes = 1) => {
    readers = openReaders({ processes, limits })
    return readers
  }
  afterEach(() => readers.close())

  it('read mails by their bytes and by their path', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'recall-desk-pool-'))
    const path = join(folder, 'a.eml')
    writeFileSync(path, simple(TEXT, 'from a file'))
    const [one, two] = await Promise.all([open().read(simple(TEXT, 'from bytes')), readers.readFile(path)])
    rmSync(folder, { recursive: true })
    assert.deepEqual([said(one), said(two)], [['from bytes'], ['from a file']])
  })

  it('give every mail its own reading, however many wait', async () => {
    const texts = Array.from({ length: 60 }, (_, index) => `mail ${index}`)
    open({}, 2)
    const opened = await Promise.all(texts.map((text) => readers.read(simple(TEXT, text))))
    assert.deepEqual(
      opened.map((one) => said(one).join()),
      texts,
    )
  })

  it('skip a part that takes too long, and read the rest', async () => {
    const opened = await open({ milliseconds: 1200 }).read(
      multipart('mixed', hello, attached('slow.docx', slow), attached('b.txt', 'Ja')),
    )
    assert.deepEqual(names(opened), ['body', 'attachment 1: slow.docx', 'attachment 2: b.txt'])
    assert.deepEqual(
      opened.documents.map(({ reason }) => reason?.code),
      [undefined, 'too-slow', undefined],
    )
    assert.deepEqual([said(opened), said(opened, 2)], [['Zie bijlage'], ['Ja']])
  })

  it('skip a part that takes too much memory', async () => {
    const opened = await open({ residentBytes: 250 * 1024 ** 2 }).read(
      multipart('mixed', hello, attached('slow.docx', slow)),
    )
    assert.deepEqual(
      opened.documents.map(({ reason }) => reason?.code),
      [undefined, 'too-much-memory'],
    )
  })

  it('give header and reason of a mail that no part can be blamed for', async () => {
    const opened = await open({ milliseconds: 1 }).read(simple(TEXT, 'a:\n'.repeat(30_000)))
    assert.deepEqual(
      [opened.message.from?.address, opened.documents.map(({ reason }) => reason?.code)],
      ['lab@west.example', ['too-slow', 'too-slow']],
    )
  })

  it('let a mail that waited behind a bad one come through', async () => {
    const bad = multipart('mixed', hello, attached('slow.docx', slow))
    const all = await Promise.all([
      open({ milliseconds: 1200 }).read(bad),
      ...['a', 'b', 'c', 'd', 'e'].map((text) => readers.read(simple(TEXT, text))),
    ])
    assert.deepEqual(
      all.slice(1).map((one) => said(one).join()),
      ['a', 'b', 'c', 'd', 'e'],
    )
  })

  it('survive that a child is killed', async () => {
    await open().read(simple(TEXT, 'first'))
    const reading = readers.read(multipart('mixed', hello, attached('slow.docx', slow)))
    await wait(500)
    for (const pid of readingProcesses(process.pid)) process.kill(pid, 'SIGKILL')
    const opened = await reading
    assert.deepEqual([said(opened), opened.documents[1]?.reason?.code], [['Zie bijlage'], 'damaged'])
  })

  it('replace a child after so many mails with files', async () => {
    const mail = multipart('mixed', hello, attached('b.txt', 'Ja'))
    open({ heavyMails: 2 })
    const seen = new Set<number>()
    for (let count = 0; count < 4; count++) {
      await readers.read(mail)
      for (const pid of readingProcesses(process.pid)) seen.add(pid)
    }
    assert.equal(seen.size, 2)
  })

  it('reject a file that is not there, and what is open when they are closed', async () => {
    await assert.rejects(open().readFile('/nowhere/a.eml'), /ENOENT/)
    const reading = readers.read(simple(TEXT, 'x'))
    await Promise.all([assert.rejects(reading, /closed/), readers.close()])
    await assert.rejects(readers.read(simple(TEXT, 'x')), /closed/)
  })

  it('refuse a mail past the limit without reading it', async () => {
    const opened = await open({ mailBytes: 1000 }).read(simple(TEXT, 'x'.repeat(2000)))
    assert.deepEqual(
      opened.documents.map(({ reason }) => reason?.code),
      ['too-large', 'too-large'],
    )
  })

  it('give what is made of a mail, also of one that was not made anything of in time', async () => {
    const making = { module: new URL('./making.mjs', import.meta.url).href, given: 'Dag' }
    const thinkers = openReaders<string>({ limits: { milliseconds: 1200 }, making })
    const endless = multipart('mixed', part({ type: TEXT, body: 'for ever' }), attached('b.txt', 'Ja'))
    const made = await Promise.all(
      [simple(TEXT, 'Jan'), endless, simple(TEXT, 'Piet')].map((mail) => thinkers.read(mail)),
    )
    await thinkers.close()
    assert.deepEqual(made, ['Dag Jan', 'Dag too-slow', 'Dag Piet'])
  })

  it('leave no child behind when their own process is killed in the middle of a file', async () => {
    open()
    const folder = mkdtempSync(join(tmpdir(), 'recall-desk-pool-'))
    writeFileSync(
      join(folder, 'a.eml'),
      multipart('mixed', hello, attached('slow.docx', slow), attached('slow2.docx', slow)),
    )
    const pool = new URL('../../src/read/pool.ts', import.meta.url).href
    const script = `import { openReaders } from ${JSON.stringify(pool)}; openReaders().readFile(${JSON.stringify(join(folder, 'a.eml'))})`
    const parent = spawn(
      process.execPath,
      [
        '--import',
        pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm')).href,
        '--input-type=module',
        '-e',
        script,
      ],
      { stdio: 'ignore' },
    )
    const pids = await childrenSoon(parent)
    await wait(1500)
    parent.kill('SIGKILL')
    for (let tries = 0; tries < 25 && pids.some(isAlive); tries++) await wait(100)
    rmSync(folder, { recursive: true })
    assert.deepEqual(pids.filter(isAlive), [])
  })
})

async function childrenSoon(parent: ChildProcess): Promise<number[]> {
  for (let tries = 0; tries < 100; tries++) {
    const found = readingProcesses(parent.pid!)
    if (found.length > 0) return found
    await wait(100)
  }
  throw new Error('no reading process was started')
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
