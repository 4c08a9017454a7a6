import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { notice } from '../../fixtures/make/forms/notice.ts'
import { pdfForm } from '../../fixtures/make/lots/reply-form.ts'
import { attachment, message, multipart, text } from '../../fixtures/make/mime.ts'

const run = promisify(execFile)
const PROGRAM = new URL('../../src/recall-desk.mjs', import.meta.url).pathname
const [FIRST, SECOND] = ['fsn2023-1338', 'fsn2024-0217'].map(
  (id) => new URL(`../../config/campaigns/${id}`, import.meta.url).pathname,
) as [string, string]

async function readings(folder: string, ...options: string[]): Promise<string[]> {
  const { stdout } = await run(process.execPath, [PROGRAM, 'read', '.', ...options], {
    cwd: folder,
    maxBuffer: 1 << 28,
  })
  return stdout.trim().split('\n')
}

describe('Two campaigns on one shelf', function () {
  this.timeout(180_000)

  describe('in a mail', () => {
    const filled = { receipt: true, destroyed: true, 'destroyed-quantity': '8', 'destroyed-lots': 'HC240201' } as const
    const lots = () => pdfForm('en', 'customer', filled, { by: 'fields', onState: 'Yes' })
    const instruments = () =>
      notice(
        'en',
        { products: ['miseqdx'], receipt: 'yes', modes: true, patch: true, patchSerials: 'M73120' },
        { by: 'fields', onState: 'Yes' },
        [4, 5, 6],
      )
    interface Read {
      readonly campaign: string
      readonly serials: readonly string[]
      readonly codes: readonly string[]
    }
    let read: Readonly<Record<string, Read>> = {}

    before(async () => {
      const place = mkdtempSync(join(tmpdir(), 'two-campaigns-'))
      write(place, 'lots', 'our answer', await lots())
      write(place, 'instruments', 'our answer', await instruments())
      write(place, 'other-words', 'FSN2023-1338', await lots())
      write(place, 'both', 'our answers', await lots(), await instruments())
      const lines = await readings(place, '--campaigns', `${FIRST},${SECOND}`)
      rmSync(place, { recursive: true })
      read = Object.fromEntries(lines.map(readingIn))
    })

    function write(place: string, name: string, subject: string, ...pdfs: Uint8Array[]): void {
      const parts = pdfs.map((bytes, at) => attachment(`form ${at + 1}.pdf`, 'application/pdf', bytes))
      const head: [string, string][] = [
        ['Message-ID', `<${name}@lab.example>`],
        ['Date', 'Tue, 26 Mar 2024 10:00:00 +0000'],
        ['From', 'Lab <lab@lab.example>'],
        ['To', 'support@maker.example'],
        ['Subject', subject],
      ]
      const body = text('Hello,\n\nplease find our answer attached.\n')
      writeFileSync(join(place, `${name}.eml`), message(head, multipart('multipart/mixed', 'mixed', [body, ...parts])))
    }

    function readingIn(line: string): [string, Read] {
      const { file, campaign, instruments: rows, review } = JSON.parse(line)
      const codes = review.reasons.map(({ code }: { code: string }) => code)
      const serials = rows.map((row: { serial: string }) => row.serial)
      return [basename(file, '.eml'), { campaign, serials, codes }]
    }

    it('go by the form where nothing else names a notice', () => {
      assert.deepEqual(read.lots, { campaign: 'fsn2024-0217', serials: ['HC240201'], codes: [] })
      assert.deepEqual(read.instruments, { campaign: 'fsn2023-1338', serials: ['M73120'], codes: [] })
    })

    it('send a form beside words about the other notice to a person', () => {
      assert.equal(read['other-words']?.campaign, 'fsn2024-0217')
      assert.deepEqual(read['other-words'].codes, ['several-notices'])
    })

    it('send both forms in one mail to a person', () => {
      assert.ok(read.both?.codes.includes('several-notices'), read.both?.codes.join())
    })
  })
})
