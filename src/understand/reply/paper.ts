import type { Has } from './concept.ts'

/** What goes with a reply: forms, letters, thanks. Steps, instruments' outcomes and facts are none of it. */
export function isPaper(has: Has): boolean {
  if (
    has(
      'stepDone',
      'doneTo',
      'absent',
      'interrupt',
      'declined',
      'received',
      'informed',
      'doubt',
      'partial',
      'hearsay',
      'must',
    )
  )
    return false
  if (has('stands') && has('step', 'serials', 'product', 'instrument', 'all', 'both', 'mode')) return false
  if (has('form') || (has('attached') && !has('step'))) return true
  const heads = has('done', 'toDo', 'planned', 'not', 'yes', 'no', 'can', 'want', 'later')
  const subject = has('serials', 'product', 'instrument', 'step', 'mode')
  return !heads && !subject && has('courtesy', 'thanks', 'greeting', 'notice', 'sends')
}

/** "we will get back to you next week": nothing is planned but a letter. */
export function isPromise(has: Has): boolean {
  const acts = has(
    'step',
    'stepDone',
    'done',
    'doneTo',
    'toDo',
    'doing',
    'stands',
    'absent',
    'not',
    'received',
    'informed',
  )
  const subject = has('serials', 'product', 'instrument', 'all', 'both', 'count', 'mode')
  return has('planned', 'later') && has('sends', 'courtesy') && !acts && !subject
}
