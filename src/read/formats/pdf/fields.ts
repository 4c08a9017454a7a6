import type { Witness } from '../../../domain/document.ts'
import type { ButtonFacts, FormFacts } from '../../../paper/pdf-fields.ts'
import { heightOf, type Rect, widthOf } from '../../../paper/pdf-geometry.ts'
import type { Annotation, Field } from '../../../paper/pdf-page.ts'
import { isBoxSized } from './boxes.ts'
import { showsTick } from './ink.ts'
import { isTick } from './symbols.ts'

/** A tick box that is a form field. */
export interface FieldBox {
  readonly place: Rect
  readonly state: 'ticked' | 'empty' | 'unclear'
  readonly by: readonly Witness[]
  readonly name: string
  readonly prefilled: boolean
}

export interface FieldText {
  readonly place: Rect
  readonly text: string
  readonly by: readonly Witness[]
  readonly name: string
  readonly prefilled: boolean
}

export interface FieldsRead {
  readonly boxes: readonly FieldBox[]
  readonly texts: readonly FieldText[]
  readonly remarks: readonly string[]
}

/** Reads a page's form fields. Each value has two witnesses: the field itself, and what its appearance shows. */
export function readFields(annotations: readonly Annotation[], facts: FormFacts | null): FieldsRead {
  const boxes: FieldBox[] = []
  const texts: FieldText[] = []
  const remarks: string[] = []
  for (const annotation of annotations) {
    const { field, place } = annotation
    if (!field || annotation.hidden || widthOf(place) < 1 || heightOf(place) < 1) continue
    if (field.kind === 'checkbox' || field.kind === 'radio') {
      boxes.push(boxOf(annotation, field, facts, remarks))
    } else if (field.kind === 'signature') {
      if (field.signed) remarks.push(`signed: ${field.name}`)
    } else if (field.kind !== 'button') {
      const text = textOf(annotation, asStored(field, facts?.choices.get(annotation.id)), facts, remarks)
      if (isBoxSized(place) && (text === null || isTick(text.text))) boxes.push(asBox(place, field, text))
      else if (text) texts.push(text)
    }
  }
  return { boxes, texts, remarks }
}

function boxOf(annotation: Annotation, field: Field, facts: FormFacts | null, remarks: string[]): FieldBox {
  const raw = facts?.buttons.get(annotation.id)
  const shows = annotation.drawn !== null && showsTick(annotation.drawn, annotation.place)
  const name = field.onState === null ? field.name : `${field.name}=${field.onState}`
  const read = raw ? valueState(raw) : { state: isOn(field) ? ('ticked' as const) : ('empty' as const), doubt: null }
  const prefilled = raw !== undefined && raw.initial !== null && raw.initial === (raw.value ?? 'Off')
  if (read.doubt) remarks.push(`${read.doubt}: ${name}`)
  if (read.state === 'unclear') return { place: annotation.place, state: 'unclear', by: ['field'], name, prefilled }
  const agrees = shows === (read.state === 'ticked')
  if (!agrees && read.state === 'empty') {
    remarks.push(`appearance-differs: ${name}`)
    return { place: annotation.place, state: 'unclear', by: ['appearance'], name, prefilled }
  }
  if (!agrees && !read.doubt)
    remarks.push(`${facts?.needAppearances ? 'need-appearances' : 'appearance-missing'}: ${name}`)
  const by: Witness[] = raw ? (agrees ? ['field', 'appearance'] : ['field']) : ['appearance']
  return { place: annotation.place, state: read.state, by, name, prefilled }
}

/** A value that no widget can show, or that another widget of the field could as well be meant by, is for a person. */
function valueState(raw: ButtonFacts): { readonly state: FieldBox['state']; readonly doubt: string | null } {
  const isSet = raw.value !== null && raw.value !== 'Off' && raw.value !== ''
  const isShownOn = raw.state !== null && raw.state !== 'Off'
  if (raw.onStates.length === 0) return { state: isSet ? 'ticked' : 'empty', doubt: isSet ? 'no-appearance' : null }
  if (isSet && raw.sharers === 0) return { state: 'unclear', doubt: 'value-of-no-box' }
  const isMine = isSet && raw.onStates.includes(raw.value!)
  if (isMine === isShownOn) return { state: isMine ? 'ticked' : 'empty', doubt: null }
  if (isMine) return { state: raw.sharers === 1 ? 'ticked' : 'unclear', doubt: 'value-and-state-differ' }
  return { state: 'unclear', doubt: 'value-and-state-differ' }
}

function isOn(field: Field): boolean {
  return field.value !== '' && field.value !== 'Off' && (field.onState === null || field.value === field.onState)
}

/** The stored value of a choice supersedes the number of its option, which programs that set only the value leave behind. */
function asStored(field: Field, chosen: string | undefined): Field {
  return chosen === undefined ? field : { ...field, value: chosen.trim() }
}

function textOf(annotation: Annotation, field: Field, facts: FormFacts | null, remarks: string[]): FieldText | null {
  const { place } = annotation
  // Where appearances are asked for anew, pdf.js draws them from the values: no second witness.
  const shown = facts?.needAppearances ? '' : (field.shown ?? textShown(annotation))
  const prefilled = field.initial !== null && field.initial !== '' && field.initial === field.value
  if (field.value === '') {
    if (shown === '' || field.kind === 'list') return null
    remarks.push(`appearance-only: ${field.name}`)
    return { place, text: shown, by: ['appearance'], name: field.name, prefilled: false }
  }
  const agrees = isShown(bare(field.value), bare(shown))
  if (!agrees && !isPartShown(field, shown)) {
    if (shown !== '') remarks.push(`appearance-differs: ${field.name}: ${shown}`)
    else remarks.push(`${facts?.needAppearances ? 'need-appearances' : 'appearance-missing'}: ${field.name}`)
  }
  return { place, text: field.value, by: agrees ? ['field', 'appearance'] : ['field'], name: field.name, prefilled }
}

/** A list shows what was not chosen too; a choice that is longer than its field is cut off, which no other option's name may be. */
function isPartShown({ kind, value, options }: Field, shown: string): boolean {
  if (shown === '') return false
  if (kind === 'list') return true
  const isOther = options.some((option) => bare(option) === bare(shown))
  return kind === 'choice' && !isOther && bare(value).includes(bare(shown))
}

/** pdf.js tells the appearance's text of text fields only; of choices it is what is drawn. */
function textShown({ drawn }: Annotation): string {
  return (drawn?.glyphs ?? [])
    .map(({ text, spaced }) => (spaced ? ` ${text}` : text))
    .join('')
    .trim()
}

/** Some forms use a small text field to be ticked with an X. */
function asBox(place: Rect, field: Field, text: FieldText | null): FieldBox {
  const by: readonly Witness[] = text?.by ?? ['field', 'appearance']
  return { place, state: text ? 'ticked' : 'empty', by, name: field.name, prefilled: text?.prefilled ?? false }
}

/** Some programs draw `?` for a letter that their font has not. */
function isShown(value: string, shown: string): boolean {
  if (value === shown) return true
  const [letters, seen] = [[...value], [...shown]]
  return (
    letters.length === seen.length && letters.every((one, at) => one === seen[at] || (one > '~' && seen[at] === '?'))
  )
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '')
}
