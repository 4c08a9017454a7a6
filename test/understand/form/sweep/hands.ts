import type { Chance } from './chance.ts'
import type { Piece, Row } from './office.ts'

/** How somebody typed the form over, or filled in what was typed over. */
type Hand = (rows: readonly Row[], chance: Chance) => readonly Row[]

export const HANDS: Readonly<Record<string, Hand>> = {
  'numbered questions': (rows) =>
    rows.map((cells, at) =>
      cells.map((cell, column) =>
        column > 0 ? cell : cell.map((line, below) => (below > 0 ? line : [{ words: `${at + 1}. ` }, ...line])),
      ),
    ),
  capitals: (rows) => worded(rows, (words) => words.toUpperCase()),
  'no colons': (rows) => worded(rows, (words) => words.replace(/[:.]\s*$/, '')),
  'slips of the pen': (rows, chance) => worded(rows, (words) => (chance.is(0.4) ? withSlip(words, chance) : words)),
  'hard blanks and hyphens': (rows) =>
    worded(rows, (words) =>
      words.replace(/-/g, '\u2011').replace(/ (?=\S)/g, (blank, at) => (at % 3 ? blank : '\u00A0')),
    ),
  'telephone and signature': (rows) => {
    const isTwoCelled = rows[2]!.length > 1
    const more = (label: string, answer: string): Row =>
      isTwoCelled ? [[[{ words: label }]], [[{ answer }]]] : [[[{ words: `${label} ` }, { answer }]]]
    const head = rows.slice(0, 7)
    return [
      ...head,
      more('Tel.:', '+31 30 123 45 67'),
      more('E-mail:', 'lab@zkh.example'),
      ...rows.slice(7),
      more('Sign.:', 'A. P.'),
    ]
  },
  'X typed, no boxes': (rows) => boxed(rows, (ticked) => (ticked ? 'X' : '')),
  'filled rings': (rows) => boxed(rows, (ticked) => (ticked ? '●' : '○')),
  parentheses: (rows) => boxed(rows, (ticked) => (ticked ? '(x)' : '( )')),
  strokes: (rows) => boxed(rows, (ticked) => (ticked ? '_X_' : '___')),
}

function worded(rows: readonly Row[], change: (words: string) => string): Row[] {
  return changed(rows, (piece) => ('words' in piece ? { words: change(piece.words) } : piece))
}

function boxed(rows: readonly Row[], show: (ticked: boolean) => string): Row[] {
  return changed(rows, (piece) => ('box' in piece ? { words: show(piece.box) } : piece))
}

function changed(rows: readonly Row[], change: (piece: Piece) => Piece): Row[] {
  return rows.map((cells) => cells.map((cell) => cell.map((line) => line.map(change))))
}

/** One letter of a long word left out. */
function withSlip(text: string, chance: Chance): string {
  const words = text.split(' ')
  const at = chance.from(0, words.length - 1)
  const word = words[at]!
  if (words.length < 4 || word.length < 5) return text
  const letter = chance.from(1, word.length - 2)
  return words.with(at, word.slice(0, letter) + word.slice(letter + 1)).join(' ')
}
