import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Campaign } from '../domain/campaign.ts'
import type { HeldSubmission, Instrument } from '../domain/case.ts'
import type { Day, Instant } from '../domain/names.ts'
import type { Statement } from '../domain/submission.ts'
import type { Fault } from './consignees.ts'
import { day, serial } from './row.ts'
import { headed } from './table.ts'

const COLUMNS = ['consignee_id', 'serial', 'step', 'mode', 'outcome', 'on'] as const

const shape = z.object({
  consignee_id: z.string().min(1, 'is missing'),
  serial,
  step: z.string().min(1, 'is missing'),
  mode: z.string().default(''),
  outcome: z.enum(['done', 'planned', 'declined', 'absent', 'not-done'], {
    error: 'must be done, planned, declined, absent or not-done',
  }),
  on: day.refine((given) => given !== '', 'must be a day like 2023-04-05'),
})
type Row = z.infer<typeof shape>

/** What an old list says that one consignee answered on one day. */
export interface KnownAnswers {
  readonly consignee: string
  readonly on: Day
  readonly rows: readonly { readonly row: number; readonly statement: Statement }[]
}

/**
 * Reads answers that are known from before (`consignee_id,serial,step,mode,outcome,on`), one row per instrument, step and mode.
 * `mode` empty: the list does not say.
 * @throws BadInput where the file is no table, or lacks a column.
 */
export function readAnswers(
  bytes: Uint8Array,
  filename: string,
  campaign: Campaign,
): { answers: KnownAnswers[]; faults: Fault[] } {
  const faults: Fault[] = []
  const found = new Map<string, { consignee: string; on: Day; rows: KnownAnswers['rows'][number][] }>()
  const seen = new Map<string, number>()
  for (const { row, cells } of headed(bytes, filename, COLUMNS)) {
    const parsed = shape.safeParse(cells)
    const wrong = parsed.success
      ? faultsOf(parsed.data, campaign)
      : parsed.error.issues.map(({ path, message }) => ({ column: String(path[0] ?? ''), message }))
    faults.push(...wrong.map((fault) => ({ row, ...fault })))
    if (!parsed.success || wrong.length > 0) continue
    const { consignee_id: consignee, on, ...data } = parsed.data
    const same = JSON.stringify([consignee, on, data.serial, data.step, data.mode])
    const before = seen.get(same)
    if (before !== undefined) {
      faults.push({ row, column: 'serial', message: `says the same as row ${before}, or contradicts it` })
      continue
    }
    seen.set(same, row)
    const key = JSON.stringify([consignee, on])
    const group = found.get(key) ?? { consignee, on, rows: [] }
    group.rows.push({ row, statement: statementOf(data, filename, row) })
    found.set(key, group)
  }
  return { answers: [...found.values()], faults }
}

/**
 * What a case takes in of them. The same consignee and day give the same id, so that a list that is imported again takes the place of
 * itself. An instrument that is not on record is a fault: an old list brings in none.
 */
export function submissionOf(
  { consignee, on, rows }: KnownAnswers,
  instruments: readonly Instrument[],
  arrivedAt: Instant,
): { submission: HeldSubmission; faults: Fault[] } {
  const products = new Map(instruments.map(({ serial, product }) => [serial, product]))
  const faults = rows
    .filter(({ statement }) => !products.has(statement.serial!))
    .map(({ row, statement: { serial } }) => ({ row, column: 'serial', message: `${serial} is none of ${consignee}` }))
  const id = createHash('sha256')
    .update(JSON.stringify([consignee, on]))
    .digest('hex')
    .slice(0, 16)
  const submission: HeldSubmission = {
    message: `answers-${on}-${id}`,
    kind: 'agent',
    from: null,
    at: [`${on}T12:00:00.000Z`, arrivedAt].sort()[0]!,
    arrivedAt,
    review: 'none',
    problems: [],
    flags: [],
    answers: [],
    statements: rows.map(({ statement }) => ({ ...statement, product: products.get(statement.serial!) ?? null })),
    ownWords: '',
  }
  return { submission, faults }
}

function faultsOf({ step, mode }: Row, { actions, modes }: Campaign): { column: string; message: string }[] {
  const steps = actions.map(({ id }) => id)
  const known = ['both', 'unstated', ...modes.map(({ id }) => id)]
  return [
    ...(steps.includes(step) ? [] : [{ column: 'step', message: `must be one of ${steps.join(', ')}` }]),
    ...(mode === '' || known.includes(mode)
      ? []
      : [{ column: 'mode', message: `must be one of ${known.join(', ')}, or empty` }]),
  ]
}

function statementOf(
  { serial, step, mode, outcome }: Omit<Row, 'consignee_id' | 'on'>,
  filename: string,
  row: number,
): Statement {
  const because = [{ part: 'agent', page: null, box: null, text: `${filename}, row ${row}` }]
  return { serial, product: null, action: step, mode: mode || 'unstated', outcome, confidence: 1, because }
}
