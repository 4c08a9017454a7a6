import { calendarOf } from '../../src/calendar.ts'
import { stateOf } from '../../src/decide/state.ts'
import type { Case } from '../../src/domain/case.ts'
import type { Draft, Happening } from '../../src/domain/entry.ts'
import { changesOf } from '../../src/house/changes.ts'
import { proceed, type SettledCase, type Shelves, type World } from '../../src/line.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { apply } from '../../src/reconcile/replay.ts'
import type { Store } from '../../src/store/open.ts'
import type { Work } from '../../src/store/work-rows.ts'
import { campaign, followUps, type Says, submission } from '../decide/story.ts'

const HOUR = 60 * 60 * 1000

export interface Consignee {
  readonly id: string
  readonly country: string
  readonly contacts: readonly string[]
}

/** What happens to a consignee's case at a moment. */
export interface Event {
  readonly at: string
  readonly of: string
  readonly does: { readonly says: Says } | { readonly enters: (held: Case) => readonly Happening[] } | 'accepts all'
}

export interface Sent {
  readonly followUp: string
  readonly to: string
  readonly at: string
  readonly unasked: boolean
}

/** A campaign on a real store with a clock of its own: what is due is done as the worker does it, and letters arrive or bounce. */
export class Simulation {
  private readonly events: Event[] = []
  private mails = 0
  private letters = 0
  readonly sent = new Map<string, Sent[]>()

  constructor(
    private readonly given: { clock: string; open(): Promise<Store> },
    /** What an address does with a letter; null: somebody has it. */
    private readonly answersOf: (to: string, at: string) => Says | null,
  ) {}

  async run(consignees: readonly Consignee[], events: readonly Event[], until: string): Promise<Case[]> {
    this.clock = '2023-04-05T08:00:00.000Z'
    const store = await this.given.open()
    this.events.push(...events)
    const opened = await Promise.all(consignees.map((one) => this.opened(one)))
    await this.settle(store, opened)
    for (;;) {
      this.events.sort((one, other) => (one.at < other.at ? -1 : 1))
      const due = await store.work.nextDue(['look', 'send'])
      const next = [due, this.events[0]?.at].flatMap((at) => at ?? []).sort()[0]
      if (!next || next > until) break
      this.clock = [this.clock, new Date(next).toISOString()].sort().at(-1)!
      while (this.events[0] && this.events[0].at <= this.clock) await this.happen(store, this.events.shift()!)
      for (const work of await store.work.claim(['look', 'send'], { limit: 100 })) await this.work(store, work)
    }
    return [...(await store.cases.list())]
  }

  private get clock(): string {
    return this.given.clock
  }

  private set clock(now: string) {
    this.given.clock = now
  }

  private async happen(store: Store, { of, does }: Event): Promise<void> {
    const held = (await store.cases.byConsignee(campaign.id, of))!
    if (does === 'accepts all') {
      const waiting = held.submissions.filter(({ review }) => review === 'waiting')
      for (const one of waiting)
        await this.enter(store, of, (now) => reconcile(now, { ...one, review: 'done' }, campaign).happened, 'anna')
    } else if ('enters' in does) await this.enter(store, of, does.enters, 'anna')
    else {
      const said = submission(
        `m-${++this.mails}`,
        { from: held.consignee.contacts[0]!.email, ...does.says },
        this.clock,
      )
      await this.enter(store, of, (now) => reconcile(now, said, campaign).happened)
    }
  }

  private async enter(store: Store, of: string, what: (held: Case) => readonly Happening[], by = 'test') {
    const held = (await store.cases.byConsignee(campaign.id, of))!
    const who = { by, reason: 'as the script says' }
    await this.settle(store, [await proceed(this.world(), this.shelves, held, campaign, what(held), who)])
  }

  private async work(store: Store, work: Work): Promise<void> {
    if (work.kind === 'send') return this.send(store, work)
    const held = (await store.cases.byId(work.subject))!
    const next = await proceed(this.world(), this.shelves, held, campaign, [], {})
    if (next.drafts.length === 0) await store.work.done(work)
    else await this.settle(store, [next], work)
  }

