import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)
const PROGRAM = new URL('../../src/recall-desk.mjs', import.meta.url).pathname

interface Reading {
  readonly file: string
  readonly ownWords: string
  readonly sources: readonly { readonly channel: string }[]
  readonly answers: Readonly<Record<string, { readonly value: unknown }>>
  readonly instruments: readonly object[]
  readonly flags: readonly string[]
  readonly review: { readonly required: boolean }
  readonly [key: string]: unknown
}

const [FIRST, SECOND] = ['fsn2023-1338', 'fsn2024-0217'].map(
  (id) => new URL(`../../config/campaigns/${id}`, import.meta.url).pathname,
)

interface Reads {
  readonly campaigns: readonly (string | undefined)[]
  /** Other campaigns that change nothing of it. */
  readonly sameWith?: readonly (string | undefined)[]
}

/** By folder, how its mails are read; those about lots with both campaigns on the shelf, and nobody says which is meant. */
const FOLDERS: Readonly<Record<string, Reads>> = {
  examples: { campaigns: [FIRST] },
  mail: { campaigns: [FIRST], sameWith: [SECOND, FIRST] },
  lots: { campaigns: [FIRST, SECOND] },
}

async function linesOf(folder: string, campaigns: readonly (string | undefined)[]): Promise<string[]> {
  const { stdout } = await run(
    process.execPath,
    [PROGRAM, 'read', '.', '--campaigns', campaigns.join(), '--consignees', 'consignees.csv', '--jobs', '1'],
    { cwd: folder, maxBuffer: 1 << 28 },
  )
  return stdout.trim().split('\n')
}

for (const [folder, { campaigns, sameWith }] of Object.entries(FOLDERS)) {
  const path = new URL(`../../fixtures/${folder}/`, import.meta.url).pathname
  const names = readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))

  describe(`Readings of fixtures/${folder}`, function () {
    this.timeout(180_000)
    const readings = new Map<string, Reading>()
    let lines: readonly string[] = []

    before(async () => {
      lines = await linesOf(path, campaigns)
      for (const line of lines)
        readings.set((JSON.parse(line) as Reading).file.replace(/^\.\/|\.eml$/g, ''), JSON.parse(line) as Reading)
    })

    if (sameWith)
      it('are the same to the letter with another campaign on the shelf', async () =>
        assert.deepEqual(await linesOf(path, sameWith), lines))

    it('has a reading beside every mail', () => {
      assert.deepEqual([...readings.keys()].sort(), [...names].sort())
    })

    for (const name of names)
      it(name.replaceAll('-', ' '), () => {
        const expected = JSON.parse(readFileSync(`${path}${name}.json`, 'utf8')) as Reading
        assert.deepEqual(compared(readings.get(name)!), compared(expected))
      })
  })
}

/** What the contract compares: not confidence, evidence and codes, nor the order of rows and flags. */
function compared(reading: Reading) {
  const { messageId, from, subject, kind, campaign, language, reference } = reading
  return {
    messageId,
    from,
    subject,
    kind,
    campaign,
    language,
    reference,
    ownWords: reading.ownWords.replace(/\s+/g, ' ').trim(),
    channels: reading.sources.map(({ channel }) => channel).sort(),
    answers: Object.fromEntries(
      Object.entries(reading.answers)
        .map(([question, { value }]) => [question, value])
        .sort(),
    ),
    instruments: reading.instruments.map((row) => JSON.stringify(pick(row as Record<string, unknown>))).sort(),
    flags: [...reading.flags].sort(),
    review: reading.review.required,
  }
}

function pick({ serial, product, step, mode, outcome, way, quantity, on }: Record<string, unknown>) {
  return { serial, product, step, mode, outcome, way, quantity, on }
}
