import { createHash } from 'node:crypto'
import type { Config } from '../config.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import type { Decision, LetterOrder } from '../domain/decision.ts'
import type { KnownConsignee, Tokens, Verified } from '../domain/known.ts'
import type { Instant } from '../domain/names.ts'
import type { Opened } from '../domain/opened.ts'
import { PUBLIC_PROVIDERS } from '../domain/public-providers.ts'
import type { Settlement, World, WrittenLetter } from '../line.ts'
import type { Readers } from '../read/pool.ts'
import { factsOf } from '../send/facts.ts'
import { verifyId, verifyLoopId, verifyPlusAddress } from '../send/ids.ts'
import { writeLetter } from '../send/letters.ts'
import type { LetterTemplates } from '../send/templates.ts'
import type { Store } from '../store/open.ts'
import type { ClaimedWork } from '../store/work-rows.ts'

/** What the world is built of. */
export interface Building {
  readonly config: Config
  readonly store: Store
  readonly templates: LetterTemplates
  readonly key: Buffer
  readonly now: () => Instant
  readonly readers: () => Readers
}

/** Version of the reading: a later one takes the place of an earlier one's reading of the same mail. */
const READER = 'reader 1'

/** The line's world on the real store, readers and letters. What it settles ends `work`. */
export function worldOf(building: Building, work?: ClaimedWork): World {
  const { store, key, now } = building
  return {
    now,
    open: ({ source }) => building.readers().read(source),
    verify: (found) => verify(found, key),
    known: async (found) => ({ consignees: (await store.candidates(question(found, []))).map(knownOf) }),
    candidates: (found, verified) =>
      store.candidates(
        question(
          found,
          verified.cases.map(({ reference }) => reference),
        ),
      ),
    sentTexts: async () => [],
    write: (held, campaign, decision, at) => write(building, held, campaign, decision, at),
    settle: (what) => settle(store, what, work),
  }
}

function question(found: Tokens, references: readonly string[]) {
  const domain = found.from?.split('@').at(-1) ?? ''
  return {
    letterIds: [
      ...found.inReplyTo,
      ...found.referencesIds,
      ...(found.originalMessageId ? [found.originalMessageId] : []),
    ],
    references: [...references, ...found.references],
    addresses: found.from ? [found.from] : [],
    domains: domain && !PUBLIC_PROVIDERS.has(domain) ? [domain] : [],
    serials: found.serials,
  }
}

function verify(found: Tokens, key: Buffer): Verified {
  const proven = (
    ids: readonly string[],
    by: Verified['cases'][number]['by'],
    check: (key: Buffer, id: string) => string | null,
  ) =>
    ids.flatMap((id) => {
      const reference = check(key, id)
      return reference ? [{ reference, by }] : []
    })
  const all = [
    ...proven(found.inReplyTo, 'in-reply-to', verifyId),
    ...proven(found.referencesIds, 'references', verifyId),
    ...proven(found.recipients, 'plus-address', verifyPlusAddress),
    ...proven(found.originalMessageId ? [found.originalMessageId] : [], 'original-message-id', verifyId),
  ]
  const own =
    (found.messageId !== null && verifyId(key, found.messageId) !== null) ||
    found.loopIds.some((id) => verifyLoopId(key, id) !== null)
  return {
    cases: all.filter(({ reference }, at) => all.findIndex((other) => other.reference === reference) === at),
    own,
  }
}

function knownOf({ reference, consignee, instruments }: Case): KnownConsignee {
  return {
    id: consignee.id,
    reference,
    organisation: consignee.organisation,
    language: consignee.language.split('-')[0]!,
    addresses: consignee.contacts.map(({ email }) => email),
    instruments: instruments.filter(({ shipped }) => shipped).map(({ serial, product }) => ({ serial, product })),
  }
}

async function write(
  building: Building,
  held: Case,
  campaign: Campaign,
  decision: Decision,
  now: Instant,
): Promise<WrittenLetter[]> {
  const letters: WrittenLetter[] = []
  for (const order of decision.write) {
    const addressed = { ...order, to: order.staff ? staffAddresses(building.config, order) : order.to }
    if (addressed.to.length > 0) letters.push(await writeOne(building, held, campaign, addressed, now))
  }
  return letters
}

function staffAddresses({ staff }: Config, { to }: LetterOrder): readonly string[] {
  return to.flatMap((whom) => (whom === 'safety' || whom === 'security' || whom === 'operator' ? staff[whom] : [whom]))
}

async function writeOne(
  { config, store, templates, key }: Building,
  held: Case,
  campaign: Campaign,
  order: LetterOrder,
  now: Instant,
): Promise<WrittenLetter> {
  const id = store.newId()
  const language = order.staff ? 'en' : templates.languageFor(held.consignee.language)
  const answered = order.answers ? await store.messages.byId(order.answers) : null
  const written = await writeLetter(
    order,
    factsOf(held, campaign, order, { language }),
    { templates, key, from: config.outgoing.from, plusAddress: config.outgoing.plusAddress },
    {
      id,
      date: now,
      inReplyTo: answered?.messageId ?? null,
      earlier: held.letters.filter(({ state }) => state === 'sent').map(({ messageId }) => messageId),
    },
  )
  const state = order.approval === 'agent' ? ('held' as const) : ('due' as const)
  const to = order.to.join(', ')
  const shared = {
    id,
    followUp: order.followUp,
    ordinal: order.ordinal,
    state,
    to,
    messageId: written.messageId,
    unasked: order.unasked,
  }
  return {
    letter: {
      ...shared,
      case: held.id,
      cc: order.cc,
      subject: written.subject,
      source: written.source,
      dueAt: order.notBefore,
      attempts: 0,
      staff: order.staff,
      detail: state === 'held' ? 'waits for approval' : null,
    },
    happening: {
      kind: 'letter',
      letter: { ...shared, at: now, about: order.situations.map(({ key: about }) => about) },
    },
  }
}

async function settle(store: Store, { message, cases }: Settlement, work: ClaimedWork | undefined) {
  return store.settle({
    ...(work ? { work } : {}),
    ...(message
      ? {
          message: {
            id: message.id,
            state: message.state,
            verdict: message.verdict,
            campaign: message.campaign,
            facts: {
              from: message.opened.message.from?.address ?? null,
              subject: message.opened.message.subject,
              writtenAt: message.opened.message.date,
              contentKey: contentKey(message.opened),
            },
            reading: { reader: READER, submission: message.submission },
          },
        }
      : {}),
    cases: cases.map(({ before, after, drafts }) => ({
      id: after.id,
      expectedVersion: before?.version ?? 0,
      drafts,
      after,
    })),
    letters: cases.flatMap(({ letters }) => letters),
  })
}

/** Hash of what a person would call the same mail: header, text and files, whatever relays added. */
export function contentKey({ message, documents }: Opened): string {
  const body = documents[0]?.lines.map(({ text }) => text.trim()).join('\n') ?? ''
  const files = message.attachments.map(({ sha256 }) => sha256)
  return createHash('sha256')
    .update(JSON.stringify([message.from?.address, message.date, message.subject, body, files]))
    .digest('hex')
}
