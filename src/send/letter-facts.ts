import type { SituationCode } from '../domain/follow-up.ts'
import type { CaseId, Day, Instant, Language, Reference, Serial } from '../domain/names.ts'
import type { Meaning } from '../domain/one-click.ts'
import type { Deadline } from '../domain/reporting.ts'

/** What the templates of letters about a case may say. All names are in the letter's language; nothing is formatted yet. */
export interface LetterFacts {
  readonly language: Language
  readonly caseId: CaseId
  readonly reference: Reference
  readonly notice: { readonly number: string; readonly date: Day }
  readonly organisation: string
  readonly country: string
  readonly phone: string | null
  /** Of the person written to; null where no name is known. */
  readonly contactName: string | null
  readonly notifiedOn: Day | null
  readonly products: readonly string[]
  readonly actions: readonly ActionFacts[]
  readonly modes: readonly string[]
  /** Where devices are known by lot. */
  readonly lots: LotFacts | null
  readonly instruments: readonly InstrumentFacts[]
  /** Those of them that something was said about. */
  readonly recorded: readonly InstrumentFacts[]
  /** Those of them on which something is still to be done. */
  readonly open: readonly InstrumentFacts[]
  /** What was confirmed or denied; `value` in the words of the form. */
  readonly confirmations: readonly { readonly role: string; readonly value: string }[]
  /** Every instrument is accounted for and nothing is asked. */
  readonly complete: boolean
  /** What is asked, one entry per kind. */
  readonly points: readonly PointFacts[]
  /** Situations that the letter tells of. */
  readonly tells: readonly SituationCode[]
  /** Whether it asks which of two answers is right. */
  readonly disputed: boolean
  readonly disputes: readonly DisputeFacts[]
  readonly attached: Attached
  /** Questions of the form that every answer needs. */
  readonly boxes: readonly BoxFacts[]
  readonly yes: string
  readonly no: string
  /** What may happen while a step is not done, in the campaign's words; null where it has none. */
  readonly risk: string | null
  /** What a distributor has not confirmed of its part, in the words of the form; none where its customers are counted. */
  readonly part: readonly string[]
  /** What is planned for a day to come: noted, not asked. */
  readonly plans: readonly PointRow[]
  /** Instruments that the notice does not concern, as the customer named them. */
  readonly unaffected: readonly { readonly serial: Serial; readonly product: string }[]
  /** Number of the other notice that was answered. */
  readonly otherNotice: string | null
  /** Address of whom the wrong contact named, and who named it. */
  readonly named: string | null
  readonly namedBy: string | null
  /** The message that this letter answers, or the newest one of its reader. */
  readonly message: { readonly at: Instant; readonly from: string | null } | null
  readonly escalation: EscalationFacts | null
  /** Of an alarm: what happened, with mail, address and count. */
  readonly alarm: string | null
  /** Address of the case in the agents' web application, where there is one. */
  readonly caseLink: string | null
}

export interface LotFacts {
  /** What a lot's number and the units delivered are called. */
  readonly number: string
  readonly delivered: string
  /** Lots of which units are open, with how many; none where that is not known of each. */
  readonly open: readonly { readonly serial: Serial; readonly left: number }[]
  /** What may be said in one sentence of all units that are open, with its name. */
  readonly may: readonly { readonly meaning: Meaning; readonly way: string }[]
  /** Where two counts exclude each other: what may be right, with its name. */
  readonly counts: readonly {
    readonly meaning: Meaning
    readonly way: string
    readonly serial: Serial
    readonly quantity: number
  }[]
}

/** A link that answers by one click. */
export interface ClickFacts {
  readonly meaning: Meaning
  /** Of lots: what became of the units. */
  readonly way: string | null
  /** The count that is right of two. */
  readonly inAll: boolean
  /** The instruments, or lots and units, or the first few of many and how many there are. */
  readonly on: string
  readonly href: string
}

/** Which of the campaign's papers go with the letter. */
export interface Attached {
  readonly notice: boolean
  readonly form: boolean
}

/** What the letter about the program's own health may say. */
export interface HealthFacts {
  readonly language: Language
  /** Sentences: what is wrong and what mends it. */
  readonly troubles: readonly string[]
  readonly since: Instant | null
  /** Not the program: escalations wait for somebody. */
  readonly alarm?: boolean
  /** … or mails that are in no case report harm or an intruder. */
  readonly unplaced?: boolean
}

/** What a letter that stands for many may say; the letters themselves are attached. */
export interface DigestFacts {
  readonly language: Language
  readonly letters: readonly { readonly subject: string; readonly words: string | null }[]
}

export interface ActionFacts {
  readonly id: string
  /** As the form heads it: `Step 1. Download and install the software patch`. */
  readonly name: string
  /** As people call it: `patch`. */
  readonly short: string
}

export interface InstrumentFacts {
  readonly serial: Serial
  readonly product: string
  /** On the consignee list; else only the customer named it. */
  readonly shipped: boolean
  /** Of a lot: units delivered, where the list tells. */
  readonly quantity: number | null
  /** One per action, in their order. */
  readonly cells: readonly { readonly action: string; readonly parts: readonly StatusFacts[] }[]
}

/** A status and the modes that have it; no modes: all of them, or none was named. */
export interface StatusFacts {
  readonly code: 'done' | 'planned' | 'declined' | 'absent' | 'not-done' | 'disputed' | 'outstanding'
  readonly modes: readonly string[]
  readonly modeUnstated: boolean
  readonly until: Day | null
  /** Of a lot: what became of its units, as far as it was told. */
  readonly units?: readonly UnitFacts[]
}

export interface UnitFacts {
  readonly way: string
  readonly quantity: number | null
  readonly on: Day | null
}

/** A situation that is asked about; open steps are asked about in four ways, by what was said before. */
export type PointCode = SituationCode | 'step-not-done' | 'step-not-mentioned' | 'mode-not-mentioned'

export interface PointFacts {
  readonly code: PointCode
  readonly rows: readonly PointRow[]
  readonly boxes: readonly BoxFacts[]
  /** Names of attachments. */
  readonly files: readonly string[]
  /** Of a distributor's customers, where it told how many. */
  readonly counts?: { readonly identified: string; readonly informed: string }
}

export interface PointRow {
  readonly serial: Serial | null
  readonly product: string | null
  readonly action: string | null
  readonly modes: readonly string[]
  readonly until: Day | null
  /** Of a lot. */
  readonly quantity: number | null
  readonly units: readonly UnitFacts[]
}

/** A question of the form, to be answered in the letter as on the form. */
export interface BoxFacts {
  readonly kind: 'yes-no' | 'tick' | 'date'
  readonly label: string
}

export interface DisputeFacts {
  readonly serial: Serial | null
  readonly product: string | null
  /** The action, or the form's question. */
  readonly subject: string
  /** Not in the customer's words: said again as an answer, they would be taken for a quotation of our letter. */
  readonly said: readonly (StatusFacts & { readonly at: Instant })[]
}

export interface EscalationFacts {
  readonly id: string
  readonly message: string
  readonly from: string | null
  /** The sentence that raised it. */
  readonly words: string
  readonly arrivedAt: Instant
  /** Last days to report, soonest first. */
  readonly deadlines: readonly Deadline[]
  /** The campaign names its own for the consignee's country; else they are the three of IVDR Art. 82 and MDR Art. 87. */
  readonly ownTerms: boolean
}
