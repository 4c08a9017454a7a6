import type { Line } from '../../domain/document.ts'
import type { Problem } from '../../domain/submission.ts'

/** A mail body told apart. Every line with text stands in one list; the order is that of the body. */
export interface Trimmed {
  /** What the writer wrote. A line that also held a closing formula, or part of a signature, is shortened to the writer's part. */
  readonly own: readonly Line[]
  /** The same as plain text: line breaks kept, no blank lines at the ends. */
  readonly ownWords: string
  /** What others wrote before, quoted: never an answer, unless the caller finds a filled form in it (see `reclaim`). */
  readonly quoted: readonly Line[]
  /** Of the quoted lines those that stand among the writer's, without a mark, and word for word in what we sent. */
  readonly echoed: readonly Line[]
  readonly forwarded: readonly Forwarded[]
  /** Signature blocks, disclaimers, footers of devices, banners of gateways. */
  readonly signature: readonly Line[]
  /** `own-words-too-long`, `answers-in-quote`, `serial-in-signature`, `words-in-signature`: reasons for a person to look. */
  readonly problems: readonly Problem[]
}

/** A third person's text, without its header, quotes and signature. Its answers need review. */
export interface Forwarded {
  /** Bare address in lower case, or the name where no address stood. */
  readonly from: string | null
  readonly lines: readonly Line[]
  /** The writer meant to pass it on (marker or subject says so); false: it only hangs below as part of the thread. */
  readonly meant: boolean
}
