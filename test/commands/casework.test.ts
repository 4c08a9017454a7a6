import assert from 'node:assert/strict'
import { simpleParser } from 'mailparser'
import type { Disposition } from '../../src/domain/case.ts'
import { FolderDesk } from '../support/folder-desk.ts'

const NORTH = 'jan@labnoord.example'
const WHO = ['--agent', 'anna', '--reason', 'phoned'] as const

describe('Casework by hand', function () {
  this.timeout(120_000)
  let desk: FolderDesk
  before(async () => {
    desk = new FolderDesk()
    await desk.consignees(
      ['C-1', 'Lab Noord', NORTH, 'miseqdx', 'M70412', 'K7Q2-9FXM'],
      ['C-1', 'Lab Noord', NORTH, 'miseqdx', 'M70413', 'K7Q2-9FXM'],
      ['C-1', 'Lab Noord', NORTH, 'nextseq-550dx', 'NDX550421', 'K7Q2-9FXM'],
      ['C-2', 'Lab Zuid', 'piet@labzuid.example', 'miseqdx', 'M70500', '7H3M-Q2KD'],
      ['C-3', 'Lab Oost', 'kim@laboost.example', 'miseqdx', 'M70601', '4RT8-WX2P'],
      ['C-3', 'Lab Oost', 'kim@laboost.example', 'miseqdx', 'M70602', '4RT8-WX2P'],
      ['C-3', 'Lab Oost', 'kim@laboost.example', 'miseqdx', 'M70603', '4RT8-WX2P'],
    )
  })
  after(() => desk.remove())

  it('adds, corrects, replaces and invalidates contacts, each with what was there before', async () => {
    const contact = (...args: readonly string[]) => desk.done('case', 'contact', 'K7Q2-9FXM', ...args, ...WHO)
    await contact(NORTH, '--invalid')
    assert.equal((await desk.case('K7Q2-9FXM')).consignee.contacts[0]!.valid, false)
    await contact(
      'Els@LabNoord.example',
      '--name',
      'Els',
      '--role',
      'lab manager',
      '--language',
      'fr',
      '--country',
      'be',
      '--time-zone',
      'europe/brussels',
    )
    await contact('els@labnoord.example', '--phone', '+31 30 123')
    await contact('els.bakker@labnoord.example', '--replaces', 'els@labnoord.example')
    const [{ consignee }] = await desk.json('case', 'show', 'K7Q2-9FXM')
    assert.deepEqual(consignee.contacts.slice(1), [
      {
        name: 'Els',
        role: 'lab manager',
        valid: true,
        language: 'fr',
        country: 'BE',
        timeZone: 'Europe/Brussels',
        phone: '+31 30 123',
        email: 'els.bakker@labnoord.example',
      },
    ])
    const held = await desk.case('K7Q2-9FXM')
    assert.ok(held.tasks.filter(({ id }) => id.startsWith('unreachable')).every(({ done }) => done !== null))
    const { store } = await desk.house()
    const changed = (await store.cases.entries(held.id)).filter(({ what }) => what.kind === 'contact')
    assert.deepEqual([changed.length, changed[0]!.by, changed[0]!.reason], [5, 'anna', 'phoned'])
  })

  it('writes to a contact in their own language', async () => {
    desk.receive({ from: 'els.bakker@labnoord.example', text: 'We hebben de mededeling ontvangen en gelezen.' })
    await desk.poll()
    const letter = desk.letters().find((source) => /^To: els\.bakker@/m.test(source))
    assert.match((await simpleParser(letter!)).text!, /^Bonjour|^Madame/)
  })

  for (const [args, says] of [
    [['jan'], /email jan: is no e-mail address/],
    [['x@y.example', '--invalid'], /x@y\.example is no contact of K7Q2-9FXM/],
    [['x@y.example', '--replaces', 'z@y.example'], /no other contact of K7Q2-9FXM has that address/],
    [['x@y.example', '--time-zone', 'Mars/Base'], /no such time zone/],
    [['x@y.example', '--country', 'Holland'], /--country Holland: must be a country code such as NL/],
    [['x@y.example', '--language', '?'], /--language \?: /],
  ] as const)
    it(`refuses a contact that cannot be: ${args.join(' ')}`, async () => {
      const { code, err } = await desk.run('case', 'contact', 'K7Q2-9FXM', ...args, ...WHO)
      assert.equal(code, 2)
      assert.match(err, says)
    })

  it('hands an instrument on to a new case that is linked both ways, and accounts for it here', async () => {
    const holder = ['--holder', 'Lab West', '--holder-email', 'kees@labwest.example', '--holder-country', 'BE']
    const said = await desk.done(
      'case',
      'dispose',
      'K7Q2-9FXM',
      'm7-0412',
      '--how',
      'sold',
      '--on',
      '2023-03-01',
      ...holder,
      ...WHO,
    )
    const reference = /case (\S+) of Lab West has it now/.exec(said)![1]!
    const [[ours], [theirs]] = [
      await desk.json('case', 'show', 'K7Q2-9FXM'),
      await desk.json('case', 'show', reference),
    ]
    assert.deepEqual(ours.dispositions[0].to.reference, reference)
    assert.equal(ours.instruments[0].status.patch.dx, 'absent')
    assert.deepEqual(theirs.linked, [{ case: ours.id, reference: 'K7Q2-9FXM', is: 'from', serial: 'M70412' }])
    assert.deepEqual(
      [theirs.state, theirs.consignee.country, theirs.consignee.language, theirs.instruments[0].serial],
      ['awaiting', 'BE', 'nl', 'M70412'],
    )
    assert.equal(theirs.instruments[0].status.patch.dx, 'outstanding')
    const again = await desk.run('case', 'dispose', 'K7Q2-9FXM', 'M70412', '--how', 'sold', ...holder, ...WHO)
    assert.match(again.err, new RegExp(`is in case ${reference} already`))
  })

  it('hands one on to a consignee who has a case, and looks for the holder where none is named', async () => {
    await desk.done('case', 'dispose', 'K7Q2-9FXM', 'M70413', '--how', 'moved', '--holder-id', 'C-2', ...WHO)
    const [south] = await desk.json('case', 'show', '7H3M-Q2KD')
    assert.deepEqual(
      south.instruments.map(({ serial }: { serial: string }) => serial),
      ['M70500', 'M70413'],
    )
    await desk.done('case', 'dispose', 'K7Q2-9FXM', 'NDX550421', '--how', 'sold', ...WHO)
    const [north] = await desk.json('case', 'show', 'K7Q2-9FXM')
    assert.equal(north.accountedFor, true)
    assert.ok(north.tasks.some(({ id }: { id: string }) => id === 'find-holder NDX550421'))
    assert.match(await desk.done('case', 'show', 'K7Q2-9FXM'), /Gone:\n {2}M70412 +sold on 2023-03-01, now in case/)
    assert.match(await desk.done('audit', 'verify'), /unbroken/)
  })

  it('asks a person where an instrument went that the consignee says is gone, until that is entered', async () => {
    desk.receive({ from: 'piet@labzuid.example', text: 'Ontvangen, gelezen en begrepen. De M70500 is verkocht.' })
    await desk.poll()
    const open = async () => (await desk.json('case', 'show', '7H3M-Q2KD'))[0].tasks
    assert.deepEqual(
      (await open()).map(({ what }: { what: string }) => what),
      ['find who has M70500 now'],
    )
    await desk.done('case', 'dispose', '7H3M-Q2KD', 'M70500', '--how', 'sold', ...WHO)
    assert.equal((await open()).length, 1)
    const holder = ['--holder', 'Lab Ver', '--holder-email', 'info@labver.example']
    await desk.done('case', 'dispose', '7H3M-Q2KD', 'M70500', '--how', 'sold', ...holder, ...WHO)
    assert.deepEqual(await open(), [])
  })

  it('opens a case of whoever took one in part exchange, and none for what is scrapped, which nobody is asked about again', async () => {
    const dispose = (...args: readonly string[]) =>
      desk.run('case', 'dispose', '4RT8-WX2P', ...args, '--on', '2023-03-01', ...WHO)
    const dealer = ['--holder', 'Dealer Oost', '--holder-email', 'info@dealer.example'] as const
    const refused = await dispose('M70601', '--how', 'scrapped', ...dealer)
    assert.deepEqual([refused.code, /--holder: what is scrapped/.test(refused.err)], [2, true])
    assert.equal((await dispose('M70601', '--how', 'scrapped')).code, 0)
    const reference = /case (\S+) of Dealer Oost has it now/.exec(
      (await dispose('M70602', '--how', 'traded-in', ...dealer)).out,
    )![1]!
    const [[east], [theirs]] = [
      await desk.json('case', 'show', '4RT8-WX2P'),
      await desk.json('case', 'show', reference),
    ]
    assert.deepEqual(
      east.dispositions.map(({ serial, how, on, to }: Disposition) => [serial, how, on, to?.reference ?? null]),
      [
        ['M70601', 'scrapped', '2023-03-01', null],
        ['M70602', 'traded-in', '2023-03-01', reference],
      ],
    )
    assert.deepEqual(east.tasks, [])
    assert.deepEqual(theirs.linked, [{ case: east.id, reference: '4RT8-WX2P', is: 'from', serial: 'M70602' }])
    assert.equal(theirs.instruments[0].status.patch.dx, 'outstanding')
    await dispose('M70603', '--how', 'traded-in')
    const [after] = await desk.json('case', 'show', '4RT8-WX2P')
    assert.deepEqual(
      [after.accountedFor, after.tasks.map(({ what }: { what: string }) => what)],
      [true, ['find who has M70603 now']],
    )
  })
})
