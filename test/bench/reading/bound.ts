/** A share that was counted: so many of so many. */
export interface Counted {
  readonly hits: number
  readonly of: number
}

const CONFIDENCE = 0.95

/** Clopper and Pearson's lower bound (one-sided, 95 %) of the probability behind a counted share. */
export function lowest({ hits, of }: Counted): number {
  return 1 - highest({ hits: of - hits, of })
}

/** Clopper and Pearson's upper bound (one-sided, 95 %): the probability at which so few hits, or fewer, are seen once in twenty times. */
export function highest({ hits, of }: Counted): number {
  if (hits >= of) return 1
  let [low, high] = [0, 1]
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    if (atMost(hits, of, middle) > 1 - CONFIDENCE) low = middle
    else high = middle
  }
  return high
}

/** Probability of at most so many hits. */
function atMost(hits: number, of: number, probability: number): number {
  let log = of * Math.log1p(-probability)
  let sum = Math.exp(log)
  for (let hit = 1; hit <= hits; hit++) {
    log += Math.log((of - hit + 1) / hit) + Math.log(probability / (1 - probability))
    sum += Math.exp(log)
  }
  return sum
}
