import assert from 'node:assert/strict'
import { strToU8, zipSync } from 'fflate'
import { readMail } from '../../src/read/read.ts'
import { attached, multipart, names, part, said, simple } from './mails.ts'
import { docx } from './office-making.ts'

const MIB = 1024 * 1024
const TEXT = 'text/plain; charset=utf-8'
/** Far above what each takes, far below what a reader that is not linear would. */
const SOON = 8000

const BODIES: readonly (readonly [string, string])[] = [
  ['signs of quoting', '> > > '.repeat(MIB / 6)],
  ['one line', 'a'.repeat(MIB)],
  ['blanks before one letter', `${' '.repeat(MIB)}x`],
  ['colon lines', 'a:\n'.repeat(MIB / 3)],
  ['empty lines', '\n'.repeat(MIB)],
]
const PAGES: readonly (readonly [string, string])[] = [
  ['100,000 nested blocks', `${'<div>'.repeat(100_000)}Ja`],
  ['nested unknown elements', `${'<x>'.repeat(300_000)}Ja`],
  ['nested tables', '<table><tr><td>'.repeat(60_000)],
  ['styles in deep nesting', '<div>'.repeat(1900) + '<b></b>'.repeat(140_000)],
  ['open brackets', '<'.repeat(MIB)],
  ['open attributes', `<a ${'x="'.repeat(300_000)}`],
  ['open comments', '<!--'.repeat(260_000)],
  ['blanks in a class', `<div class="${' '.repeat(MIB)}">Ja`],
  ['entities', '&gt; '.repeat(MIB / 5)],
  ['items', '<li>x'.repeat(MIB / 5)],
]

