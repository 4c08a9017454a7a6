import type { Document } from '../../../../src/domain/document.ts'
import type { FormLayout } from '../../../../src/domain/layout.ts'
import { kindOf } from '../../../../src/read/formats/kind.ts'
import { readFile } from '../../../../src/read/formats/shelf.ts'
import { readForm } from '../../../../src/understand/form/form.ts'
import { uniteForms } from '../../../../src/understand/form/unite.ts'
import { campaign } from '../pages.ts'
import { rowText, type Truth } from './truth.ts'

/** What came of reading one form. */
export interface Outcome {
  readonly verdict: 'right' | 'needless' | 'asked' | 'wrong'
  /** Informative answers that are missing or other ones. */
  readonly informative: number
  readonly what: string
}

const LEAST = (kind: string) => campaign.thresholds[kind] ?? campaign.thresholds.default ?? 0.9

/** What a reader made of one form. */
export interface Read {
  readonly answers: ReadonlyMap<string, { readonly value: unknown; readonly confidence: number }>
  /** By `rowText`, each once, sorted. */
  readonly rows: readonly string[]
  readonly flags: readonly string[]
  /** Why a person should look; empty: nobody is asked. */
  readonly asks: readonly string[]
}

/** Reads a file as the program does and holds it against what was filled in. */
export async function readBack(
  bytes: Uint8Array,
  name: string,
  type: string,
  truth: Truth,
  look = (document: Document) => document,
  layouts: readonly FormLayout[] = [],
): Promise<Outcome> {
  const document = look(await readFile(kindOf(bytes, type, name) as never, bytes, name, async () => layouts))
  return heldAgainst(readOf(document), truth)
}

/** What the rules for forms make of a document. */
export function readOf(document: Document): Read {
  const form = readForm(document, campaign, '2023-04-30')
  const united = form && uniteForms([form], campaign)
  const questions = new Map(campaign.form.questions.map((question) => [question.id, question]))
  const unsure =
    united?.answers.some(({ question, confidence }) => {
      const asked = questions.get(question)!
      return !asked.informative && confidence < LEAST(asked.kind)
    }) || united?.statements.some(({ confidence }) => confidence < LEAST('serials'))
  const lost =
    document.channel === 'unreadable' ||
    (document.picturePages?.length ?? 0) > 0 ||
    (document.channel === 'scan' && form === null)
  const rows =
    united?.statements.map((row) => rowText(row.serial, row.product, row.action, row.mode, row.outcome)) ?? []
  const problems = united?.problems.map(({ code, question, detail }) =>
    [code, question, detail].filter(Boolean).join(' '),
  )
  return {
    answers: new Map(united?.answers.map(({ question, value, confidence }) => [question, { value, confidence }]) ?? []),
    rows: [...new Set(rows)].sort(),
    flags: united?.flags ?? [],
    asks: [
      ...(problems ?? []),
      // Another notice's form is always for a person.
      ...(form?.otherNotice ? ['another notice'] : []),
      ...(unsure ? ['low-confidence'] : []),
      ...(lost ? [`no form read (${document.channel})`] : []),
    ],
  }
}

/** Whether a form was read rightly and, where not, whether a person is asked. */
export function heldAgainst(read: Read, truth: Truth): Outcome {
  const wrong: string[] = []
  let informative = 0
  for (const { id, informative: isInformative } of campaign.form.questions) {
    const [is, should] = [read.answers.get(id)?.value, truth.answers[id]]
    if (same(is, should)) continue
    if (isInformative) informative += 1
    else wrong.push(`${id}: ${shown(is)} for ${shown(should)}`)
  }
  if (!same(read.rows, truth.rows)) wrong.push(`rows ${read.rows.join('; ')} for ${truth.rows.join('; ')}`)
  if (!same(read.flags, truth.flags)) wrong.push(`flags ${read.flags}`)
  const asks = read.asks.length > 0
  const what = [...wrong, ...read.asks].join(' | ')
  if (wrong.length > 0) return { verdict: asks ? 'asked' : 'wrong', informative, what }
  return { verdict: asks && !truth.review ? 'needless' : !asks && truth.review ? 'wrong' : 'right', informative, what }
}

export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing'
}
