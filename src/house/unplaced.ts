import type { Escalation } from '../domain/case.ts'
import { deadlinesOf } from '../domain/reporting.ts'
import type { House } from '../house.ts'
import { ESCALATING, wordsRaising } from '../reconcile/arises.ts'
import type { MessageLine } from '../store/messages.ts'
import type { Trouble } from './health.ts'

/**
 * Mails in no case, mostly of strangers, that report harm or an intruder: whom it concerns is told at once, and once a day until a person
 * puts the mail into a case, where it is an escalation, or dismisses it with a reason. Terms to report run from the arrival.
 */
export async function unplacedAlarms(house: House): Promise<Trouble[]> {
  const aside = await house.store.messages.list({ states: ['set-aside'] })
  const alarms = aside.flatMap((mail) => raisedBy(mail).map((kind) => alarmOf(house, mail, kind)))
  return (await Promise.all(alarms)).flat()
}

/** By the verdict of a mail that was set aside: `reply, adverse-event`. */
function raisedBy({ verdict }: MessageLine): Escalation['kind'][] {
  const words = verdict?.split(', ') ?? []
  return ESCALATING.filter((kind) => words.includes(kind))
}

async function alarmOf({ store, shelves }: House, mail: MessageLine, kind: Escalation['kind']): Promise<Trouble[]> {
  const { id, from, arrivedAt } = mail
  const reading = await store.messages.reading(id)
  if (!reading) return []
  const campaign = shelves.campaigns.find((one) => one.id === mail.campaign)
  const terms = deadlinesOf({ kind, arrivedAt }, '', campaign ?? {})
    .map(({ on, days, when }) => `${on} (${days} days: ${when})`)
    .join(', ')
  const what = kind === 'adverse-event' ? 'what may be an adverse event' : 'signs of an intruder'
  const words = wordsRaising(reading.submission, kind).slice(0, 500)
  return [
    {
      key: `unplaced ${kind} ${id}`,
      words: `A mail from ${from ?? 'nobody'}, which is in no case, reports ${what}: “${words}”. It arrived at ${arrivedAt}.${terms ? ` To report by ${terms}.` : ''} Put it into the case that it concerns: recall-desk mail claim ${id} --case CASE --agent NAME, or dismiss it: recall-desk mail dismiss ${id} --agent NAME --reason TEXT`,
      since: arrivedAt,
      staff: kind === 'adverse-event' ? 'safety' : 'security',
      isUnplaced: true,
    },
  ]
}