describe('A hostile mail', () => {
  for (const [what, body] of BODIES)
    it(`is read in linear time: 1 MiB of ${what}`, async () => {
      assert.equal((await readMail(simple(TEXT, body))).documents.length, 1)
    }).timeout(SOON)

  for (const [what, html] of PAGES)
    it(`is read in linear time: HTML with ${what}`, async () => {
      assert.equal((await readMail(simple('text/html; charset=utf-8', html))).documents.length, 1)
    }).timeout(SOON)

  it('keeps the words of HTML that is nested beyond reason', async () => {
    assert.deepEqual(said(await readMail(simple('text/html', `${'<div>'.repeat(100_000)}De patch staat erop`))), [
      'De patch staat erop',
    ])
  })

  it('says when a body has more lines than are read', async () => {
    const [body] = (await readMail(simple(TEXT, 'x\n'.repeat(30_000)))).documents
    assert.deepEqual([body?.lines.length, body?.reason?.code], [20_000, 'too-large'])
  })

  it('gives what there is of nothing, of noise, and of headers only', async () => {
    for (const source of [
      Buffer.alloc(0),
      Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)),
      Buffer.from('Subject: x'),
      Buffer.from('\r\n\r\n'),
    ])
      assert.equal((await readMail(source)).documents[0]?.name, 'body')
  })

  it('reads the parts behind a false boundary', async () => {
    const mail = multipart(
      'mixed',
      part({ type: TEXT, body: 'De patch staat erop' }),
      attached('f.txt', 'Ja'),
    ).toString('latin1')
    for (const broken of [
      mail.replace(/boundary="[^"]+"/, 'boundary="other"'),
      mail.replace(/; boundary="[^"]+"/, ''),
    ]) {
      const opened = await readMail(Buffer.from(broken, 'latin1'))
      assert.deepEqual([said(opened), names(opened)], [['De patch staat erop'], ['body', 'attachment 1: f.txt']])
      assert.equal(opened.message.problems.length, 1)
    }
  })

  it('takes a multipart without any part for text', async () => {
    assert.deepEqual(said(await readMail(simple('multipart/mixed; boundary=b', 'De patch staat erop'))), [
      'De patch staat erop',
    ])
  })

  it('reads what there is of a mail that was cut', async () => {
    const mail = multipart(
      'mixed',
      part({ type: TEXT, body: 'De patch staat erop' }),
      attached('f.txt', 'Ja'.repeat(1000)),
    )
    assert.deepEqual(said(await readMail(mail.subarray(0, mail.length - 900))), ['De patch staat erop'])
  })

  it('opens mails within mails five deep, and says so of a sixth', async () => {
    let mail = simple(TEXT, 'innermost')
    for (let depth = 0; depth < 30; depth++)
      mail = multipart(
        'mixed',
        part({ type: TEXT, body: `level ${depth}` }),
        part({ type: 'message/rfc822', body: mail }),
      )
    const { documents } = await readMail(mail)
    assert.equal(documents.length, 7)
    assert.equal(documents.at(-1)?.reason?.code, 'too-deep')
  })

  it('does not inflate a bomb', async () => {
    const zeros = new Uint8Array(80 * MIB)
    const bomb = zipSync({ 'a.txt': zeros }, { level: 9 })
    const opened = await readMail(
      multipart(
        'mixed',
        attached('a.zip', bomb),
        attached('b.docx', zipSync({ 'word/document.xml': zeros }, { level: 9 })),
      ),
    )
    assert.deepEqual(
      opened.documents.slice(1).map(({ reason }) => reason?.code),
      ['too-large', 'too-large'],
    )
  })

  it('does not open archives in archives for ever', async () => {
    let zip = zipSync({ 'a.txt': strToU8('x') })
    for (let depth = 0; depth < 10; depth++) zip = zipSync({ 'a.zip': zip })
    const { documents } = await readMail(multipart('mixed', attached('a.zip', zip)))
    assert.equal(documents.at(-1)?.reason?.code, 'too-deep')
  })

  it('reads a hundred files of a mail, and says that there are more', async () => {
    const files = Array.from({ length: 103 }, (_, index) => attached(`${index}.txt`, 'x'))
    const { documents } = await readMail(multipart('mixed', ...files))
    assert.equal(documents.length, 102)
    assert.deepEqual(
      [documents[101]?.name, documents[101]?.reason],
      ['the rest', { code: 'too-large', detail: '3 more files' }],
    )
  })

  it('does not take a mail of too many parts, or of too large a header, for an empty one', async () => {
    const many = await readMail(
      multipart('mixed', ...Array.from({ length: 3000 }, () => part({ type: TEXT, body: 'x' }))),
    )
    assert.deepEqual([many.message.from?.address, many.documents[0]?.reason?.code], ['lab@west.example', 'damaged'])
    const head = await readMail(simple(TEXT, 'Ja', ['X-Long: yes'.repeat(200_000)]))
    assert.deepEqual([head.message.from?.address, head.documents[0]?.reason?.code], ['lab@west.example', 'damaged'])
  })

  it('gives of a mail past the limit its header and the reason', async () => {
    const { message, documents } = await readMail(simple(TEXT, 'x'.repeat(5000), ['Cc: <Jo@West.example>']), {
      mailBytes: 4000,
    })
    assert.deepEqual(
      [message.from?.address, message.cc[0]?.address, message.messageId],
      ['lab@west.example', 'jo@west.example', '<one@west.example>'],
    )
    assert.deepEqual(
      documents.map(({ channel, reason }) => [channel, reason?.code]),
      [
        ['body-text', 'too-large'],
        ['unreadable', 'too-large'],
      ],
    )
  })

  it('reads quotes without end in a sheet, and groups without end in RTF', async () => {
    const opened = await readMail(
      multipart(
        'mixed',
        attached('a.csv', '"'.repeat(MIB)),
        attached('b.rtf', `{\\rtf1${'{'.repeat(MIB)}`),
        attached('c.docx', docx('<w:p>'.repeat(100_000))),
      ),
    )
    assert.deepEqual(
      opened.documents.slice(1).map(({ reason }) => reason?.code),
      [undefined, 'damaged', 'damaged'],
    )
  }).timeout(SOON)
})
