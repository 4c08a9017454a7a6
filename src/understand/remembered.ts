/**
 * Gives for a text what `make` makes of it, without making it again for one that came before: the words of a language, and the lines
 * of a notice that everybody quotes, come again and again. Past `most` texts all are forgotten.
 */
export function remembered<V>(most: number, make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    // A piece of a mail would keep the whole mail alive.
    const alone = Buffer.from(text, 'utf16le').toString('utf16le')
    const made = make(alone)
    if (known.size >= most) known.clear()
    known.set(alone, made)
    return made
  }
}
