import { counting } from '../domain/counting.ts'
import type { Situation } from '../domain/follow-up.ts'
import type { Instant } from '../domain/names.ts'
import { counted } from './caps.ts'
import { askPerson, type Given, nothing, type Step } from './given.ts'
import { leading, tellable } from './letters.ts'
import { isAhead, isDeferred, lookAt } from './plans.ts'
import { sendingTime } from './schedule.ts'
import { wasWritten } from './situation.ts'
import { writeUnasked } from './unasked.ts'

/** An incomplete answer is asked about again, at most so often; then a person takes over. */
export function askAgain(given: Given): Step {
  const { held, now, calendar, situations, followUps } = given
  const open = tellable(followUps, situations)
  const ahead = open.filter((situation) => isAhead(situation, given))
  if (ahead.length > 0) {
    const until = earliest(ahead.map((situation) => lookAt(situation, given)))!
    return nothing(`a step is planned for ${ahead[0]!.about.until}`, until)
  }
  const deferred = earliest(open.filter((one) => isDeferred(one, given)).map((one) => lookAt(one, given)))
  const due = open.filter((one) => !isDeferred(one, given))
  const askedOnce = due.filter((one) => one.code === 'mode-unstated' && wasWritten(held, one.key))
  const asked = due.filter((one) => !askedOnce.includes(one))
  if (due.length === 0) return deferred ? nothing('what is missing is deferred', deferred) : nothing('nothing to ask')
  const next = nextTurn(given)
  if (next > now)
    return nothing(
      `the next letter may go on ${calendar.dayOf(next)}`,
      earliest([next, ...(deferred ? [deferred] : [])]),
    )
  if (asked.length === 0)
    return askPerson(given, 'the mode was asked once; a person takes it from here', [
      {
        id: `ask ${askedOnce[0]!.key}`,
        what: 'ask for the mode, or accept that the step holds for all modes',
        why: askedOnce.map(({ key }) => key).join(', '),
      },
    ])
  const repeats = timesAsked(given)
  if (repeats >= limit(given, asked))
    return askPerson(given, 'asked as often as the campaign allows; a person takes it from here', [
      {
        id: `call after ${lastWord(given)}`,
        what: 'call: letters bring no answer to what is missing',
        why: `asked ${repeats} times again`,
      },
    ])
  return writeUnasked(given, asked, false)
}

/** So many days after the last letter, or after the last word of the consignee. */
function nextTurn({ held, followUps, campaign, calendar, ...given }: Given): Instant {
  const letters = counted(held, followUps).map(({ at }) => at)
  const last = [...letters, lastWord({ held, ...given })].sort().at(-1)!
  return sendingTime(calendar.addDays(calendar.dayOf(last), campaign.schedule.followUpEveryDays), campaign, calendar)
}

function timesAsked(given: Given): number {
  const since = lastWord(given)
  return counted(given.held, given.followUps).filter(({ unasked, at }) => unasked && at > since).length
}

function limit({ campaign, followUps }: Given, asked: readonly Situation[]): number {
  return Math.min(campaign.schedule.followUpAtMost, leading(followUps, asked)?.atMost ?? 0)
}

function lastWord({ held }: Pick<Given, 'held'>): Instant {
  return counting(held.submissions)
    .map(({ arrivedAt }) => arrivedAt)
    .sort()
    .at(-1)!
}

function earliest(instants: readonly Instant[]): Instant | null {
  return [...instants].sort()[0] ?? null
}
