import type { Calendar } from './decide/calendar.ts'
import { decide, type Policy } from './decide/decide.ts'
import { nextReader } from './decide/recipients.ts'
import type { Campaign } from './domain/campaign.ts'
import type { Case, HeldSubmission } from './domain/case.ts'
import type { ReadingContext } from './domain/context.ts'
import type { Decision } from './domain/decision.ts'
import type { Draft, Happening } from './domain/entry.ts'
import type { FollowUp } from './domain/follow-up.ts'
import type { Known, Tokens, Verified } from './domain/known.ts'
import type { Letter } from './domain/letter.ts'
import type { Message } from './domain/message.ts'
import type { CampaignId, Instant } from './domain/names.ts'
import type { Opened } from './domain/opened.ts'
import type { Reader } from './domain/reader.ts'
import type { Submission } from './domain/submission.ts'
import { ESCALATING } from './reconcile/arises.ts'
import { withCameBetween } from './reconcile/came-between.ts'
import { addressesReported } from './reconcile/link.ts'
import { match } from './reconcile/match.ts'
import { reconcile } from './reconcile/reconcile.ts'
import { apply } from './reconcile/replay.ts'
import { isAboutStaff, withStaff } from './reconcile/staff-bounce.ts'
import type { Languages } from './understand/trim/lexicon.ts'
import { firstLook, understand } from './understand/understand.ts'

/** What the line asks of the world. The house builds it from store, readers and post. */
export interface World {
  now(): Instant
  open(mail: KeptMail): Promise<Opened>
  /** Which of the ids found are ours. */
  verify(found: Tokens, message: Message): Promise<Verified>
  known(found: Tokens): Promise<Known>
  /** `reported`: addresses that a report of delivery tells of. */
  candidates(found: Tokens, verified: Verified, reported: readonly string[]): Promise<readonly Case[]>
  /** Kept before under the same Message-ID: this is a copy of it, or another mail. Null: there is none. */
  twin(mail: KeptMail, opened: Opened): Promise<Twin | null>
  /** Texts of letters of ours that this message may quote. */
  sentTexts(message: Message): Promise<readonly string[]>
  /** Puts ordered letters into words and fixes their ids; addresses of staff are filled in here. */
  write(held: Case, campaign: Campaign, decision: Decision, now: Instant): Promise<readonly WrittenLetter[]>
  /** One transaction; `stale`: a case has changed since it was read. */
  settle(what: Settlement): Promise<'settled' | 'stale' | 'lost'>
}

/** What stands on the shelves. */
export interface Shelves {
  readonly campaigns: readonly Campaign[]
  readonly languages: Languages
  readonly followUps: readonly FollowUp[]
  calendarOf(reader: Reader): Calendar
  readonly policy: Policy
  readonly ourAddresses: readonly string[]
  /** Lower case. */
  readonly staffAddresses: readonly string[]
  readonly by: string
}

export interface KeptMail {
  readonly id: string
  readonly source: Uint8Array
  readonly arrivedAt: Instant
  /** An agent said that it belongs to this case, or to the campaign at least. */
  readonly claimed: { readonly case: Case | null } | null
}

export interface Twin {
  readonly id: string
  readonly is: 'copy' | 'another'
}

export interface WrittenLetter {
  readonly letter: Letter
  readonly happening: Happening
}

export interface Settlement {
  readonly message?: {
    readonly id: string
    readonly arrivedAt: Instant
    readonly state: 'read' | 'left-alone' | 'set-aside' | 'duplicate'
    readonly verdict: string
    readonly source: Uint8Array
    readonly opened: Opened
    readonly campaign?: CampaignId | null
    readonly submission?: Submission
    readonly duplicateOf?: string
  }
  readonly cases: readonly SettledCase[]
}

export interface SettledCase {
  readonly before: Case | null
  readonly after: Case
  readonly drafts: readonly Draft[]
  readonly letters: readonly Letter[]
  /** Letters that are not to go out after all. */
  readonly cancelled: readonly { readonly id: string; readonly why: string | null }[]
}

