import type { PDFContext, PDFDict, PDFRef } from '@cantoo/pdf-lib'
import { pdfObjects } from './pdf-library.ts'

/** What stands in the form's dictionaries and pdf.js does not tell. */
export interface FormFacts {
  /** Viewers are asked to draw the fields anew: their saved appearance proves nothing. */
  readonly needAppearances: boolean
  /** The form is an XFA one (Adobe LiveCycle): the page may be a mere "please wait". */
  readonly xfa: boolean
  /** Check boxes and radio buttons by pdf.js's id. */
  readonly buttons: ReadonlyMap<string, ButtonFacts>
  /** What was chosen in lists, as shown, by pdf.js's id: pdf.js goes by `/I`, which some programs leave as it was. */
  readonly choices: ReadonlyMap<string, string>
}

export interface ButtonFacts {
  /** `/V` of the field, as a state's name where `/Opt` gave it another. */
  readonly value: string | null
  readonly initial: string | null
  /** `/AS` of the widget. */
  readonly state: string | null
  /** Keys of its normal appearances but Off. */
  readonly onStates: readonly string[]
  /** Widgets of the same field, this one among them, that can take the field's value. */
  readonly sharers: number
}

const LIMIT = 20_000

/**
 * Reads the raw values of check boxes, radio buttons and choices (ISO 32000-1, 12.7): `/V`, `/DV`, `/AS`, the names in `/AP /N`,
 * `/Opt`.
 * Null where the file's structure cannot be followed: what pdf.js saw then stands alone.
 */
export async function readFormFacts(bytes: Uint8Array): Promise<FormFacts | null> {
  const pdf = pdfObjects()
  const { PDFArray, PDFDict: Dict, PDFHexString, PDFName, PDFRef: Ref, PDFString, ParseSpeeds } = pdf
  let context: PDFContext
  let catalog: PDFDict
  try {
    const options = { updateMetadata: false, throwOnInvalidObject: false, parseSpeed: ParseSpeeds.Fastest }
    const document = await pdf.PDFDocument.load(bytes, { ...options, password: '' })
    context = document.context
    catalog = document.catalog
  } catch {
    return null
  }
  const dict = (value: unknown): PDFDict | null => (value instanceof Dict ? value : null)
  const list = (value: unknown): unknown[] => {
    const found = value instanceof Ref ? context.lookup(value) : value
    return found instanceof PDFArray ? found.asArray() : []
  }
  const get = (from: PDFDict, key: string): unknown => from.lookup(PDFName.of(key))
  const written = (value: unknown): string | null => {
    if (value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString)
      return value.decodeText()
    return null
  }
  const inherited = (from: PDFDict, key: string): unknown => {
    let at: PDFDict | null = from
    for (let depth = 0; at && depth < 20; depth++) {
      const value = get(at, key)
      if (value !== undefined) return value
      at = dict(get(at, 'Parent'))
    }
    return undefined
  }
  const statesOf = (widget: PDFDict): string[] => {
    const normal = dict(dict(get(widget, 'AP')) && get(dict(get(widget, 'AP'))!, 'N'))
    return normal
      ? normal
          .keys()
          .map((key) => key.decodeText())
          .filter((key) => key !== 'Off')
      : []
  }

  const form = dict(get(catalog, 'AcroForm'))
  const buttons = new Map<string, ButtonFacts>()
  const choices = new Map<string, string>()
  let budget = LIMIT
  const visit = (reference: unknown, depth: number): void => {
    const field = dict(reference instanceof Ref ? context.lookup(reference) : reference)
    if (!field || depth > 20 || budget-- <= 0) return
    const kids = list(get(field, 'Kids'))
    const isWidget = (kid: unknown): boolean => {
      const found = dict(kid instanceof Ref ? context.lookup(kid) : kid)
      return found !== null && get(found, 'T') === undefined
    }
    if (kids.length > 0 && !kids.every(isWidget)) for (const kid of kids) visit(kid, depth + 1)
    else {
      const type = written(inherited(field, 'FT'))
      if (type === 'Btn') note(field, kids.length > 0 ? kids : [reference])
      if (type === 'Ch') noteChoice(field, kids.length > 0 ? kids : [reference])
    }
  }
  const noteChoice = (field: PDFDict, widgets: readonly unknown[]): void => {
    const value = inherited(field, 'V')
    const values = value instanceof PDFArray ? value.asArray().map(written) : [written(value)]
    const options = list(inherited(field, 'Opt')).map((option) => {
      const [stored, shown] = list(option).map(written)
      return { stored: stored ?? written(option), shown: shown ?? written(option) }
    })
    const shown = values.map((one) => options.find(({ stored }) => stored === one)?.shown ?? one ?? '')
    if (values[0] === null) return
    for (const widget of widgets) if (widget instanceof Ref) choices.set(idOf(widget), shown.join(', '))
  }
  /** Some programs write the state's name as a text, even with the slash of a name: `(/Yes)`. */
  const stateNamed = (value: unknown): string | null => {
    const name = written(value)
    return value instanceof PDFName ? name : (name?.replace(/^\//, '') ?? null)
  }
  const note = (field: PDFDict, widgets: readonly unknown[]): void => {
    const options = list(inherited(field, 'Opt')).map(written)
    const states = widgets.map((reference) => {
      const widget = dict(reference instanceof Ref ? context.lookup(reference) : reference)
      return { reference, widget, onStates: widget ? statesOf(widget) : [] }
    })
    const known = states.some(({ onStates }) => onStates.includes(stateNamed(inherited(field, 'V')) ?? ''))
    for (const { reference, widget, onStates } of states) {
      if (!widget || !(reference instanceof Ref)) continue
      const asState = (value: string | null): string | null => {
        if (value === null || known) return value
        const place = options.indexOf(value)
        return place < 0 ? value : (states[place]?.onStates[0] ?? value)
      }
      const value = asState(stateNamed(inherited(widget, 'V')))
      buttons.set(idOf(reference), {
        value,
        initial: asState(stateNamed(inherited(widget, 'DV'))),
        state: written(get(widget, 'AS')),
        onStates,
        sharers: states.filter((other) => value !== null && other.onStates.includes(value)).length,
      })
    }
  }
  const idOf = (reference: PDFRef): string =>
    `${reference.objectNumber}R${reference.generationNumber === 0 ? '' : reference.generationNumber}`

  if (form) for (const field of list(get(form, 'Fields'))) visit(field, 0)
  const needAppearances = form ? String(get(form, 'NeedAppearances')) === 'true' : false
  return { needAppearances, xfa: form ? get(form, 'XFA') !== undefined : false, buttons, choices }
}
