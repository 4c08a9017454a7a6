import type { Campaign } from '../domain/campaign.ts'
import type { Case, Instrument } from '../domain/case.ts'
import type { Change } from '../domain/entry.ts'
import type { Serial } from '../domain/names.ts'
import { fold, type Standing } from './fold.ts'

/** What differs between a case as it stands and what its submissions (those of `with`) add up to. */
export function changes(held: Case, withSubmissions: Case, campaign: Campaign): Change[] {
  const standing = fold(withSubmissions, campaign)
  const serials = new Set([...held.instruments, ...standing.instruments].map(({ serial }) => serial))
  return [
    ...[...serials].flatMap((serial) => instrumentChanges(serial, held.instruments, standing.instruments)),
    ...answerChanges(held, standing),
  ]
}

function instrumentChanges(serial: Serial, before: readonly Instrument[], after: readonly Instrument[]): Change[] {
  const was = before.find((instrument) => instrument.serial === serial)
  const is = after.find((instrument) => instrument.serial === serial)
  if (!was || !is) return [{ of: 'instrument', serial, before: was ?? null, after: is ?? null }]
  return Object.entries(is.status).flatMap(([action, modes]) =>
    Object.entries(modes).flatMap(([mode, status]): Change[] => {
      const old = was.status[action]?.[mode] ?? { is: 'outstanding' as const }
      return same(old, status) ? [] : [{ of: 'status', serial, action, mode, before: old, after: status }]
    }),
  )
}

function answerChanges(before: Standing, after: Standing): Change[] {
  const questions = new Set([...Object.keys(before.answers), ...Object.keys(after.answers)])
  return [...questions].flatMap((question): Change[] => {
    const was = before.answers[question]
    const is = after.answers[question]
    const about = is ?? was
    if (!about || same(was, is)) return []
    return [
      {
        of: 'answer',
        question,
        before: was?.value ?? null,
        after: is?.value ?? null,
        message: about.message,
        at: about.at,
      },
    ]
  })
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
