import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { xlsx } from '../read/office-making.ts'
import { FolderDesk } from '../support/folder-desk.ts'

const HEAD =
  'consignee_id,organisation,role,country,language,contact_name,contact_email,product,serial,case_ref,alternate_emails,notified_on'
const NORTH =
  'C-1,Lab Noord,end-user,NL,nl,Jan de Vries,Jan@LabNoord.example,miseqdx,M7 0412,K7Q2-9FXM,lab@labnoord.example; inkoop@labnoord.example,2023-04-05'
const SECOND = 'C-1,Lab Noord,end-user,NL,nl,Jan de Vries,jan@labnoord.example,nextseq-550dx,NDX-550421,,,2023-04-05'
const SOUTH = 'C-2,"Lab ""Zuid"", Breda",distributor,BE,nl-BE,Piet,piet@labzuid.example,miseqdx,M70413,,,'

describe('import', function () {
  this.timeout(60_000)
  let desk: FolderDesk
  beforeEach(() => {
    desk = new FolderDesk()
  })
  afterEach(() => desk.remove())

  async function list(rows: readonly string[] | Uint8Array, ...options: readonly string[]) {
    const file = join(desk.root, 'list.csv')
    writeFileSync(file, rows instanceof Uint8Array ? rows : `${rows.join('\r\n')}\r\n`)
    return desk.run('import', file, '--campaign', 'fsn2023-1338', ...options)
  }

  it('opens one case per consignee, with every instrument and contact', async () => {
    assert.match((await list([HEAD, NORTH, SECOND, SOUTH])).out, /2 opened, 0 updated, 0 unchanged/)
    const { consignee, instruments, notifiedOn } = await desk.case('K7Q2-9FXM')
    assert.deepEqual(
      instruments.map(({ serial, product, shipped }) => [serial, product, shipped]),
      [
        ['M70412', 'miseqdx', true],
        ['NDX550421', 'nextseq-550dx', true],
      ],
    )
    assert.deepEqual(
      consignee.contacts.map(({ email }) => email),
      ['jan@labnoord.example', 'lab@labnoord.example', 'inkoop@labnoord.example'],
    )
    assert.equal(notifiedOn, '2023-04-05')
    const [, south] = await desk.json('case', 'list')
    assert.equal(south.consignee.organisation, 'Lab "Zuid", Breda')
    assert.match(south.reference, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('takes lists with semicolons and a byte order mark, and workbooks', async () => {
    const cells = [HEAD, NORTH].map((line) => line.split(','))
    assert.match(
      (
        await list([
          `\ufeff${cells[0]!.join(';')}`,
          cells[1]!.map((cell) => (cell.includes(';') ? `"${cell}"` : cell)).join(';'),
        ])
      ).out,
      /1 opened/,
    )
    const rows = [HEAD, SOUTH.replace('"Lab ""Zuid"", Breda"', 'Lab Zuid')].map(
      (line) =>
        `<row>${line
          .split(',')
          .map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`)
          .join('')}</row>`,
    )
    assert.match((await list(xlsx([rows.join('')]))).out, /1 opened/)
  })

  it('takes days as workbooks count them, and refuses a workbook that counts them otherwise', async () => {
    const cells = NORTH.replace('2023-04-05', '45021').split(',')
    const texts = (line: readonly string[]) => line.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`)
    const numbered = [...texts(cells.slice(0, -1)), '<c s="1"><v>45021.5</v></c>']
    const rows = [texts(HEAD.split(',')), numbered].map((row) => `<row>${row.join('')}</row>`).join('')
    assert.match((await list(xlsx([rows]))).out, /1 opened/)
    assert.equal((await desk.case('K7Q2-9FXM')).notifiedOn, '2023-04-05')
    const mac = xlsx([rows], { 'xl/workbook.xml': '<workbook><workbookPr date1904="1"/></workbook>' })
    const { code, err } = await list(mac)
    assert.deepEqual([code, /its days count from 1904/.test(err)], [2, true])
  })

  it('says row by row what is wrong, and imports nothing', async () => {
    const { code, err, out } = await list([
      HEAD,
      NORTH,
      NORTH.replace('C-1', '').replace('M7 0412', 'M70500').replace('K7Q2-9FXM', ''),
      SECOND.replace('nextseq-550dx', 'hiseq'),
      SOUTH.replace('piet@labzuid.example', 'piet').replace('BE', 'Belgium'),
      SOUTH.replace('M70413,', 'M70412,'),
      SOUTH.replace('M70413,,', 'M70414,K7Q2-9FXI,'),
    ])
    assert.deepEqual([code, out], [2, ''])
    for (const fault of [
      /row 3, consignee_id: is missing/,
      /row 4, product: must be one of nextseq-550dx, miseqdx/,
      /row 5, country: /,
      /row 5, contact_email: is no e-mail address/,
      /row 6, serial: M70412 stands in row 2 already/,
      /row 7, case_ref: must look like/,
      /nothing was imported/,
    ])
      assert.match(err, fault)
    assert.deepEqual(await desk.json('case', 'list'), [])
  })

  it('takes the code of a country that there is, and its present one', async () => {
    const { err } = await list([HEAD, NORTH.replace('NL', 'XX')])
    assert.match(err, /row 2, country: must be a country code such as NL/)
    await list([HEAD, NORTH.replace('NL', 'uk')])
    assert.equal((await desk.case('K7Q2-9FXM')).consignee.country, 'GB')
  })

  it('takes the good rows with --partial', async () => {
    const { code, out } = await list([HEAD, NORTH, SOUTH.replace('BE', 'Belgium')], '--partial')
    assert.deepEqual([code, out.trim()], [0, '1 opened, 0 updated, 0 unchanged, 1 row faults'])
  })

  it('shows with --dry-run what would change, and changes nothing', async () => {
    assert.match((await list([HEAD, NORTH], '--dry-run')).out, /would be 1 opened/)
    assert.deepEqual(await desk.json('case', 'list'), [])
  })

  it('brings cases up to date: the list adds, and takes nothing away', async () => {
    await list([HEAD, NORTH])
    assert.match((await list([HEAD, NORTH])).out, /0 opened, 0 updated, 1 unchanged/)
    const { version } = await desk.case('K7Q2-9FXM')
    const moved = SECOND.replace('jan@', 'nieuw@').replace('Lab Noord', 'Lab Noord BV')
    const dry = await list([HEAD, moved], '--dry-run')
    const [told] = dry.out.split('\n')
    assert.equal(
      told,
      'C-1: organisation Lab Noord → Lab Noord BV; contact nieuw@labnoord.example added; instrument NDX550421 added',
    )
    assert.equal((await desk.case('K7Q2-9FXM')).version, version)
    assert.match((await list([HEAD, moved])).out, /0 opened, 1 updated/)
    const held = await desk.case('K7Q2-9FXM')
    assert.deepEqual(
      held.instruments.map(({ serial }) => serial),
      ['M70412', 'NDX550421'],
    )
    assert.equal(held.consignee.contacts.length, 4)
    assert.ok(held.version > version)
  })

  it('opens a closed case again where the list tells of an instrument more, and asks for it', async () => {
    await list([HEAD, NORTH])
    desk.receive({
      from: 'jan@labnoord.example',
      text: 'Ontvangen, gelezen en begrepen. Stap 1 en stap 2 zijn in beide modi uitgevoerd op de M70412.',
    })
    await desk.poll()
    await desk.done('case', 'close', 'K7Q2-9FXM', '--agent', 'anna', '--reason', 'all is done')
    const renamed = NORTH.replace('Lab Noord', 'Lab Noord BV')
    await list([HEAD, renamed])
    assert.ok((await desk.case('K7Q2-9FXM')).closed)
    assert.match((await list([HEAD, renamed, SECOND], '--dry-run')).out, /NDX550421 added; the case is open again/)
    await list([HEAD, renamed, SECOND])
    const [shown] = await desk.json('case', 'show', 'K7Q2-9FXM')
    assert.deepEqual([shown.state, shown.missing], ['incomplete', ['patch NDX550421', 'config NDX550421']])
  })

  it('tells where an instrument of the list stands with somebody else still, and how it is handed on', async () => {
    await list([HEAD, NORTH, SECOND])
    const moved = await list(
      [HEAD, SOUTH.replace('M70413', 'NDX550421').replace('miseqdx', 'nextseq-550dx')],
      '--dry-run',
    )
    assert.match(
      moved.err,
      /NDX550421 of C-2 stands in case K7Q2-9FXM of C-1 too; if it moved: case dispose K7Q2-9FXM NDX550421 --how moved/,
    )
    await list([HEAD, SOUTH])
    const how = ['--how', 'moved', '--holder-id', 'C-2', '--agent', 'anna', '--reason', 'phoned']
    await desk.done('case', 'dispose', 'K7Q2-9FXM', 'NDX550421', ...how)
    assert.equal((await list([HEAD, SOUTH, SECOND.replace(/^C-1/, 'C-2')], '--dry-run')).err.includes('too;'), false)
  })

  it('gives a reference to one consignee only', async () => {
    assert.match(
      (await list([HEAD, NORTH, SOUTH.replace('M70413,,', 'M70413,K7Q2-9FXM,')])).err,
      /row 3, case_ref: K7Q2-9FXM is C-1's already/,
    )
    await list([HEAD, NORTH])
    const { code, err } = await list([HEAD, SOUTH.replace('M70413,,', 'M70413,K7Q2-9FXM,')])
    assert.equal(code, 2)
    assert.match(err, /case_ref K7Q2-9FXM of C-2 is C-1's already; nothing was imported/)
  })

  it('keeps what bounced invalid, and what was answered answered', async () => {
    await list([HEAD, NORTH])
    desk.receive({
      from: 'jan@labnoord.example',
      text: 'Wij hebben de mededeling ontvangen en gelezen. De patch staat in beide modi op de M70412.',
    })
    await desk.poll()
    await list([HEAD, NORTH, SECOND])
    const held = await desk.case('K7Q2-9FXM')
    assert.equal(held.instruments[0]?.status.patch?.dx?.is, 'done')
    assert.equal(held.answers.receipt?.value, true)
  })

  it('takes answers that an old list knows, as said on their day, once', async () => {
    await list([HEAD, NORTH, SECOND])
    const file = join(desk.root, 'answers.csv')
    const take = (...rows: readonly string[]) => {
      writeFileSync(file, `${['consignee_id,serial,step,mode,outcome,on', ...rows].join('\n')}\n`)
      return desk.run('import', '--answers', file, '--campaign', 'fsn2023-1338')
    }
    const wrong = await take(
      'C-1,M70412,patch,both,done,2023-04-10',
      'C-9,M70412,patch,both,done,2023-04-10',
      'C-1,M70999,patch,both,done,2023-04-10',
      'C-1,M70412,paint,both,done,2023-04-10',
      'C-1,M70412,config,,finished,10/4',
    )
    assert.equal(wrong.code, 2)
    for (const fault of [
      /row 3, consignee_id: C-9 has no case/,
      /row 4, serial: M70999 is none of C-1/,
      /row 5, step: must be one of patch, config/,
      /row 6, outcome: must be done/,
      /row 6, on: must be a day/,
    ])
      assert.match(wrong.err, fault)
    assert.equal((await desk.case('K7Q2-9FXM')).submissions.length, 0)
    const rows = ['C-1,M7-0412,patch,both,done,2023-04-10', 'C-1,NDX550421,config,,declined,2023-04-11']
    assert.match((await take(...rows)).out, /C-1: .*M70412 patch dx: outstanding → done[\s\S]*1 cases answered/)
    assert.match((await take(...rows)).out, /0 cases answered, 1 unchanged/)
    const held = await desk.case('K7Q2-9FXM')
    assert.deepEqual(
      held.submissions.map(({ kind, at }) => [kind, at]),
      [
        ['agent', '2023-04-10T12:00:00.000Z'],
        ['agent', '2023-04-11T12:00:00.000Z'],
      ],
    )
    assert.equal(held.instruments[1]?.status.config?.dx?.is, 'declined')
    desk.receive({ from: 'jan@labnoord.example', text: 'Stap 2 is nu in beide modi uitgevoerd op de NDX550421.' })
    await desk.poll()
    await take(...rows, 'C-1,M70412,config,both,done,2023-04-10')
    const after = await desk.case('K7Q2-9FXM')
    assert.equal(after.instruments[1]?.status.config?.dx?.is, 'done')
    assert.equal(after.instruments[0]?.status.config?.ruo?.is, 'done')
  })

  it('refuses what is no list, and a list that lacks a column', async () => {
    assert.match((await list(Buffer.from([0xff, 0xfe, 0, 1]))).err, /cannot be read as CSV/)
    assert.match((await list([HEAD.replace('serial,', ''), NORTH])).err, /the header row lacks serial/)
  })
})
