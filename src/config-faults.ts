import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What is wrong in a configuration, a sentence each, with the path in the file. */
export function faultsOf(issues: readonly Issue[], before: readonly PropertyKey[] = []): string[] {
  return issues.flatMap((issue) => {
    const path = [...before, ...issue.path]
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return ofAlternatives(issue.errors, path)
    const where = path.join('.') || 'the file'
    if (issue.code === 'unrecognized_keys') return [`${where}: unknown key ${issue.keys.join(', ')}`]
    if (isMissing(issue)) return [`${where}: is missing`]
    return [`${where}: ${issue.message}`]
  })
}

/** One of two: the one that fits better is meant; where none does, one of them is missing. */
function ofAlternatives(alternatives: readonly (readonly Issue[])[], path: readonly PropertyKey[]): string[] {
  const [best, next] = [...alternatives].sort((one, other) => misfit(one) - misfit(other))
  if (!next || misfit(best!) < misfit(next)) return faultsOf(best!, path)
  const names = alternatives.map((issues) => issues.find(isMissing)?.path.join('.'))
  return [`${path.join('.')}: give ${names.filter(Boolean).join(' or ')}`]
}

/** Keys that are missing or too many. */
function misfit(issues: readonly Issue[]): number {
  const keys = issues.map((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.length : isMissing(issue) ? 1 : 0,
  )
  return keys.reduce((sum, count) => sum + count, 0)
}

function isMissing(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.message.endsWith('received undefined')
}
