import type { Document, Line } from '../../../domain/document.ts'
import { all, parseXml, textOf, type XmlElement } from '../../../paper/xml.ts'
import { unzip } from '../../../paper/zip.ts'
import { LIMITS } from '../../limits.ts'
import { DocxWalk } from './docx-walk.ts'

const PARTS = /^word\/(?:document\d*|header\d*|footer\d*|comments)\.xml$/

/** Reads a Word file: controls, legacy fields, symbols and glyphs as marks and entries; what tracked changes deleted is not there. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<Document> {
  const parts = unzip(bytes, (entry) => PARTS.test(entry), { bytes: LIMITS.inflatedBytes, entries: LIMITS.zipEntries })
  if (![...parts.keys()].some((part) => part.includes('document'))) throw new Error('no document in it')
  const remarks = new Set<string>()
  const read = (pattern: RegExp): Line[] =>
    [...parts]
      .filter(([part]) => pattern.test(part))
      .sort()
      .flatMap(([, content]) => lines(xml(content), remarks))
  const found = [...read(/header/), ...read(/document/), ...read(/footer/)]
  for (const [part, content] of parts)
    if (part.includes('comments'))
      for (const comment of all(xml(content), 'w:comment')) remarks.add(`comment: ${textOf(comment).slice(0, 500)}`)
  return { name, channel: 'word', pages: null, lines: found, remarks: [...remarks] }
}

function xml(content: Uint8Array): XmlElement {
  return parseXml(new TextDecoder('utf-8').decode(content))
}

function lines(root: XmlElement, remarks: Set<string>): Line[] {
  const walk = new DocxWalk(remarks)
  walk.block(root)
  walk.page.endLine()
  return walk.page.lines
}
