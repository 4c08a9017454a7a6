import type { Box } from './document.ts'
import type { ActionId, CampaignId, Language, ModeId, QuestionId } from './names.ts'

/**
 * Where everything stands on the pages of one printed original of a campaign's form: the notice as customers got it, or our own form.
 * Plain data, JSON and back. Places are points from the page's top left, as on an upright page of the original.
 */
export interface FormLayout {
  /** `fsn2023-1338 notice nl`, `fsn2023-1338 form nl 1` */
  readonly id: string
  readonly campaign: CampaignId
  readonly language: Language
  readonly of: 'notice' | 'form'
  /** All pages of the original, those without a question too: scans hold them as well. */
  readonly pages: readonly LayoutPage[]
}

export interface LayoutPage {
  /** In the original, from 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  /** What is printed, line by line in reading order: scans are registered on it, and none of it is an answer. */
  readonly texts: readonly LayoutText[]
  readonly spots: readonly LayoutSpot[]
  /** Places of a code, a logo or corner marks: print that is no text, and may look like boxes. */
  readonly pictures?: readonly Box[]
}

export interface LayoutText {
  readonly text: string
  readonly place: Box
}

export type LayoutSpot = LayoutBox | LayoutArea | LayoutInstrument | LayoutInstrumentBox

/** A box to tick. */
export interface LayoutBox {
  readonly is: 'box'
  readonly question: QuestionId
  /** Option id; `yes`, `no` or `tick`. */
  readonly option: string
  readonly place: Box
}

/** Where an answer is written: beside the label, below it, or both, in the order of writing. */
export interface LayoutArea {
  readonly is: 'area'
  readonly question: QuestionId
  readonly label: Box
  readonly places: readonly Box[]
}

/** Our own form: where row `row` (from 0) of the list of instruments prints its serial number. */
export interface LayoutInstrument {
  readonly is: 'instrument'
  readonly row: number
  readonly place: Box
}

/** The box of that row that says one action done in one mode; `mode` null where the campaign has none. */
export interface LayoutInstrumentBox {
  readonly is: 'instrument-box'
  readonly row: number
  readonly action: ActionId
  readonly mode: ModeId | null
  readonly place: Box
}

/** A layout as it was learned from a PDF, and what of the form was not found on it. */
export interface LearnedLayout {
  /** Null where no form was found. */
  readonly layout: FormLayout | null
  /** In words, one for each thing that is wrong. */
  readonly faults: readonly string[]
}
