/** Words of mail programs, gateways and letters in one language: lower case, compared without accents and case. */
export interface MailWords {
  /** The commonest small words, by which a short text's language is told. */
  readonly small: readonly string[]
  /** Labels in the header of a quoted mail. */
  readonly headers: readonly string[]
  /** Labels of the same header behind which the writer stands. */
  readonly from: readonly string[]
  /** The verb of "On 5 April 2023 at 14:02, A. Person wrote:". */
  readonly wrote: readonly string[]
  /** What stands between dashes above a quoted mail. */
  readonly original: readonly string[]
  /** What stands above a forwarded mail. */
  readonly forwarded: readonly string[]
  /** Subject prefixes, without their colon. */
  readonly forwardPrefix: readonly string[]
  readonly replyPrefix: readonly string[]
  /** Closing formulas; what follows is the signature block. */
  readonly closings: readonly string[]
  /** Words that close a mail only where a name follows: `thanks`. */
  readonly thanks: readonly string[]
  /** Lines that devices and programs add: `sent from my iPhone`. */
  readonly footers: readonly string[]
  /** Stems: a paragraph with several of them is a disclaimer. */
  readonly disclaimer: readonly string[]
  /** Whole phrases, each of which alone makes a disclaimer or a printed courtesy below a signature. */
  readonly boilerplate: readonly string[]
  /** Phrases of the banners that mail gateways put above a mail from outside. */
  readonly banner: readonly string[]
  /** I, we, you: who speaks in a sentence below a signature. */
  readonly persons: readonly string[]
  /** "see my answers below, in red": the answers stand in the quote. */
  readonly below: readonly string[]
  /** How the subject of an out-of-office begins. */
  readonly absenceSubject: readonly string[]
  readonly absence: readonly string[]
  /** Words before the last day of an absence, before the first day back, and before a stand-in. */
  readonly until: readonly string[]
  readonly back: readonly string[]
  readonly standIn: readonly string[]
  /** Read receipts: how the subject begins, and what the text says. */
  readonly readSubject: readonly string[]
  readonly read: readonly string[]
  /** A ticket system says that it has received something. */
  readonly acknowledged: readonly string[]
  readonly undelivered: readonly string[]
  readonly delayed: readonly string[]
  /** A portal says that a secure message waits there. */
  readonly secure: readonly string[]
}
