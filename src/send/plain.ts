import type { Block } from './markup.ts'

/** Quoted once it still fits a line of 78 characters, so that mail programs do not break it anew. */
const WIDTH = 74

const NO_BREAK = '\u00a0'

/** The text part of a letter. */
export function plainText(blocks: readonly Block[]): string {
  let text = ''
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]?.is
    const tight =
      (block.is === 'blanks' && (before === 'point' || before === 'list')) ||
      (block.is === 'list' && before === 'point')
    const lines = linesOf(block, tight ? '   ' : '')
    text += `${index === 0 || tight ? '' : '\n'}${lines.join('\n')}\n`
  }
  return text
}

/** Undoes the HTML escaping of Handlebars and drops the marks of strong text. */
export function plainWords(text: string): string {
  const meaning: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#x27;': "'",
    '&#x60;': '`',
    '&#x3D;': '=',
    '&amp;': '&',
    '&nbsp;': NO_BREAK,
  }
  return text.replaceAll('**', '').replace(/&(?:lt|gt|quot|amp|#x27|#x60|#x3D|nbsp);/g, (entity) => meaning[entity]!)
}

function linesOf(block: Block, indent: string): string[] {
  switch (block.is) {
    case 'paragraph':
      return block.lines.flatMap((line) => wrap(plainWords(line), ''))
    case 'heading':
      return wrap(plainWords(block.text).toUpperCase(), '')
    case 'quote':
      return wrap(`"${plainWords(block.text)}"`, '    ', '    ')
    case 'list':
      return block.items.flatMap((item) => wrap(plainWords(item), `${indent}- `, `${indent}  `))
    case 'point':
      return wrap(plainWords(block.text), `${block.number}. `, '   ')
    case 'blanks':
      // Never broken: what is filled in stands on the line of its label.
      return block.labels.map((label) => `   ${plainWords(label).replaceAll(NO_BREAK, ' ')} `)
    case 'button':
      return [`${plainWords(block.label)}`, plainWords(block.href)]
    case 'table':
      return tableLines(block.rows.map((row) => row.map(plainWords)))
    case 'rule':
      return ['-'.repeat(40)]
  }
}

/** Columns side by side where they fit, else each row as a small list. */
function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  if (widths.reduce((sum, width) => sum + width + 2, 0) <= WIDTH) {
    return rows
      .map((row) =>
        row
          .map((cell, column) => cell.padEnd(widths[column]!))
          .join('  ')
          .trimEnd(),
      )
      .filter((line) => line !== '')
  }
  const [head = [], ...body] = rows
  return body.flatMap((row, index) => [
    ...(index > 0 ? [''] : []),
    ...wrap(row.slice(0, 2).join('  '), ''),
    ...row.slice(2).flatMap((cell, column) => wrap(`${head[column + 2] ?? ''}: ${cell}`, '   ', '     ')),
  ])
}

function wrap(text: string, first: string, later = ''): string[] {
  const lines: string[] = []
  let line = first
  for (const word of text.split(' ')) {
    const bare = line === first || line === later
    if (!bare && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = later + word
    } else line += bare ? word : ` ${word}`
  }
  return [...lines, line].map((done) => done.replaceAll(NO_BREAK, ' '))
}
