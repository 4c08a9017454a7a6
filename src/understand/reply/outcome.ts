import type { Day } from '../../domain/names.ts'
import type { Outcome } from '../../domain/submission.ts'
import { type Concept, conceptsIn, type Has, type Item } from './concept.ts'
import { DONE } from './heads.ts'
import { SET } from './lexicon.ts'

/** What a clause says of a step: an outcome, nothing of the kind, or words whose meaning is not certain. */
export type Said = Outcome | 'nothing' | 'unclear'

const UNCERTAIN: readonly Concept[] = [
  'doubt',
  'condition',
  'once',
  'partial',
  'hearsay',
  'underway',
  'ask',
  'questionWord',
  'retraction',
  'wrongContact',
]

/**
 * The closed table of what words may mean together. A yes holds no negation, condition, question, plan or doubt; what stands in no
 * row of the table is unclear.
 * @param spoken what the clause before spoke of, so that "not on M78101" is understood behind "the patch is on NDX558101"
 */
export function outcomeOf(items: readonly Item[], today: Day, spoken: boolean): Said {
  const has = conceptsIn(items)
  const negations = items.filter((one) => one.concept === 'not').length
  if (has(...UNCERTAIN) || turnsLate(items)) return 'unclear'
  if (has('open')) return isOpen(items, has, negations, spoken)
  if (has('absent')) return absent(has, negations)
  if (has('declined')) return negations === 0 && !has('done', 'doneTo', 'stepDone', 'stands') ? 'declined' : 'unclear'
  if (has('interrupt'))
    return (negations === 1) !== has('refuse') && negations < 2 && !has('done', 'doneTo', 'stepDone', 'stands')
      ? 'declined'
      : 'unclear'
  if (has('refuse')) return 'unclear'
  if (negations > 1) return isDoubleNegation(items) ? 'done' : 'unclear'
  if (negations === 1) return denied(items, has, spoken)
  return affirmed(items, has, today, spoken)
}

/** "installed on M78101 M78102 not": a denial or a plan behind what is done may hold for the last instrument only. */
function turnsLate(items: readonly Item[]): boolean {
  const turn = items.findLastIndex(({ concept }) => TURNS.has(concept))
  const act = items.findLastIndex(({ concept }) => ACTS.has(concept))
  if (act < 0) return endsOtherwise(items, turn)
  if (turn < 0 || act > turn || items.slice(0, act).some(({ concept }) => TURNS.has(concept))) return false
  const between = items.slice(act, turn).flatMap(({ serials }) => serials)
  const isAnswer = items[turn]!.concept === 'no' || !DONE.has(items[act]!.concept)
  return between.length > (isAnswer ? 1 : 0)
}

/** "the patch is on M78101, M78102 not": without a verb that says so, nobody knows whether the first is denied too. */
function endsOtherwise(items: readonly Item[], turn: number): boolean {
  const copula = items.findIndex(({ concept }) => concept === 'singular')
  const before = items.slice(0, Math.max(copula, 0))
  const behind = items.slice(copula + 1, Math.max(turn, 0)).filter(({ concept }) => concept === 'serials')
  return behind.length > 1 && before.some(({ concept }) => concept === 'step')
}

const TURNS: ReadonlySet<Concept> = new Set<Concept>(['not', 'no', 'planned'])

/** "the patch is still outstanding", "pending" */
function isOpen(items: readonly Item[], has: Has, negations: number, spoken: boolean): Said {
  const other = has('done', 'doneTo', 'stepDone', 'stands', 'absent', 'interrupt', 'declined', 'planned', 'later', 'no')
  return negations === 0 && !other && (spoken || has('step')) && !items.some((one) => one.day !== null)
    ? 'not-done'
    : 'unclear'
}

function absent(has: Has, negations: number): Said {
  // "the patch is gone", "the form for M78101 was returned" say nothing of an instrument.
  const other = acts(has) || has('form', 'notice', 'step', 'passive', 'planned', 'later', 'want', 'must', 'open')
  return negations === 0 && !other ? 'absent' : 'unclear'
}

function acts(has: Has): boolean {
  return has(...ACTS)
}

const ACTS: ReadonlySet<Concept> = new Set<Concept>(['done', 'doneTo', 'stepDone', 'stands', 'toDo'])

