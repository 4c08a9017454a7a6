import MailComposer from 'nodemailer/lib/mail-composer'
import { standInOf } from '../domain/stand-in.ts'
import type { Sender } from './sender.ts'

export interface LetterAttachment {
  /** Given: the file is kept beside the mail, and something stands for it. */
  readonly sha256?: string
  readonly filename: string
  readonly contentType: string
  readonly content: Uint8Array
}

export interface MailParts {
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly from: Sender
  readonly to: readonly string[]
  readonly cc: readonly string[]
  readonly replyTo: string | null
  readonly messageId: string
  readonly date: string
  readonly inReplyTo: string | null
  /** Empty ones are left out. */
  readonly references: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly attachments: readonly LetterAttachment[]
}

/** The mail as bytes. The boundary hangs on the Message-ID: the same letter has the same bytes. */
export function composeMail(parts: MailParts): Promise<Buffer> {
  const mail = new MailComposer({
    subject: oneLine(parts.subject),
    text: parts.text,
    html: parts.html,
    from: parts.from,
    to: parts.to.map((address) => ({ name: '', address: oneLine(address) })),
    cc: parts.cc.map((address) => ({ name: '', address: oneLine(address) })),
    replyTo: parts.replyTo ? { name: parts.from.name, address: parts.replyTo } : undefined,
    messageId: parts.messageId,
    date: new Date(parts.date),
    inReplyTo: parts.inReplyTo && isMessageId(parts.inReplyTo) ? parts.inReplyTo : undefined,
    references: parts.references.filter(isMessageId),
    headers: { ...parts.headers },
    attachments: parts.attachments.map(({ filename, contentType, content, sha256 }) => ({
      filename: oneLine(filename),
      contentType,
      content: sha256 ? Buffer.from(standInOf(sha256)) : Buffer.from(content),
    })),
    textEncoding: 'quoted-printable',
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
    baseBoundary: parts.messageId.replace(/[^a-z0-9]/gi, '').slice(-24),
  })
  return mail.compile().build()
}

/** Header injection: nothing that comes from outside may begin a new line. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}]+/gu, ' ').trim()
}

function isMessageId(id: string): boolean {
  return /^<[^<>\s]{1,990}>$/.test(id)
}
