import type { Line } from '../../domain/document.ts'
import type { Found } from './find-texts.ts'

/**
 * Parts the lines of a document that holds several copies of the form: at the page (or, without pages, the line) where labels
 * come back that the form prints once. One label alone may come back by chance.
 */
export function copiesIn(lines: readonly Line[], found: readonly Found[]): (readonly Line[])[] {
  const once = found
    .filter(({ text }) => text.slots.length === 1 && text.slots[0]!.is === 'label')
    .map((one) => ({ line: one.words[0]!.line, label: one.text.compact }))
    .sort((one, other) => one.line - other.line)
  const starts = lines.some(({ page }) => page !== null) ? pagesAgain(lines, once) : linesAgain(once, found)
  const bounds = [0, ...starts.slice(0, MOST_COPIES), lines.length]
  return bounds.slice(1).map((end, at) => lines.slice(bounds[at], end))
}

/** One for each instrument of a large laboratory; what comes behind is read with the last, and is for a person. */
const MOST_COPIES = 20

interface Once {
  readonly line: number
  readonly label: string
}

/** First lines of the pages that hold labels of a page before. */
function pagesAgain(lines: readonly Line[], once: readonly Once[]): number[] {
  const starts: number[] = []
  let seen = new Set<string>()
  for (const page of new Set(lines.map((line) => line.page))) {
    const labels = once.filter(({ line }) => lines[line]!.page === page).map(({ label }) => label)
    if (labels.filter((label) => seen.has(label)).length >= 2) {
      starts.push(lines.findIndex((line) => line.page === page))
      seen = new Set()
    }
    for (const label of labels) seen.add(label)
  }
  return starts
}

/** Lines from which on two labels running come back; a copy begins with the headings right before them. */
function linesAgain(once: readonly Once[], found: readonly Found[]): number[] {
  const starts: number[] = []
  let seen = new Set<string>()
  for (const [at, { line, label }] of once.entries()) {
    const next = once[at + 1]
    if (seen.has(label) && next && seen.has(next.label) && next.label !== label) {
      starts.push(headingBefore(line, found))
      seen = new Set()
    }
    seen.add(label)
  }
  return starts
}

function headingBefore(line: number, found: readonly Found[]): number {
  const before = found
    .filter((one) => one.words[0]!.line < line)
    .sort((one, other) => other.words[0]!.line - one.words[0]!.line)
  const end = before.findIndex((one) => one.text.is !== 'heading')
  const headings = end < 0 ? before : before.slice(0, end)
  return headings.at(-1)?.words[0]?.line ?? line
}
