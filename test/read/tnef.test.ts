import assert from 'node:assert/strict'
import { readMail } from '../../src/read/read.ts'
import { attached, multipart, names, part, said } from './mails.ts'
import { compressedRtf, tnef } from './tnef-making.ts'

const TEXT = 'text/plain; charset=utf-8'
const hello = part({ type: TEXT, body: 'Zie bijlage' })

describe('Outlook winmail.dat', () => {
  it('gives its files, and its text where the mail has none', async () => {
    const dat = tnef({ text: 'De patch staat erop', files: [{ name: 'formulier.txt', bytes: Buffer.from('Ja') }] })
    const opened = await readMail(
      multipart('mixed', part({ type: TEXT, body: '' }), attached('winmail.dat', dat, 'application/ms-tnef')),
    )
    assert.deepEqual(names(opened), ['body', 'attachment 1: winmail.dat > formulier.txt'])
    assert.deepEqual(said(opened), ['De patch staat erop'])
  })

  it('does not repeat the text of a mail that has one', async () => {
    const dat = tnef({ html: '<p>Zie bijlage</p>', files: [{ name: 'f.txt', bytes: Buffer.from('Ja') }] })
    const opened = await readMail(multipart('mixed', hello, attached('winmail.dat', dat, 'application/ms-tnef')))
    assert.deepEqual(names(opened), ['body', 'attachment 1: winmail.dat > f.txt'])
  })

  it('inflates its compressed RTF', async () => {
    const dat = tnef({
      rtf: compressedRtf(String.raw`{\rtf1\ansi Ge\'efnstalleerd op \u8364? 5\par klaar}`),
      files: [],
    })
    const opened = await readMail(multipart('mixed', attached('winmail.dat', dat)))
    assert.deepEqual(said(opened), ['Geïnstalleerd op € 5', 'klaar'])
  })

  it('is opened inside an attached mail too', async () => {
    const inner = multipart(
      'mixed',
      part({ type: TEXT, body: '' }),
      attached('winmail.dat', tnef({ text: 'Gedaan', files: [{ name: 'f.txt', bytes: Buffer.from('Ja') }] })),
    )
    const opened = await readMail(multipart('mixed', hello, attached('fwd.eml', inner)))
    assert.deepEqual(names(opened), [
      'body',
      'attachment 1: fwd.eml > body',
      'attachment 1: fwd.eml > attachment 1: winmail.dat > f.txt',
    ])
    assert.deepEqual(said(opened, 1), ['Gedaan'])
  })
})
