import type { Campaign, Wording } from '../domain/campaign.ts'
import type { ProductId, Reference, Serial } from '../domain/names.ts'

/** What a form is printed from. */
export interface FormRequest {
  readonly campaign: Campaign
  readonly wording: Wording
  readonly texts: FormTexts
  /** Where the filled form goes. */
  readonly returnTo: string
  readonly for: FormCase | null
  /** The signed code of a page, by its number in the layout. */
  readonly code: (page: number) => string
  readonly madeAt: Date
}

export interface FormCase {
  readonly reference: Reference
  readonly organisation: string
  readonly respondent: string | null
  readonly instruments: readonly { readonly serial: Serial; readonly product: ProductId }[]
}

/** The form's own words in one language, beside those of the campaign: `templates/form/<language>.yaml`. */
export interface FormTexts {
  readonly language: string
  /** Above the questions; `{address}` is where the form goes. */
  readonly intro: string
  readonly reference: string
  /** Heading of the list of instruments, what to do with it, and the head of its first column. */
  readonly instruments: string
  readonly instrumentsHelp: string
  readonly instrument: string
  /** `Page {page} of {pages}` */
  readonly page: string
}
