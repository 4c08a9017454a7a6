interface Report {
  readonly recipient: string
  readonly to?: string
  readonly status?: string
  /** Message-ID of the report. */
  readonly id?: string
  readonly at?: string
  /** Header lines of the letter that it returns. */
  readonly returned?: readonly string[]
}

/** A report that a letter could not be delivered (RFC 3464). */
export function deliveryReport({
  recipient,
  to = 'techsupport@maker.example',
  status = '5.1.1',
  id = '<report@relay.example>',
  at,
  returned = [],
}: Report): Buffer {
  return Buffer.from(
    [
      'From: Mail Delivery System <mailer-daemon@relay.example>',
      `To: ${to}`,
      'Subject: Undelivered Mail Returned to Sender',
      `Message-ID: ${id}`,
      ...(at ? [`Date: ${new Date(at).toUTCString()}`] : []),
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'I could not deliver your message.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; relay.example',
      '',
      `Final-Recipient: rfc822; ${recipient}`,
      'Action: failed',
      `Status: ${status}`,
      '',
      ...(returned.length > 0 ? ['--b', 'Content-Type: text/rfc822-headers', '', ...returned, ''] : []),
      '--b--',
      '',
    ].join('\r\n'),
  )
}
