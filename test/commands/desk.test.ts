import assert from 'node:assert/strict'
import { join } from 'node:path'
import { openDatabase } from '../../src/store/database.ts'
import { FolderDesk } from '../support/folder-desk.ts'

const NORTH = 'jan@labnoord.example'
const SOUTH = 'piet@labzuid.example'
const RECEIVED = 'Wij hebben de mededeling ontvangen, gelezen en begrepen.'
const ALL = `${RECEIVED} Stap 1 en stap 2 zijn in beide modi uitgevoerd op de`

describe("The agents' desk", function () {
  this.timeout(120_000)
  let desk: FolderDesk
  before(async () => {
    desk = new FolderDesk()
    await desk.consignees(
      ['C-1', 'Lab Noord', NORTH, 'miseqdx', 'M70412', 'K7Q2-9FXM'],
      ['C-2', 'Lab Zuid', SOUTH, 'miseqdx', 'M70413', '7H3M-Q2KD'],
    )
    desk.receive({ from: NORTH, text: `${ALL} M70412.` })
    desk.receive({ from: 'vreemd@elders.example', subject: 'FSN2023-1338 [7H3M-Q2KD]', text: `${ALL} M70413.` })
    desk.receive({ from: 'iemand@elders.example', subject: 'FSN2023-1338', text: RECEIVED })
    desk.receive({ from: SOUTH, text: 'Bij de M70413 kreeg een patiënt na de patch een verkeerde uitslag.' })
    await desk.poll()
  })
  after(() => desk.remove())

  it('lists cases, and shows one by its reference to people and to programs', async () => {
    const [north, south] = await desk.json('case', 'list')
    assert.deepEqual(
      [north.reference, north.state, south.reference, south.state],
      ['K7Q2-9FXM', 'complete', '7H3M-Q2KD', 'review'],
    )
    assert.deepEqual(
      (await desk.json('case', 'list', '--state', 'review')).map(({ reference }) => reference),
      ['7H3M-Q2KD'],
    )
    const [shown] = await desk.json('case', 'show', 'k7q2-9fxm')
    assert.equal(shown.letters[0].followUp, 'acknowledgement')
    assert.ok(readable(await desk.done('case', 'show', 'K7Q2-9FXM')).includes('state COMPLETE'))
  })

  it('shows a reading beside its evidence, in 100 columns, and accepts it', async () => {
    const queue = await desk.json('review', 'list')
    const stranger = queue.find(({ from }) => from === 'vreemd@elders.example')
    const page = readable(await desk.done('review', 'show', stranger.id))
    for (const part of ['unknown-sender', 'M70413', 'Own words', 'on record', '“']) assert.ok(page.includes(part), part)
    const corrected = await desk.done('review', 'correct', stranger.id, 'informed', 'yes', '--agent', 'anna')
    assert.match(corrected, /it counts once it is accepted/)
    const plan = { serial: 'M70413', product: 'miseqdx', step: 'config', mode: 'both', outcome: 'planned' }
    for (const [day, told] of [
      [{ when: '2023-06-05' }, /instruments: 0 Unrecognized key: "when"/],
      [{ on: '2023-06-05' }, /until is the day of a plan/],
    ] as const) {
      const rows = JSON.stringify([{ ...plan, ...day }])
      const { code, err } = await desk.run('review', 'correct', stranger.id, 'instruments', rows, '--agent', 'anna')
      assert.equal(code, 2)
      assert.match(err, told)
    }
    await desk.done('review', 'accept', stranger.id, '--agent', 'anna', '--reason', 'phoned')
    const [after] = await desk.json('case', 'show', '7H3M-Q2KD')
    assert.equal(after.answers.informed, true)
    assert.equal(after.instruments[0].status.config.ruo, 'done')
    assert.equal((await desk.run('review', 'accept', stranger.id)).code, 2)
    const refused = await desk.run('review', 'correct', stranger.id, 'receipt', 'no')
    assert.deepEqual(
      [refused.code, refused.err.trim()],
      [2, 'recall-desk: an accepted value changes: give --reason TEXT'],
    )
  })

  it('claims a mail that was set aside into a case, and takes it out again', async () => {
    const [mail] = await desk.json('mail', 'list', '--state', 'set-aside')
    assert.equal(mail.from, 'iemand@elders.example')
    await desk.done('mail', 'claim', mail.id, '--case', '7H3M-Q2KD', '--agent', 'anna')
    await desk.poll()
    const [held] = await desk.json('case', 'show', '7H3M-Q2KD')
    assert.ok(held.messages.some(({ id }: { id: string }) => id === mail.id))
    await desk.done('review', 'unlink', mail.id, '--agent', 'anna', '--reason', 'not theirs')
    assert.deepEqual(
      (await desk.json('mail', 'list', '--state', 'set-aside')).map(({ id }) => id),
      [mail.id],
    )
    await desk.done('review', 'link', mail.id, 'K7Q2-9FXM', '--agent', 'anna')
    await desk.poll()
    const [north] = await desk.json('case', 'show', 'K7Q2-9FXM')
    assert.ok(north.messages.some(({ id }: { id: string }) => id === mail.id))
  })

  it('leaves a trace of who claimed or dismissed a mail or had it read again, and why', async () => {
    desk.receive({ from: 'reclame@elders.example', subject: 'FSN2023-1338', text: RECEIVED })
    await desk.poll()
    const [mail] = await desk.json('mail', 'list', '--state', 'set-aside')
    await desk.done('mail', 'dismiss', mail.id, '--agent', 'anna', '--reason', 'an advert')
    await desk.done('mail', 'again', mail.id, '--agent', 'anna')
    await desk.poll()
    await desk.done('mail', 'dismiss', mail.id, '--agent', 'anna', '--reason', 'an advert')
    await desk.done('mail', 'claim', mail.id, '--agent', 'bert', '--reason', 'it is none')
    const { store } = await desk.house()
    assert.deepEqual(
      (await store.acts.of(`mail ${mail.id}`)).map(({ by, what, reason }) => [by, what, reason]),
      [
        ['anna', { kind: 'mail-dismissed', before: 'set-aside' }, 'an advert'],
        ['anna', { kind: 'mail-read-again', before: 'left-alone' }, undefined],
        ['anna', { kind: 'mail-dismissed', before: 'set-aside' }, 'an advert'],
        ['bert', { kind: 'mail-claimed', before: 'left-alone', into: null }, 'it is none'],
      ],
    )
    assert.match(await desk.done('audit', 'verify'), /unbroken/)
    await desk.poll()
    await desk.done('mail', 'dismiss', mail.id, '--agent', 'anna', '--reason', 'an advert all the same')
  })

  it('records a call with what was answered, and closes and reopens a case', async () => {
    const rows = JSON.stringify([
      { serial: 'M70412', product: 'miseqdx', step: 'patch', mode: 'both', outcome: 'absent' },
    ])
    await desk.done(
      'case',
      'record',
      'K7Q2-9FXM',
      '--method',
      'call',
      '--result',
      'Sold in May',
      '--agent',
      'anna',
      '--answer',
      'informed=yes',
      '--instruments',
      rows,
    )
    const [held] = await desk.json('case', 'show', 'K7Q2-9FXM')
    assert.deepEqual([held.answers.informed, held.instruments[0].status.patch.dx], [true, 'absent'])
    await desk.done('case', 'close', 'K7Q2-9FXM', '--agent', 'anna', '--reason', 'all done')
    assert.match(
      (await desk.run('case', 'close', 'K7Q2-9FXM', '--agent', 'anna', '--reason', 'x')).err,
      /is closed already, by anna/,
    )
    await desk.done('case', 'reopen', 'K7Q2-9FXM', '--agent', 'anna', '--reason', 'not all')
    assert.notEqual((await desk.json('case', 'show', 'K7Q2-9FXM'))[0].state, 'closed')
  })

  it('keeps a case open while an escalation is, and records its decision once', async () => {
    const [escalation] = await desk.json('escalation', 'list')
    assert.equal(escalation.kind, 'adverse-event')
    const close = await desk.run('case', 'close', '7H3M-Q2KD', '--agent', 'anna', '--reason', 'x')
    assert.deepEqual([close.code, /first decide its escalation/.test(close.err)], [2, true])
    const decide = [
      'escalation',
      'decide',
      escalation.id,
      '--decision',
      'no event',
      '--reason',
      'control sample',
      '--agent',
      'anna',
    ]
    await desk.done(...decide)
    assert.match((await desk.run(...decide)).err, /was decided by anna/)
    assert.equal((await desk.json('escalation', 'list'))[0].decided.reason, 'control sample')
  })

  it('says what would be sent, case by case, and sends nothing when dry', async () => {
    const before = desk.letters().length
    const rows = await desk.json('remind', '--dry-run', '--now', '2030-01-01T10:00:00Z')
    assert.equal(rows.length, 2)
    for (const { write, because } of rows) assert.ok(write.length > 0 || because !== '')
    await desk.poll()
    assert.equal(desk.letters().length, before)
  })

  it('prints only JSON with --json', async () => {
    for (const command of [
      ['doctor'],
      ['audit', 'verify'],
      ['campaign', 'check', 'fsn2023-1338'],
      ['letter', 'list'],
      ['poll'],
    ]) {
      const { out } = await desk.run(...command, '--json')
      for (const line of out.trim().split('\n')) assert.equal(typeof JSON.parse(line), 'object', command.join(' '))
    }
  })
})

