import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const ROOT = new URL('../', import.meta.url).pathname

describe('The program’s end', () => {
  it('comes without a word when nobody reads along any more', async () => {
    const place = join(ROOT, 'fixtures/examples')
    const piped = `"${process.execPath}" "${join(ROOT, 'src/recall-desk.mjs')}" read "${place}" --campaign fsn2023-1338 | head -1`
    const { stdout, stderr } = await run('sh', ['-c', piped])
    assert.equal(stdout.trim().split('\n').length, 1)
    assert.equal(stderr, '')
  })

  it('says in one line that the folder of the store is not ours', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'recall-desk-store-'))
    const file = join(folder, 'desk.yaml')
    writeFileSync(
      file,
      `mailbox: {maildir: in}\noutgoing: {maildir: out, from: a@maker.example}\nstore: {sqlite: desk.yaml/desk.sqlite}\ncampaigns: [${ROOT}config/campaigns/fsn2023-1338]\n`,
    )
    const failed = await run(process.execPath, [
      join(ROOT, 'src/recall-desk.mjs'),
      '--config',
      file,
      'case',
      'list',
    ]).then(
      () => null,
      (error: { code: number; stderr: string }) => error,
    )
    rmSync(folder, { recursive: true })
    assert.equal(failed?.code, 2)
    assert.match(failed.stderr, /^recall-desk: \S+recall-desk\.key: cannot be read and written \(E\w+\); [^\n]+\n$/)
  })
})

describe('The program’s start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recall-desk-start-'))
  const program = join(folder, 'src/recall-desk.mjs')
  const help = async () => (await run(process.execPath, [program, '--help'])).stdout

  before(() => {
    cpSync(join(ROOT, 'src'), join(folder, 'src'), { recursive: true })
    cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'))
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  })
  after(() => rmSync(folder, { recursive: true }))

  it('makes JavaScript of the sources once, also where several start at a time', async () => {
    const said = await Promise.all([help(), help(), help()])
    assert.match(said[0]!, /case/)
    assert.deepEqual(said, Array(3).fill(said[0]))
    assert.equal(readdirSync(join(folder, '.made')).length, 1)
  })

  it('never runs what a source was before it was changed', async () => {
    const main = join(folder, 'src/main.ts')
    const words = 'Reads the answers to a field safety notice'
    writeFileSync(main, readFileSync(main, 'utf8').replace(words, 'Does something else'))
    assert.match(await help(), /Does something else/)
  })
})
