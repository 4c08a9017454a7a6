import assert from 'node:assert/strict'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { notice } from '../../fixtures/make/forms/notice.ts'
import { filled } from '../form/forms.ts'
import { FolderDesk } from '../support/folder-desk.ts'

const CAMPAIGN = new URL('../../config/campaigns/fsn2023-1338', import.meta.url).pathname

describe('The form and the notice, by their commands', function () {
  this.timeout(60_000)
  let desk: FolderDesk
  beforeEach(async () => {
    desk = new FolderDesk()
    await desk.consignees(
      ['C-1', 'Lab Noord', 'jan@labnoord.example', 'miseqdx', 'M70412', 'K7Q2-9FXM'],
      ['C-1', 'Lab Noord', 'jan@labnoord.example', 'miseqdx', 'M70414', 'K7Q2-9FXM'],
      ['C-2', 'Lab Zuid', 'piet@labzuid.example', 'miseqdx', 'M70413', '7H3M-Q2KD'],
    )
  })
  afterEach(() => desk.remove())

  const form = (out: string, ...more: string[]) =>
    desk.run('form', '--campaign', 'fsn2023-1338', '--language', 'nl', '--out', join(desk.root, out), ...more)

  it('a form of a case comes back from a stranger’s scanner, and its signed code tells whose it is', async () => {
    assert.equal((await form('form.pdf', '--case', 'K7Q2-9FXM')).code, 0)
    const hand = { receipt: 'yes', 'patch dx M70412': true, 'patch ruo M70412': true } as const
    const bytes = await filled(readFileSync(join(desk.root, 'form.pdf')), hand, 'flattened')
    desk.receiveBytes(
      Buffer.from(
        [
          'From: els@gmail.com',
          'To: techsupport@maker.example',
          'Subject: formulier',
          'Date: Wed, 12 Apr 2023 09:00:00 +0200',
          'Message-ID: <one@gmail.com>',
          'MIME-Version: 1.0',
          'Content-Type: multipart/mixed; boundary=b',
          '',
          '--b',
          'Content-Type: text/plain; charset=utf-8',
          '',
          'Zie bijlage.',
          '--b',
          'Content-Type: application/pdf; name=scan.pdf',
          'Content-Disposition: attachment; filename=scan.pdf',
          'Content-Transfer-Encoding: base64',
          '',
          Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n'),
          '--b--',
          '',
        ].join('\r\n'),
      ),
    )
    await desk.poll()
    const { submissions } = await desk.case('K7Q2-9FXM')
    const [reply] = submissions
    assert.deepEqual(
      reply?.problems.map(({ code }) => code),
      ['unknown-sender'],
    )
    assert.deepEqual(
      reply?.statements.map(({ serial, action, mode }) => `${serial} ${action} ${mode}`),
      ['M70412 patch both'],
    )
  })

  it('a form of no case is blank; what does not exist is named', async () => {
    assert.equal((await form('blank.pdf')).code, 0)
    assert.ok(existsSync(join(desk.root, 'blank.pdf')))
    for (const [args, said] of [
      [['--case', 'AAAA-AAAA'], /AAAA-AAAA: no such case/],
      [['--language', 'pt'], /pt: fsn2023-1338 has no such language; it has de, en/],
      [['--campaign', 'other'], /--campaign other: no such campaign; there are fsn2023-1338/],
      [['--out', join(desk.root, 'none', 'x.pdf')], /--out .*: cannot be written/],
    ] as const) {
      const { code, err } = await form('x.pdf', ...args)
      assert.equal(code, 2)
      assert.match(err, said)
    }
  })

  it('campaign check draws what it found on a notice, and tells of a file that is none', async () => {
    const folder = join(desk.root, 'fsn2023-1338')
    cpSync(CAMPAIGN, folder, { recursive: true })
    writeFileSync(join(folder, 'notice.nl.pdf'), await notice('nl', {}, { by: 'strokes' }, [4, 5, 6]))
    const good = await desk.run('campaign', 'check', folder, '--out', join(desk.root, 'drawn'))
    assert.equal(good.code, 0)
    assert.match(good.out, /notice\.nl\.pdf: page 1: receipt: box for yes at 298,\d+ \(10 × 10 pt\)/)
    assert.match(good.out, /notice\.nl\.pdf: page 2: patch-serials: to write at /)
    assert.ok(existsSync(join(desk.root, 'drawn', 'notice.nl.page-3.png')))
    writeFileSync(join(folder, 'notice.nl.pdf'), 'no PDF at all')
    const bad = await desk.run('campaign', 'check', folder, '--json')
    assert.equal(bad.code, 1)
    assert.match(JSON.parse(bad.out).faults.join(), /^notice\.nl\.pdf: damaged/)
  })
})
