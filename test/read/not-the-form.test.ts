import assert from 'node:assert/strict'
import { SENDER } from '../../fixtures/make/corpus/form.ts'
import { makerOf } from '../../src/commands/reading.ts'
import { readMail } from '../../src/read/read.ts'
import type { Reading } from '../../src/report/reading.ts'
import { asRead, givenOf } from '../bench/reading/reader.ts'
import { campaign } from '../understand/form/pages.ts'
import { attached, multipart, part } from './mails.ts'
import { docx, paragraph, table, text } from './office-making.ts'
import { sheet } from './pdf-making.ts'

const LETTER = ['Dear colleagues,', 'The patch has been installed on M70412 in both modes.', 'Kind regards']
const STATUS = [
  ['Serial number', 'Patch', 'Configuration', 'Remark'],
  ['M70412', 'yes', 'yes', ''],
  ['M70413', 'yes', 'no', 'in May'],
]
const CSV = STATUS.map((row) => row.join(';')).join('\r\n')
const NO_SERIAL = ['General terms of delivery', 'The buyer pays within thirty days.', 'Place of jurisdiction is Ghent.']

/** People answer by a letter or a list of their own: what is in no form may be an answer all the same. */
describe('A file that is not the form', function () {
  this.timeout(20_000)
  const reading = givenOf([campaign]).then(makerOf)

  it('is an answer, though an uncertain one, where the mail itself says nothing', async () => {
    const files = [attached('scan.pdf', await pdfOf(['Concerns: FSN2023-1338', ...LETTER]))]
    assert.equal((await asks('', ...files)).kind, 'reply')
    const said = await readOf('', 'documents', [attached('letter.pdf', await pdfOf(LETTER))])
    assert.equal(said.kind, 'reply')
    assert.ok(asRead(said).asks.some((one) => one.startsWith('unsure-kind')))
    assert.equal((await readOf('', 'offer', [attached('terms.pdf', await pdfOf(NO_SERIAL))])).kind, 'other')
  })

  async function asks(words: string, ...files: readonly Buffer[]) {
    const said = await readOf(words, 'RE: FSN2023-1338', files)
    const read = { kind: said.kind, ...asRead(said) }
    return { ...read, unread: read.asks.filter((one) => one.startsWith('unread-document')) }
  }

  async function readOf(words: string, subject: string, files: readonly Buffer[]): Promise<Reading> {
    const source = multipart('mixed', part({ type: 'text/plain; charset=utf-8', body: words }), ...files)
    const headers = source.toString('latin1').replace('Lab@West.example', SENDER).replace('RE: notice', subject)
    return (await reading)(await readMail(Buffer.from(headers, 'latin1')), null) as Reading
  }

  for (const [name, file] of [
    ['a letter in Word', async () => attached('letter.docx', docx(LETTER.map((line) => paragraph(line)).join('')))],
    ['a letter in PDF', async () => attached('letter.pdf', await pdfOf(LETTER))],
    ['a text file', async () => attached('status.txt', 'M70412: all fine and dandy.', 'text/plain')],
    ['a list as CSV', async () => attached('status.csv', CSV)],
    [
      'a table in Word',
      async () => attached('list.docx', docx(table(...STATUS.map((row) => row.map((cell) => paragraph(text(cell))))))),
    ],
  ] as const)
    it(`goes to a person, who is told which, where it names an instrument: ${name}`, async () => {
      const { unread } = await asks('Please see the attached file.', await file())
      assert.equal(unread.length, 1)
      assert.match(unread[0]!, /letter|status|list/)
    })

  it('goes to a person where the mail points to it and says nothing else', async () => {
    const { unread } = await asks(
      'Our answer is attached.',
      attached('answer.docx', docx(paragraph('All is done here.'))),
    )
    assert.equal(unread.length, 1)
  })

  it('has its words read, as far as they are understood', async () => {
    const { rows } = await asks('Please see our letter.', attached('letter.pdf', await pdfOf(LETTER)))
    assert.deepEqual(rows, ['M70412 miseqdx patch both done'])
  })

  it('asks nobody where it names no instrument and the mail has its answer', async () => {
    const words = 'The patch has been installed on M70412 in both modes.'
    const { asks: all, rows } = await asks(words, attached('terms.pdf', await pdfOf(NO_SERIAL)))
    assert.deepEqual([all, rows], [[], ['M70412 miseqdx patch both done']])
  })
})

async function pdfOf(lines: readonly string[]): Promise<Uint8Array> {
  const page = await sheet()
  for (const [at, line] of lines.entries()) page.text(line, 60, 760 - at * 16)
  return page.save()
}
