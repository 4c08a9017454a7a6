import type { Language, ProductId, Reference, Serial } from './names.ts'
import type { AnswerCode } from './one-click.ts'

/**
 * What is on record and may bear on a message: the consignees whose address, domain, reference or serial numbers it names.
 * Of `read --consignees` that is the whole list, of the store what it found for the message.
 */
export interface Known {
  readonly consignees: readonly KnownConsignee[]
}

export interface KnownConsignee {
  readonly id: string
  readonly reference: Reference | null
  readonly organisation: string
  readonly language: Language
  /** Lower case, contacts and alternates. */
  readonly addresses: readonly string[]
  readonly instruments: readonly { readonly serial: Serial; readonly product: ProductId }[]
}

/** Signed tokens that the line has verified; a message without any has empty lists. */
export interface Verified {
  /** References of cases named by a valid MAC, strongest first. */
  readonly cases: readonly {
    readonly reference: Reference
    readonly by: 'answer' | 'in-reply-to' | 'references' | 'plus-address' | 'qr' | 'original-message-id'
  }[]
  /** Cases of which an earlier mail is answered under the same subject. */
  readonly threads?: readonly Reference[]
  /** The message itself is one that this program sent. */
  readonly own: boolean
  /** Answer codes whose MAC fits what is said above them. */
  readonly answers?: readonly string[]
}

/** Ids and names found in a message, not yet verified. */
export interface Tokens {
  readonly messageId: string | null
  readonly inReplyTo: readonly string[]
  /** Newest first; behind those of the message itself what a report returns. */
  readonly referencesIds: readonly string[]
  readonly recipients: readonly string[]
  /** Message-ID of what a report returns. */
  readonly originalMessageId: string | null
  readonly loopIds: readonly string[]
  /** Case references as text, nearest to the own words first. */
  readonly references: readonly Reference[]
  /** Everything that has the shape of one of the campaigns' serial numbers, normalised. */
  readonly serials: readonly Serial[]
  readonly from: string | null
  /** Codes of answers by one click, in the writer's own words. */
  readonly answers?: readonly AnswerCode[]
  /** Codes of pages of our printed form. */
  readonly formCodes?: readonly string[]
}
