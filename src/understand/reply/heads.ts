import type { Concept } from './concept.ts'

/** What says something: verbs, outcomes, denials. A clause has one. */
export const HEADS: ReadonlySet<Concept> = new Set<Concept>([
  'done',
  'doneTo',
  'stepDone',
  'stands',
  'toDo',
  'planned',
  'absent',
  'interrupt',
  'declined',
  'received',
  'informed',
  'yes',
  'no',
  'not',
  'offline',
  'retraction',
  'wrongContact',
  'underway',
  'open',
  'must',
  'noticed',
])
export const DONE: ReadonlySet<Concept> = new Set<Concept>(['done', 'doneTo', 'stepDone'])
/** What a clause speaks of. */
export const SUBJECTS: ReadonlySet<Concept> = new Set<Concept>([
  'serials',
  'product',
  'step',
  'mode',
  'both',
  'all',
  'same',
  'count',
  'other',
  'instrument',
])
