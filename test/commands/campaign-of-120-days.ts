import assert from 'node:assert/strict'
import type { Case } from '../../src/domain/case.ts'
import type { Says } from '../decide/story.ts'
import type { Given } from '../store/given.ts'
import { type Consignee, type Event, type Sent, Simulation, serialOf, stateNow } from './simulated.ts'

const DAY = 24 * 60 * 60 * 1000
/** Days on which no office works, as calendars on the wall say; weekends apart. */
const HOLIDAYS: Readonly<Record<string, readonly [zone: string, ...days: string[]]>> = {
  NL: ['Europe/Amsterdam', '04-10', '04-27', '05-18', '05-29'],
  BE: ['Europe/Brussels', '04-10', '05-01', '05-18', '05-29', '07-21'],
  DE: ['Europe/Berlin', '04-07', '04-10', '05-01', '05-18', '05-29'],
  FR: ['Europe/Paris', '04-10', '05-01', '05-08', '05-18', '05-29', '07-14'],
  IT: ['Europe/Rome', '04-10', '04-25', '05-01', '06-02'],
  ES: ['Europe/Madrid', '04-07', '05-01'],
  AT: ['Europe/Vienna', '04-10', '05-01', '05-18', '05-29', '06-08'],
  PL: ['Europe/Warsaw', '04-10', '05-01', '05-03', '06-08'],
  SE: ['Europe/Stockholm', '04-07', '04-10', '05-01', '05-18', '06-06'],
  DK: ['Europe/Copenhagen', '04-06', '04-07', '04-10', '05-05', '05-18', '05-29', '06-05'],
  IE: ['Europe/Dublin', '04-10', '05-01', '06-05'],
  PT: ['Europe/Lisbon', '04-07', '04-25', '05-01', '06-08'],
}
const COUNTRIES = Object.keys(HOLIDAYS)

interface Kind {
  /** What the consignee does, on which days after the notice (a day by chance in the window). */
  readonly acts: readonly (readonly [from: number, to: number, does: (serial: string) => Event['does']])[]
  readonly state: string
  /** Letters by follow-up that went out to the consignee, and to staff. */
  readonly letters: Readonly<Record<string, number>>
  readonly tasks?: readonly RegExp[]
  readonly contacts?: 1 | 2
}

const says =
  (rows: string, more: Partial<Says> = {}) =>
  (serial: string): Event['does'] => ({
    says: {
      rows: rows
        .split('; ')
        .filter(Boolean)
        .map((row) => `${serial} ${row}`),
      answers: { receipt: true, informed: true },
      ...more,
    },
  })
const ALL = 'patch both done; config both done'
const PATCH = 'patch both done'

/** What each kind of consignee is to get within 120 days, told from the rules in prose and not from the program. */
const KINDS: Readonly<Record<string, Kind>> = {
  'answers before any reminder': { acts: [[1, 12, says(ALL)]], state: 'complete', letters: { acknowledgement: 1 } },
  'answers after the first reminder': {
    acts: [[16, 26, says(ALL)]],
    state: 'complete',
    letters: { reminder: 1, acknowledgement: 1 },
  },
  'answers after the second reminder': {
    acts: [[31, 40, says(ALL)]],
    state: 'complete',
    letters: { reminder: 2, acknowledgement: 1 },
  },
  'never answers': { acts: [], state: 'awaiting', letters: { reminder: 2 }, tasks: [/^call or write/, /^escalate/] },
  'answers in two parts': {
    acts: [
      [2, 6, says(PATCH)],
      [9, 13, says('config both done', { answers: {} })],
    ],
    state: 'complete',
    letters: { 'what-is-missing': 1, acknowledgement: 1 },
  },
  'answers half, and then no more': {
    acts: [[2, 6, says(PATCH)]],
    state: 'incomplete',
    letters: { 'what-is-missing': 4 },
    tasks: [/^call/],
  },
  'is away when the first reminder comes': {
    acts: [[44, 50, says(ALL)]],
    state: 'complete',
    letters: { reminder: 2, acknowledgement: 1 },
    contacts: 1,
  },
  'has a dead address': {
    acts: [[22, 26, says(ALL)]],
    state: 'complete',
    letters: { reminder: 2, acknowledgement: 1 },
    contacts: 2,
  },
  'writes what a person must look at': {
    acts: [
      [5, 8, says(ALL, { problems: ['unknown-sender'] })],
      [30, 35, () => 'accepts all'],
    ],
    state: 'complete',
    letters: { acknowledgement: 1 },
  },
  'tells of an adverse event': {
    acts: [
      [3, 6, says(PATCH, { flags: ['adverse-event'], words: 'A patient was harmed.' })],
      [70, 74, says('config both done', { answers: {} })],
      [
        90,
        95,
        () => ({
          enters: ({ escalations }) =>
            escalations.map(({ id }) => ({ kind: 'escalation-decided', escalation: id, decision: 'reported' })),
        }),
      ],
    ],
    state: 'complete',
    letters: { 'what-is-missing': 1, 'adverse-event': 1, acknowledgement: 1 },
  },
  'plans the second step': {
    acts: [
      [4, 7, says(`${PATCH}; config both planned 2023-05-20`)],
      [55, 58, says('config both done', { answers: {} })],
    ],
    state: 'complete',
    letters: { planned: 2, acknowledgement: 1 },
  },
  'does not interrupt its work, and says so once': {
    acts: [
      [4, 7, says('patch both declined; config both declined')],
      [71, 76, says(ALL, { answers: {} })],
    ],
    state: 'complete',
    letters: { declined: 2, acknowledgement: 1 },
  },
  'sold its instrument': {
    acts: [[2, 12, says('patch both absent; config both absent')]],
    state: 'complete',
    letters: { absent: 1 },
  },
  'says two things': {
    acts: [
      [2, 5, says(ALL)],
      [8, 12, says('patch both not-done', { answers: {} })],
      [16, 20, says(PATCH, { answers: {} })],
    ],
    state: 'complete',
    letters: { acknowledgement: 2, contradiction: 1 },
  },
  'names no mode': {
    acts: [[3, 9, says('patch unstated done; config unstated done')]],
    state: 'incomplete',
    letters: { 'what-is-missing': 1 },
    tasks: [/^ask for the mode/],
  },
  'asks how it is done without internet': {
    acts: [
      [3, 6, says('', { flags: ['offline-instrument'], answers: { receipt: true, informed: true } })],
      [9, 12, says(ALL, { answers: {} })],
    ],
    state: 'complete',
    letters: { acknowledgement: 1 },
  },
}

