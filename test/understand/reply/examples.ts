import assert from 'node:assert/strict'
import type { Verified } from '../../../src/domain/known.ts'
import type { Day } from '../../../src/domain/names.ts'
import type { Opened } from '../../../src/domain/opened.ts'
import type { Flag, Submission } from '../../../src/domain/submission.ts'
import { firstLook, understand } from '../../../src/understand/understand.ts'
import { campaigns } from '../campaign-for-tests.ts'
import { context, languages, mail } from '../mail-for-tests.ts'

/** A reply and what must be read in it, written from the contract; on Wednesday, 12 April 2023, where no other day is told. */
export interface Example {
  readonly text: string
  /** `done patch+config both M70412 M70413`: outcome, steps, mode where one is stated, then serial numbers, products, or nothing. */
  readonly rows: readonly string[]
  /** Facts (`receipt`, `informed`) and products that answer. */
  readonly says: readonly string[]
  readonly flags: readonly Flag[]
  /** `must`: a person looks at it. `may`: the reading is right, or a person looks. */
  readonly review: 'must' | 'never' | 'may'
}

interface More {
  readonly says?: string
  readonly flags?: string
  readonly review?: Example['review']
}

const BY_LETTER = ['offline-instrument', 'missing-attachment']

/** Says nothing of an instrument unless rows are given; asks a person only for its flags unless `review` says so. */
export function said(text: string, rows: readonly string[] = [], { says, flags, review }: More = {}): Example {
  const flagged = (flags?.split(' ') ?? []) as Flag[]
  const asks = flagged.some((flag) => !BY_LETTER.includes(flag))
  return { text, rows, says: says?.split(' ') ?? [], flags: flagged, review: review ?? (asks ? 'must' : 'never') }
}

/** The whole way of a mail's text: trimmed, understood, doubted. */
export function understood(opened: Opened, answersOurs = true): Submission {
  const now = { ...context, arrivedAt: opened.message.date ?? context.arrivedAt }
  const look = firstLook(opened, campaigns, languages, now)
  const verified: Verified = {
    cases: answersOurs ? [{ reference: '7H3M-Q2KD', by: 'in-reply-to' }] : [],
    own: false,
  }
  return understand(opened, look, campaigns, languages, { consignees: [] }, verified, now)
}

export interface Outcome {
  readonly wrong: readonly string[]
  readonly review: boolean
}

/** Compares a reading with its truth. `wrong` names what differs in rows, facts and flags. */
export function compare(example: Example, read: Submission): Outcome {
  const rows = read.statements.map(
    (one) => `${one.outcome} ${one.action} ${one.mode} ${one.serial ?? one.product ?? ''}`,
  )
  const facts = read.answers.flatMap(({ question, value }) =>
    question === 'product' ? (value as string[]) : ['receipt', 'informed'].includes(question) ? [question] : [],
  )
  return {
    wrong: [
      ...differences('row', rows, example.rows.flatMap(spelt)),
      ...differences('fact', facts, example.says),
      ...differences('flag', read.flags, example.flags),
      ...(read.kind === 'reply' ? [] : [`kind ${read.kind}`]),
    ],
    review: read.problems.length > 0,
  }
}

function differences(what: string, found: readonly string[], wanted: readonly string[]): string[] {
  const trimmed = (list: readonly string[]) => [...new Set(list.map((one) => one.trim()))]
  const [have, want] = [trimmed(found), trimmed(wanted)]
  return [
    ...have.filter((one) => !want.includes(one)).map((one) => `extra ${what} ${one}`),
    ...want.filter((one) => !have.includes(one)).map((one) => `missing ${what} ${one}`),
  ]
}

function spelt(row: string): string[] {
  const [outcome, steps, ...rest] = row.split(' ')
  const stated = ['dx', 'ruo', 'both'].includes(rest[0] ?? '')
  const mode = stated ? rest[0] : 'unstated'
  const who = stated ? rest.slice(1) : rest
  return (who.length > 0 ? who : ['']).flatMap((one) =>
    steps!.split('+').map((step) => `${outcome} ${step} ${mode} ${one}`),
  )
}

/** Null where the reading is as it must be, else what is amiss. What must be reviewed anyway is compared only where it states a truth. */
export function amiss(example: Example, read: Submission): string | null {
  const { wrong, review } = compare(example, read)
  if (wrong.length > 0 && !review) return `wrong without review: ${wrong.join('; ')}`
  if (example.review === 'may') return null
  if (review !== (example.review === 'must')) return review ? 'needless review' : 'no review'
  const stated = example.rows.length > 0 || example.flags.length > 0 || example.review === 'never'
  return stated && wrong.length > 0 ? wrong.join('; ') : null
}

/** One test for each example, as if written on a day. */
export function readAll(examples: readonly Example[], day?: Day): void {
  for (const example of examples) {
    it(JSON.stringify(example.text), () => {
      const read = understood(mail({ text: example.text, day }))
      assert.equal(amiss(example, read), null, JSON.stringify(read.problems))
    })
  }
}
