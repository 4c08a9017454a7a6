import assert from 'node:assert/strict'
import { readMail } from '../../src/read/read.ts'
import { attached, multipart, names, nested, part, said, simple } from './mails.ts'

const TEXT = 'text/plain; charset=utf-8'
const hello = part({ type: TEXT, body: 'Zie bijlage' })

describe('Reports', () => {
  const notice = part({ type: TEXT, body: 'Your message could not be delivered.' })
  const ours = part({ type: 'message/rfc822', body: simple(TEXT, 'our letter', ['X-Case: =?utf-8?Q?=C3=A9=C3=A9n?=']) })

  it('reads a delivery status, and gives no document of what came back', async () => {
    const status = part({
      type: 'message/delivery-status',
      body: 'Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; Jo@West.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n unknown\r\n\r\nFinal-Recipient: rfc822;an@west.example\r\nAction: delayed\r\nStatus: 4.4.7\r\n',
    })
    const opened = await readMail(multipart('report; report-type=delivery-status', notice, status, ours))
    const { report } = opened.message
    assert.deepEqual(names(opened), ['body'])
    assert.deepEqual(said(opened), ['Your message could not be delivered.'])
    assert.equal(report?.type, 'delivery-status')
    assert.equal(report?.originalMessageId, '<one@west.example>')
    assert.deepEqual(report?.recipients, [
      { address: 'jo@west.example', action: 'failed', status: '5.1.1', diagnostic: 'smtp; 550 5.1.1 unknown' },
      { address: 'an@west.example', action: 'delayed', status: '4.4.7', diagnostic: null },
    ])
    assert.equal(report?.returnedHeaders.find(({ name }) => name === 'x-case')?.value, 'één')
  })

  it('reads a read receipt', async () => {
    const receipt = part({
      type: 'message/disposition-notification',
      body: 'Final-Recipient: rfc822;jo@west.example\r\nOriginal-Message-ID: <letter@maker.example>\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n',
    })
    const { message } = await readMail(multipart('report; report-type=disposition-notification', notice, receipt))
    assert.deepEqual(
      [message.report?.type, message.report?.originalMessageId, message.report?.recipients[0]?.action],
      ['disposition-notification', '<letter@maker.example>', 'displayed'],
    )
  })

  it('knows returned headers that came without the mail', async () => {
    const opened = await readMail(
      multipart(
        'report',
        notice,
        part({ type: 'message/delivery-status', body: 'Final-Recipient: rfc822;a@b.example\r\nAction: failed\r\n' }),
        part({ type: 'text/rfc822-headers', body: 'Message-ID: <letter@maker.example>\r\nSubject: notice\r\n' }),
      ),
    )
    assert.deepEqual([names(opened), opened.message.report?.originalMessageId], [['body'], '<letter@maker.example>'])
  })

  it('keeps a mail that a person attached to his own', async () => {
    const opened = await readMail(multipart('mixed', hello, ours))
    assert.equal(opened.message.report, null)
    assert.deepEqual(names(opened), ['body', 'attachment 1 > body'])
  })

  it('has the parts of a nested multipart in order', async () => {
    const inner = nested(
      'alternative',
      'b2',
      part({ type: TEXT, body: 'a' }),
      part({ type: 'text/html', body: '<b>b</b>' }),
    )
    const opened = await readMail(multipart('mixed', inner, attached('x.txt', 'y'), attached('z.txt', 'w')))
    assert.deepEqual([said(opened), names(opened)], [['b'], ['body', 'attachment 1: x.txt', 'attachment 2: z.txt']])
  })
})
