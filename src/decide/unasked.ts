import type { Situation } from '../domain/follow-up.ts'
import { counted } from './caps.ts'
import { type Given, nothing, type Step } from './given.ts'
import { leading, order } from './letters.ts'
import { otherContact, recipientsOf } from './recipients.ts'
import { nextSendingTime, withinHours } from './schedule.ts'

/** A letter that nobody asked for: one a day, in the consignee's working hours. */
export function writeUnasked(given: Given, situations: readonly Situation[], copyOther: boolean): Step {
  const { held, calendar, now, followUps } = given
  const today = calendar.dayOf(now)
  const wrote = counted(held, followUps).some(({ unasked, at }) => unasked && calendar.dayOf(at) === today)
  if (wrote) return nothing('one letter a day that nobody asked for', nextSendingTime(given))
  const sendAt = withinHours(now, given.campaign, calendar)
  if (sendAt > now) return nothing('outside the sending hours of the consignee', sendAt)
  const to = recipientsOf(held, null, today)
  if (to.length === 0) return nothing('nobody to write to: the contact says it is another')
  const followUp = leading(followUps, situations)
  if (!followUp) return nothing('no letter fits')
  const cc = copyOther ? otherContact(held, to, today) : []
  return { ...nothing(''), write: [order(given, followUp, { to, cc, situations, unasked: true, answers: null })] }
}
