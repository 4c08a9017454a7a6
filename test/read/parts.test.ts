import assert from 'node:assert/strict'
import { strToU8, zipSync } from 'fflate'
import { readMail } from '../../src/read/read.ts'
import { attached, multipart, names, part, said, simple } from './mails.ts'

const TEXT = 'text/plain; charset=utf-8'
const hello = part({ type: TEXT, body: 'Zie bijlage' })

function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(3000)
  bytes.write('\x89PNG\r\n\x1a\n', 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

describe('The parts of a mail', () => {
  it('names documents by their place and file name, and takes their hash', async () => {
    const opened = await readMail(
      multipart(
        'mixed',
        hello,
        attached('a.txt', 'one'),
        part({ type: 'application/octet-stream', body: 'two', headers: ['Content-Disposition: attachment'] }),
      ),
    )
    assert.deepEqual(names(opened), ['body', 'attachment 1: a.txt', 'attachment 2'])
    const [first] = opened.message.attachments
    assert.deepEqual(
      [first?.part, first?.size, first?.sha256],
      ['attachment 1: a.txt', 3, '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed'],
    )
  })

  it('reads the envelope', async () => {
    const { message } = await readMail(
      simple(TEXT, 'x', [
        'In-Reply-To: <a@b>',
        'References: <r1@b>\r\n <r2@b>',
        'Return-Path: <>',
        'Cc: "Doe, Jo" <Jo@West.example>',
        'Auto-Submitted: no',
      ]),
    )
    assert.equal(message.messageId, '<one@west.example>')
    assert.deepEqual(message.from, { name: 'Lab West', address: 'lab@west.example' })
    assert.deepEqual(message.cc, [{ name: 'Doe, Jo', address: 'jo@west.example' }])
    assert.deepEqual([message.inReplyTo, message.references], [['<a@b>'], ['<r1@b>', '<r2@b>']])
    assert.deepEqual(
      [message.returnPath, message.date, message.subject],
      ['', '2023-04-12T07:30:00.000Z', 'RE: notice'],
    )
    assert.deepEqual([message.contentType, message.contentTypeParameters], ['text/plain', { charset: 'utf-8' }])
  })

  it('opens a mail inside a mail, and says whose it was', async () => {
    const inner = multipart('mixed', part({ type: TEXT, body: 'Alles is gedaan' }), attached('form.txt', 'Ja'))
    const opened = await readMail(
      multipart(
        'mixed',
        hello,
        part({
          type: 'message/rfc822; name=fwd.eml',
          body: inner,
          headers: ['Content-Disposition: attachment; filename=fwd.eml'],
        }),
      ),
    )
    assert.deepEqual(names(opened), [
      'body',
      'attachment 1: fwd.eml > body',
      'attachment 1: fwd.eml > attachment 1: form.txt',
    ])
    assert.deepEqual(said(opened, 1), ['Alles is gedaan'])
    assert.deepEqual(
      opened.documents.map(({ within }) => within?.from),
      [undefined, 'lab@west.example', 'lab@west.example'],
    )
  })

  it('opens an .eml that came as octet-stream', async () => {
    const opened = await readMail(multipart('mixed', hello, attached('fwd.eml', simple(TEXT, 'Alles is gedaan'))))
    assert.deepEqual(names(opened), ['body', 'attachment 1: fwd.eml > body'])
  })

  it('leaves logos of a signature out, and keeps a picture that somebody could have photographed', async () => {
    const html = part({ type: 'text/html', body: '<p>Ja</p><img src="cid:logo"><img src="cid:page">' })
    const image = (cid: string, bytes: Uint8Array) =>
      part({
        type: `image/png; name=${cid}.png`,
        body: bytes,
        encoding: 'base64',
        headers: [`Content-ID: <${cid}>`, 'Content-Disposition: inline'],
      })
    const opened = await readMail(
      multipart('related', html, image('logo', png(300, 90)), image('page', png(1240, 1754))),
    )
    assert.deepEqual(names(opened), ['body', 'attachment 1: page.png'])
    assert.deepEqual(
      opened.message.attachments.map(({ filename }) => filename),
      ['page.png'],
    )
  })

  it('keeps a file that has a Content-ID which nothing refers to', async () => {
    const form = part({
      type: 'text/csv; name=form.csv',
      body: 'a;b',
      headers: ['Content-ID: <x>', 'Content-Disposition: inline; filename=form.csv'],
    })
    assert.deepEqual(
      names(await readMail(multipart('related', part({ type: 'text/html', body: '<p>Ja</p>' }), form))),
      ['body', 'attachment 1: form.csv'],
    )
  })

  it('leaves signatures and visiting cards out', async () => {
    const opened = await readMail(
      multipart(
        'signed',
        hello,
        attached('smime.p7s', 'xx', 'application/pkcs7-signature'),
        attached('jo.vcf', 'BEGIN:VCARD', 'text/vcard'),
      ),
    )
    assert.deepEqual(names(opened), ['body'])
  })

  it('tells the method of a calendar answer, which is no document', async () => {
    const opened = await readMail(
      multipart(
        'alternative',
        hello,
        part({ type: 'text/calendar; method=REPLY', body: 'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n' }),
      ),
    )
    assert.deepEqual([opened.message.calendarMethod, names(opened)], ['REPLY', ['body']])
  })

  it('opens an archive, and names a password, a rest and damage', async () => {
    const files = Object.fromEntries(Array.from({ length: 23 }, (_, index) => [`${index}.txt`, strToU8('x')]))
    const locked = Buffer.from(zipSync({ 'a.txt': strToU8('x') }))
    locked[6]! |= 1
    const opened = await readMail(
      multipart(
        'mixed',
        hello,
        attached('one.zip', zipSync({ 'map/form.txt': strToU8('Ja') })),
        attached('many.zip', zipSync(files)),
        attached('locked.zip', locked),
        attached('cut.zip', zipSync({ 'a.txt': strToU8('x') }).subarray(0, 40)),
      ),
    )
    assert.equal(names(opened)[1], 'attachment 1: one.zip > map/form.txt')
    assert.equal(opened.documents.filter(({ name }) => name.startsWith('attachment 2')).length, 21)
    assert.deepEqual(
      opened.documents.slice(-3).map(({ name, reason }) => [name, reason?.code]),
      [
        ['attachment 2: many.zip > the rest', 'too-large'],
        ['attachment 3: locked.zip', 'encrypted'],
        ['attachment 4: cut.zip', 'damaged'],
      ],
    )
  })
})
