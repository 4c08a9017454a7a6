/** A part of a letter; its inline text is HTML-escaped, with `**strong**`. */
export type Block =
  | { readonly is: 'paragraph'; readonly lines: readonly string[] }
  | { readonly is: 'heading' | 'quote'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  /** A numbered thing that is asked. Numbers run through the letter. */
  | { readonly is: 'point'; readonly number: number; readonly text: string }
  /** Lines to be filled in behind their label. */
  | { readonly is: 'blanks'; readonly labels: readonly string[] }
  /** Opens the reader's mail program with an answer. */
  | { readonly is: 'button'; readonly label: string; readonly href: string }
  /** The first row is the head. */
  | { readonly is: 'table'; readonly rows: readonly (readonly string[])[] }
  /** Small print follows. */
  | { readonly is: 'rule' }

export interface MarkedUp {
  readonly subject: string
  readonly blocks: readonly Block[]
}

/**
 * Takes a rendered template apart: `Subject: …`, then lines. `# heading`, `- list`, `+ numbered point`, `? line to fill in`,
 * `| table | row |`, `@ button mailto:…`, `> quote`, `---` rule; everything else is a paragraph up to the next blank line.
 */
export function parseMarkup(text: string): MarkedUp {
  const lines = text
    .replaceAll('\r', '')
    .split('\n')
    .map((line) => line.trim())
  const start = lines.findIndex((line) => line.startsWith('Subject: '))
  const blocks: Block[] = []
  let points = 0
  let open = false
  for (const line of lines.slice(start + 1)) {
    const last = open ? blocks.at(-1) : undefined
    const next = line === '' ? null : blockOf(line, points + 1)
    if (next?.is === 'point') points += 1
    const joined = last && next ? join(last, next) : null
    if (joined) blocks[blocks.length - 1] = joined
    else if (next) blocks.push(next)
    open = next !== null
  }
  return { subject: start < 0 ? '' : lines[start]!.slice('Subject: '.length), blocks }
}

function blockOf(line: string, number: number): Block {
  const rest = line.slice(2).trim()
  if (line === '---') return { is: 'rule' }
  if (line.startsWith('# ')) return { is: 'heading', text: rest }
  if (line.startsWith('> ')) return { is: 'quote', text: rest }
  if (line.startsWith('- ')) return { is: 'list', items: [rest] }
  if (line.startsWith('+ ')) return { is: 'point', number, text: rest }
  if (line.startsWith('? ')) return { is: 'blanks', labels: [rest] }
  if (line.startsWith('@ '))
    return { is: 'button', label: line.slice(2, line.lastIndexOf(' ')), href: line.slice(line.lastIndexOf(' ') + 1) }
  if (line.startsWith('| ')) return { is: 'table', rows: [cellsOf(line)] }
  return { is: 'paragraph', lines: [line] }
}

/** Neighbouring lines of one kind are one block; null where they are not. */
function join(one: Block, other: Block): Block | null {
  if (one.is === 'paragraph' && other.is === 'paragraph')
    return { is: 'paragraph', lines: [...one.lines, ...other.lines] }
  if (one.is === 'list' && other.is === 'list') return { is: 'list', items: [...one.items, ...other.items] }
  if (one.is === 'blanks' && other.is === 'blanks') return { is: 'blanks', labels: [...one.labels, ...other.labels] }
  if (one.is === 'table' && other.is === 'table') return { is: 'table', rows: [...one.rows, ...other.rows] }
  return null
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim())
}
