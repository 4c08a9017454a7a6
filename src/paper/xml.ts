import { SaxesParser } from 'saxes'

/** An XML element with its prefix kept (`w:p`), attributes by their written names, and its children in order. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

const MAX_DEPTH = 1000
const MAX_NODES = 2_000_000

/**
 * Parses XML into a tree. Entities of a DTD are not expanded, and nothing is fetched.
 * @throws Error where it is not well-formed, or larger or deeper than any document of people.
 */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const stack = [root]
  let nodes = 0
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    if (stack.length > MAX_DEPTH || ++nodes > MAX_NODES) throw new Error('XML is too deep or too large')
    const element: XmlElement = { name: tag.name, attributes: tag.attributes as Record<string, string>, children: [] }
    stack.at(-1)!.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => {
    stack.pop()
  })
  const text = (chunk: string) => {
    stack.at(-1)!.children.push(chunk)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(xml).close()
  return root
}

/** All descendants of this name, outermost first; does not look inside a match. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === name ? [child] : all(child, name),
  )
}

/** The first descendant of this name. */
export function first(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const found = child.name === name ? child : first(child, name)
    if (found) return found
  }
  return undefined
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