/**
 * A campaign of 120 days in 12 countries: each consignee is written to as the rules say, when they say, and nobody who has answered.
 * Gives how many letters went out.
 */
export async function writesWhatTheRulesSay(given: Given, count: number): Promise<number> {
  const consignees = peopled(count)
  const simulation = new Simulation(given, answerOfAddress)
  const cases = await simulation.run(consignees, scripted(consignees), '2023-08-03T00:00:00.000Z')
  assert.equal(cases.length, count)
  for (const held of cases) {
    const { kind, country } = consignees.find(({ id }) => id === held.consignee.id)!
    const sent = simulation.sent.get(held.consignee.id) ?? []
    const rules = KINDS[kind]!
    const who = `${held.consignee.id}, ${country}, ${kind}`
    assert.deepEqual([who, stateNow(held), counted(sent)], [who, rules.state, rules.letters])
    for (const task of rules.tasks ?? [])
      assert.ok(
        held.tasks.some(({ what, done }) => !done && task.test(what)),
        `${who}: ${task}`,
      )
    decent(held, sent, country)
  }
  return [...simulation.sent.values()].flat().length
}

type Acting = Consignee & { readonly kind: string }

function peopled(count: number): Acting[] {
  return Array.from({ length: count }, (_, at) => {
    const kind = Object.keys(KINDS)[at % Object.keys(KINDS).length]!
    const id = `C-${String(at + 10)}`
    const address = `${kind.replaceAll(' ', '-').replaceAll(',', '')}@site-${at}.example`
    const second = KINDS[kind]!.contacts === 1 ? [] : [`second@site-${at}.example`]
    return { id, kind, country: COUNTRIES[at % COUNTRIES.length]!, contacts: [address, ...second] }
  })
}

/** Days and hours of a script, by a chance that is the same in every run. */
function scripted(consignees: readonly Acting[]): Event[] {
  let seed = 20_230_405
  const chance = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  return consignees.flatMap(({ id, kind }) =>
    KINDS[kind]!.acts.map(([from, to, does]) => ({
      at: new Date(Date.parse('2023-04-05T00:00:00Z') + (from + chance() * (to - from)) * DAY).toISOString(),
      of: id,
      does: does(serialOf(id)),
    })),
  )
}

function answerOfAddress(to: string, at: string): Says | null {
  if (to.startsWith('has-a-dead'))
    return {
      kind: 'bounce',
      from: 'mailer-daemon@relay.example',
      answers: {},
      notice: {
        class: 'failed',
        recipients: [{ address: to.split(', ')[0]!, status: '5.1.1', permanent: true, text: 'unknown' }],
      },
    }
  if (to.startsWith('is-away') && at < '2023-05-15')
    return { kind: 'auto-reply', answers: {}, notice: { class: 'out-of-office', back: '2023-05-15' } }
  return null
}

function counted(sent: readonly Sent[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { followUp } of sent) counts[followUp] = (counts[followUp] ?? 0) + 1
  return counts
}

/** What holds for every letter, whatever its kind. */
function decent(held: Case, sent: readonly Sent[], country: string): void {
  const [zone, ...free] = HOLIDAYS[country]!
  const answered = held.submissions.find(({ kind }) => kind === 'reply')?.arrivedAt
  const unasked = sent.filter((one) => one.unasked)
  const days = unasked.map(({ at }) => {
    const parts = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
      new Date(at),
    )
    const [day = '', time = ''] = parts.split(' ')
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
    const where = `${held.consignee.id} ${country} ${parts}`
    assert.ok(weekday > 0 && weekday < 6, `${where} is a weekend`)
    assert.ok(!free.includes(day.slice(5)), `${where} is a holiday`)
    assert.ok(time >= '08:00' && time < '18:00', `${where} is at night`)
    return day
  })
  assert.equal(new Set(days).size, days.length, `${held.consignee.id}: two unasked letters on one day`)
  for (const { followUp, at } of sent)
    if (followUp === 'reminder' && answered)
      assert.ok(at < answered, `${held.consignee.id} was reminded after answering`)
}
