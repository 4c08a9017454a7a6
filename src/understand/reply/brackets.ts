import type { Concept, Item } from './concept.ts'

/** "the MiSeqDx (M78101) is sold": brackets around nothing but serial numbers part nothing. */
export function withoutBrackets(items: readonly Item[]): Item[] {
  const made = [...items]
  for (const [at, { word }] of items.entries()) {
    if (word !== '(' || at === 0) continue
    const end = items.findIndex((one, place) => place > at && one.word === ')')
    const inside = items.slice(at + 1, Math.max(end, at + 1))
    if (!inside.some(({ concept }) => concept === 'serials')) continue
    if (!inside.every(({ concept }) => ['serials', 'small', 'comma', 'and', 'colon', 'form'].includes(concept)))
      continue
    const isTheirs = THEIRS.has(items[at - 1]!.concept)
    for (let place = at; place <= end; place += 1)
      if (place === at || place === end || (isTheirs && ['comma', 'and'].includes(items[place]!.concept)))
        made[place] = { ...items[place]!, concept: 'small', bare: true }
  }
  return made
}

/** What a list in brackets tells by its numbers: "both instruments (M78101 and M78102)". */
const THEIRS: ReadonlySet<Concept> = new Set<Concept>(['both', 'all', 'count', 'instrument', 'product'])
