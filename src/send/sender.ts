import addressparser from 'nodemailer/lib/addressparser'

export interface Sender {
  /** Empty where the configuration gives an address only. */
  readonly name: string
  readonly address: string
}

/** Takes `Technical Support <techsupport@example.org>` apart (RFC 5322, 3.4). */
export function senderOf(from: string): Sender {
  const [first] = addressparser(from, { flatten: true })
  return { name: first?.name ?? '', address: first?.address ?? from }
}
