import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { FolderDesk } from '../support/folder-desk.ts'

const NORTH = 'jan@labnoord.example'
const WHO = ['--agent', 'anna', '--reason', 'phoned'] as const
const REPORT = ['report', '--campaign', 'fsn2023-1338'] as const

/** Four cases: one corrected, one that sold its instrument on, its new holder, and one that is silent. */
describe('report', function () {
  this.timeout(120_000)
  let desk: FolderDesk
  let earlier = ''
  before(async () => {
    desk = new FolderDesk()
    await desk.consignees(
      ['C-1', 'Lab Noord', NORTH, 'miseqdx', 'M70412', 'K7Q2-9FXM'],
      ['C-2', 'Lab Zuid', 'piet@labzuid.example', 'miseqdx', 'M70413', '7H3M-Q2KD'],
      ['C-3', 'Śląski "Lab"', 'ola@slask.example', 'nextseq-550dx', 'NDX550421', '9999-0001'],
    )
    earlier = await moment()
    desk.receive({
      from: NORTH,
      text: 'Ontvangen, gelezen en begrepen. Stap 1 en stap 2 zijn in beide modi uitgevoerd op de M70412.',
    })
    await desk.poll()
    const holder = ['--holder', '=Lab West', '--holder-email', 'kees@labwest.example', '--holder-country', 'BE']
    await desk.done('case', 'dispose', '7H3M-Q2KD', 'M70413', '--how', 'sold', '--on', '2023-03-01', ...holder, ...WHO)
    await desk.done('case', 'record', '9999-0001', '--method', 'call', '--result', 'nobody answered', '--agent', 'anna')
  })
  after(() => desk.remove())

  /** An instant that no entry shares. */
  async function moment(): Promise<string> {
    const now = new Date().toISOString()
    await new Promise((done) => setTimeout(done, 5))
    return now
  }

  it('keeps notified, responded, corrected and accounted for apart, and counts each instrument once', async () => {
    const [made] = await desk.json(...REPORT)
    assert.deepEqual(made.totals, {
      cases: 4,
      notified: 0,
      acknowledged: 1,
      responded: 2,
      corrected: 1,
      accountedFor: 2,
    })
    assert.deepEqual(made.instruments, {
      shipped: 3,
      corrected: 1,
      disposed: 0,
      transferred: 0,
      gone: 0,
      unaccounted: 2,
    })
    assert.deepEqual(
      made.by.country.map(({ key, cases, responded }: { key: string; cases: number; responded: number }) => [
        key,
        cases,
        responded,
      ]),
      [
        ['BE', 1, 0],
        ['NL', 3, 2],
      ],
    )
    const steps = made.steps.map((row: Record<string, unknown>) => [row.step, row.mode, row.done, row.outstanding])
    assert.deepEqual(steps[0], ['patch', 'dx', 1, 2])
    assert.deepEqual(made.attempts.byMethod, [
      { method: 'notice', attempts: 0 },
      { method: 'reminder', attempts: 0 },
      { method: 'call', attempts: 1 },
    ])
    const field = (of: string, named: RegExp) =>
      made[of].find(({ field: name }: { field: string }) => named.test(name)).value
    assert.equal(field('status-21-cfr-7.53', /Instruments corrected/), 1)
    assert.equal(field('eu-fsca-final', /Devices per country/), 'BE 1, NL 2')
    assert.equal(field('eu-fsca-final', /Action completed/), 'no')
  })

  it('tells a day that is past as it was, whatever came since', async () => {
    const [made] = await desk.json(...REPORT, '--at', earlier)
    assert.deepEqual([made.totals.cases, made.totals.responded, made.at], [3, 0, earlier])
    const now = await moment()
    const first = await desk.done(...REPORT, '--at', now, '--format', 'csv')
    await desk.done('case', 'close', 'K7Q2-9FXM', ...WHO)
    assert.equal(await desk.done(...REPORT, '--at', now, '--format', 'csv'), first)
    assert.equal((await desk.json(...REPORT))[0].states.closed, 1)
    const pdf = async (name: string) => {
      await desk.done(...REPORT, '--at', now, '--format', 'pdf', '--out', join(desk.root, name))
      return readFileSync(join(desk.root, name))
    }
    assert.deepEqual(await pdf('one.pdf'), await pdf('two.pdf'))
  })

  it('gives the same figures as text, CSV and workbook, and no cell that a spreadsheet would run', async () => {
    const text = await desk.done(...REPORT)
    assert.match(text, /FSN2023-1338[\s\S]*number +4 +0 +1 +2 +1 +2\n/)
    assert.match(text, / {2}\(2\) Instruments on hand at responding consignees +\d+\n/)
    const csv = await desk.done(...REPORT, '--format', 'csv')
    assert.ok(csv.includes('totals,1,accounted for,2'))
    assert.ok(csv.includes("organisation,'=Lab West") && csv.includes('"Śląski ""Lab"""'))
    const file = join(desk.root, 'report.xlsx')
    await desk.done(...REPORT, '--format', 'xlsx', '--out', file)
    const parts = Object.entries(unzipSync(readFileSync(file)))
    const all = parts.map(([, bytes]) => Buffer.from(bytes).toString()).join('\n')
    assert.ok(all.includes('eu-fsca-final') && all.includes('=Lab West') && !all.includes('<f>'))
  })

  it('puts each chart into a folder, as SVG that says what it is and as PNG fit for print', async () => {
    const folder = join(desk.root, 'charts')
    await desk.done(...REPORT, '--charts', folder)
    const names = ['consignees-by-country', 'consignees-over-time', 'instruments-by-step-and-mode']
    assert.deepEqual(
      readdirSync(folder).sort(),
      names.flatMap((name) => [`${name}.png`, `${name}.svg`]),
    )
    for (const name of names) {
      const svg = readFileSync(join(folder, `${name}.svg`), 'utf8')
      assert.match(svg, /<title>FSN2023-1338: [A-Z][a-z ]+, as at \d{4}-\d{2}-\d{2}<\/title>/)
      const { data, info } = await sharp(join(folder, `${name}.png`))
        .raw()
        .toBuffer({ resolveWithObject: true })
      assert.ok(info.width > 2000, `${info.width} pixels wide`)
      const head = data.subarray(0, info.width * info.channels * 80)
      assert.ok(
        head.some((value, at) => at % info.channels < 3 && value < 100),
        'the title is drawn',
      )
    }
  })

  it('says what it needs', async () => {
    for (const [args, says] of [
      [['--format', 'pdf'], /name a file with --out FILE\.pdf/],
      [['--format', 'doc'], /--format doc: one of text/],
      [['--at', 'monday'], /--at monday: give a day or an instant/],
      [['--out', '/nowhere/x.txt'], /cannot be written \(ENOENT\)/],
      [['--charts', '/dev/null/x'], /--charts \/dev\/null\/x: cannot be written/],
    ] as const) {
      const { code, err } = await desk.run(...REPORT, ...args)
      assert.equal(code, 2)
      assert.match(err, says)
    }
    assert.match(
      (await desk.run('report', '--campaign', 'fsn-0')).err,
      /fsn-0: no such campaign; there are fsn2023-1338/,
    )
  })
})
