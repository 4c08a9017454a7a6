import Handlebars from 'handlebars'
import { BY_HAND } from '../domain/letter.ts'
import type { Language, Reference } from '../domain/names.ts'
import { htmlPage } from './html.ts'
import { caseThreadId, loopId, plusAddress, signId } from './ids.ts'
import { type Desk, type Posting, threaded, type WrittenLetter } from './letters.ts'
import type { Block } from './markup.ts'
import { composeMail } from './mime.ts'
import { senderOf } from './sender.ts'

/** What an agent typed, and to whom. */
export interface OwnWords {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** An agent's own words as a mail: verbatim, without a template, and without the headers by which automatic mail is known. */
export async function writeByHand(
  { to, subject, text }: OwnWords,
  about: { readonly reference: Reference; readonly language: Language },
  desk: Desk,
  posting: Posting,
): Promise<WrittenLetter> {
  const { reference, language } = about
  const sender = senderOf(desk.from)
  const domain = sender.address.split('@').at(-1)!
  const id = { reference, letter: posting.id }
  const messageId = signId(desk.key, id, domain)
  const mark = `Recall Desk · ${reference} · ${BY_HAND}`
  const words = {
    subject: subject.includes(reference) ? subject : `${subject} [${reference}]`,
    text: `${text}\n\n${'-'.repeat(40)}\n\n${mark}\n`,
    html: htmlPage({ subject: escaped(subject), blocks: blocksOf(text, mark) }, language, `${reference} ${BY_HAND}`),
  }
  const source = await composeMail({
    ...words,
    from: sender,
    to: [to],
    cc: [],
    replyTo: desk.plusAddress ? plusAddress(desk.key, sender.address, reference) : null,
    messageId,
    ...threaded(posting, caseThreadId(desk.key, reference, domain)),
    headers: {
      'X-Loop': loopId(desk.key, id),
      'X-Recall-Desk-Letter': BY_HAND,
      'X-Recall-Desk-Case': reference,
    },
    attachments: [],
  })
  return { ...words, source, messageId }
}

function blocksOf(text: string, mark: string): Block[] {
  const paragraphs = text.split(/\n\s*\n/).map((part) => part.split('\n').map(escaped))
  return [
    ...paragraphs.map((lines) => ({ is: 'paragraph' as const, lines })),
    { is: 'rule' },
    { is: 'paragraph', lines: [mark] },
  ]
}

/** Stars too: they would make strong text. */
function escaped(text: string): string {
  return Handlebars.escapeExpression(text).replaceAll('*', '&#42;')
}
