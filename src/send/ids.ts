import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Reference } from '../domain/names.ts'
import type { AnswerCode } from '../domain/one-click.ts'

type Key = string | Uint8Array
type Purpose = 'answer' | 'message' | 'case' | 'loop' | 'plus' | 'form'

export interface IdSubject {
  readonly reference: Reference
  /** Id of the letter. */
  readonly letter: string
}

/**
 * Message-ID of a letter, with angle brackets: `<rd.k7q2-9fxm.LETTER.MAC@example.org>`. Lower case throughout, for some relays fold it.
 * Whoever answers it proves by In-Reply-To or References that our letter reached them.
 */
export function signId(key: Key, subject: IdSubject, domain: string): string {
  return `<${signed(key, 'message', subject)}@${domain.toLowerCase()}>`
}

/** Stable id of a case for References: relays rewrite Message-IDs, but leave References alone. */
export function caseThreadId(key: Key, reference: Reference, domain: string): string {
  return `<${signed(key, 'case', { reference, letter: 'case' })}@${domain.toLowerCase()}>`
}

/** The reference that a Message-ID of a letter or a case's stable id proves; null for every other id. */
export function verifyId(key: Key, messageId: string): Reference | null {
  const local = /^<?([^<>@\s]{1,200})@[^<>@\s]{1,250}>?$/.exec(messageId.trim())?.[1] ?? ''
  return verified(key, 'message', local) ?? verified(key, 'case', local)
}

/** X-Loop id of a letter: a mail that carries it is our own come back. */
export function loopId(key: Key, subject: IdSubject): string {
  return signed(key, 'loop', subject)
}

export function verifyLoopId(key: Key, id: string): Reference | null {
  return verified(key, 'loop', id.trim())
}

/** Code under an answer by one click: of another kind than every id, so that a link to a case answers nothing. */
export function signAnswer(key: Key, answer: Omit<AnswerCode, 'code'>): string {
  const name = `${answer.reference.toLowerCase()}.${lettersOf(answer.letter)}.${answer.meaning}`
  return `RDA.${name}.${mac(key, 'answer', `${name}\n${answer.said}`)}`
}

export function verifyAnswer(key: Key, answer: AnswerCode): boolean {
  return equal(signAnswer(key, answer).toLowerCase(), answer.code)
}

/** The case's own address: `techsupport+k7q2-9fxm-MAC@example.org` (RFC 5233). */
export function plusAddress(key: Key, address: string, reference: Reference): string {
  const at = address.lastIndexOf('@')
  const name = reference.toLowerCase()
  return `${address.slice(0, at)}+${name}-${mac(key, 'plus', name)}${address.slice(at)}`
}

/** The reference that a plus-address proves, in any case of letters; null for every other address. */
export function verifyPlusAddress(key: Key, address: string): Reference | null {
  const [, name = '', code = ''] =
    /\+([0-9a-z]{4}-[0-9a-z]{4})-([a-z2-7]{16})@[^@\s]{1,250}$/.exec(address.trim().toLowerCase()) ?? []
  return name !== '' && equal(mac(key, 'plus', name), code) ? name.toUpperCase() : null
}

/** What the code on a page of our form says. */
export interface FormPage {
  readonly version: number
  readonly campaign: string
  readonly language: string
  /** Null: a form of no case. */
  readonly reference: Reference | null
  /** Its number in the form's layout: continued lists have the same. */
  readonly page: number
}

/**
 * The code that every page of our form carries, as picture and as text: `RD-FORM:1:FSN2023-1338:NL:K7Q2-9FXM:2:MAC`. Upper case,
 * for then it makes the smallest QR code.
 */
export function formCode(key: Key, { version, campaign, language, reference, page }: FormPage): string {
  const says = [version, campaign, language, reference ?? '-', page].join(':').toLowerCase()
  return `rd-form:${says}:${mac(key, 'form', says)}`.toUpperCase()
}

/** What such a code proves; null for every other text. */
export function verifyFormCode(key: Key, code: string): FormPage | null {
  const match =
    /^rd-form:((\d{1,4}):([a-z0-9._-]{1,64}):([a-z]{2,3}):([0-9a-z]{4}-[0-9a-z]{4}|-):(\d{1,3})):([a-z2-7]{16})$/.exec(
      code.trim().toLowerCase(),
    )
  if (!match || !equal(mac(key, 'form', match[1]!), match[7]!)) return null
  const [, , version, campaign, language, name, page] = match
  const reference = name === '-' ? null : name!.toUpperCase()
  return { version: Number(version), campaign: campaign!, language: language!, reference, page: Number(page) }
}

function signed(key: Key, purpose: Purpose, subject: IdSubject): string {
  const name = subject.reference.toLowerCase()
  const letter = lettersOf(subject.letter)
  return `rd.${name}.${letter}.${mac(key, purpose, `${name}.${letter}`)}`
}

function lettersOf(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '')
    .slice(0, 40)
}

function verified(key: Key, purpose: Purpose, id: string): Reference | null {
  const match = /^rd\.([0-9a-z]{4}-[0-9a-z]{4})\.([a-z0-9-]{1,40})\.([a-z2-7]{16})$/.exec(id.toLowerCase())
  if (!match) return null
  const [, name = '', letter = '', code = ''] = match
  return equal(mac(key, purpose, `${name}.${letter}`), code) ? name.toUpperCase() : null
}

/** 80 bits of an HMAC-SHA-256, each purpose apart, in lower-case base32 (RFC 4648). */
function mac(key: Key, purpose: Purpose, text: string): string {
  const digest = createHmac('sha256', key).update(`recall-desk ${purpose} id\n${text}`).digest()
  let bits = ''
  for (const byte of digest.subarray(0, 10)) bits += byte.toString(2).padStart(8, '0')
  return [...bits.matchAll(/.{5}/g)]
    .map(([five]) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(five, 2)])
    .join('')
}

function equal(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
