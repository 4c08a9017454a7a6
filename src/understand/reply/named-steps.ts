import type { Campaign } from '../../domain/campaign.ts'
import type { Item } from './concept.ts'
import type { Lexicon } from './lexicon.ts'

/** "the steps" are all of them; "steps 1 and 2" are those; "in accordance with your instructions" is none. */
export function everyStep(items: Item[], at: number, campaign: Campaign, { following }: Lexicon): void {
  const before = items.slice(0, at).findLastIndex(({ concept, word }) => concept !== 'small' || following.has(word))
  if (following.has(items[before]?.word ?? '')) {
    items[at] = { ...items[at]!, concept: 'small' }
    return
  }
  const all = campaign.actions.map((action) => action.id)
  const numbers: number[] = []
  for (let next = at + 1; next < at + 8; next += 1) {
    const { concept, count } = items[next] ?? {}
    if (concept === 'number' && count! >= 1 && count! <= all.length) numbers.push(next)
    else if (concept !== 'and' && concept !== 'comma') break
  }
  const named = numbers.map((place) => all[items[place]!.count - 1]!)
  for (let place = at + 1; place <= (numbers.at(-1) ?? 0); place += 1)
    items[place] = { ...items[place]!, concept: 'small', bare: true }
  items[at] = { ...items[at]!, concept: 'step', ids: named.length > 0 ? named : all }
}

/** "step 1 and 2" */
export function numberedSteps(items: Item[], at: number, campaign: Campaign): void {
  const [step, and, number] = items.slice(at, at + 3)
  const second = campaign.actions[(number?.count ?? 0) - 1]
  if (!/ \d$/.test(step!.word) || and?.concept !== 'and' || number?.concept !== 'number' || !second) return
  items[at] = { ...step!, ids: [...new Set([...step!.ids, second.id])] }
  for (const place of [at + 1, at + 2]) items[place] = { ...items[place]!, concept: 'small', bare: true }
}
