import { textOf, type XmlElement } from '../../../paper/xml.ts'

/** The values of an XFA form, found by the names of its fields as the form's parts are gone through (XFA 3.3, part 1, 4). */
export class XfaData {
  readonly #root: XmlElement | null
  readonly #shown = new Set<XmlElement>()
  readonly #taken = new Map<XmlElement, Map<string, number>>()

  /** `datasets` is the packet's outermost element. */
  constructor(datasets: XmlElement) {
    const data = named(datasets, 'data')[0]
    this.#root = data ?? null
  }

  /** Somebody put something in: a check button that is off is no value. */
  get holdsValues(): boolean {
    return [...this.#shown].some((one) => !/^(?:0|off|)$/i.test(textOf(one).trim()))
  }

  /** How many values no field of the form has taken. */
  get left(): number {
    return this.#root ? leaves(this.#root).filter((one) => !this.#shown.has(one)).length : 0
  }

  get root(): XmlElement | null {
    return this.#root
  }

  /** The next group of this name in its parent; the parent itself where the form's part has no name or no data. */
  group(parent: XmlElement | null, name: string | undefined): XmlElement | null {
    return (name && parent && this.#next(parent, name)) || parent
  }

  /** The value of the next field of this name, of one of that name alone anywhere if its group has none; null without one. */
  value(parent: XmlElement | null, name: string | undefined, reference: string | undefined): string | null {
    if (!parent || !this.#root) return null
    const key = reference
      ? reference
          .split('.')
          .at(-1)!
          .replace(/\[.*\]$/, '')
      : name
    if (!key) return null
    const found = this.#next(parent, key) ?? only(everywhere(this.#root, key))
    if (!found) return null
    this.#shown.add(found)
    return textOf(found).trim()
  }

  #next(parent: XmlElement, name: string): XmlElement | undefined {
    const counts = this.#taken.get(parent) ?? new Map<string, number>()
    this.#taken.set(parent, counts)
    const at = counts.get(name) ?? 0
    const found = named(parent, name)[at]
    if (found) counts.set(name, at + 1)
    return found
  }
}

/** Children by their name, whatever prefix it has. */
export function named(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name.replace(/^.*:/, '') === name,
  )
}

/** Elements that hold text and no elements. */
function leaves(element: XmlElement): XmlElement[] {
  const inner = element.children.filter((child): child is XmlElement => typeof child !== 'string')
  return inner.flatMap((child) => {
    const below = leaves(child)
    return below.length > 0 || textOf(child).trim() === '' ? below : [child]
  })
}

function everywhere(element: XmlElement, name: string): XmlElement[] {
  const own = named(element, name)
  const below = element.children.flatMap((child) => (typeof child === 'string' ? [] : everywhere(child, name)))
  return [...own, ...below]
}

function only(found: readonly XmlElement[]): XmlElement | undefined {
  return found.length === 1 ? found[0] : undefined
}
