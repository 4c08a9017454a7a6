import type { Config } from '../config.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import type { Decision, LetterOrder } from '../domain/decision.ts'
import type { KnownConsignee, Tokens } from '../domain/known.ts'
import type { Instant } from '../domain/names.ts'
import { NOTICE } from '../domain/notice.ts'
import { PUBLIC_PROVIDERS } from '../domain/public-providers.ts'
import { readerOf } from '../domain/reader.ts'
import type { Settlement, World, WrittenLetter } from '../line.ts'
import type { Readers } from '../read/pool.ts'
import { factsOf } from '../send/facts.ts'
import { writeLetter } from '../send/letters.ts'
import type { LetterTemplates } from '../send/templates.ts'
import type { Store } from '../store/open.ts'
import type { ClaimedWork } from '../store/work-rows.ts'
import { changesOf } from './changes.ts'
import { papersOf, textOf } from './papers.ts'
import { noteStaffBounces } from './staff-bounces.ts'
import { deskOf } from './staff-letters.ts'
import { contentKey, twinOf } from './twin.ts'
import { verify } from './verify.ts'

/** What the world is built of. */
export interface Building {
  readonly config: Config
  readonly store: Store
  readonly templates: LetterTemplates
  readonly key: Buffer
  readonly now: () => Instant
  readonly readers: () => Readers
  readonly sentTexts: World['sentTexts']
}

/** Version of the reading: a later one takes the place of an earlier one's reading of the same mail. */
const READER = 'reader 1'

/** The line's world on the real store, readers and letters. What it settles ends `works`. */
export function worldOf(building: Building, works: readonly ClaimedWork[] = []): World {
  const { store, now } = building
  return {
    now,
    open: ({ source }) => building.readers().read(source),
    verify: (found, message) => verify(building, found, message),
    known: async (found) => ({ consignees: (await store.candidates(question(found, []))).map(knownOf) }),
    candidates: (found, verified, reported) => {
      const references = verified.cases.map(({ reference }) => reference)
      return store.candidates(question(found, references, reported))
    },
    twin: (mail, opened) => twinOf(building, mail, opened),
    sentTexts: building.sentTexts,
    write: (held, campaign, decision, at) => write(building, held, campaign, decision, at),
    settle: (what) => settle(store, what, works),
  }
}

function question(found: Tokens, references: readonly string[], reported: readonly string[] = []) {
  const domain = found.from?.split('@').at(-1) ?? ''
  return {
    letterIds: [
      ...found.inReplyTo,
      ...found.referencesIds,
      ...(found.originalMessageId ? [found.originalMessageId] : []),
    ],
    references: [...references, ...found.references],
    addresses: [...(found.from ? [found.from] : []), ...reported],
    domains: domain && !PUBLIC_PROVIDERS.has(domain) ? [domain] : [],
    serials: found.serials,
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
  building: Building,
  held: Case,
  campaign: Campaign,
  order: LetterOrder,
  now: Instant,
): Promise<WrittenLetter> {
  const { store, templates } = building
  const id = store.newId()
  const own = readerOf(held.consignee, order.to[0]).language
  const language = order.staff ? 'en' : templates.languageFor(own)
  const answered = order.answers ? await store.messages.byId(order.answers) : null
  const papers = await papersOf(building, held, campaign, { followUp: order.followUp, language: own }, now)
  const attached = { notice: papers.notice !== null, form: papers.form !== null }
  const files = [papers.notice, papers.form].filter((file) => file !== null)
  const written = await writeLetter(order, factsOf(held, campaign, order, { language, attached }), deskOf(building), {
    id,
    date: now,
    inReplyTo: answered?.messageId ?? null,
    earlier: held.letters.filter(({ state }) => state === 'sent').map(({ messageId }) => messageId),
    attachments: files.map(({ name, ...file }) => ({ filename: name, contentType: 'application/pdf', ...file })),
  })
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
      ...(files.length > 0 ? { files } : {}),
      dueAt: order.notBefore,
      attempts: 0,
      staff: order.staff,
      detail: state === 'held' ? 'waits for approval' : null,
    },
    happening: {
      kind: 'letter',
      letter: {
        ...shared,
        at: now,
        about: order.situations.map(({ key: about }) => about),
        ...(files.length > 0 || order.followUp === NOTICE ? { text: textOf(written.source, files, language) } : {}),
      },
    },
  }
}

async function settle(store: Store, { message, cases }: Settlement, works: readonly ClaimedWork[]) {
  if (message?.submission) await noteStaffBounces(store, message.submission, message.arrivedAt)
  return store.settle({
    works,
    ...(message
      ? {
          message: {
            id: message.id,
            state: message.state,
            verdict: message.verdict,
            ...(message.campaign === undefined ? {} : { campaign: message.campaign }),
            ...(message.duplicateOf === undefined ? {} : { duplicateOf: message.duplicateOf }),
            facts: {
              from: message.opened.message.from?.address ?? null,
              subject: message.opened.message.subject,
              writtenAt: message.opened.message.date,
              contentKey: contentKey(message.opened, message.source),
            },
            ...(message.submission ? { reading: { reader: READER, submission: message.submission } } : {}),
          },
        }
      : {}),
    ...changesOf(cases),
  })
}
