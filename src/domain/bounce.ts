import type { MachineNotice } from './submission.ts'

type Recipient = NonNullable<MachineNotice['recipients']>[number]

/** Why a letter did not reach an address. */
export type BounceClass = 'address' | 'domain' | 'moved' | 'full' | 'policy' | 'size' | 'expired' | 'other'

/** By enhanced status code (RFC 3463; 5.4.1 and 5.1.10 as Exchange Online uses them), the first that fits. */
const BY_STATUS: readonly (readonly [RegExp, BounceClass])[] = [
  [/^[45]\.1\.6$/, 'moved'],
  [/^[45]\.(?:1\.2|4\.4|4\.310)$/, 'domain'],
  [/^[45]\.(?:1\.\d+|2\.1|4\.1)$/, 'address'],
  [/^[45]\.2\.2$/, 'full'],
  [/^[45]\.(?:2\.3|3\.4)$/, 'size'],
  [/^[45]\.(?:4\.7|4\.300)$/, 'expired'],
  [/^[45]\.7\.\d+$/, 'policy'],
]

/** By what mail systems write where the code says nothing, or there is none: "550 No such user here". */
const BY_TEXT: readonly (readonly [RegExp, BounceClass])[] = [
  [/\bhas moved\b|no longer (?:works|employed|with)/i, 'moved'],
  [/\b(?:host|domain)\b.{0,80}(?:not found|does not exist)|no such domain|nxdomain|null mx/i, 'domain'],
  [/mailbox[^.]{0,20}full|over ?quota|quota exceeded|insufficient (?:system )?storage/i, 'full'],
  [/(?:message|mail)[^.]{0,30}(?:too (?:large|big)|size)/i, 'size'],
  [/expired|retry time|delivery time|could not be delivered (?:for|within)/i, 'expired'],
  [/\bspam\b|blocked|black ?list|block ?list|policy|reputation|\bdmarc\b|\bspf\b/i, 'policy'],
  [
    /(?:user|recipient|mailbox|account|address)[^.]{0,30}(?:unknown|not found|unavailable|disabled|rejected|invalid|does not exist)|(?:unknown|no such|invalid) (?:user|recipient|mailbox|address)/i,
    'address',
  ],
]

/** Classes after which nothing more arrives there, if the server means it for good; `other` is taken at its word too. */
const FOR_GOOD: readonly BounceClass[] = ['address', 'domain', 'moved', 'other']

export function bounceClass({ status, text }: Pick<Recipient, 'status' | 'text'>): BounceClass {
  const byStatus = BY_STATUS.find(([pattern]) => pattern.test(status ?? ''))
  const byText = BY_TEXT.find(([pattern]) => pattern.test(text.slice(0, 1000)))
  return byStatus?.[1] ?? byText?.[1] ?? 'other'
}

/** The address is dead: another one is needed. A full mailbox, a policy, a size or a time that ran out may be over tomorrow. */
export function isDeadAddress(recipient: Pick<Recipient, 'status' | 'text' | 'permanent'>): boolean {
  return recipient.permanent && FOR_GOOD.includes(bounceClass(recipient))
}
