import type { Box, Line } from '../../domain/document.ts'
import { isListNumber, type Token, type WordToken } from './tokens.ts'

/** Text on one line that is no part of the printed form: what somebody typed, or what the form's wording does not know. */
export interface Run {
  readonly line: number
  readonly page: number | null
  readonly place: Box | null
  readonly text: string
  readonly words: readonly WordToken[]
  /** It ends in a colon, or begins with a word and a colon: a label that the form's wording does not know. */
  readonly isLabel: boolean
}

/**
 * What is left of each line when the printed texts, their numbers and struck-out words are taken away, with the punctuation that
 * belongs to it.
 */
export function leftOver(lines: readonly Line[], tokens: readonly Token[][], taken: ReadonlySet<Token>): Run[] {
  return tokens.flatMap((list) => {
    const runs: WordToken[][] = []
    let open = false
    for (const token of list) {
      const loose = token.is === 'word' && !taken.has(token) && token.style !== 'struck'
      if (loose && open) runs.at(-1)!.push(token)
      else if (loose) runs.push([token])
      open = loose
    }
    return runs
      .filter((words) => words.length > 1 || !(isListNumber(list, list.indexOf(words[0]!)) && taken.has(list[1]!)))
      .map((words) => run(words, list, lines))
  })
}

function run(words: readonly WordToken[], list: readonly Token[], lines: readonly Line[]): Run {
  const { line } = words[0]!
  const place = around(words)
  const last = words.at(-1)!
  const isLabel =
    /^\s*:/.test(last.source.text.slice(last.to)) || words.slice(1, 6).some(({ before }) => /^:\s/.test(before))
  return { line, page: lines[line]!.page, place, text: textOf(words, list), words, isLabel }
}

/** The words with what stands between them; signs before the first are the label's, those behind the last their own. */
function textOf(words: readonly WordToken[], list: readonly Token[]): string {
  const opening = /["'«„“(+#]\s?$/.exec(words[0]!.before)?.[0] ?? ''
  const inner = words.map((word, at) => (at === 0 ? opening + word.raw : word.before + word.raw)).join('')
  const last = words.at(-1)!
  const next = list[list.indexOf(last) + 1]
  const end = next?.is === 'word' && next.source === last.source ? next.from : last.source.text.length
  const tail = last.source.text.slice(last.to, end)
  return (inner + (next?.is === 'mark' ? '' : tail))
    .replace(/\s+/g, ' ')
    .replace(/[\s|/:,;_…-]+$/, '')
    .trim()
}

function around(words: readonly WordToken[]): Box | null {
  const first = words[0]!.place
  const last = words.at(-1)!.place
  return first && last
    ? [first[0], Math.min(first[1], last[1]), last[0] + last[2] - first[0], Math.max(first[3], last[3])]
    : null
}
