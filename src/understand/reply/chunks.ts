import type { Concept, Item } from './concept.ts'
import { parted } from './parted.ts'

/** A part of a sentence that says one thing: one head (verb, negation, outcome) and what it speaks of. */
export interface Clause {
  readonly items: readonly Item[]
  /** Without a head of its own: it has that of the clause before it. */
  readonly gapped: boolean
  /** Two readings are possible. */
  readonly unclear: boolean
  /** What parts it from the clause before it. */
  readonly by: readonly Item[]
  /** Stands below a header whose head it has. */
  readonly listed?: boolean
}

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
const SEPARATORS: ReadonlySet<Concept> = new Set<Concept>(['comma', 'and', 'colon', 'dash', 'break', 'but'])
const STRONG: ReadonlySet<Concept> = new Set<Concept>(['break', 'but'])
const SILENT: ReadonlySet<Concept> = new Set<Concept>([
  'courtesy',
  'thanks',
  'greeting',
  'attached',
  'form',
  'notice',
  'sends',
  'download',
])

interface Chunk {
  readonly items: readonly Item[]
  readonly separators: readonly Item[]
  /** Begins where the one before it ends, without a word or sign between them. */
  readonly cut: boolean
  readonly unclear: boolean
}

/** Parts a sentence into clauses: at strong conjunctions always, at `and` and commas where both sides say something of their own. */
export function clausesOf(items: readonly Item[]): Clause[] {
  const chunks = chunksOf(items)
  const clauses: Clause[] = []
  let open: Clause | null = null as Clause | null
  for (const [at, chunk] of chunks.entries()) {
    const strong = chunk.separators.some((one) => STRONG.has(one.concept))
    const how: Joining = open === null || strong || chunk.cut ? 'new' : joining(open, chunk, chunks[at + 1])
    if (open !== null && (how === 'merge' || how === 'unclear')) {
      const unclear = open.unclear || chunk.unclear || how === 'unclear'
      open = { ...open, items: [...open.items, ...chunk.items], unclear }
      continue
    }
    if (open) clauses.push(open)
    open = { items: chunk.items, gapped: how === 'gap', unclear: chunk.unclear, by: chunk.separators }
  }
  return open ? [...clauses, open] : clauses
}

function chunksOf(items: readonly Item[]): Chunk[] {
  const chunks: Chunk[] = []
  let [inside, separators]: [Item[], Item[]] = [[], []]
  const close = () => {
    if (inside.length > 0) {
      const { parts, unclear } = parted(inside)
      for (const [at, part] of parts.entries())
        chunks.push({ items: part, separators: at === 0 ? separators : [], cut: at > 0, unclear })
      inside = []
      separators = []
    }
  }
  for (const one of items) {
    if (!SEPARATORS.has(one.concept)) inside.push(one)
    else {
      close()
      separators.push(one)
    }
  }
  close()
  return chunks
}

type Joining = 'merge' | 'new' | 'gap' | 'unclear'

function joining(open: Clause, chunk: Chunk, next: Chunk | undefined): Joining {
  if (isSilent(open.items) || isSilent(chunk.items)) return 'new'
  if ((!hasHead(open.items) && !isAlso(open.items)) || isNobody(open.items)) return 'merge'
  if (isAnswerOf(chunk)) return 'merge'
  if (hasHead(chunk.items))
    return isCoordinated(open.items, chunk) || isPurpose(open.items, chunk.items) ? 'merge' : 'new'
  const subjects = subjectsOf(chunk.items)
  if (subjects.length === 0) return 'merge'
  if (isAlso(chunk.items)) return chunk.items[0]!.concept === 'also' && next ? 'unclear' : 'new'
  return joiningList(open, chunk, subjects, next)
}

/** A part without a head: it goes on with a list, names more of what was said, or begins what the next part says. */
function joiningList(open: Clause, chunk: Chunk, subjects: readonly Concept[], next: Chunk | undefined): Joining {
  const before = subjectsOf(open.items)
  const type = subjects[0]!
  const nextSpeaks =
    next !== undefined && hasHead(next.items) && !next.separators.some((one) => STRONG.has(one.concept))
  const colon = chunk.separators.some((one) => one.concept === 'colon')
  if (!nextSpeaks && isTheirList(open.items, chunk.items)) return 'merge'
  if (colon && !before.some(namesInstrument)) return 'merge'
  if (!before.includes(type))
    return nextSpeaks && endsWithHead(open.items) && !isSilent(next.items) && !colon ? 'new' : 'merge'
  if (before.at(-1) === type && !endsWithHead(open.items)) return listGoesOn(type, nextSpeaks ? next : undefined)
  if (nextSpeaks) return 'new'
  return type === before.at(-1) && !chunk.items.some((one) => one.concept === 'also') ? 'unclear' : 'gap'
}