describe('Wrong usage', function () {
  this.timeout(120_000)
  const desk = new FolderDesk()
  after(() => desk.remove())
  for (const [args, says] of [
    [['frobnicate'], /unknown command/],
    [['case'], /name what is to be done/],
    [['case', 'show', 'NOPE-NOPE'], /NOPE-NOPE: no such case/],
    [['case', 'list', '--state', 'half'], /--state half: one of closed, review/],
    [['case', 'record', 'x'], /--method/],
    [['review', 'accept', 'm-0'], /m-0: no message/],
    [['letter', 'approve', 'l-0'], /l-0: no such letter/],
    [['letter', 'resolve', 'l-0', 'perhaps'], /perhaps: sent or again/],
    [['mail', 'list', '--state', 'lost'], /--state lost/],
    [['mail', 'claim', 'm-0', '--agent', 'a'], /m-0: no such mail/],
    [['escalation', 'decide', 'e-0', '--decision', 'a', '--reason', 'b', '--agent', 'c'], /e-0: no such escalation/],
    [['campaign', 'check', 'fsn-0'], /fsn-0: no such campaign/],
    [['remind', '--now', 'tomorrow'], /--now tomorrow: give an instant/],
    [['import', 'nowhere.csv', '--campaign', 'fsn2023-1338'], /nowhere\.csv: cannot be read/],
    [['doctor', '--config', 'nowhere.yaml'], /nowhere\.yaml: no such configuration/],
  ] as const)
    it(`is one line that names the cure, and exit code 2: ${args.join(' ')}`, async () => {
      const { code, out, err } = await desk.run(...args)
      assert.equal(code, 2, err)
      assert.equal(out, '')
      assert.match(err, says)
      assert.equal(err.trim().split('\n').length, 1, err)
    })
})

