/** Gives for a thing what `make` makes of it, once: what is made is kept as long as the thing is. */
export function madeOnce<K extends object, V extends object>(make: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, V>()
  return (thing) => {
    const before = known.get(thing)
    if (before !== undefined) return before
    const made = make(thing)
    known.set(thing, made)
    return made
  }
}

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
