import { first, type XmlElement } from '../../../paper/xml.ts'

/** A cell, and the properties of the control that is all of it. */
export interface Cell {
  readonly cell: XmlElement
  readonly control?: XmlElement
}

/** Rows of a table that tracked changes left in it, also inside controls. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return inside(table).flatMap((child) => {
    if (child.name === 'w:tr') return isDeleted(child) ? [] : [child]
    return isAround(child) ? rowsOf(child) : []
  })
}

export function cellsOf(row: XmlElement, control?: XmlElement): Cell[] {
  return inside(row).flatMap((child): Cell[] => {
    if (child.name === 'w:tc') return [control ? { cell: child, control } : { cell: child }]
    if (child.name === 'w:sdt') return cellsOf(child, first(child, 'w:sdtPr'))
    return isAround(child) ? cellsOf(child, control) : []
  })
}

function inside(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string')
}

function isAround(element: XmlElement): boolean {
  return /^w:(?:sdt|sdtContent|ins|moveTo|customXml)$/.test(element.name)
}

function isDeleted(row: XmlElement): boolean {
  const properties = inside(row).find(({ name }) => name === 'w:trPr')
  return properties !== undefined && inside(properties).some(({ name }) => name === 'w:del')
}