/** A mail that came in: read, understood, taken into its cases, and what follows decided, all kept at once. */
export async function takeIn(world: World, shelves: Shelves, mail: KeptMail): Promise<'settled' | 'stale' | 'lost'> {
  const opened = await world.open(mail)
  const twin = await world.twin(mail, opened)
  if (twin?.is === 'copy')
    return world.settle({
      message: { ...mailOf(mail, opened), state: 'duplicate', verdict: `a copy of ${twin.id}`, duplicateOf: twin.id },
      cases: [],
    })
  const context: ReadingContext = {
    only: null,
    arrivedAt: mail.arrivedAt,
    ourAddresses: shelves.ourAddresses,
    knowsConsignees: true,
    sentTexts: await world.sentTexts(opened.message),
  }
  const look = firstLook(opened, shelves.campaigns, shelves.languages, context)
  const verified = await world.verify(look.found, opened.message)
  const understood = understand(
    opened,
    look,
    shelves.campaigns,
    shelves.languages,
    await world.known(look.found),
    verified,
    context,
  )
  const isLeftAlone = understood.kind === 'other' && !mail.claimed
  const claimed = mail.claimed?.case
  const found = () => world.candidates(look.found, verified, addressesReported(understood))
  const candidates = claimed ? [claimed] : isLeftAlone ? [] : await found()
  const submission = withStaff(
    withTwin(understood, twin),
    look.found,
    candidates,
    shelves.followUps,
    shelves.staffAddresses,
  )
  const verdict = {
    ...mailOf(mail, opened),
    verdict: submission.notice?.class ?? submission.kind,
    campaign: submission.campaign,
    submission,
  }
  if (isLeftAlone) return world.settle({ message: { ...verdict, state: 'left-alone' }, cases: [] })
  const shares = claimed
    ? [{ case: claimed, submission }]
    : match(submission, look.found, verified, candidates, mail.arrivedAt).shares
  const campaignOf = (held: Case) =>
    shelves.campaigns.find(({ id }) => id === held.campaign && id === (submission.campaign ?? id))
  const cases = await Promise.all(
    shares.flatMap((share) => {
      const campaign = campaignOf(share.case)
      if (!campaign || (share.submission.campaign === null && !mail.claimed)) return []
      const said = withCameBetween(share.submission, mail, share.case, campaign)
      const { happened } = reconcile(share.case, heldAs(mail, opened, said), campaign)
      return [proceed(world, shelves, share.case, campaign, happened, { cause: mail.id })]
    }),
  )
  const state = cases.length > 0 || isAboutStaff(submission) ? ('read' as const) : ('set-aside' as const)
  const raised = ESCALATING.filter((flag) => state === 'set-aside' && submission.flags.includes(flag))
  return world.settle({ message: { ...verdict, verdict: [verdict.verdict, ...raised].join(', '), state }, cases })
}

/** A case is looked at again: nothing came, or somebody did something. */
export async function lookAgain(
  world: World,
  shelves: Shelves,
  held: Case,
  acts: readonly Happening[] = [],
  who: { by?: string; reason?: string } = {},
): Promise<SettledCase | null> {
  const campaign = shelves.campaigns.find(({ id }) => id === held.campaign)
  return campaign ? proceed(world, shelves, held, campaign, acts, who) : null
}

/** Enters what happened to a case, decides what follows, and enters that too. */
export async function proceed(
  world: World,
  shelves: Shelves,
  before: Case,
  campaign: Campaign,
  happened: readonly Happening[],
  { by = shelves.by, reason, cause }: { by?: string; reason?: string; cause?: string },
): Promise<SettledCase> {
  const now = world.now()
  const draft = (what: Happening, author = shelves.by): Draft => ({
    at: now,
    by: author,
    case: before.id,
    what,
    ...(cause ? { cause } : {}),
  })
  const entered = happened.map((what) => ({ ...draft(what, by), ...(reason ? { reason } : {}) }))
  const standing = entered.reduce<Case>(apply, before)
  const calendar = shelves.calendarOf(nextReader(standing, now))
  const decision = decide(standing, campaign, shelves.followUps, now, calendar, shelves.policy)
  const letters = await world.write(standing, campaign, decision, now)
  const follows = [...decision.happened, ...letters.map(({ happening }) => happening), ...lookEntry(standing, decision)]
  const decided = follows.map((what) => draft(what))
  const cancelled = decision.happened.flatMap((what) =>
    what.kind === 'letter-state' && what.after === 'cancelled' ? [{ id: what.letter, why: what.detail }] : [],
  )
  return {
    before,
    after: decided.reduce<Case>(apply, standing),
    drafts: [...entered, ...decided],
    letters: letters.map(({ letter }) => letter),
    cancelled,
  }
}

/** Whoever reuses an id may be a broken mail program, or somebody who saw our mail: a person looks. */
function withTwin(submission: Submission, twin: Twin | null): Submission {
  if (!twin || submission.kind === 'other') return submission
  const problem = { code: 'same-id', detail: `mail ${twin.id} has the same Message-ID and other content` }
  return { ...submission, problems: [...submission.problems, problem] }
}

function lookEntry(held: Case, { lookAgainAt }: Decision): Happening[] {
  return held.nextLook === lookAgainAt ? [] : [{ kind: 'look', before: held.nextLook, after: lookAgainAt }]
}

function mailOf({ id, source, arrivedAt }: KeptMail, opened: Opened) {
  return { id, source, arrivedAt, opened }
}

function heldAs(mail: KeptMail, opened: Opened, submission: Submission): HeldSubmission {
  const tables = submission.sources.filter(({ channel }) => channel === 'sheet').map(({ part }) => part)
  return {
    message: mail.id,
    kind: submission.kind,
    from: opened.message.from?.address ?? null,
    at: submission.at,
    arrivedAt: mail.arrivedAt,
    review: submission.problems.length > 0 ? 'waiting' : 'none',
    problems: submission.problems,
    flags: submission.flags,
    answers: submission.answers,
    statements: submission.statements,
    ownWords: submission.ownWords.slice(0, 20_000),
    ...(submission.notice ? { notice: submission.notice } : {}),
    ...(tables.length > 0 ? { tables } : {}),
  }
}
