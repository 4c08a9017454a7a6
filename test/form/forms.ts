import { PDFDocument } from '@cantoo/pdf-lib'
import type { Case } from '../../src/domain/case.ts'
import { formOf } from '../../src/house/case-form.ts'
import { campaign } from '../understand/campaign-for-tests.ts'

export { campaign }

export const OUTGOING = { outgoing: { from: 'Technical Support <techsupport@sequencer.example>' } } as never
export const KEY = Buffer.from('a key for tests')
export const REFERENCE = 'K7Q2-9FXM'

/** A case with so many instruments of both products. */
export function caseWith(count: number, organisation = 'Ziekenhuis Leiezicht'): Case {
  const instruments = Array.from({ length: count }, (_, at) => ({
    serial: at % 2 === 0 ? `M704${10 + at}` : `NDX551${100 + at}`,
    product: at % 2 === 0 ? 'miseqdx' : 'nextseq-550dx',
    shipped: true,
    status: {},
  }))
  const contacts = [{ name: 'Bart Claes', email: 'b.claes@leiezicht.example', role: '', valid: true }]
  const consignee = {
    id: 'C-1',
    organisation,
    role: 'end-user',
    country: 'BE',
    language: 'nl',
    contacts,
    timeZone: null,
  }
  return { id: 'case-1', reference: REFERENCE, campaign: campaign.id, consignee, instruments } as unknown as Case
}

export function printed(language: string, held: Case | null): Promise<Uint8Array> {
  return formOf(campaign, language, held, { config: OUTGOING, key: KEY, madeAt: new Date('2023-04-05T12:00:00Z') })
}

/** What is put into a form, by the names of its fields: text, the state of a radio button, or a tick. */
export type Hand = Readonly<Record<string, string | true>>

/** The form as it comes back: filled in on a screen, or printed from there, which leaves no fields. */
export async function filled(bytes: Uint8Array, hand: Hand, manner: 'fields' | 'flattened'): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes)
  const form = pdf.getForm()
  for (const [name, value] of Object.entries(hand)) {
    const field = form.getField(name)
    if (value === true) form.getCheckBox(name).check()
    else if (field.constructor.name === 'PDFRadioGroup') form.getRadioGroup(name).select(value)
    else form.getTextField(name).setText(value)
  }
  if (manner === 'flattened') form.flatten()
  return pdf.save()
}
