import { join } from 'node:path'
import type { Logger } from 'pino'
import { calendarOf } from './calendar.ts'
import { type Config, openConfig } from './config.ts'
import type { Campaign } from './domain/campaign.ts'
import type { Case } from './domain/case.ts'
import type { Letter } from './domain/letter.ts'
import type { Instant, Language } from './domain/names.ts'
import { type Answered, byHandLetter } from './house/by-hand.ts'
import { formLayouts } from './house/form-layouts.ts'
import { signingKey } from './house/key.ts'
import { openLog } from './house/log.ts'
import { noticeLackedBy } from './house/papers.ts'
import { sentTextsOf } from './house/sent-texts.ts'
import { staffAddresses } from './house/staff-bounces.ts'
import { digestLetter, healthLetter } from './house/staff-letters.ts'
import { type Building, worldOf } from './house/world.ts'
import type { WrittenLetter as CaseLetter, Shelves, World } from './line.ts'
import { openReaders, type Readers } from './read/pool.ts'
import { openMailbox } from './receive/mailbox.ts'
import type { Mailbox } from './receive/promise.ts'
import { ROOT } from './root.ts'
import type { OwnWords } from './send/by-hand.ts'
import type { HealthFacts } from './send/letter-facts.ts'
import type { WrittenLetter } from './send/letters.ts'
import { openPost, type Post } from './send/post.ts'
import { senderOf } from './send/sender.ts'
import { openLetters } from './send/templates.ts'
import { openCampaigns, openFollowUps, openLanguages } from './shelf.ts'
import { openStore, type Store } from './store/open.ts'
import type { ClaimedWork } from './store/work-rows.ts'

export const VERSION = '0.1.0'
const TEMPLATES = join(ROOT, 'templates/letters')

/** Everything that is open while the program runs: the only wiring. */
export interface House {
  readonly config: Config
  readonly log: Logger
  readonly store: Store
  readonly shelves: Shelves
  readonly mailbox: Mailbox
  readonly post: Post
  readonly now: () => Instant
  /** The world as pieces of work see it; what it settles ends them all. */
  world(works?: readonly ClaimedWork[]): World
  /** The letter to staff about the program itself, or about what waits for them. */
  healthLetter(to: readonly string[], about: Omit<HealthFacts, 'language'>): Promise<WrittenLetter>
  /** One letter to staff that stands for many. */
  digestLetter(to: readonly string[], letters: readonly Letter[]): Promise<WrittenLetter>
  /** The file of the notice that letters to a reader of this language lack; null where they bring it. */
  noticeLackedBy(campaign: Campaign, language: Language): Promise<string | null>
  /** An agent's own words to a contact of a case, in answer to one of its messages or to none. */
  byHandLetter(held: Case, words: OwnWords, answers: Answered | null): Promise<CaseLetter>
  close(): Promise<void>
}

export interface HouseOptions {
  readonly configFile: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly processes?: number
  readonly now?: () => string
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Opens configuration, shelves, store, mailbox and post; connects to nothing but the database.
 * @throws BadInput with everything that is wrong in the configuration or on a shelf
 */
export async function openHouse({ configFile, env, processes = 1, now, onProgress }: HouseOptions): Promise<House> {
  const config = openConfig(configFile, env)
  const log = openLog(env.RECALL_DESK_LOG ?? 'warn')
  const campaigns = await openCampaigns([...config.campaigns])
  const languages = await openLanguages()
  const followUps = await openFollowUps(TEMPLATES)
  const templates = await openLetters(TEMPLATES)
  const key = await signingKey(config)
  const clock = now ?? (() => new Date().toISOString())
  const store = await openStore(config.store, {
    signingKey: key,
    headFile: join(config.besideStore, 'audit-head.json'),
    now: clock,
  })
  const since = await store.settings.first('letters.since', config.letters.since ?? clock())
  const shelves: Shelves = {
    campaigns,
    languages,
    followUps,
    calendarOf: ({ country, timeZone }) => calendarOf(country, timeZone),
    policy: { lettersSince: config.letters.since ?? since, holdAll: config.letters.hold === 'all' },
    ourAddresses: [senderOf(config.outgoing.from).address.toLowerCase()],
    staffAddresses: staffAddresses(config),
    by: `recall-desk ${VERSION}`,
  }
  let opened: Readers | null = null
  const readers = () => {
    opened ??= openReaders({ processes, layouts: formLayouts(config.campaigns, campaigns, config) })
    return opened
  }
  const sentTexts = sentTextsOf({ store, readers, key })
  const building: Building = { config, store, templates, key, now: clock, readers, sentTexts }
  const mailbox = openMailbox(config.mailbox, store.places, log, onProgress ? { onProgress } : {})
  const post = openPost(config.outgoing, log)
  return {
    config,
    log,
    store,
    shelves,
    mailbox,
    post,
    now: clock,
    world: (works) => worldOf(building, works),
    healthLetter: (to, about) => healthLetter(building, to, about),
    digestLetter: (to, letters) => digestLetter(building, to, letters),
    noticeLackedBy: (campaign, language) => noticeLackedBy(building, campaign, language),
    byHandLetter: (held, words, answers) => byHandLetter(building, held, words, answers),
    close: async () => {
      await opened?.close()
      await mailbox.close()
      await post.close()
      await store.close()
    },
  }
}
