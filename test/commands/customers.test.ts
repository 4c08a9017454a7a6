import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { xlsx } from '../read/office-making.ts'
import { FolderDesk } from '../support/folder-desk.ts'

const SELLER = 'ann@handel.example'
const WHO = ['--agent', 'anna', '--reason', 'their mail'] as const
const PART = ['--answer', 'distributor-identified=yes', '--answer', 'distributor-notified=yes'] as const
const LIST =
  'Klant;Plaats;Geïnformeerd op;Antwoord\nLab A;Breda;2023-04-10;ja\nLab B;Tilburg;2023-04-11;\nLab C;Gent;nog niet;nee\n'

describe("A distributor's customers", function () {
  this.timeout(120_000)
  let desk: FolderDesk
  before(async () => {
    desk = new FolderDesk()
    const head = 'consignee_id,organisation,role,country,language,contact_name,contact_email,product,serial,case_ref'
    const file = join(desk.root, 'list.csv')
    writeFileSync(
      file,
      `${head}\nD-1,Handel BV,distributor,NL,nl,Ann,${SELLER},miseqdx,M70412,K7Q2-9FXM\nC-2,Lab Zuid,end-user,NL,nl,Piet,piet@labzuid.example,miseqdx,M70413,7H3M-Q2KD\n`,
    )
    await desk.done('import', file, '--campaign', 'fsn2023-1338')
  })
  after(() => desk.remove())

  it('are counted from the list that a mail brings, once a person has seen it', async () => {
    desk.receiveBytes(
      Buffer.from(
        [
          `From: ${SELLER}`,
          'To: techsupport@maker.example',
          'Subject: FSN2023-1338 [K7Q2-9FXM]',
          'Date: Wed, 12 Apr 2023 09:00:00 +0200',
          'Message-ID: <list@handel.example>',
          'MIME-Version: 1.0',
          'Content-Type: multipart/mixed; boundary=b',
          '',
          '--b',
          'Content-Type: text/plain; charset=utf-8',
          '',
          'Wij hebben de mededeling ontvangen en gelezen. In bijlage de lijst van onze klanten.',
          '--b',
          'Content-Type: text/csv; name="klanten.csv"',
          'Content-Disposition: attachment; filename="klanten.csv"',
          'Content-Transfer-Encoding: base64',
          '',
          Buffer.from(LIST).toString('base64'),
          '--b--',
          '',
        ].join('\r\n'),
      ),
    )
    await desk.poll()
    const [seen] = await desk.json('case', 'show', 'K7Q2-9FXM')
    const message = seen.messages[0].id
    assert.ok(seen.tasks.some(({ id }: { id: string }) => id === `customers:${message}`))
    const said = await desk.done('case', 'customers', 'K7Q2-9FXM', '--mail', message, ...WHO)
    assert.match(said, /3 identified, 2 informed, 1 answered/)
    const [after] = await desk.json('case', 'show', 'K7Q2-9FXM')
    assert.deepEqual(after.customers.list[2], { name: 'Lab C', informed: false, answered: false })
    assert.ok(!after.tasks.some(({ id }: { id: string }) => id.startsWith('customers:')))
  })

  it('are asked about until the counts meet', async () => {
    await desk.done(
      'case',
      'record',
      'K7Q2-9FXM',
      '--method',
      'call',
      '--result',
      'spoke to Ann',
      '--agent',
      'anna',
      ...PART,
    )
    const open = async () => {
      const [{ situations, missing }] = await desk.json('case', 'show', 'K7Q2-9FXM')
      return [situations.includes('customers-outstanding'), missing.includes('distributor')]
    }
    assert.deepEqual(await open(), [true, true])
    await desk.done('case', 'customers', 'K7Q2-9FXM', '--informed', '3', ...WHO)
    assert.deepEqual(await open(), [true, true])
    await desk.done('case', 'customers', 'K7Q2-9FXM', '--answered', '3', ...WHO)
    assert.deepEqual(await open(), [false, false])
    assert.match(await desk.done('case', 'show', 'K7Q2-9FXM'), /3 identified, 3 informed, 3 answered/)
    const { store } = await desk.house()
    const { id } = await desk.case('K7Q2-9FXM')
    const entered = (await store.cases.entries(id)).flatMap(({ what }) =>
      what.kind === 'customers' ? [what.before] : [],
    )
    assert.deepEqual(
      entered.map((before) => before?.informed ?? null),
      [null, 2, 3],
    )
  })

  for (const [args, says] of [
    [['K7Q2-9FXM'], /give --file, --mail, or a count/],
    [['K7Q2-9FXM', '--identified', '2'], /3 informed, but only 2 identified/],
    [['K7Q2-9FXM', '--informed', 'all'], /--informed all: give a whole number/],
    [['K7Q2-9FXM', '--mail', 'm-0'], /no mail of K7Q2-9FXM/],
    [['7H3M-Q2KD', '--informed', '1'], /is of an end user/],
  ] as const)
    it(`refuses what cannot be: ${args.join(' ')}`, async () => {
      const { code, err } = await desk.run('case', 'customers', ...args, ...WHO)
      assert.equal(code, 2)
      assert.match(err, says)
    })

  it('are read from a workbook as well', async () => {
    const cells = LIST.trim()
      .split('\n')
      .map((line) => line.split(';').map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`))
    const file = join(desk.root, 'klanten.xlsx')
    writeFileSync(file, xlsx([cells.map((row) => `<row>${row.join('')}</row>`).join('')]))
    const said = await desk.done('case', 'customers', 'K7Q2-9FXM', '--file', file, ...WHO)
    assert.match(said, /3 identified, \d informed, \d answered/)
    const { list } = (await desk.case('K7Q2-9FXM')).customers!
    assert.deepEqual(
      list.map(({ name }) => name),
      ['Lab A', 'Lab B', 'Lab C'],
    )
  })
})
