import type { Seen } from '../../domain/document.ts'

/** Steps of a recogniser: at each the likely characters with their probability, '' for none. */
export type Steps = Seen['steps']

/** Signs that recognisers take for one another, a 7 with its bar for a plus among them, and the share of such a letter that may be the digit. */
const CONFUSED: Readonly<Record<string, string>> = {
  0: 'OQD',
  1: 'IL|',
  2: 'Z',
  5: 'S',
  6: 'G',
  7: 'T+?FZ',
  8: 'B',
  O: '0',
  I: '1',
  S: '5',
  B: '8',
  Z: '2',
  G: '6',
  D: '0',
}
const MAY_BE = 0.3

/** What a step did not tell may still be there, but hardly. */
const UNTOLD = 0.001

/** Share of two like characters in a row that the steps tell as one: where letters are small, none is left for the gap between them. */
const RUN_TOGETHER = 0.02

/**
 * Natural logarithm of the probability that the steps spell a text, over all ways of spreading it along them (the forward sum of
 * connectionist temporal classification), like neighbours run together now and then. Case is not told apart. `mayBe`: the share of a
 * letter that may be a digit like it.
 */
export function likelihood(steps: Steps, text: string, mayBe = MAY_BE): number {
  const states = ['', ...[...text].flatMap((character) => [character, ''])]
  let row = states.map(() => 0)
  row[0] = 1
  let scale = 0
  for (const [at, step] of steps.entries()) {
    const next = states.map((state, index) => {
      if (at === 0 && index > 1) return 0
      const before = at === 0 ? (index <= 1 ? 1 : 0) : reached(row, states, index)
      return before === 0 ? 0 : before * shareOf(step, state, mayBe)
    })
    const sum = next.reduce((total, value) => total + value, 0)
    if (sum === 0) return Number.NEGATIVE_INFINITY
    scale += Math.log(sum)
    row = next.map((value) => value / sum)
  }
  return scale + Math.log(row.at(-1)! + row.at(-2)!)
}

function reached(row: readonly number[], states: readonly string[], index: number): number {
  const skips = index < 2 || states[index] === '' ? 0 : states[index] === states[index - 2] ? RUN_TOGETHER : 1
  return row[index]! + (row[index - 1] ?? 0) + (skips && row[index - 2]! * skips)
}

function shareOf(step: Steps[number], state: string, mayBe: number): number {
  let share = UNTOLD
  for (const [text, value] of step) {
    const seen = text.trim().toUpperCase()
    if (seen === state) share += value
    else if (seen !== '' && state !== '' && CONFUSED[state]?.includes(seen)) share += value * mayBe
  }
  return share
}
