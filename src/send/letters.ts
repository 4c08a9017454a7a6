import type { LetterOrder } from '../domain/decision.ts'
import type { FollowUpId, Instant, Reference } from '../domain/names.ts'
import { clicksOf } from './clicks.ts'
import { htmlPage } from './html.ts'
import { caseThreadId, loopId, plusAddress, signId } from './ids.ts'
import type { DigestFacts, HealthFacts, LetterFacts } from './letter-facts.ts'
import { type Block, parseMarkup } from './markup.ts'
import { composeMail, type LetterAttachment } from './mime.ts'
import { plainText, plainWords } from './plain.ts'
import { senderOf } from './sender.ts'
import type { LetterTemplates } from './templates.ts'

/** A letter in words, before anything is sent: what is approved is what is sent. */
export interface WrittenLetter {
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The whole mail, RFC 5322. */
  readonly source: Uint8Array
  /** With angle brackets. */
  readonly messageId: string
}

/** How letters leave this desk. */
export interface Desk {
  readonly templates: LetterTemplates
  /** Signing key of ids. */
  readonly key: string | Uint8Array
  /** `Technical Support <techsupport@example.org>`. */
  readonly from: string
  /** Reply-To is the case's own address. */
  readonly plusAddress: boolean
}

export interface Posting {
  /** Id of the letter, fixed before it is written. */
  readonly id: string
  readonly date: Instant
  /** Message-ID of the mail that is answered. */
  readonly inReplyTo?: string | null
  /** Message-IDs of our earlier letters of this case, oldest first. */
  readonly earlier?: readonly string[]
  readonly attachments?: readonly LetterAttachment[]
}

/** When a letter was written and where it stands in the thread of its case: below the latest of ours, and what it answers. */
export function threaded({ date, inReplyTo, earlier }: Posting, thread: string) {
  return { date, inReplyTo: inReplyTo ?? null, references: [thread, ...(earlier ?? []).slice(-10), inReplyTo ?? ''] }
}

/** Puts a letter about a case into words, in the language of its facts. The order's `to` are addresses. Same input, same bytes. */
export async function writeLetter(
  order: LetterOrder,
  facts: LetterFacts,
  desk: Desk,
  posting: Posting,
): Promise<WrittenLetter> {
  const { reference } = facts
  const sender = senderOf(desk.from)
  const domain = sender.address.split('@').at(-1)!
  const messageId = signId(desk.key, { reference, letter: posting.id }, domain)
  const replyTo = desk.plusAddress && !order.staff ? plusAddress(desk.key, sender.address, reference) : null
  const language = desk.templates.languageFor(facts.language)
  const words = inWords(desk, order.followUp, language, reference, {
    ...facts,
    clicks: clicksOf(order, facts, desk, { id: posting.id, replyTo: replyTo ?? sender.address, language }),
    sender: sender.name || sender.address,
  })
  const source = await composeMail({
    ...words,
    from: sender,
    to: order.to,
    cc: order.cc,
    replyTo,
    messageId,
    ...threaded(posting, caseThreadId(desk.key, reference, domain)),
    headers: ourHeaders(
      order.followUp,
      reference,
      loopId(desk.key, { reference, letter: posting.id }),
      Boolean(posting.inReplyTo),
    ),
    attachments: posting.attachments ?? [],
  })
  return { ...words, source, messageId }
}

/** A letter to our own staff that belongs to no case: about the program's health, or many letters in one. */
export async function writeDeskLetter(
  to: readonly string[],
  about:
    | { readonly followUp: 'health'; readonly facts: HealthFacts }
    | { readonly followUp: 'digest'; readonly facts: DigestFacts },
  desk: Desk,
  posting: Posting,
): Promise<WrittenLetter> {
  const { followUp, facts } = about
  const sender = senderOf(desk.from)
  const messageId = signId(desk.key, { reference: NO_CASE, letter: posting.id }, sender.address.split('@').at(-1)!)
  const words = inWords(desk, followUp, facts.language, null, facts)
  const source = await composeMail({
    ...words,
    from: sender,
    to,
    cc: [],
    replyTo: null,
    messageId,
    date: posting.date,
    inReplyTo: null,
    references: [],
    headers: ourHeaders(followUp, null, loopId(desk.key, { reference: NO_CASE, letter: posting.id }), false),
    attachments: posting.attachments ?? [],
  })
  return { ...words, source, messageId }
}

/** Stands in the ids of letters that belong to no case; no case is ever given it. */
const NO_CASE = '0000-0000'

function inWords(desk: Desk, followUp: FollowUpId, wanted: string, reference: Reference | null, facts: object) {
  const language = desk.templates.languageFor(wanted)
  const letter = parseMarkup(desk.templates.render(followUp, language, facts))
  const subject = `${plainWords(letter.subject)}${reference ? ` [${reference}]` : ''}`
  const mark = ['Recall Desk', ...(reference ? [reference] : []), followUp].join(' · ')
  const smallPrint: Block[] = letter.blocks.some(({ is }) => is === 'rule') ? [] : [{ is: 'rule' }]
  const marked = { ...letter, blocks: [...letter.blocks, ...smallPrint, { is: 'paragraph' as const, lines: [mark] }] }
  return {
    subject,
    text: plainText(marked.blocks),
    html: htmlPage(marked, language, `${reference ?? ''} ${followUp}`.trim()),
  }
}

/** X-Auto-Response-Suppress asks for no out-of-office answers to automatic mail, but lets bounces through. */
function ourHeaders(
  followUp: FollowUpId,
  reference: Reference | null,
  loop: string,
  answers: boolean,
): Record<string, string> {
  return {
    'Auto-Submitted': answers ? 'auto-replied' : 'auto-generated',
    'X-Auto-Response-Suppress': 'AutoReply',
    'X-Loop': loop,
    'X-Recall-Desk-Letter': followUp,
    ...(reference ? { 'X-Recall-Desk-Case': reference } : {}),
  }
}
