import type { ReadSerial } from '../../domain/answer.ts'
import type { Campaign } from '../../domain/campaign.ts'
import type { ActionId, Day, ProductId, StatedMode } from '../../domain/names.ts'
import type { Outcome } from '../../domain/submission.ts'
import type { Clause } from './chunks.ts'
import { type Concept, conceptsIn, type Has, type Item } from './concept.ts'
import { countsOthers } from './counts-others.ts'
import { dayAhead } from './day-ahead.ts'
import { excepting, withoutException } from './exception.ts'
import { likewise } from './likewise.ts'
import { outcomeOf } from './outcome.ts'
import { isPaper, isPromise } from './paper.ts'
import { saysTwice } from './parted.ts'
import { isShortName } from './short-names.ts'
import { isStillThere } from './still-there.ts'
import {
  type Carry,
  headsIn,
  modeOf,
  modesIn,
  modesInFront,
  type Named,
  type Subject,
  stepsNamed,
  stepsOf,
  stillInFront,
  subjectOf,
} from './subjects.ts'
import { goesOnWith, isOthersTurn, isOwn, isThere } from './taken-up.ts'

/** One clause's meaning: who, which steps, which mode, what. */
export interface Said {
  readonly serials: readonly ReadSerial[]
  readonly products: readonly ProductId[]
  readonly steps: readonly ActionId[]
  readonly mode: StatedMode
  readonly outcome: Outcome
  readonly until?: Day
  /** Speaks of everything there is, so that a list beside it is that everything. */
  readonly sweeping: boolean
}

export interface ClauseReading {
  readonly said: readonly Said[]
  readonly facts: readonly ('receipt' | 'informed')[]
  /** Null: understood. Else why not: a word, or what is doubtful. */
  readonly trouble: string | null
  readonly attached: boolean
  readonly carry: Carry
  /** An outcome that waits for its instruments: the header of a list. */
  readonly open: Said | null
}

/** Reads one clause in the light of what was said before it. */
export function readClause(clause: Clause, before: Carry, named: Named, campaign: Campaign, today: Day): ClauseReading {
  const carry = { ...before, inFront: stillInFront(clause, before.inFront) }
  const { items, exception } = withoutException(clause.items)
  const has = conceptsIn(items)
  const gone = clause.gapped ? [...carry.heads, ...items] : items
  const subject = subjectOf(items, carry, named)
  const quiet = {
    said: [],
    facts: [],
    trouble: null,
    attached: false,
    carry: carried(gone, carry, subject, []),
    open: null,
  }
  const alike = likewise(items, carry.said, named.before.said)
  if (alike) {
    const left = exception ? alike.map((one) => excepting(one, exception)) : [alike]
    const doubt = clause.unclear || subject.unclear ? 'unclear' : left.includes(null) ? 'exception' : null
    return { ...quiet, said: left.flatMap((one) => one ?? []), trouble: doubt }
  }
  const unknown = items.find((one) => one.concept === 'unknown')
  if (isPaper(has))
    return {
      ...quiet,
      trouble: unknown?.word ?? (has('done', 'not', 'no', 'yes', 'open') && has(...SPOKEN_OF) ? 'unclear' : null),
      attached: has('attached') && !has('not', 'planned', 'later'),
    }
  if (isPromise(has)) return { ...quiet, trouble: unknown?.word ?? null }
  if (has('received') || has('informed')) {
    const fact = exception ? { facts: [], trouble: 'exception' } : factOf(items, has)
    return { ...quiet, ...fact, ...(unknown ? { trouble: unknown.word } : {}) }
  }
  if (isStillThere(items, has)) return { ...quiet, trouble: unknown?.word ?? null }
  const spoken = carry.spoken || goesOnWith(has, carry)
  const said = clause.gapped && !clause.listed && isOwn(has, carry) ? 'unclear' : outcomeOf(gone, today, spoken)
  if (said === 'nothing') return { ...quiet, trouble: unknown?.word ?? nothingSaid(items, has) }
  if (said === 'unclear' || (said === 'done' && !clause.gapped && isThere(has, carry)))
    return { ...quiet, trouble: unknown?.word ?? 'unclear' }
  const steps = stepsOf(gone, said, carry, named, campaign)
  if (said === 'planned' && isOthersTurn(has, subject, carry)) return { ...quiet, trouble: unknown?.word ?? 'unclear' }
  const next = carried(gone, carry, subject, steps)
  if (steps.length === 0) return { ...quiet, carry: next, trouble: unknown?.word ?? 'step-unstated' }
  const modes = modesIn(items)
  const inherits = clause.gapped || (modes.length === 0 && !has('step', 'stepDone'))
  const until = said === 'planned' || said === 'declined' ? dayAhead(items, today) : undefined
  const one: Said = {
    serials: subject.serials,
    products: subject.products,
    steps,
    outcome: said,
    ...(until ? { until } : {}),
    mode: modeOf(modes.length > 0 ? modes : inherits ? carry.modes : carry.inFront.modes, campaign),
    sweeping: has('all', 'both', 'count', 'instrument') || subject.serials.length === 0,
  }
  const excepted = exception ? excepting(one, exception) : [one]
  const doubt = excepted ? troubleOf(clause, subject, has, said) : 'exception'
  return {
    ...quiet,
    said: excepted ?? [one],
    carry: next,
    trouble: unknown?.word ?? doubt,
    open: one,
  }
}

