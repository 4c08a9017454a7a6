import assert from 'node:assert/strict'
import { OctetString } from 'asn1js'
import { ContentInfo, EncapsulatedContentInfo, SignedData } from 'pkijs'
import { readMail } from '../../src/read/read.ts'
import { attached, multipart, names, part, said, simple } from './mails.ts'

const DATA = '1.2.840.113549.1.7.1'
const ENVELOPED = '1.2.840.113549.1.7.3'
const hello = part({ type: 'text/plain; charset=utf-8', body: 'De patch staat op M70412' })
const opaque = (content: Uint8Array) =>
  simple('application/pkcs7-mime; smime-type=signed-data; name=smime.p7m', Buffer.from(content).toString('base64'), [
    'Content-Disposition: attachment; filename=smime.p7m',
    'Content-Transfer-Encoding: base64',
  ])

describe('A mail in S/MIME', () => {
  it('is read as the mail that was signed, also where it was signed twice', async () => {
    const inner = Buffer.from('Content-Type: text/plain; charset=utf-8\r\n\r\nDe patch staat op M70412\r\n')
    for (const content of [signed(inner), signed(signed(inner))]) {
      const opened = await readMail(opaque(content))
      assert.deepEqual([said(opened), names(opened)], [['De patch staat op M70412'], ['body']])
      assert.equal(opened.message.from?.address, 'lab@west.example')
    }
  })

  it('has the files that were signed with it', async () => {
    const inner = multipart('mixed', hello, attached('list.csv', 'a;b', 'text/csv')).toString('latin1')
    const entity = inner.slice(inner.search(/content-type:/i))
    const opened = await readMail(opaque(signed(Buffer.from(entity, 'latin1'))))
    assert.deepEqual(names(opened), ['body', 'attachment 1: list.csv'])
  })

  it('has a file that was signed by itself opened, as bytes or as base64', async () => {
    const file = signed(Buffer.from('a;b\n1;2\n'))
    const base64 = Buffer.from(file.toString('base64'))
    const opened = await readMail(
      multipart('mixed', hello, attached('list.csv.p7m', file), attached('again.csv.p7m', base64)),
    )
    assert.deepEqual(
      opened.documents.slice(1).map(({ channel, lines }) => [channel, lines[0]?.text]),
      [
        ['sheet', 'a'],
        ['sheet', 'a'],
      ],
    )
  })

  it('is unreadable with its reason where it is encrypted, damaged, or holds nothing', async () => {
    const enveloped = Buffer.from(
      new ContentInfo({ contentType: ENVELOPED, content: new OctetString() }).toSchema().toBER(),
    )
    for (const [content, code] of [
      [enveloped, 'encrypted'],
      [Buffer.from([0x30, 0x80, 1, 2]), 'damaged'],
      [signed(null), 'empty'],
    ] as const) {
      const opened = await readMail(opaque(content))
      assert.deepEqual(opened.documents[1]?.reason?.code, code)
    }
  })
})

/** SignedData without signers: nothing here verifies a signature. */
function signed(content: Uint8Array | null): Buffer {
  const data = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: DATA,
      ...(content ? { eContent: new OctetString({ valueHex: new Uint8Array(content).buffer }) } : {}),
    }),
    signerInfos: [],
  })
  return Buffer.from(
    new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: data.toSchema(true) }).toSchema().toBER(),
  )
}
