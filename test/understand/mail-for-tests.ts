import type { ReadingContext } from '../../src/domain/context.ts'
import type { Day } from '../../src/domain/names.ts'
import type { Opened } from '../../src/domain/opened.ts'
import { htmlLines } from '../../src/read/formats/html/lines.ts'
import { textLines } from '../../src/read/formats/text/lines.ts'
import { openLanguages } from '../../src/shelf.ts'

export const languages = await openLanguages()

export const context: ReadingContext = {
  only: null,
  arrivedAt: '2023-04-12T08:00:00Z',
  ourAddresses: ['support@maker.example'],
  sentTexts: [],
  knowsConsignees: false,
}

/** The subject of an answer to our notice, as mail programs make it. */
export const RE = 'RE: FSN2023-1338: urgent field safety notice [7H3M-Q2KD]'

export interface Letter {
  readonly from?: string
  readonly name?: string
  readonly subject?: string
  readonly text?: string
  readonly html?: string
  /** `Name: value` lines. */
  readonly headers?: string
  readonly answers?: boolean
  /** Day on which it was written. */
  readonly day?: Day
}

/** A mail as `read` hands it over; header fields that `nature` looks at are taken from `headers`. */
export function mail(letter: Letter): Opened {
  const headers = (letter.headers ?? '')
    .split('\n')
    .filter((line) => line.includes(':'))
    .map((line) => ({
      name: line.split(':')[0]!.trim().toLowerCase(),
      value: line.slice(line.indexOf(':') + 1).trim(),
    }))
  const path = headers.find((field) => field.name === 'return-path')?.value
  return {
    message: {
      messageId: '<1@lab.example>',
      from: { name: letter.name ?? 'Jan Jansen', address: letter.from ?? 'j.jansen@lab.example' },
      sender: null,
      replyTo: [],
      to: [{ name: 'Technical Support', address: 'support@maker.example' }],
      cc: [],
      subject: letter.subject ?? 'RE: FSN2023-1338: urgent field safety notice [7H3M-Q2KD]',
      date: `${letter.day ?? '2023-04-12'}T08:00:00Z`,
      inReplyTo: letter.answers === false ? [] : ['<fsn.1@maker.example>'],
      references: [],
      returnPath: path === undefined ? null : path.replace(/[<>]/g, ''),
      headers,
      contentType: 'text/plain',
      contentTypeParameters: {},
      report: null,
      calendarMethod: null,
      attachments: [],
      problems: [],
    },
    documents: [
      {
        name: 'body',
        channel: 'body-text',
        pages: null,
        lines: letter.html ? htmlLines(letter.html) : textLines(letter.text ?? ''),
        remarks: [],
      },
    ],
  }
}

/** Without differences of white space. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
