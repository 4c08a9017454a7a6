import { counting } from '../domain/counting.ts'
import { NOTICE } from '../domain/notice.ts'
import { askAgain } from './ask-again.ts'
import { counted, isOverMost, LAST_NET } from './caps.ts'
import { askPerson, type Given, nothing, type Step } from './given.ts'
import { situation } from './make-situation.ts'
import { isAway, reachableOf } from './recipients.ts'
import { nextSendingTime, reminderSteps, sendingTime } from './schedule.ts'
import { wasWritten } from './situation.ts'
import { writeUnasked } from './unasked.ts'
import { writeAgain } from './undelivered.ts'

/** What silence asks for: reminders where nobody answered, the same question again where the answer was incomplete. */
export function followUpSilence(given: Given): Step {
  const { held, followUps, campaign, calendar, now } = given
  if (isOverMost(given)) {
    const why = `${campaign.schedule.lettersAtMost} letters were written, the most of this campaign; what is open now waits`
    const task = { id: LAST_NET, what: 'call: letters bring no answer', why }
    return askPerson(given, 'the most letters that this campaign allows were written', [task])
  }
  const waiting = held.letters.find(
    ({ state, followUp }) =>
      ['due', 'held', 'sending', 'unknown'].includes(state) &&
      (followUp === NOTICE || counted(held, followUps).some((letter) => letter.followUp === followUp)),
  )
  if (waiting) return nothing(`the letter ${waiting.followUp} is ${waiting.state}`, nextSendingTime(given))
  const today = calendar.dayOf(now)
  const reachable = reachableOf(held)
  const back = reachable.map(({ awayUntil }) => awayUntil ?? '').sort()[0]
  if (back && reachable.every((contact) => isAway(contact, today)))
    return nothing(`the contact is away until ${back}`, sendingTime(back, campaign, calendar))
  return writeAgain(given) ?? (counting(held.submissions).length === 0 ? remind(given) : askAgain(given))
}

function remind(given: Given): Step {
  const { held, campaign, calendar, now } = given
  const steps = reminderSteps(held, campaign, calendar)
  if (steps.length === 0) return nothing('nobody recorded when the notice was sent')
  const last = steps.findLastIndex(({ key }) => wasWritten(held, key) || held.tasks.some(({ id }) => id === key))
  const rest = steps.slice(last + 1)
  const due = rest.filter(({ at }) => at <= now).at(-1)
  const later = rest.find(({ at }) => at > now)
  if (!due)
    return later
      ? nothing(`the next reminder is due on ${calendar.dayOf(later.at)}`, later.at)
      : nothing('the schedule of reminders is over; a person takes it from here')
  const { does, day } = due.step
  if (does === 'letter' || does === 'letter-other-contact')
    return writeUnasked(given, [situation('no-answer', {}, due.key)], does === 'letter-other-contact')
  const what = does === 'task' ? 'call or write a registered letter' : 'escalate: nobody answers'
  const sent = held.letters.filter(({ unasked, state }) => unasked && state === 'sent').length
  const why = `no answer ${day} days after the notice, ${sent} reminders sent, ${held.attempts.length} other attempts`
  return { ...askPerson(given, what, [{ id: due.key, what, why }]), lookAgainAt: later?.at ?? null }
}
