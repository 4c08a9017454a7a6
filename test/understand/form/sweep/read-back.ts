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
  const form = readForm(document, campaign, '2023-04-30')
  const united = form && uniteForms([form], campaign)
  const questions = new Map(campaign.form.questions.map((question) => [question.id, question]))
  const answers = new Map(united?.answers.map(({ question, value }) => [question, value]) ?? [])
  const wrong: string[] = []
  let informative = 0
  for (const { id, informative: isInformative } of campaign.form.questions) {
    const [is, should] = [answers.get(id), truth.answers[id]]
    if (same(is, should)) continue
    if (isInformative) informative += 1
    else wrong.push(`${id}: ${shown(is)} for ${shown(should)}`)
  }
  const rows = [
    ...new Set(
      united?.statements.map((row) => rowText(row.serial, row.product, row.action, row.mode, row.outcome)) ?? [],
    ),
  ].sort()
  if (!same(rows, truth.rows)) wrong.push(`rows ${rows.join('; ')} for ${truth.rows.join('; ')}`)
  if (!same([...(united?.flags ?? [])], [...truth.flags])) wrong.push(`flags ${united?.flags}`)
  const unsure =
    united?.answers.some(({ question, confidence }) => {
      const asked = questions.get(question)!
      return !asked.informative && confidence < LEAST(asked.kind)
    }) || united?.statements.some(({ confidence }) => confidence < LEAST('serials'))
  const lost =
    document.channel === 'unreadable' ||
    (document.picturePages?.length ?? 0) > 0 ||
    (document.channel === 'scan' && form === null)
  // Another notice's form is always for a person.
  const asks = Boolean(form?.otherNotice || (united?.problems.length ?? 0) > 0 || unsure || lost)
  const problems = united?.problems.map(({ code, question, detail }) =>
    [code, question, detail].filter(Boolean).join(' '),
  )
  const what = [...wrong, ...(problems ?? []), united ? '' : `no form read (${document.channel})`]
    .filter(Boolean)
    .join(' | ')
  if (wrong.length > 0) return { verdict: asks ? 'asked' : 'wrong', informative, what }
  return { verdict: asks && !truth.review ? 'needless' : !asks && truth.review ? 'wrong' : 'right', informative, what }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing'
}
