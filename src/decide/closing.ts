import { counting } from '../domain/counting.ts'
import { type Given, nothing, type Step } from './given.ts'
import { after } from './schedule.ts'

const DAY = 24 * 60 * 60 * 1000

/**
 * A case that misses nothing. By the campaign's rule it closes once nobody has said anything more for some days and no task of a person
 * is open; without such a rule a person closes it. A later word opens it again.
 */
export function settled({ held, campaign, now }: Given): Step {
  const { closeAfterDays } = campaign.schedule
  if (closeAfterDays === undefined) return nothing('nothing is missing')
  const open = held.tasks.find(({ done }) => done === null)
  if (open) return nothing(`nothing is missing, and a person is to ${open.what}`)
  const last = counting(held.submissions).map(({ arrivedAt }) => arrivedAt)
  const since =
    [...last, ...held.letters.map(({ at }) => at)]
      .map((at) => after(at, 0))
      .sort()
      .at(-1) ?? held.openedAt
  const due = after(since, closeAfterDays * DAY)
  if (due > now) return nothing('nothing is missing; it closes when nobody says more', due)
  const because = `nothing is missing, and nobody said more for ${closeAfterDays} days`
  return { ...nothing(because), happened: [{ kind: 'closed', because }] }
}
