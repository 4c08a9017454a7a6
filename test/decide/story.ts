import { calendarOf } from '../../src/calendar.ts'
import { decide, type Policy } from '../../src/decide/decide.ts'
import { situationsOf } from '../../src/decide/situation.ts'
import { missingOf, stateOf } from '../../src/decide/state.ts'
import type { Case, HeldSubmission } from '../../src/domain/case.ts'
import type { Decision, LetterOrder } from '../../src/domain/decision.ts'
import type { Draft, Happening } from '../../src/domain/entry.ts'
import type { Statement } from '../../src/domain/submission.ts'
import { proceed, type Shelves, type World } from '../../src/line.ts'
import { reconcile, unlink } from '../../src/reconcile/reconcile.ts'
import { apply, replay } from '../../src/reconcile/replay.ts'
import { openCampaigns, openFollowUps } from '../../src/shelf.ts'

const path = (relative: string) => new URL(`../../${relative}`, import.meta.url).pathname
export const [campaign] = (await openCampaigns([path('config/campaigns/fsn2023-1338')])) as [
  Awaited<ReturnType<typeof openCampaigns>>[number],
]
export const followUps = await openFollowUps(path('templates/letters'))

export const LAB = 'jan@labnoord.example'
export const COLLEAGUE = 'els@labnoord.example'

export interface Opening {
  readonly serials?: readonly string[]
  readonly contacts?: readonly string[]
  readonly notifiedOn?: string | null
  readonly country?: string
  readonly role?: Case['consignee']['role']
}

/** What a reply says, shortly. A row: `M70412 patch both done`, `- config unstated planned 2023-05-12`, `miseqdx patch …` for a product. */
export interface Says {
  readonly rows?: readonly string[]
  /** Answers by question; a receipt is given unless it is told otherwise. */
  readonly answers?: Readonly<Record<string, boolean | string | readonly string[]>>
  readonly flags?: HeldSubmission['flags']
  readonly problems?: readonly string[]
  readonly from?: string
  readonly kind?: HeldSubmission['kind']
  readonly notice?: HeldSubmission['notice']
  readonly at?: string
  readonly arrivedAt?: string
  readonly words?: string
}

/** One case from its opening on, on a clock that only the test moves: entered and decided as the line does it, with letters sent as they fall due. */
export class Story {
  held: Case
  readonly drafts: Draft[] = []
  readonly written: LetterOrder[] = []
  clock = '2023-04-05T08:00:00.000Z'
  policy: Policy = { lettersSince: null, holdAll: false }
  /** False: letters stay due. */
  sends = true
  private letters = 0

  constructor({
    serials = ['M70412'],
    contacts = [LAB],
    notifiedOn = '2023-04-05',
    country = 'NL',
    role = 'end-user',
  }: Opening = {}) {
    const modes = () => ({ dx: { is: 'outstanding' as const }, ruo: { is: 'outstanding' as const } })
    const opening: Draft = {
      at: this.clock,
      by: 'test',
      case: 'c-1',
      what: {
        kind: 'opened',
        reference: 'K7Q2-9FXM',
        campaign: campaign.id,
        consignee: {
          id: 'C-1',
          organisation: 'Lab Noord',
          role,
          country,
          language: 'nl',
          contacts: contacts.map((email) => ({ name: email.split('@')[0]!, email, role: 'lab', valid: true })),
          timeZone: null,
        },
        instruments: serials.map((serial) => ({
          serial,
          product: serial.startsWith('M7') ? 'miseqdx' : 'nextseq-550dx',
          shipped: true,
          status: { patch: modes(), config: modes() },
        })),
        notifiedOn,
      },
    }
    this.drafts.push(opening)
    this.held = replay([opening])
  }

  /** Moves the clock, and looks at the case. Gives the letters written, as ids. */
  on(instant: string): Promise<string[]> {
    this.clock = new Date(instant).toISOString()
    return this.enter([])
  }

  reply(message: string, says: Says): Promise<string[]> {
    return this.enter(reconcile(this.held, submission(message, says, this.clock), campaign).happened)
  }

  unlink(message: string): Promise<string[]> {
    return this.enter(unlink(this.held, message, campaign).happened, 'anna', 'belongs elsewhere')
  }

  /** A person accepts what was read, or puts it right. */
  accept(message: string, change: Partial<HeldSubmission> = {}): Promise<string[]> {
    const waiting = this.held.submissions.find((one) => one.message === message)!
    const { happened } = reconcile(this.held, { ...waiting, ...change, review: 'done' }, campaign)
    return this.enter(happened, 'anna', 'looked at it')
  }

