import type { Campaign } from '../../domain/campaign.ts'
import type { Day } from '../../domain/names.ts'
import { WHOLE } from '../../domain/untouched.ts'
import type { CaseLine, Milestone } from './line.ts'
import { isNotified, sum, totalsOf } from './totals.ts'

const DAY = 24 * 60 * 60 * 1000
/** Points of a curve: beyond that, weeks are taken together. */
const MOST_POINTS = 60
/** Calendar days since the notice; the steps of the usual reminders. */
const AGES = [14, 28, 42, 60, 90] as const

/** The four numbers at the end of each week since the first notice, and today. */
export function overTime(lines: readonly CaseLine[], today: Day) {
  const first = lines.flatMap(({ notifiedOn, milestones }) => [notifiedOn, milestones[0]?.at.slice(0, 10)])
  const start = first.flatMap((day) => (day && day <= today ? [day] : [])).sort()[0]
  if (!start) return []
  const days = Math.round((Date.parse(today) - Date.parse(start)) / DAY)
  const every = 7 * Math.max(1, Math.ceil(days / 7 / MOST_POINTS))
  const points: Day[] = []
  for (let day = 0; day < days; day += every)
    points.push(new Date(Date.parse(start) + day * DAY).toISOString().slice(0, 10))
  return [...points, today].map((day) => {
    const standing = lines.map(({ milestones }) => milestoneAt(milestones, day))
    const count = (of: keyof Omit<Milestone, 'at'>) => standing.filter((one) => one?.[of] === true).length
    return {
      day,
      notified: lines.filter((line) => isNotified(line, day)).length,
      responded: count('responded'),
      corrected: count('corrected'),
      accountedFor: count('accountedFor'),
    }
  })
}

export function groups(lines: readonly CaseLine[], today: Day, by: 'country' | 'role' | 'language') {
  const keys = [...new Set(lines.map((line) => line[by]))].sort()
  return keys.map((key) => {
    const own = lines.filter((line) => line[by] === key)
    return { key, ...totalsOf(own, today), instruments: sum(own, ({ instruments }) => instruments.length) }
  })
}

/** Instruments per step and mode, by what is known of them; what was handed on is counted where it is now. */
export function steps(lines: readonly CaseLine[], { actions, modes, lots }: Campaign) {
  const all = lines.flatMap(({ instruments }) => instruments).filter(({ fate }) => fate !== 'handed-on')
  const cells = [
    ...actions.flatMap(({ id: step }) => modes.map(({ id: mode }) => ({ step, mode }))),
    ...(lots ? [{ step: lots.id, mode: WHOLE }] : []),
  ]
  return cells.map(({ step, mode }) => {
    const statuses = all.map(({ status }) => status[step]?.[mode] ?? 'outstanding')
    const count = (is: string) => statuses.filter((one) => one === is).length
    return {
      step,
      mode,
      done: count('done'),
      'done, mode not named': count('done, mode not named'),
      planned: count('planned'),
      declined: count('declined'),
      absent: count('absent'),
      disputed: count('disputed'),
      outstanding: count('outstanding'),
    }
  })
}

/** Why a step is not done: by the options of the form, and by where an instrument went. */
export function reasons(lines: readonly CaseLine[], { actions }: Campaign) {
  const all = lines.flatMap(({ instruments }) => instruments).filter(({ fate }) => fate !== 'handed-on')
  const ofForm = actions.flatMap(({ id: step, reasons: options }) =>
    Object.entries(options).map(([reason, means]) => ({
      step,
      reason,
      instruments: all.filter(({ status }) => Object.values(status[step] ?? {}).includes(means)).length,
    })),
  )
  const fates = (['sold', 'moved', 'scrapped', 'traded-in'] as const).map((reason) => ({
    step: 'all',
    reason,
    instruments: all.filter(({ fate }) => fate === reason).length,
  }))
  return [...ofForm, ...fates]
}

/** Cases that are not accounted for, by days since the notice. */
export function openByAge(lines: readonly CaseLine[], today: Day) {
  const open = lines.filter(({ accountedFor, closedOn }) => !accountedFor && closedOn === null)
  const aged = open.flatMap(({ notifiedOn }) =>
    notifiedOn && notifiedOn <= today ? [Math.round((Date.parse(today) - Date.parse(notifiedOn)) / DAY)] : [],
  )
  const bounds = [...AGES, Number.POSITIVE_INFINITY]
  return [
    ...bounds.map((to, at) => {
      const from = at === 0 ? 0 : AGES[at - 1]! + 1
      const days = to === Number.POSITIVE_INFINITY ? `${from} and more` : `${from} to ${to}`
      return { days, cases: aged.filter((age) => age >= from && age <= to).length }
    }),
    { days: 'not notified', cases: open.length - aged.length },
  ]
}

/** Documented tries: by method over all cases, and how often those were tried who have not answered. */
export function attempts(lines: readonly CaseLine[], today: Day) {
  const others = lines.flatMap(({ attempts: own }) => own.map(({ method }) => method))
  const silent = lines.filter(({ responded }) => !responded)
  return {
    byMethod: [
      { method: 'notice', attempts: lines.filter((line) => isNotified(line, today)).length },
      { method: 'reminder', attempts: sum(lines, ({ reminders }) => reminders) },
      ...[...new Set(others)].sort().map((method) => ({
        method,
        attempts: others.filter((other) => other === method).length,
      })),
    ],
    withoutAnswer: ['0', '1', '2', '3 and more'].map((tries, at) => ({
      tries,
      cases: silent.filter((line) => (at === 3 ? line.tries >= 3 : line.tries === at)).length,
    })),
  }
}

export function unreachable(lines: readonly CaseLine[]) {
  return lines
    .filter(({ state }) => state === 'unreachable')
    .map(({ reference, organisation, country, tries, methods }) => ({
      case: reference,
      organisation,
      country,
      attempts: tries,
      methods: methods.join(', '),
    }))
}

function milestoneAt(milestones: readonly Milestone[], day: Day): Milestone | undefined {
  return milestones.findLast(({ at }) => at.slice(0, 10) <= day)
}
