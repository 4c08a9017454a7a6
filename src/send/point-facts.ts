import type { Campaign, Wording } from '../domain/campaign.ts'
import type { Case, InstrumentStatus } from '../domain/case.ts'
import type { LetterOrder } from '../domain/decision.ts'
import type { Situation, SituationCode } from '../domain/follow-up.ts'
import type { Question } from '../domain/form.ts'
import type { ActionId, Serial } from '../domain/names.ts'
import type { BoxFacts, PointCode, PointFacts, PointRow } from './letter-facts.ts'
import type { Names } from './names-in-words.ts'
import { unitsOf } from './status-facts.ts'

/** What can be asked, in the order in which a letter claims an instrument and step: it is asked about once. */
const ASKED_BY_ROW: readonly SituationCode[] = [
  'serials-missing',
  'units-missing',
  'reason-unclear',
  'declined',
  'planned',
  'absent',
  'actions-outstanding',
  'mode-unstated',
  'unknown-serial',
]
const ASKED_AT_ONCE: readonly SituationCode[] = [
  'attachment-missing',
  'unreadable',
  'receipt-unconfirmed',
  'not-passed-on',
  'offline-instrument',
  'distributor-part-missing',
  'customers-outstanding',
]
/** Letters that ask for this in words of their own. */
const OWN_WORDS: Readonly<Record<string, SituationCode>> = { 'offline-instructions': 'offline-instrument' }
/** More lines than this are folded to one per instrument. */
const MOST_LINES = 8

interface Key {
  readonly serial: Serial | null
  readonly action: ActionId | null
}

/** The situations of a letter as one list of what is asked, one entry per kind. */
export function pointsOf(held: Case, campaign: Campaign, order: LetterOrder, names: Names): PointFacts[] {
  const of = (code: SituationCode) => order.situations.filter((situation) => situation.code === code)
  const claimed = new Set<string>()
  const byRow = ASKED_BY_ROW.flatMap((code) => {
    const keys = of(code).flatMap((situation) => (isAhead(situation, order) ? [] : keysOf(held, campaign, situation)))
    const fresh = keys.filter(({ serial, action }, at) => {
      const key = `${serial} ${action}`
      const first = keys.findIndex((other) => `${other.serial} ${other.action}` === key) === at
      return first && (code === 'mode-unstated' || !claimed.has(key))
    })
    for (const { serial, action } of fresh) claimed.add(`${serial} ${action}`)
    return askedAs(held, campaign, code, fresh).map(([asked, keyed]) => {
      const rows = keyed.map((key) => rowOf(held, campaign, code, key, names))
      return { code: asked, rows: folded(rows, code), boxes: [], files: [] }
    })
  })
  const atOnce = ASKED_AT_ONCE.flatMap((code) => {
    const situations = of(code)
    if (situations.length === 0 || OWN_WORDS[order.followUp] === code) return []
    const files = situations.flatMap(({ about }) => about.file ?? about.part ?? about.name ?? [])
    const { identified, informed } = situations[0]!.about
    const counts = identified !== undefined && informed !== undefined ? { counts: { identified, informed } } : {}
    return [{ code, rows: [], boxes: boxesOf(held, campaign, code, names), files: [...new Set(files)], ...counts }]
  })
  return [...atOnce, ...byRow]
}

/** What is planned for a day to come, one line per instrument and day. */
export function plansOf(held: Case, campaign: Campaign, order: LetterOrder, names: Names): PointRow[] {
  const ahead = order.situations.filter((situation) => isAhead(situation, order))
  const rows = ahead.map(({ code, about }) => {
    const row = rowOf(held, campaign, code, { serial: about.serial ?? null, action: about.action ?? null }, names)
    return { ...row, until: about.until ?? null }
  })
  return merged(rows)
}

/** A question as it stands on the form; none for questions that are not ticked or dated. */
export function boxOf(question: Question, wording: Wording): BoxFacts[] {
  const { kind } = question
  return kind === 'yes-no' || kind === 'tick' || kind === 'date'
    ? [{ kind, label: wording.labels[question.id] ?? question.id }]
    : []
}

/** What is planned for a day to come is noted, not asked about. */
function isAhead({ code, about }: Situation, order: LetterOrder): boolean {
  return code === 'planned' && about.until !== undefined && about.until >= order.notBefore.slice(0, 10)
}

/** A situation that names no instrument, or no step, is asked about those on record that it can mean. */
function keysOf(held: Case, campaign: Campaign, { code, about }: Situation): Key[] {
  if (code === 'absent' || code === 'unknown-serial')
    return serialsMeant(held, code, about.serial).map((serial) => ({ serial, action: null }))
  const actions = about.action ? [about.action] : campaign.actions.map(({ id }) => id)
  if (about.serial)
    return actions
      .filter((action) => about.action || open(held, about.serial!, action))
      .map((action) => ({ serial: about.serial!, action }))
  const candidates = held.instruments.filter(
    ({ shipped, product }) => shipped && (!about.product || about.product === product),
  )
  const keys = candidates.flatMap(({ serial }) =>
    actions.filter((action) => open(held, serial, action)).map((action) => ({ serial, action })),
  )
  return keys.length > 0 ? keys : actions.map((action) => ({ serial: null, action }))
}

