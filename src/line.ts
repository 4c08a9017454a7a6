import type { Calendar } from './decide/calendar.ts'
import { decide, type Policy } from './decide/decide.ts'
import type { Campaign } from './domain/campaign.ts'
import type { Case, HeldSubmission } from './domain/case.ts'
import type { ReadingContext } from './domain/context.ts'
import type { Decision } from './domain/decision.ts'
import type { Draft, Happening } from './domain/entry.ts'
import type { FollowUp } from './domain/follow-up.ts'
import type { Known, Tokens, Verified } from './domain/known.ts'
import type { Letter } from './domain/letter.ts'
import type { CampaignId, Instant } from './domain/names.ts'
import type { Opened } from './domain/opened.ts'
import type { Submission } from './domain/submission.ts'
import { match } from './reconcile/match.ts'
import { reconcile } from './reconcile/reconcile.ts'
import { apply } from './reconcile/replay.ts'
import type { Languages } from './understand/trim/lexicon.ts'
import { firstLook, understand } from './understand/understand.ts'

/** What the line asks of the world. The house builds it from store, readers and post. */
export interface World {
  now(): Instant
  open(mail: KeptMail): Promise<Opened>
  /** Which of the ids found are ours, by their MAC. */
  verify(found: Tokens): Verified
  known(found: Tokens): Promise<Known>
  candidates(found: Tokens, verified: Verified): Promise<readonly Case[]>
  sentTexts(found: { readonly from: string | null }): Promise<readonly string[]>
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
  calendarOf(held: Case): Calendar
  readonly policy: Policy
  readonly ourAddresses: readonly string[]
  readonly by: string
}

export interface KeptMail {
  readonly id: string
  readonly source: Uint8Array
  readonly arrivedAt: Instant
  /** An agent said that it belongs to this case, or to the campaign at least. */
  readonly claimed: { readonly case: Case | null } | null
}

export interface WrittenLetter {
  readonly letter: Letter
  readonly happening: Happening
}

export interface Settlement {
  readonly message?: {
    readonly id: string
    readonly state: 'read' | 'left-alone' | 'set-aside'
    readonly verdict: string
    readonly campaign: CampaignId | null
    readonly opened: Opened
    readonly submission: Submission
  }
  readonly cases: readonly SettledCase[]
}

export interface SettledCase {
  readonly before: Case | null
  readonly after: Case
  readonly drafts: readonly Draft[]
  readonly letters: readonly Letter[]
}

/** A mail that came in: read, understood, taken into its cases, and what follows decided, all kept at once. */
export async function takeIn(world: World, shelves: Shelves, mail: KeptMail): Promise<'settled' | 'stale' | 'lost'> {
  const opened = await world.open(mail)
  const context: ReadingContext = {
    only: null,
    arrivedAt: mail.arrivedAt,
    ourAddresses: shelves.ourAddresses,
    knowsConsignees: true,
    sentTexts: await world.sentTexts({ from: opened.message.from?.address ?? null }),
  }
  const look = firstLook(opened, shelves.campaigns, shelves.languages, context)
  const verified = world.verify(look.found)
  const submission = understand(
    opened,
    look,
    shelves.campaigns,
    shelves.languages,
    await world.known(look.found),
    verified,
    context,
  )
  const verdict = {
    id: mail.id,
    verdict: submission.notice?.class ?? submission.kind,
    campaign: submission.campaign,
    opened,
    submission,
  }
  if (submission.kind === 'other' && !mail.claimed)
    return world.settle({ message: { ...verdict, state: 'left-alone' }, cases: [] })
  const shares = mail.claimed?.case
    ? [{ case: mail.claimed.case, submission }]
    : match(submission, look.found, verified, await world.candidates(look.found, verified)).shares
  const campaignOf = (held: Case) =>
    shelves.campaigns.find(({ id }) => id === held.campaign && id === (submission.campaign ?? id))
  const cases = await Promise.all(
    shares.flatMap((share) => {
      const campaign = campaignOf(share.case)
      if (!campaign || (submission.campaign === null && !mail.claimed)) return []
      const { happened } = reconcile(share.case, heldAs(mail, opened, share.submission), campaign)
      return [proceed(world, shelves, share.case, campaign, happened, { cause: mail.id })]
    }),
  )
  return world.settle({ message: { ...verdict, state: cases.length > 0 ? 'read' : 'set-aside' }, cases })
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
  const decision = decide(standing, campaign, shelves.followUps, now, shelves.calendarOf(standing), shelves.policy)
  const letters = await world.write(standing, campaign, decision, now)
  const follows = [...decision.happened, ...letters.map(({ happening }) => happening), ...lookEntry(standing, decision)]
  const decided = follows.map((what) => draft(what))
  return {
    before,
    after: decided.reduce<Case>(apply, standing),
    drafts: [...entered, ...decided],
    letters: letters.map(({ letter }) => letter),
  }
}

function lookEntry(held: Case, { lookAgainAt }: Decision): Happening[] {
  return held.nextLook === lookAgainAt ? [] : [{ kind: 'look', before: held.nextLook, after: lookAgainAt }]
}

function heldAs(mail: KeptMail, opened: Opened, submission: Submission): HeldSubmission {
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
  }
}
