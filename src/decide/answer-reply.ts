import type { HeldSubmission } from '../domain/case.ts'
import { counting } from '../domain/counting.ts'
import { answerableAt, answerKey, isOverMost, LAST_NET } from './caps.ts'
import { askPerson, type Given, nothing, type Step } from './given.ts'
import { leading, order } from './letters.ts'
import { situation } from './make-situation.ts'
import { recipientsOf } from './recipients.ts'
import { wasWritten } from './situation.ts'
import { tellInAnswer } from './tell-in-answer.ts'

/**
 * Answers the replies that had no letter yet, and what an agent found in one, by one letter for all of them; null where nothing waits
 * for an answer.
 */
export function answerReply(given: Given): Step | null {
  const { held, followUps, policy } = given
  const unanswered = counting(held.submissions).filter(
    ({ kind, message }) => kind === 'reply' && !wasWritten(held, answerKey(message)),
  )
  const found = given.situations.find(({ about }) => about.found)
  if (unanswered.length === 0 && !found) return null
  const newest = unanswered.at(-1) ?? held.submissions.find(({ message }) => message === found?.about.message) ?? null
  const to = recipientsOf(held, newest?.from ?? null, given.calendar.dayOf(given.now))
  if (!to[0]) return nothing('no address that letters arrive at')
  const capped = overCap(given, newest, to[0])
  if (capped) return capped
  const told = tellInAnswer(given, unanswered)
  const acknowledged = unanswered.map(({ message }) => situation('acknowledge', { message }, answerKey(message)))
  const situations = [...told, ...acknowledged]
  const followUp = leading(followUps, told) ?? leading(followUps, acknowledged)
  if (!followUp) return nothing('no letter fits')
  const { lettersSince } = policy
  const late = lettersSince !== null && newest !== null && unanswered.every(({ arrivedAt }) => arrivedAt < lettersSince)
  const letter = { to, cc: [], situations, unasked: false, answers: newest?.message ?? null }
  return { ...nothing(''), write: [order(given, followUp, letter, late), ...toNamed(given)] }
}

/** The notice goes to whoever is named as the right person, once an agent has approved the address. */
function toNamed(given: Given) {
  return given.situations.flatMap((one) => {
    const followUp = one.code === 'contact-named' ? leading(given.followUps, [one]) : undefined
    const letter = { to: [one.about.named!], cc: [], situations: [one], unasked: false, answers: null }
    return followUp ? [order(given, followUp, letter, true)] : []
  })
}

/** An alarm names the mail, the address and the count. */
function overCap(given: Given, newest: HeldSubmission | null, address: string): Step | null {
  const mail = newest ? `mail ${newest.message} from ${address}` : `what an agent found, to ${address},`
  if (isOverMost(given)) {
    const why = `${given.campaign.schedule.lettersAtMost} letters were written, the most of this campaign; ${mail} waits`
    return askPerson(given, 'the most letters that this campaign allows were written', [
      { id: LAST_NET, what: 'answer by hand', why },
    ])
  }
  const { at, today } = answerableAt(given, address)
  if (at <= given.now) return null
  if (today === 0) return nothing('the last letter is only just sent; the next waits for what may still come', at)
  const why = `${today} letters in a day to ${address}; ${mail} is the next: does a machine answer?`
  const alarm = askPerson(given, `${today} letters in a day to ${address}`, [
    { id: `loop ${newest?.message ?? address}`, what: 'look at the exchange', why },
  ])
  return { ...alarm, lookAgainAt: at }
}
