import type { Entry, Mark } from '../../../domain/document.ts'
import { all, first, type XmlElement } from '../../../paper/xml.ts'
import { mark } from './glyphs.ts'

/** A legacy field while it is read: its data, and the text that stands as its result. */
export interface OpenField {
  readonly data: XmlElement | null
  inResult: boolean
  text: string
}

/** What a legacy form field (ISO/IEC 29500-1, 17.16.17) holds: a box's state, typed text, the chosen item; null for nothing. */
export function legacyField(data: XmlElement, result: string): Mark | Entry | null {
  const name = first(data, 'w:name')?.attributes['w:val']
  const box = first(data, 'w:checkBox')
  if (box) return mark(isOn(first(box, 'w:checked') ?? first(box, 'w:default')) ? 'ticked' : 'empty', 'field', name)
  const list = first(data, 'w:ddList')
  const text = list ? chosen(list) : result.replace(/\u2002/g, ' ').trim()
  if (text === '') return null
  const isDefault = first(data, 'w:textInput') && defaultText(data) === text
  return {
    is: 'entry',
    text,
    place: null,
    by: ['field'],
    ...(name ? { name } : {}),
    ...(isDefault ? { prefilled: true } : {}),
  }
}

/** An on/off property (17.17.4): there without a value means on. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off|none)$/.test(element.attributes['w:val'] ?? '1')
}

/** Only a list that somebody chose from has a result; its first item is often "choose". */
function chosen(list: XmlElement): string {
  const result = first(list, 'w:result')?.attributes['w:val']
  return result === undefined ? '' : (all(list, 'w:listEntry')[Number(result)]?.attributes['w:val'] ?? '').trim()
}

function defaultText(data: XmlElement): string {
  const input = first(data, 'w:textInput')
  return ((input && first(input, 'w:default')?.attributes['w:val']) ?? '').trim()
}
