import type { Case, LetterText } from '../domain/case.ts'
import type { Entry } from '../domain/entry.ts'
import type { Instant } from '../domain/names.ts'
import type { House } from '../house.ts'

/** What shows that a consignee was notified: which text went to whom and when, what the server said, and what came back. */
export interface Proof {
  readonly case: string
  readonly consignee: string
  readonly organisation: string
  /** Where the notice went by other means: the day on record. */
  readonly notifiedOn: string | null
  readonly notices: readonly {
    readonly letter: string
    readonly messageId: string
    readonly to: string
    readonly text: LetterText | null
    readonly steps: readonly { readonly at: Instant; readonly state: string; readonly detail: string | null }[]
    /** Whether the server that took it offers reports of delivery: where it does not, none that is missing says anything. Null: not known. */
    readonly reportsOffered: boolean | null
    readonly reports: readonly { readonly at: Instant; readonly class: string; readonly text: string }[]
  }[]
}

export async function proofOf({ store }: House, held: Case): Promise<Proof> {
  const entries = await store.cases.entries(held.id)
  const notices = held.letters.filter(({ followUp }) => followUp === 'notice')
  return {
    case: held.reference,
    consignee: held.consignee.id,
    organisation: held.consignee.organisation,
    notifiedOn: held.notifiedOn,
    notices: notices.map(({ id, messageId, to, text }) => {
      const queued = entries.find(({ what }) => what.kind === 'letter' && what.letter.id === id)
      const steps = entries.flatMap(({ at, what }) =>
        what.kind === 'letter-state' && what.letter === id ? [{ at, state: what.after, detail: what.detail }] : [],
      )
      return {
        letter: id,
        messageId,
        to,
        text: text ?? null,
        steps: [...(queued ? [{ at: queued.at, state: 'queued', detail: null }] : []), ...steps],
        reportsOffered: offeredFor(id, entries),
        reports: reportsOf(held, to.split(', '), queued?.at ?? ''),
      }
    }),
  }
}

function offeredFor(letter: string, entries: readonly Entry[]): boolean | null {
  const told = entries.flatMap(({ what }) =>
    what.kind === 'letter-state' && what.letter === letter ? (what.reportsOffered ?? []) : [],
  )
  return told.at(-1) ?? null
}

/** Delivery reports and bounces that name one of the addresses, since the letter was written. */
function reportsOf({ submissions }: Case, addresses: readonly string[], since: Instant) {
  return submissions.flatMap(({ arrivedAt, notice }) =>
    (arrivedAt >= since ? (notice?.recipients ?? []) : [])
      .filter(({ address }) => addresses.includes(address))
      .map(({ status, text }) => ({
        at: arrivedAt,
        class: notice!.class,
        text: [status, text].filter(Boolean).join(' '),
      })),
  )
}
