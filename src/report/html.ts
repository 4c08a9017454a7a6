/** Text for HTML, with everything escaped that could be read as markup. */
export function escaped(text: unknown): string {
  return String(text ?? '').replace(
    /[&<>"']/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character]!,
  )
}

/** A table of cells that are HTML already, without a head where its columns have no names; nothing where there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '<p>None.</p>'
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  const top = head.some(Boolean) ? `<thead>${line(head.map(escaped), 'th')}</thead>` : ''
  return `<table>${top}<tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`
}
