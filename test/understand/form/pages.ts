import type { Campaign, Wording } from '../../../src/domain/campaign.ts'
import type { Box, Document, Line, Mark, Piece } from '../../../src/domain/document.ts'
import type { Question } from '../../../src/domain/form.ts'
import { openCampaigns } from '../../../src/shelf.ts'

/** What is put into a form: text by question, `true`/`false`, option ids. */
export type Fill = Readonly<Record<string, string | boolean | readonly string[]>>

export const [campaign] = (await openCampaigns([
  new URL('../../../config/campaigns/fsn2023-1338', import.meta.url).pathname,
])) as [Campaign]

export const FULL = {
  organisation: 'Sint-Elders Ziekenhuis',
  'respondent-name': 'A. Peeters',
  'respondent-title': 'Analist',
  'respondent-date': '12-APR-2023',
  product: ['miseqdx'],
  receipt: true,
  informed: false,
  modes: true,
  patch: true,
  'patch-serials': 'M70412, M70413',
  'patch-reason': ['no-interruption'],
  'patch-reason-serials': 'M70999',
  config: true,
  'config-same-serials': true,
  'distributor-not-applicable': true,
  'distributor-notified': true,
  'distributor-notified-date': '14 apr 2023',
} satisfies Fill

/** The answers that a fill must be read as. */
export const FULL_READ = {
  ...FULL,
  'respondent-date': '2023-04-12',
  'patch-serials': ['M70412', 'M70413'],
  'patch-reason-serials': ['M70999'],
  'distributor-notified-date': '2023-04-14',
}

/** A page on which a form is drawn: every run of text, box and field with its place. */
export class Sheet {
  readonly lines: Line[] = []
  page = 1

  constructor(readonly typed = false) {}

  print(x: number, y: number, text: string): number {
    const place: Box = [x, y, text.length * 5, 10]
    this.#line(place, { is: 'print', text, place })
    return x + text.length * 5
  }

  /** Prints in lines of so many letters; returns the y below them. */
  wrapped(x: number, y: number, text: string, letters: number): number {
    let at = y
    for (const line of wrap(text, letters)) {
      this.print(x, at, line)
      at += 13
    }
    return at
  }

  box(x: number, y: number, state: Mark['state'], by: Mark['by'] = ['field', 'appearance']): void {
    const place: Box = [x, y, 10, 10]
    this.#line(place, { is: 'mark', state, place, by: [...by] })
  }

  field(x: number, y: number, width: number, text: string | undefined, prefilled = false): void {
    if (text === undefined) return
    if (this.typed) {
      let at = y + 3
      for (const line of text.split('\n')) {
        this.print(x + 2, at, line)
        at += 13
      }
      return
    }
    const place: Box = [x, y, width, 18]
    this.#line(place, { is: 'entry', text, place, by: ['field', 'appearance'], prefilled })
  }

  #line(place: Box, piece: Piece): void {
    const text = piece.is === 'mark' ? (piece.state === 'ticked' ? '☒' : '☐') : piece.text
    this.lines.push({ page: this.page, place, text, pieces: [piece], quote: 0 })
  }

  document(channel: Document['channel'] = this.typed ? 'pdf-text' : 'pdf-form'): Document {
    const pages = Math.max(...this.lines.map((line) => line.page ?? 1))
    return { name: 'attachment 1: form.pdf', channel, pages, lines: this.lines, remarks: [] }
  }
}

export function wrap(text: string, letters: number): string[] {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!
    if (last && last.length + word.length + 1 > letters) lines.push(word)
    else lines[lines.length - 1] = last ? `${last} ${word}` : word
  }
  return lines
}

/** Options of a question with their printed words and whether the fill ticks them. */
export function options(question: Question, wording: Wording, fill: Fill): { text: string; ticked: boolean }[] {
  const value = fill[question.id]
  if (question.kind === 'yes-no') {
    return [
      { text: wording.yes, ticked: value === true },
      { text: wording.no, ticked: value === false },
    ]
  }
  const printed = wording.options[question.id] ?? {}
  if (question.kind === 'tick') {
    const text = printed.tick
    return text ? [{ text, ticked: value === true }] : []
  }
  if (question.kind !== 'choice') return []
  return question.options.map((id) => ({ text: printed[id]!, ticked: Array.isArray(value) && value.includes(id) }))
}

export function isBoxed(question: Question, wording: Wording): boolean {
  return question.kind === 'tick' && !wording.options[question.id]?.tick
}

export function textOf(fill: Fill, question: Question): string | undefined {
  const value = fill[question.id]
  return typeof value === 'string' ? value : undefined
}
