import type { Concept, Item } from './concept.ts'
import { withContrasts } from './contrast.ts'
import { isOwnVerb, sharedFrame } from './frame.ts'
import { HEADS, MODES, namesInstrument, SEPARATORS, SUBJECTS } from './heads.ts'
import { type Chunk, isAnswerOf, type Joining, joining, STRONG } from './joining.ts'
import { parted } from './parted.ts'
import type { SpeechWords } from './words.ts'

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
  /** Its modes stand in a part of their own behind a comma: "…, in both modes". */
  readonly modesApart?: boolean
}

/** Parts a sentence into clauses: at strong conjunctions always, at `and` and commas where both sides say something of their own. */
export function clausesOf(items: readonly Item[], speech: SpeechWords): Clause[] {
  const chunks = chunksOf(withContrasts(items, speech), speech)
  const clauses: Clause[] = []
  let open: Clause | null = null as Clause | null
  for (const [at, chunk] of chunks.entries()) {
    const strong = chunk.separators.some((one) => STRONG.has(one.concept))
    const how: Joining = open === null || strong || chunk.cut ? 'new' : joining(open, chunk, chunks[at + 1], speech)
    if (open !== null && (how === 'merge' || how === 'unclear')) {
      const unclear = open.unclear || chunk.unclear || how === 'unclear'
      const more = isAnswerOf(chunk) && names(open.items) ? chunk.items.map(asAnswer) : chunk.items
      const modesApart =
        open.modesApart === true || (isModes(chunk) && !open.items.some(({ concept }) => concept === 'mode'))
      open = { ...open, items: [...open.items, ...more], unclear, modesApart }
      continue
    }
    const frame = open !== null && how === 'new' && !strong && !chunk.cut ? sharedFrame(open, chunk, speech) : []
    if (open) clauses.push(open)
    open = { items: [...frame, ...chunk.items], gapped: how === 'gap', unclear: chunk.unclear, by: chunk.separators }
  }
  return open ? [...clauses, open] : clauses
}

function isModes({ items, separators }: Chunk): boolean {
  return (
    separators.some(({ word }) => word !== '(') &&
    separators.some(({ concept }) => concept !== 'and') &&
    items.some(({ concept }) => concept === 'mode') &&
    items.every(({ concept }) => MODES.has(concept))
  )
}

/** "Patch installed on M78101: no": the answer to the whole label. */
function asAnswer(one: Item): Item {
  return one.concept === 'not' ? { ...one, concept: 'no' } : one
}

function names(items: readonly Item[]): boolean {
  return items.some(({ concept }) => namesInstrument(concept))
}

function chunksOf(items: readonly Item[], speech: SpeechWords): Chunk[] {
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
  for (const [at, one] of items.entries()) {
    if (isParticle(items, at) || isInside(items, at, speech)) inside.push({ ...one, concept: 'small', bare: true })
    else if (!SEPARATORS.has(one.concept)) inside.push(one)
    else {
      close()
      separators.push(one)
    }
  }
  close()
  return chunks
}

/** `M78101 aber noch nicht`: no new thought between what is spoken of and its denial, behind which nothing more is said. */
function isParticle(items: readonly Item[], at: number): boolean {
  if (items[at]!.concept !== 'but' || !SPOKEN_OF.has(items[at - 1]?.concept ?? 'unknown')) return false
  const next = items[at + 1]?.concept
  const behind = items[at + 2]
  return (next === 'not' || next === 'no') && (behind === undefined || SEPARATORS.has(behind.concept))
}

/** "die Konfiguration wurde aber noch nicht geändert": between a verb and what is said no new thought begins. */
function isInside(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  if (items[at]!.concept !== 'but' || at === 0 || !isOwnVerb(items[at - 1]!, speech)) return false
  const start = items.slice(0, at).findLastIndex(({ concept }) => SEPARATORS.has(concept)) + 1
  const before = items.slice(start, at)
  const says = before.some(({ concept }) => HEADS.has(concept))
  return !says && before.some(({ concept }) => SUBJECTS.has(concept)) && HEADS.has(items[at + 1]?.concept ?? 'break')
}

const SPOKEN_OF: ReadonlySet<Concept> = new Set<Concept>(['serials', 'product', 'step', 'mode'])