const SPOKEN_OF: readonly Concept[] = ['serials', 'product', 'instrument', 'mode', 'step']

function factOf(items: readonly Item[], has: Has): Pick<ClauseReading, 'facts' | 'trouble'> {
  const certain = !has(
    'not',
    'no',
    'planned',
    'later',
    'must',
    'can',
    'want',
    'toDo',
    'doubt',
    'condition',
    'once',
    'partial',
    'hearsay',
    'passive',
    'underway',
    'except',
    'done',
    'doneTo',
    'stepDone',
    'absent',
    'adverse',
  )
  if (!certain) return { facts: [], trouble: 'unclear' }
  if (has('informed'))
    return has('users') && !has('received') ? { facts: ['informed'], trouble: null } : { facts: [], trouble: 'whom' }
  const foreign = items.some(
    (one) => ['serials', 'product', 'step', 'form', 'users'].includes(one.concept) && !has('notice'),
  )
  return foreign ? { facts: [], trouble: 'what' } : { facts: ['receipt'], trouble: null }
}

/** Only instruments, or only words that say nothing by themselves. */
function nothingSaid(items: readonly Item[], has: Has): string | null {
  if (has('doubt', 'condition', 'partial', 'hearsay', 'underway', 'except', 'want', 'otherProduct', 'url', 'address'))
    return 'unclear'
  if (has('serials', 'product', 'instrument', 'count'))
    return items.every(({ concept }) => NAMING.has(concept)) ? null : 'unclear'
  if (has('courtesy', 'greeting', 'thanks', 'attached', 'form', 'noticed', 'sentFrom')) return null
  // A ticket's number, a version.
  if (items.every((one) => one.concept === 'small' || one.concept === 'decoy') && has('decoy')) return null
  return has('step', 'mode', 'all', 'both', 'same', 'other', 'doing', 'still', 'also', 'can', 'passive') ||
    items.length === 0
    ? 'unclear'
    : 'idle'
}

/** What stands where an instrument is only named: "we have two MiSeqDx, namely M78101 and M78102". */
const NAMING: ReadonlySet<Concept> = new Set<Concept>([
  'serials',
  'product',
  'instrument',
  'count',
  'both',
  'all',
  'same',
  'small',
  'singular',
  'decoy',
  'greeting',
  'notice',
  'form',
  'doing',
  'users',
])

function troubleOf(clause: Clause, subject: Subject, has: Has, said: Outcome): string | null {
  if (clause.unclear || subject.unclear || interleaves(clause.items) || saysTwice(clause.items)) return 'unclear'
  if (countsOthers(clause.items)) return 'count'
  // "the wrong patch": what is listened for elsewhere is no part of what is done.
  if (has('thanks', 'retraction', 'adverse')) return 'unclear'
  // "the user was changed", "patch no, user yes": which step that is, its name must say.
  const isOfUsers = has('users') && has('doneTo', 'yes', 'no', 'not')
  if ((isOfUsers || clause.items.some(isShortName)) && !has('step', 'stepDone')) return 'unclear'
  if (said === 'absent' && !has('instrument', 'all', 'both', 'count', 'same', 'other') && isNobody(subject))
    return 'who'
  return said === 'declined' && !has('step', 'stepDone') ? 'step-unstated' : null
}

function isNobody({ serials, products }: Subject): boolean {
  return serials.length === 0 && products.length === 0
}

/** "patch on A config on B": without a comma nobody knows what belongs together. */
function interleaves(items: readonly Item[]): boolean {
  const types = items.flatMap((one) =>
    ['serials', 'step', 'mode'].includes(one.concept) ? [one.concept] : one.concept === 'stepDone' ? ['step'] : [],
  )
  const runs = types.filter((type, at) => type !== types[at - 1])
  return new Set(runs).size !== runs.length && runs.length > 3
}

/** What may be said to be so of one, and not of the next. */
const SPOKEN: ReadonlySet<Concept> = new Set<Concept>(['done', 'doneTo', 'stepDone', 'stands'])

function carried(items: readonly Item[], carry: Carry, subject: Subject, steps: readonly ActionId[]): Carry {
  const heads = headsIn(items)
  const own = stepsNamed(items)
  const modes = modesIn(items)
  return {
    serials: subject.serials.length > 0 ? subject.serials : subject.products.length > 0 ? [] : carry.serials,
    products: subject.products.length > 0 || subject.serials.length > 0 ? subject.products : carry.products,
    steps: own.length > 0 ? own : steps.length > 0 ? steps : carry.steps,
    modes: modes.length > 0 ? modes : carry.modes,
    inFront: modes.length > 0 ? modesInFront(items) : carry.inFront,
    spoken: carry.spoken || heads.some(({ concept }) => SPOKEN.has(concept) || (concept === 'yes' && modes.length > 0)),
    heads: heads.length > 0 ? heads : carry.heads,
    said: carry.said,
  }
}
