import type { Answer, ReadSerial } from '../../domain/answer.ts'
import type { Campaign } from '../../domain/campaign.ts'
import type { Way } from '../../domain/form.ts'
import type { QuestionId } from '../../domain/names.ts'
import type { Outcome, Problem, Statement } from '../../domain/submission.ts'
import type { FormReading } from './reading.ts'

/**
 * What a form says became of the units of each lot: a row per lot and way, with the count that stands in the lot's place of the list.
 * One count over several lots belongs to none of them, so those rows have none. A tick without a lot is a row without one.
 */
export function lotStatements(
  reading: FormReading,
  { lots: account }: Campaign,
): { statements: readonly Statement[]; problems: readonly Problem[] } {
  if (!account) return { statements: [], problems: [] }
  const problems: Problem[] = []
  const answer = (id: QuestionId) => reading.answers.find(({ question }) => question === id)
  const ticked = (id: QuestionId) => answer(id)?.value === true
  const rowOf = rowsFor(account.id)
  const told = account.ways.flatMap((way) => {
    const because = [way.quantities, way.lots, way.on, way.tick].flatMap((id) => answer(id) ?? [])
    const [counts, lots] = [countsAt(answer(way.quantities)), reading.serials[way.lots] ?? []]
    const isNothing = !ticked(way.tick) && lots.length === 0 && counts.every((count) => count === 0)
    if (isNothing) return []
    if (!ticked(way.tick)) problems.push({ code: 'tick-missing', question: way.tick })
    problems.push(...uncounted(way, answer(way.lots), lots, counts))
    const on = answer(way.on)?.value
    const more = { way: way.id, ...(typeof on === 'string' ? { on } : {}) }
    const named = lots.filter(({ fits }) => fits !== 'other-line')
    if (lots.length === 0) return [rowOf(null, way.outcome, because, { ...more, ...counted(counts, 1, 0) })]
    return named.map((lot) =>
      rowOf(lot, way.outcome, because, { ...more, ...counted(counts, lots.length, lots.indexOf(lot)) }),
    )
  })
  const gone = [...account.none, ...account.rest].filter(ticked).slice(0, 1)
  const never = account.none.filter(ticked)
  if (never[0] && told.some(({ quantity }) => quantity !== 0))
    problems.push({ code: 'contradiction', question: never[0], detail: 'no device at all, and devices told of' })
  return {
    statements: [...told, ...gone.map((id) => rowOf(null, 'absent', [answer(id)!], { way: 'rest' }))],
    problems,
  }
}

/** One lot and way told of with two counts, in several forms of one mail: which holds is not known. */
export function recounted(statements: readonly Statement[]): Problem[] {
  const counts = new Map<string, Set<number | undefined>>()
  for (const { serial, way, quantity } of statements) {
    if (serial === null || way === undefined) continue
    const key = `${serial} ${way}`
    counts.set(key, new Set([...(counts.get(key) ?? []), quantity]))
  }
  return [...counts]
    .filter(([, told]) => told.size > 1)
    .map(([key, told]) => ({ code: 'contradiction', detail: `${key}: ${[...told].join(' and ')} units` }))
}

function countsAt(answer: Answer | undefined): number[] {
  return Array.isArray(answer?.value) ? answer.value.filter((count) => typeof count === 'number') : []
}

function counted(counts: readonly number[], lots: number, at: number): { quantity: number } | Record<string, never> {
  return counts.length === lots ? { quantity: counts[at]! } : {}
}

/** More counts than lots, or numbers written among the lots that are no lots: what was meant is for a person. */
function uncounted(
  { lots: question }: Way,
  answer: Answer | undefined,
  lots: readonly ReadSerial[],
  counts: readonly number[],
): Problem[] {
  const written = answer?.evidence.map(({ text }) => text).join(' ') ?? ''
  const rest = lots.reduce((left, lot) => left.replace(lot.written, ' '), written)
  const isMixed = counts.length > 1 && counts.length !== lots.length
  return isMixed || /\d/.test(rest) ? [{ code: 'quantity-unclear', question, detail: written }] : []
}

function rowsFor(action: string) {
  return (
    lot: ReadSerial | null,
    outcome: Outcome,
    because: readonly Answer[],
    more: Pick<Statement, 'way' | 'quantity' | 'on'>,
  ): Statement => ({
    serial: lot?.serial ?? null,
    product: lot?.product ?? null,
    action,
    mode: 'unstated',
    outcome,
    ...more,
    confidence: Math.min(1, ...because.map(({ confidence }) => confidence)),
    because: because.flatMap(({ evidence }) => evidence),
  })
}
