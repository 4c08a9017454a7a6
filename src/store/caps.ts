import type { CaseId, FollowUpId, Instant } from '../domain/names.ts'
import type { Context } from './context.ts'
import type { Handle } from './database.ts'
import { bareAddresses } from './letter-rows.ts'
import { later } from './text.ts'

export interface CapQuestion {
  readonly case: CaseId
  /** One or several recipients, as they stand in the letter. */
  readonly to: string
  readonly at: Instant
  /** Follow-ups that count against no cap: first notices. */
  readonly uncounted?: readonly FollowUpId[]
  /** The letter that is to be sent: it does not count itself. */
  readonly letter?: string
}

/** Letters that went out, or may have (`sending` and `unknown` too). A day is the last 24 hours. */
export interface CapCounts {
  /** To any of these addresses in this case, in answer to a mail. */
  readonly answersToday: number
  readonly answersInQuarterHour: number
  /** In this case, of our own accord. */
  readonly unaskedToday: number
  readonly ofCase: number
  /** To consignees, and to staff, of all cases. */
  readonly allInHour: number
  readonly staffInHour: number
}

export function capCounts({ db }: Context, question: CapQuestion): Promise<CapCounts> {
  const { case: of, at } = question
  const addresses = bareAddresses(question.to)
  return db.read(async (handle) => {
    const gone = () => wentOut(handle, question).where({ staff: false })
    const named = () => handle('letter_addresses').whereIn('address', addresses).select('letter')
    const answers = () => gone().where({ case_id: of, unasked: false }).whereIn('id', named())
    return {
      answersToday: await counted(answers().where('tried_at', '>', later(at, -86_400))),
      answersInQuarterHour: await counted(answers().where('tried_at', '>', later(at, -900))),
      unaskedToday: await counted(
        gone().where({ case_id: of, unasked: true }).where('tried_at', '>', later(at, -86_400)),
      ),
      ofCase: await counted(gone().where({ case_id: of })),
      allInHour: await counted(gone().where('tried_at', '>', later(at, -3600))),
      staffInHour: await counted(
        wentOut(handle, question).where({ staff: true }).where('tried_at', '>', later(at, -3600)),
      ),
    }
  })
}

function wentOut(handle: Handle, { uncounted = [], letter }: CapQuestion) {
  const query = handle('letters')
    .whereIn('state', ['sending', 'sent', 'unknown'])
    .whereNotIn('follow_up', [...uncounted])
  return letter === undefined ? query : query.whereNot({ id: letter })
}

async function counted(query: ReturnType<typeof wentOut>): Promise<number> {
  const row = (await query.count({ n: '*' }).first()) as { n?: number | string } | undefined
  return Number(row?.n ?? 0)
}
