/** Starts that stand under each other on a page to this many points make an edge; so many of them are no chance. */
const NEAR = 1.2
const MANY = 3

/**
 * Left edges of columns: places where several texts or boxes of a page begin. Columns of a table may stand closer than the words of
 * a wide line, and no ruling between them.
 */
export function edgesOf(starts: readonly number[]): (x: number) => boolean {
  const sorted = [...starts].sort((a, b) => a - b)
  const edges: number[] = []
  for (let i = 0; i + MANY <= sorted.length; i++) if (sorted[i + MANY - 1]! - sorted[i]! <= NEAR) edges.push(sorted[i]!)
  return (x) => edges.some((edge) => x > edge - NEAR && x < edge + 2 * NEAR)
}

/** Gaps at an edge that part, in ems: white that no blank fills needs to be less wide. */
export const EDGE_GAP = 0.45
export const EDGE_GAP_BLANK = 0.8