/** "no instrument on which the patch is not", "none is left unpatched". */
function isDoubleNegation(items: readonly Item[]): boolean {
  const negations = items.flatMap((one, at) => (one.concept === 'not' ? [at] : []))
  if (negations.length !== 2) return false
  const [first, second] = negations as [number, number]
  const counted =
    items.slice(first + 1, first + 4).some((one) => one.concept === 'instrument' || one.concept === 'product') ||
    /^(none|keine[sr]|geen van)/.test(items[first]!.word)
  const speaks = items.some((one) => DONE.has(one.concept) || one.concept === 'stands' || one.concept === 'step')
  const more = items.some((one) =>
    ['planned', 'later', 'toDo', 'must', 'can', 'want', 'passive', 'all', 'both', 'no'].includes(one.concept),
  )
  return counted && speaks && second > first + 1 && !more
}

function denied(items: readonly Item[], has: Has, spoken: boolean): Said {
  if (has('planned', 'later', 'yes')) return 'unclear'
  // "all are not patched" may mean none or some; "not in both modes" too.
  if (has('all') || items.some((one) => one.concept === 'mode' && one.ids.length > 1)) return 'unclear'
  // "no patch needed": nobody says whether it is done.
  if (isAttributive(items) || has('must')) return 'unclear'
  // "the patch that was installed is not tested", "M78101 is not in use": something else is denied.
  const act = items.findLastIndex(({ concept }) => ACTS.has(concept))
  const denial = items.findIndex(({ concept }) => concept === 'not')
  const among = act < 0 ? items : act < denial ? items.slice(denial) : []
  if (among.some(({ concept, bare }) => concept === 'small' && !bare)) return 'unclear'
  if (act < 0 && has('doing', 'download', 'sends', 'noticed', 'attached', 'users')) return 'unclear'
  // "we do not want to change anything": a refusal, perhaps, and of what nobody says.
  if (has('want') && !has('step')) return 'unclear'
  if (act >= 0) return 'not-done'
  return has('step') || spoken ? 'not-done' : 'unclear'
}

/** "the unpatched instruments": says which, not what became of them. */
function isAttributive(items: readonly Item[]): boolean {
  const at = items.findIndex((one) => DONE.has(one.concept))
  return at >= 0 && items[at + 1]?.concept === 'instrument' && items[at + 1]!.start > items[at]!.start
}

function affirmed(items: readonly Item[], has: Has, today: Day, spoken: boolean): Said {
  const done = items.some((one) => DONE.has(one.concept)) || has('stands')
  const ahead = has('later') || items.some((one) => one.day !== null && one.day > today)
  const behind = items.some((one) => one.day !== null && one.day < today)
  const yetToBe = has('passive', 'toDo')
  if (has('no')) return has('done', 'doneTo', 'stepDone', 'planned', 'yes') ? unclearUnlessAsked(items) : 'not-done'
  if (has('must')) return has('still') && (yetToBe || done || has('step')) ? 'not-done' : 'unclear'
  if (has('planned')) return plans(items, spoken) && !behind ? 'planned' : 'unclear'
  if (yetToBe && behind) return 'unclear'
  // "installing is done on Tuesday": a day that may lie behind leaves open which of the two counts.
  if (has('toDo') && done && !has('passive') && !ahead) return 'unclear'
  if (yetToBe && (ahead || has('day'))) return 'planned'
  if (has('toDo')) return has('still') ? 'not-done' : 'unclear'
  if (has('can', 'want', 'passive')) return 'unclear'
  // "noch wurde sie geändert" may mean "nor".
  if (done) return ahead || has('still') ? 'unclear' : 'done'
  if (has('later') && !plans(items, spoken)) return 'unclear'
  if (has('later') || (ahead && (spoken || has('step')))) return 'planned'
  // "M78101, 20 April": a day by itself does not say what is on that day.
  if (ahead && has('serials')) return 'unclear'
  return has('yes') ? 'done' : 'nothing'
}

/** "Patch installed: no" is a label and its answer; "done no" is neither. */
function unclearUnlessAsked(items: readonly Item[]): Said {
  const last = items.findLast((one) => one.concept !== 'small' && one.concept !== 'serials')
  return last?.concept === 'no' && items.filter((one) => DONE.has(one.concept)).length === 1 ? 'not-done' : 'unclear'
}

/** "will be installed", "M78101 follows", "planned for May"; not "until tomorrow", "I will be there on Monday", "tout va bien". */
function plans(items: readonly Item[], spoken: boolean): boolean {
  const has = conceptsIn(items)
  const when = has('later', 'day') || items.some((one) => one.day !== null)
  const isSet = items.some(({ concept, ids }) => concept === 'planned' && ids.includes(SET))
  return has(...TO_PLAN) || (when && (spoken || isSet || has(...MEANT)))
}

const TO_PLAN: readonly Concept[] = [...ACTS, 'step', 'doing', 'serials', 'product']
const MEANT: readonly Concept[] = ['instrument', 'mode', 'all', 'both', 'same', 'other', 'count']