  private async send(store: Store, work: Work): Promise<void> {
    const claim = await store.letters.claim(work.subject)
    if (claim.is === 'waits') {
      await store.work.putBack(work, { at: new Date(Date.parse(this.clock) + HOUR).toISOString() })
      return
    }
    if (claim.is === 'not-due') {
      await store.work.done(work)
      return
    }
    const { id, case: of, to, followUp, unasked } = claim.letter
    const held = (await store.cases.byId(of))!
    const what = { kind: 'letter-state', letter: id, before: 'due', after: 'sent', detail: '250' } as const
    const draft: Draft = { at: this.clock, by: 'test', case: of, what }
    await store.settle({
      works: [work],
      letterStates: [{ id, from: 'sending', to: 'sent', detail: '250' }],
      cases: [{ id: of, expectedVersion: held.version, drafts: [draft], after: apply(held, draft) }],
    })
    const consignee = held.consignee.id
    this.sent.set(consignee, [...(this.sent.get(consignee) ?? []), { followUp, to, at: this.clock, unasked }])
    const says = this.answersOf(to, this.clock)
    const at = new Date(Date.parse(this.clock) + HOUR).toISOString()
    if (says) this.events.push({ at, of: consignee, does: { says } })
  }

  private async opened({ id, country, contacts }: Consignee): Promise<SettledCase> {
    const modes = () => ({ dx: { is: 'outstanding' as const }, ruo: { is: 'outstanding' as const } })
    const what: Happening = {
      kind: 'opened',
      reference: `AAAA-${id.slice(2).padStart(4, '0')}`,
      campaign: campaign.id,
      consignee: {
        id,
        organisation: `Laboratory ${id}`,
        role: 'end-user',
        country,
        language: 'en',
        contacts: contacts.map((email) => ({ name: '', email, role: 'lab', valid: true })),
        timeZone: null,
      },
      instruments: [
        { serial: serialOf(id), product: 'miseqdx', shipped: true, status: { patch: modes(), config: modes() } },
      ],
      notifiedOn: '2023-04-05',
    }
    const opening: Draft = { at: this.clock, by: 'test', case: id, what }
    const rest = await proceed(this.world(), this.shelves, apply(null, opening), campaign, [], {})
    return { ...rest, before: null, drafts: [opening, ...rest.drafts] }
  }

  private async settle(store: Store, cases: readonly SettledCase[], work?: Work): Promise<void> {
    const settled = await store.settle({
      ...(work ? { works: [work] } : {}),
      ...changesOf(cases),
    })
    if (settled !== 'settled') throw new Error(settled)
  }

  private world(): World {
    const write: World['write'] = async (held, _campaign, { write: orders }, now) =>
      orders.map((order) => {
        const id = `l-${String(++this.letters).padStart(5, '0')}`
        const note = {
          id,
          followUp: order.followUp,
          ordinal: order.ordinal,
          state: order.approval === 'agent' ? ('held' as const) : ('due' as const),
          to: order.staff ? 'safety@maker.example' : order.to.join(', '),
          messageId: `<${id}@maker.example>`,
          unasked: order.unasked,
        }
        const rest = { subject: '', source: new Uint8Array(), attempts: 0, staff: order.staff, detail: null }
        const about = order.situations.map(({ key }) => key)
        return {
          letter: { ...note, ...rest, case: held.id, cc: order.cc, dueAt: order.notBefore },
          happening: { kind: 'letter', letter: { ...note, at: now, about } },
        }
      })
    return { now: () => this.clock, write } as World
  }

  private readonly shelves: Shelves = {
    campaigns: [campaign],
    languages: {},
    followUps,
    calendarOf: ({ country, timeZone }) => calendarOf(country, timeZone),
    policy: { lettersSince: null, holdAll: false },
    ourAddresses: [],
    staffAddresses: [],
    by: 'recall-desk',
  }
}

export function serialOf(id: string): string {
  return `M70${id.slice(2).padStart(3, '0')}`
}

export function stateNow(held: Case): string {
  return stateOf(held, campaign)
}
