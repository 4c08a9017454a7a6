/** What became of one try to send a letter. */
export type SendOutcome =
  | {
      readonly is: 'accepted'
      readonly response: string /** id that the relay gave it */
      readonly alias?: string /** recipients it was not taken for, while others got it */
      readonly refused?: readonly { readonly recipient: string; readonly response: string }[]
      /** Whether the server offers reports of delivery; told where one was asked for. */
      readonly reportsOffered?: boolean
    }
  | { readonly is: 'later'; readonly response: string }
  | { readonly is: 'refused'; readonly response: string; readonly recipient?: string }
  | { readonly is: 'unknown'; readonly response: string }

/** Recipients that the server named as refused, with its answer; a refusal as a whole names none. */
export function refusalsIn(outcome: SendOutcome): readonly { readonly recipient: string; readonly response: string }[] {
  if (outcome.is === 'accepted') return outcome.refused ?? []
  return outcome.is === 'refused' && outcome.recipient
    ? [{ recipient: outcome.recipient, response: outcome.response }]
    : []
}

/** The world is down (mailbox, post, database): the work is put back for later, and it is nobody's fault. */
export class Temporary extends Error {
  override readonly name = 'Temporary'
}

/** Wrong usage or bad input: one line that names the file or option and the cure; exit code 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput'
}