function serialsMeant(held: Case, code: SituationCode, named: Serial | undefined): Serial[] {
  if (named) return [named]
  const meant = held.instruments.filter(({ shipped, status }) =>
    code === 'unknown-serial'
      ? !shipped
      : Object.values(status).some((modes) => Object.values(modes).some(({ is }) => is === 'absent')),
  )
  return meant.map(({ serial }) => serial)
}

function open(held: Case, serial: Serial, action: ActionId): boolean {
  const statuses = Object.values(held.instruments.find((one) => one.serial === serial)?.status[action] ?? {})
  return statuses.some(
    (status) =>
      status.is === 'outstanding' || status.is === 'disputed' || (status.is === 'done' && status.modeUnstated),
  )
}

function rowOf(held: Case, campaign: Campaign, code: SituationCode, { serial, action }: Key, names: Names): PointRow {
  const instrument = held.instruments.find((one) => one.serial === serial)
  const status = (mode: string): InstrumentStatus | undefined =>
    action ? instrument?.status[action]?.[mode] : undefined
  const modes = campaign.modes.map(({ id }) => id)
  const missing = modes.filter((mode) => status(mode)?.is === 'outstanding')
  const planned = modes.map(status).find((one) => one?.is === 'planned')
  return {
    serial,
    product: names.product(instrument?.product ?? null),
    action: action && names.action(action),
    modes: code === 'actions-outstanding' && missing.length < modes.length ? missing.map(names.mode) : [],
    until: planned?.is === 'planned' ? (planned.until ?? null) : null,
    quantity: instrument?.quantity ?? null,
    units: instrument ? unitsOf(instrument, campaign, names) : [],
  }
}

/** Open steps by what was said of the instrument before: nobody is asked again what is answered. */
function askedAs(held: Case, campaign: Campaign, code: SituationCode, keys: readonly Key[]): [PointCode, Key[]][] {
  const groups = new Map<PointCode, Key[]>()
  for (const key of keys) {
    const asked = code === 'actions-outstanding' ? openStep(held, campaign, key) : code
    groups.set(asked, [...(groups.get(asked) ?? []), key])
  }
  return [...groups]
}

function openStep(held: Case, campaign: Campaign, { serial, action }: Key): PointCode {
  const status = held.instruments.find((one) => one.serial === serial)?.status ?? {}
  const of = (id: ActionId) => Object.values(status[id] ?? {})
  const all = action ? of(action) : []
  if (all.some((one) => one.is === 'outstanding' && one.because)) return 'step-not-done'
  if (all.some(({ is }) => is !== 'outstanding')) return 'mode-not-mentioned'
  const others = campaign.actions.filter(({ id }) => id !== action).flatMap(({ id }) => of(id))
  return others.some((one) => one.is !== 'outstanding' || one.because) ? 'step-not-mentioned' : 'actions-outstanding'
}

/** One line per instrument where there are many, and always for modes: they are asked once. */
function folded(rows: readonly PointRow[], code: SituationCode): PointRow[] {
  return rows.length <= MOST_LINES && code !== 'mode-unstated' ? [...rows] : merged(rows)
}

function merged(rows: readonly PointRow[]): PointRow[] {
  const bySerial = new Map<string, PointRow>()
  for (const row of rows) {
    const key = `${row.serial} ${row.modes.join()} ${row.until}`
    const before = bySerial.get(key)
    bySerial.set(key, before ? { ...before, action: [before.action, row.action].filter(Boolean).join(' + ') } : row)
  }
  return [...bySerial.values()]
}

function boxesOf(held: Case, campaign: Campaign, code: SituationCode, { wording }: Names) {
  const ofLots = (campaign.lots?.ways ?? []).map(({ on }) => on)
  const meant = campaign.form.questions.filter(({ role, asks, id, kind, required }) => {
    if (code === 'receipt-unconfirmed') return role === 'receipt'
    if (code === 'not-passed-on') return role === 'informed'
    if (code === 'customers-outstanding') return asks === 'distributor' && held.answers[id]?.value === false
    const isNeeded = kind === 'tick' ? required || role === 'not-applicable' : !ofLots.includes(id)
    const isOpen = asks === 'distributor' && held.answers[id] === undefined
    return code === 'distributor-part-missing' && isOpen && isNeeded
  })
  return meant.flatMap((question) => boxOf(question, wording))
}
