import type { SendOutcome } from '../domain/outcome.ts'

/** What nodemailer tells about a failure. `command`: the SMTP command that was answered, or `CONN`. */
export interface SmtpTrouble extends Error {
  readonly code?: string
  readonly command?: string
  readonly response?: string
  readonly responseCode?: number
  readonly recipient?: string
  readonly rejectedErrors?: readonly SmtpTrouble[]
}

/** The server wants another login or another kind of connection: the letter is not to blame (RFC 4954, RFC 3207). */
const ABOUT_US = new Set([530, 534, 535, 538])

/**
 * What became of a letter whose sending failed. A reply of the server decides; without one it hangs on whether the server may have
 * the whole letter: then nobody knows, and it must not be sent again blindly.
 */
export function outcomeOfFailure(trouble: SmtpTrouble, dataBegan: boolean): SendOutcome {
  const response = trouble.response ?? trouble.message
  const code = trouble.responseCode
  if (code === undefined || code < 400) {
    if (dataBegan) return { is: 'unknown', response }
    return trouble.code === 'EENVELOPE' || trouble.code === 'EMESSAGE'
      ? { is: 'refused', response }
      : { is: 'later', response }
  }
  if (code < 500 || ABOUT_US.has(code)) return { is: 'later', response }
  const recipient = trouble.recipient ?? trouble.rejectedErrors?.[0]?.recipient
  return recipient ? { is: 'refused', response, recipient } : { is: 'refused', response }
}

/** Recipients that the server did not take although it took the letter for others. */
export function recipientsRefused(errors: readonly SmtpTrouble[]): { recipient: string; response: string }[] {
  return errors.flatMap(({ recipient, response, message }) =>
    recipient ? [{ recipient, response: response ?? message }] : [],
  )
}
