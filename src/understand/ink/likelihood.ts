import type { Seen } from '../../domain/document.ts'

/** Steps of a recogniser: at each the likely characters with their probability, '' for none. */
export type Steps = Seen['steps']

/** What a step did not tell may still be there, but hardly. */
const UNTOLD = 0.001

/**
 * Natural logarithm of the probability that the steps spell a text, over all ways of spreading it along them (the forward sum of
 * connectionist temporal classification). Case is not told apart.
 */
export function likelihood(steps: Steps, text: string): number {
  const states = ['', ...[...text].flatMap((character) => [character, ''])]
  let row = states.map(() => 0)
  row[0] = 1
  let scale = 0
  for (const [at, step] of steps.entries()) {
    const next = states.map((state, index) => {
      if (at === 0 && index > 1) return 0
      const before = at === 0 ? (index <= 1 ? 1 : 0) : reached(row, states, index)
      return before === 0 ? 0 : before * shareOf(step, state)
    })
    const sum = next.reduce((total, value) => total + value, 0)
    if (sum === 0) return Number.NEGATIVE_INFINITY
    scale += Math.log(sum)
    row = next.map((value) => value / sum)
  }
  return scale + Math.log(row.at(-1)! + row.at(-2)!)
}

function reached(row: readonly number[], states: readonly string[], index: number): number {
  const skips = index >= 2 && states[index] !== '' && states[index] !== states[index - 2]
  return row[index]! + (row[index - 1] ?? 0) + (skips ? row[index - 2]! : 0)
}

function shareOf(step: Steps[number], state: string): number {
  let share = UNTOLD
  for (const [text, value] of step) if (text.trim().toUpperCase() === state) share += value
  return share
}