/** "Both are patched: A, B", "all units are done, see A and B": the list is those that were counted. */
function isTheirList(open: readonly Item[], list: readonly Item[]): boolean {
  return (
    open.some((one) => COUNTING.has(one.concept)) &&
    !open.some((one) => one.concept === 'serials') &&
    list.some((one) => one.concept === 'serials') &&
    list.every((one) => ['serials', 'small', 'product', 'instrument', 'form', 'same'].includes(one.concept))
  )
}

const COUNTING: ReadonlySet<Concept> = new Set<Concept>(['both', 'all', 'count'])

/** "on A, B and C is sold": B is still of the first, where the last part has its own singular verb. */
function listGoesOn(type: Concept, next: Chunk | undefined): Joining {
  if (!next) return 'merge'
  const first = subjectsOf(next.items)[0]
  if (first === undefined || first === type)
    return next.items.some((one) => one.concept === 'singular') || first === undefined ? 'merge' : 'unclear'
  return 'merge'
}

/** "patched and reconfigured in both modes": two participles with one subject and everything else in common. */
function isCoordinated(open: readonly Item[], chunk: Chunk): boolean {
  const heads = [...open, ...chunk.items].filter((one) => HEADS.has(one.concept))
  const first = chunk.items.find((one) => one.concept !== 'also')
  const alike = heads.every((one) => DONE.has(one.concept)) || heads.every((one) => one.concept === 'received')
  return alike && first !== undefined && HEADS.has(first.concept) && endsWithHead(open)
}

/** "Patched: none": the answer to its label. */
function isAnswerOf({ items, separators }: Chunk): boolean {
  return (
    separators.some((one) => one.concept === 'colon') &&
    items.some((one) => one.concept === 'not') &&
    items.every((one) => one.concept === 'not' || one.concept === 'small')
  )
}

/** "we cannot stop the instrument, in order to install the patch" */
function isPurpose(open: readonly Item[], chunk: readonly Item[]): boolean {
  const heads = chunk.filter((one) => HEADS.has(one.concept))
  return (
    open.some((one) => one.concept === 'interrupt' || one.concept === 'declined') &&
    heads.length === 1 &&
    heads[0]!.concept === 'toDo' &&
    !chunk.some((one) => one.concept === 'later' || one.concept === 'date')
  )
}

/** Time alone is no head: "next week, after the run, …"; beside an instrument it is. */
export function hasHead(items: readonly Item[]): boolean {
  if (items.some((one) => HEADS.has(one.concept))) return true
  return items.some((one) => one.concept === 'later') && items.some((one) => SUBJECTS.has(one.concept))
}

/** "There is no instrument, on which …": what follows says of what there is none. */
function isNobody(items: readonly Item[]): boolean {
  const heads = items.filter((one) => HEADS.has(one.concept) && one.concept !== 'noticed')
  const subjects = items.filter((one) => SUBJECTS.has(one.concept))
  return (
    heads.length === 1 &&
    heads[0]!.concept === 'not' &&
    subjects.length > 0 &&
    subjects.every((one) => one.concept === 'instrument')
  )
}

/** "M78102 too" */
function isAlso(items: readonly Item[]): boolean {
  const has = (concept: Concept) => items.some((one) => one.concept === concept)
  return has('also') && has('serials') && !hasHead(items)
}

function isSilent(items: readonly Item[]): boolean {
  return (
    items.some((one) => SILENT.has(one.concept)) &&
    !items.some((one) => HEADS.has(one.concept) || SUBJECTS.has(one.concept))
  )
}

function endsWithHead(items: readonly Item[]): boolean {
  const last = items.findLast((one) => HEADS.has(one.concept) || SUBJECTS.has(one.concept))
  return last !== undefined && HEADS.has(last.concept)
}

function subjectsOf(items: readonly Item[]): Concept[] {
  return items
    .filter((one) => SUBJECTS.has(one.concept))
    .map((one) => (QUANTIFIED.has(one.concept) ? 'serials' : one.concept))
}

const QUANTIFIED: ReadonlySet<Concept> = new Set<Concept>(['both', 'all', 'same', 'count', 'other', 'instrument'])

function namesInstrument(type: Concept): boolean {
  return type === 'serials' || type === 'product'
}
