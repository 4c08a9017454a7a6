import type { HeldSubmission } from '../domain/case.ts'
import { counting } from '../domain/counting.ts'
import type { Situation } from '../domain/follow-up.ts'
import { answerableAt, answerKey, isOverMost, LAST_NET } from './caps.ts'
import { askPerson, type Given, nothing, type Step } from './given.ts'
import { leading, order, tellable } from './letters.ts'
import { situation } from './make-situation.ts'
import { isAhead } from './plans.ts'
import { recipientsOf } from './recipients.ts'
import { wasWritten } from './situation.ts'

/** Answers the replies that had no letter yet, by one letter for all of them; null where nothing waits for an answer. */
export function answerReply(given: Given): Step | null {
  const { held, followUps, policy } = given
  const unanswered = counting(held.submissions).filter(
    ({ kind, message }) => kind === 'reply' && !wasWritten(held, answerKey(message)),
  )
  const newest = unanswered.at(-1)
  if (!newest) return null
  const to = recipientsOf(held, newest.from, given.calendar.dayOf(given.now))
  if (!to[0]) return nothing('no address that letters arrive at')
  const capped = overCap(given, newest, to[0])
  if (capped) return capped
  const open = tellable(followUps, given.situations)
  const acknowledged = unanswered.map(({ message }) => situation('acknowledge', { message }, answerKey(message)))
  const asked = open.filter((one) => !isAhead(one, given))
  const followUp = leading(followUps, asked.length > 0 ? asked : acknowledged)
  if (!followUp) return nothing('no letter fits')
  const late = policy.lettersSince !== null && unanswered.every(({ arrivedAt }) => arrivedAt < policy.lettersSince!)
  const situations: Situation[] = [...open, ...acknowledged]
  const letter = { to, cc: [], situations, unasked: false, answers: newest.message }
  return { ...nothing(''), write: [order(given, followUp, letter, late)] }
}

/** An alarm names the mail, the address and the count. */
function overCap(given: Given, { message }: HeldSubmission, address: string): Step | null {
  if (isOverMost(given)) {
    const why = `${given.campaign.schedule.lettersAtMost} letters were written, the most of this campaign; mail ${message} from ${address} waits`
    return askPerson(given, 'the most letters that this campaign allows were written', [
      { id: LAST_NET, what: 'answer by hand', why },
    ])
  }
  const { at, today } = answerableAt(given, address)
  if (at <= given.now) return null
  if (today === 0) return nothing('the last letter is only just sent; the next waits for what may still come', at)
  const why = `${today} letters in a day to ${address}; mail ${message} is the next: does a machine answer?`
  const alarm = askPerson(given, `${today} letters in a day to ${address}`, [
    { id: `loop ${message}`, what: 'look at the exchange', why },
  ])
  return { ...alarm, lookAgainAt: at }
}
