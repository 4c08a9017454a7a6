import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { simpleParser } from 'mailparser'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'

const EXAMPLES = new URL('../../fixtures/examples/', import.meta.url).pathname
const TEXT_BYTES = 7 * 1024
const FORM_BYTES = 300 * 1024

/** A folder of replies in text of 7 KiB each: some words, a signature, and the notice quoted below. */
export function textReplies(count: number): string {
  const quoted = Array.from(
    { length: 80 },
    (_, line) => `> ${line + 1}. Please read this field safety notice and pass it on to everyone who works with it.`,
  )
  return folderOf(count, (number) => {
    const head = [
      `Message-ID: <${number}@lab.example>`,
      'From: Jan de Vries <j.devries@merwede.example>',
      'To: techsupport@sequencer.example',
      'Date: Thu, 13 Apr 2023 09:12:00 +0200',
      'Subject: RE: FSN2023-1338: field safety notice',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Good morning,',
      '',
      `The patch has been installed on M7${String(1000 + number).slice(-4)} in both modes. We have read the notice and passed it on to our users.`,
      '',
      'Kind regards,',
      'Jan de Vries',
      '',
      'On Wed, 5 Apr 2023 at 10:00, Technical Support <techsupport@sequencer.example> wrote:',
    ].join('\r\n')
    return `${head}\r\n${quoted.join('\r\n')}`.slice(0, TEXT_BYTES)
  })
}

/** A folder of mails of 0.4 MiB each: a filled form of three pages with a picture in it that does not compress. */
export async function formReplies(count: number): Promise<string> {
  const sample = await simpleParser(readFileSync(`${EXAMPLES}dutch-lab-both-steps-both-modes.eml`))
  const document = await PDFDocument.load(sample.attachments[0]!.content)
  document.attach(noise(FORM_BYTES - sample.attachments[0]!.content.length), 'logo.bin')
  const form = Buffer.from(await document.save({ updateFieldAppearances: false }))
  const mail = await new MailComposer({
    from: 'lab@merwede.example',
    to: 'techsupport@sequencer.example',
    subject: 'RE: FSN2023-1338',
    text: 'Hierbij het formulier.',
    date: new Date('2023-04-13T09:12:00Z'),
    messageId: '<form-0@lab.example>',
    attachments: [{ filename: 'formulier.pdf', content: form }],
  })
    .compile()
    .build()
  return folderOf(count, (number) => mail.toString('latin1').replace('<form-0@', `<form-${number}@`))
}

function folderOf(count: number, mailOf: (number: number) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'recall-desk-bench-'))
  mkdirSync(folder, { recursive: true })
  for (let number = 0; number < count; number++)
    writeFileSync(join(folder, `${String(number).padStart(5, '0')}.eml`), mailOf(number), 'latin1')
  return folder
}

/** Bytes without a pattern, the same every time. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  for (let at = 0, state = 1; at < length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    bytes[at] = state >>> 24
  }
  return bytes
}