  async enter(happened: readonly Happening[], by = 'test', reason?: string): Promise<string[]> {
    const next = await proceed(this.world(), this.shelves, this.held, campaign, happened, {
      by,
      ...(reason ? { reason } : {}),
    })
    const before = this.written.length - next.letters.length
    this.held = next.after
    this.drafts.push(...next.drafts)
    for (const { id, state } of next.letters)
      if (state === 'due' && this.sends)
        this.add({ kind: 'letter-state', letter: id, before: 'due', after: 'sent', detail: '250 ok' })
    return this.written.slice(before).map(({ followUp }) => followUp)
  }

  /** An entry and nothing decided after it. */
  add(what: Happening): void {
    const draft: Draft = { at: this.clock, by: 'test', case: this.held.id, what }
    this.drafts.push(draft)
    this.held = apply(this.held, draft)
  }

  decide(now = this.clock): Decision {
    return decide(this.held, campaign, followUps, now, calendarOf(this.held.consignee.country, null), this.policy)
  }

  get state(): string {
    return stateOf(this.held, campaign)
  }

  get missing(): string[] {
    return missingOf(this.held, campaign)
  }

  get situations(): string[] {
    return [...new Set(situationsOf(this.held, campaign).map(({ code }) => code))]
  }

  /** `done`, or per mode where they differ: `done/outstanding`. */
  status(serial: string, action: string): string {
    const modes = Object.values(this.held.instruments.find((one) => one.serial === serial)?.status[action] ?? {})
    return [...new Set(modes.map(({ is }) => is))].join('/')
  }

  get openTasks(): string[] {
    return this.held.tasks.filter(({ done }) => done === null).map(({ what }) => what)
  }

  private get shelves(): Shelves {
    return {
      campaigns: [campaign],
      languages: {},
      followUps,
      calendarOf: ({ country, timeZone }) => calendarOf(country, timeZone),
      policy: this.policy,
      ourAddresses: [],
      staffAddresses: [],
      by: 'recall-desk',
    }
  }

  private world(): World {
    const write: World['write'] = async (held, _campaign, { write: orders }, now) =>
      orders.map((order) => {
        this.written.push(order)
        const note = {
          id: `l-${++this.letters}`,
          followUp: order.followUp,
          ordinal: order.ordinal,
          state: order.approval === 'agent' ? ('held' as const) : ('due' as const),
          to: order.to.join(', '),
          messageId: `<l-${this.letters}@maker.example>`,
          unasked: order.unasked,
        }
        const rest = {
          case: held.id,
          cc: order.cc,
          subject: '',
          source: new Uint8Array(),
          dueAt: now,
          attempts: 0,
          staff: order.staff,
          detail: null,
        }
        return {
          letter: { ...note, ...rest },
          happening: { kind: 'letter', letter: { ...note, at: now, about: order.situations.map(({ key }) => key) } },
        }
      })
    return { now: () => this.clock, write } as World
  }
}

export function submission(message: string, says: Says, arrivedAt: string): HeldSubmission {
  const at = says.at ?? arrivedAt
  const evidence = [{ part: 'body', page: null, box: null, text: says.words ?? '' }]
  const problems = (says.problems ?? []).map((code) => ({ code }))
  return {
    message,
    kind: says.kind ?? 'reply',
    from: says.from ?? LAB,
    at,
    arrivedAt: says.arrivedAt ?? arrivedAt,
    review: problems.length > 0 ? 'waiting' : 'none',
    problems,
    flags: says.flags ?? [],
    answers: Object.entries(says.answers ?? { receipt: true }).map(([question, value]) => ({
      question,
      value,
      confidence: 0.99,
      evidence,
    })),
    statements: (says.rows ?? []).map((row): Statement => {
      const [of, action, mode, outcome, until] = row.split(' ') as [
        string,
        string,
        string,
        Statement['outcome'],
        string?,
      ]
      const named = /^[A-Z]/.test(of)
      return {
        serial: named ? of : null,
        product: of === '-' ? null : named ? (of.startsWith('M7') ? 'miseqdx' : 'nextseq-550dx') : of,
        action,
        mode,
        outcome,
        ...(until ? { until } : {}),
        confidence: 0.99,
        because: evidence,
      }
    }),
    ownWords: says.words ?? '',
    ...(says.notice ? { notice: says.notice } : {}),
  }
}
