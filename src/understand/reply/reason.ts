import type { Said } from './clause.ts'
import type { Concept } from './concept.ts'
import { joinsPlainly } from './heads.ts'
import type { ReadClause } from './share.ts'

/** "We cannot stop M78101, so the patch is not installed": one thing said, with its reason in a clause of its own. */
export function withReasons(read: readonly ReadClause[]): ReadClause[] {
  const joined: ReadClause[] = []
  let isExplained = false
  for (const one of read) {
    const before = joined.at(-1)
    const more = isExplained ? resultToo(one) : null
    if (more) {
      joined.push({ ...one, reading: { ...one.reading, said: [more] } })
      continue
    }
    isExplained = false
    const results = resultsOf(one, joined)
    if (results.length > 1) {
      joined.splice(-results.length, results.length, ...results)
      continue
    }
    const explained = before ? joinedTo(before, one) : null
    isExplained = explained !== null
    const both = explained ?? (before ? joinedTo(one, before) : null)
    if (both && before) {
      joined[joined.length - 1] = { ...before, reading: { ...before.reading, said: [], trouble: null } }
      joined.push({ ...one, reading: { ...one.reading, said: [both], trouble: null } })
    } else joined.push(one)
  }
  return joined
}

/** "not on M78101, nor on M78102, because we cannot stop them": the reason that names none of them holds for each. */
function resultsOf(reason: ReadClause, before: readonly ReadClause[]): ReadClause[] {
  if (names(reason, 'serials', 'product')) return []
  const results: ReadClause[] = []
  for (const one of [...before].reverse()) {
    const why = only(reason)
    const what = only(one)
    const isSame = what !== null && results.every(({ reading }) => reading.said[0]!.steps.join() === what.steps.join())
    if (!why || !what || why.outcome !== 'declined' || what.outcome !== 'not-done' || !isSame) break
    if (one.reading.trouble !== null || names(reason, 'step', 'stepDone')) break
    results.unshift({ ...one, reading: { ...one.reading, said: [{ ...what, outcome: 'declined' }] } })
  }
  return results
}

/** What is not done, and why. Null: the one is no reason for the other. */
function joinedTo(reason: ReadClause, result: ReadClause): Said | null {
  const [why, what] = [only(reason), only(result)]
  if (why?.outcome !== 'declined' || what?.outcome !== 'not-done' || result.reading.trouble !== null) return null
  if (names(reason, 'step', 'stepDone') || !names(result, 'step', 'stepDone')) return null
  const serials = why.serials.length > 0 ? why.serials : what.serials
  const differ =
    what.serials.length > 0 && what.serials.some((one) => !serials.some(({ serial }) => serial === one.serial))
  return differ ? null : { ...why, serials, steps: what.steps, mode: what.mode }
}

/** "as we cannot stop it, the patch was not installed and the configuration not changed": the reason in front holds for the second too. */
function resultToo(result: ReadClause): Said | null {
  const what = only(result)
  const { by } = result.clause
  const isJoined = joinsPlainly(by) && by.some(({ concept }) => concept === 'and')
  if (what?.outcome !== 'not-done' || result.reading.trouble !== null || !isJoined) return null
  return names(result, 'step', 'stepDone') ? { ...what, outcome: 'declined' } : null
}

function only({ reading }: ReadClause): Said | null {
  const doubtful = reading.trouble !== null && reading.trouble !== 'step-unstated'
  return reading.said.length === 1 && !doubtful ? reading.said[0]! : null
}

function names({ clause }: ReadClause, ...concepts: Concept[]): boolean {
  return clause.items.some(({ concept }) => concepts.includes(concept))
}
