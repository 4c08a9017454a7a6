import type { Block, MarkedUp } from './markup.ts'

const FONT = "font-family:'Segoe UI',Calibri,Arial,sans-serif;font-size:15px;line-height:1.5;color:#1f2933"
const SMALL = 'font-size:13px;color:#52606d'
const BUTTON =
  'display:inline-block;padding:7px 14px;border:1px solid #486581;border-radius:4px;color:#102a43;background-color:#e4ebf2;text-decoration:none'
/** Words up to this length, and names of rows, are not broken. */
const NAME = 24
const CELL = 'padding:7px 10px;border:1px solid #cbd2d9;text-align:left;vertical-align:top'

/**
 * The HTML part of a letter: one column of at most 600 px, tables and inline styles only (Outlook draws with Word).
 * The wrapper `data-recall-desk` marks it as ours where it is quoted.
 */
export function htmlPage(letter: MarkedUp, language: string, mark: string): string {
  const rule = letter.blocks.findIndex((block) => block.is === 'rule')
  const body = rule < 0 ? letter.blocks : letter.blocks.slice(0, rule)
  const small = rule < 0 ? [] : letter.blocks.slice(rule + 1)
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${letter.subject}</title>
</head>
<body style="margin:0;padding:0;background-color:#ffffff">
<div data-recall-desk="${mark}" style="${FONT}">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;border-collapse:collapse">
<tr><td style="padding:16px 12px;${FONT}">
${body.map((block, at) => blockHtml(block, '', body[at + 1])).join('\n')}
</td></tr>
${small.length > 0 ? `<tr><td style="padding:10px 12px;border-top:1px solid #cbd2d9;${SMALL}">\n${small.map((block) => blockHtml(block, `;${SMALL}`)).join('\n')}\n</td></tr>\n` : ''}</table>
</div>
</body>
</html>
`
}

function blockHtml(block: Block, style: string, next?: Block): string {
  switch (block.is) {
    case 'paragraph':
      return `<p style="margin:0 0 12px${style}">${block.lines.map(inline).join('<br>\n')}</p>`
    case 'heading':
      return `<h2 style="margin:20px 0 8px;font-size:16px;line-height:1.3;color:#102a43">${inline(block.text)}</h2>`
    case 'quote':
      return `<blockquote style="margin:0 0 14px;padding:8px 14px;border-left:4px solid #9fb3c8;background-color:#f5f7fa">${inline(block.text)}</blockquote>`
    case 'list':
      return `<ul style="margin:0 0 12px;padding-left:38px">\n${block.items.map((item) => `<li style="margin:0 0 4px">${inline(item)}</li>`).join('\n')}\n</ul>`
    case 'point':
      return `<p style="margin:14px 0 ${next?.is === 'blanks' || next?.is === 'list' ? 4 : 14}px"><strong>${block.number}.</strong> ${inline(block.text)}</p>`
    case 'blanks':
      return block.labels
        .map((label, at) => {
          const below = at === block.labels.length - 1 ? 14 : 4
          return `<p style="margin:0 0 ${below}px 22px;padding:3px 8px;background-color:#f5f7fa;border-bottom:1px solid #9fb3c8">${inline(label)}&nbsp;</p>`
        })
        .join('\n')
    case 'button':
      return `<p style="margin:0 0 ${next?.is === 'button' ? 8 : 18}px"><a href="${block.href}" style="${BUTTON}">${inline(block.label)}</a></p>`
    case 'table':
      return table(block.rows)
    case 'rule':
      return '<hr>'
  }
}

function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const row = (cells: readonly string[], tag: 'th' | 'td', look: string) =>
    `<tr>${cells.map((cell, at) => `<${tag}${tag === 'th' ? ' scope="col"' : ''} style="${CELL}${at === 0 && cell.length <= NAME ? ';white-space:nowrap' : ''}${isBroken(cell) ? ';overflow-wrap:anywhere' : ''}${look}">${inline(cell)}</${tag}>`).join('')}</tr>`
  return `<table cellpadding="0" cellspacing="0" border="0" style="width:100%;margin:4px 0 14px;border-collapse:collapse;font-size:14px">
${head.some((cell) => cell !== '') ? row(head, 'th', ';background-color:#e4ebf2;color:#102a43') : ''}
${body.map((cells) => row(cells, 'td', '')).join('\n')}
</table>`
}

function isBroken(cell: string): boolean {
  return cell.split(' ').some((word) => word.length > NAME)
}

/** The text is escaped already: only `**strong**` is added. */
function inline(text: string): string {
  return text.replace(/\*\*([^*]{1,500})\*\*/g, '<strong>$1</strong>')
}
