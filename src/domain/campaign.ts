import type { FormDefinition, LotAccount, RequiredAction } from './form.ts'
import type { ActionId, CampaignId, Day, Language, ModeId, ProductId } from './names.ts'

/** One field safety notice with its products, its form, its words and its schedule: all of it data from `config/campaigns/<id>/`. */
export interface Campaign {
  readonly id: CampaignId
  readonly notice: Notice
  readonly products: readonly Product[]
  /** Product lines that customers mention and that this notice does not concern. */
  readonly outOfScope: readonly OtherProduct[]
  readonly modes: readonly Mode[]
  readonly form: FormDefinition
  readonly actions: readonly RequiredAction[]
  /** Where the devices are known by lot and counted: the serial numbers are lot numbers then. */
  readonly lots?: LotAccount
  /** Strings that look like serial numbers and are none: regular expressions, anchored by the reader on both sides. */
  readonly decoys: readonly string[]
  readonly wordings: Readonly<Record<Language, Wording>>
  readonly schedule: Schedule
  /** By country of the consignee (ISO 3166-1 alpha-2); `default` for the rest. Left out: the terms of the EU. */
  readonly reporting?: Readonly<Record<string, readonly ReportingTerm[]>>
  /** Answers whose confidence is below go to review; by question type, `default` for the rest. */
  readonly thresholds: Readonly<Record<string, number>>
}

/** A duty to report what harmed somebody: within so many days of the mail's arrival. */
export interface ReportingTerm {
  readonly days: number
  /** What it holds for: `death or unanticipated serious deterioration`. */
  readonly when: string
}

export interface Notice {
  /** As printed: `FSN2023-1338`. */
  readonly number: string
  readonly date: Day
  /** Regular expression that finds this notice's number as people and printers write it. */
  readonly pattern: string
  /** Regular expression that finds the number of any notice of this manufacturer. */
  readonly anyNotice: string
}

export interface Product {
  readonly id: ProductId
  readonly name: string
  /** Other spellings, lower case: `nextseq`, `next seq 550 dx`. */
  readonly alsoCalled: readonly string[]
  /** Regular expressions of its serial numbers after normalisation, not anchored. */
  readonly serials: readonly string[]
}

export interface OtherProduct {
  readonly name: string
  readonly alsoCalled: readonly string[]
  readonly serials: readonly string[]
}

export interface Mode {
  readonly id: ModeId
  /** Words that name the mode, lower case. */
  readonly names: readonly string[]
}

/** What a language file of a campaign holds: the form as printed, and how people speak of its products and actions. */
export interface Wording {
  readonly language: Language
  /** Title of the verification form, heading of the notice, headings of the form by name. */
  readonly title: string
  readonly notice: string
  readonly headings: Readonly<Record<string, string>>
  /** Printed label per question, and the text beside each of its boxes (a tick's under `tick`; without one the label itself stands beside it). Printed lines that are no question (such as OR) are in `between`. */
  readonly labels: Readonly<Record<string, string>>
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly between: readonly string[]
  readonly yes: string
  readonly no: string
  /** Of lots: what may become of units, by way; `rest` for what is no longer there; the account by its id; a `lot`'s number, and `delivered`. */
  readonly ways?: Readonly<Record<string, string>>
  /** What may happen for as long as an action is not done, in a sentence or two: for letters to those who put it off. */
  readonly risk?: string
  /** How free text names an action. */
  readonly speech: Readonly<Record<ActionId, ActionSpeech>>
}

/** Words of one action in one language, lower case; a phrase may have several words. */
export interface ActionSpeech {
  /** The action as a thing: `patch`, `software update`, `step 1`. */
  readonly nouns: readonly string[]
  /** Verbs and participles that by themselves say this action was done: `patched`. */
  readonly done: readonly string[]
  /** Participles that say so where no other action is named with them: `updated`. */
  readonly verbs?: readonly string[]
  /** Words that are short for it beside another action, and elsewhere are people: `user`. */
  readonly short?: readonly string[]
}

/** When silence is answered, in calendar days from the notice; each day is moved to the next business day. */
export interface Schedule {
  readonly reminders: readonly ReminderStep[]
  /** Days until an incomplete answer is asked about again, and how often at most. */
  readonly followUpEveryDays: number
  readonly followUpAtMost: number
  /** Letters to one case in all. */
  readonly lettersAtMost: number
  /** Local hours in which unasked letters go out, `[8, 18]`. */
  readonly sendingHours: readonly [number, number]
  /** After this many days a deferred ("no interruption") or undated planned action is looked at again. */
  readonly recheckDays: number
  /** Days without a word after which a case that misses nothing closes by itself; left out: a person closes it. */
  readonly closeAfterDays?: number
  /** Days that automatic letters wait after a colleague wrote by hand; 3 where it is left out. */
  readonly holdAfterHandDays?: number
  /** Days that kind-`other` mail's raw bytes are kept. */
  readonly keepOtherDays: number
  /** What differs for consignees of a country (ISO 3166-1 alpha-2). */
  readonly byCountry?: Readonly<Record<string, Partial<Omit<Schedule, 'keepOtherDays' | 'byCountry'>>>>
}

export interface ReminderStep {
  readonly day: number
  readonly does: 'letter' | 'letter-other-contact' | 'task' | 'escalate'
}

/** Everything that is to be done with each instrument or lot. */
export function stepsOf({ actions, lots }: Pick<Campaign, 'actions' | 'lots'>): readonly ActionId[] {
  return [...actions.map(({ id }) => id), ...(lots ? [lots.id] : [])]
}