describe('audit verify', function () {
  this.timeout(120_000)
  const broken: Readonly<Record<string, (entries: { sequence: number; draft: string }[]) => string[]>> = {
    altered: () => ["update entries set draft = replace(draft, 'Lab Zuid', 'Lab West') where sequence = 2"],
    removed: () => ['delete from entries where sequence = 2'],
    reordered: () => [
      'update entries set sequence = -1 where sequence = 2',
      'update entries set sequence = 2 where sequence = 3',
      'update entries set sequence = 3 where sequence = -1',
    ],
    'cut at the end': (entries) => [`delete from entries where sequence >= ${entries.at(-1)!.sequence - 1}`],
  }
  for (const [how, statements] of Object.entries(broken))
    it(`finds a trail that was ${how}, names the entry, and exits with 1`, async () => {
      const desk = new FolderDesk()
      try {
        await desk.consignees(
          ['C-1', 'Lab Noord', NORTH, 'miseqdx', 'M70412', 'K7Q2-9FXM'],
          ['C-2', 'Lab Zuid', SOUTH, 'miseqdx', 'M70413', '7H3M-Q2KD'],
        )
        assert.match(await desk.done('audit', 'verify'), /entries, unbroken/)
        const db = openDatabase({ sqlite: join(desk.root, 'desk.sqlite') })
        const entries = (await db.read((handle) => handle('entries').orderBy('sequence'))) as {
          sequence: number
          draft: string
        }[]
        for (const sql of statements(entries)) await db.write((trx) => trx.raw(sql))
        await db.close()
        const { code, out } = await desk.run('audit', 'verify')
        assert.equal(code, 1)
        assert.match(out, /^entry \d+: /)
      } finally {
        await desk.remove()
      }
    })
})

function readable(page: string): string {
  for (const line of page.split('\n')) assert.ok(line.length <= 100, `${line.length} columns: ${line}`)
  return page
}
