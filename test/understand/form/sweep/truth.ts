import type { Fill } from '../pages.ts'
import type { Chance } from './chance.ts'

/** What a form must be read as, by the contract's tables. */
export interface Truth {
  readonly answers: Readonly<Record<string, unknown>>
  readonly rows: readonly string[]
  readonly flags: readonly string[]
  /** A person has to look at it, however well it was read. */
  readonly review: boolean
}

const ORGANISATIONS = ['Sint-Elders Ziekenhuis', 'Labor Dr. Wiesner & Partner', 'CHU de Valbonne', 'Genomics Centre 7']
const NAMES = ['A. Peeters', 'Jörg Müller-Wenk', 'Chloé Dubois', 'María José Ortega', 'Niamh O’Rourke']
const TITLES = ['Analist', 'Laborleitung', 'Head of Sequencing', 'Responsable qualité', 'IT']
const DATES: readonly (readonly [string, string])[] = [
  ['12-APR-2023', '2023-04-12'],
  ['14 apr 2023', '2023-04-14'],
  ['2023-04-18', '2023-04-18'],
  ['19.04.2023', '2023-04-19'],
]
const REASONS = { 'no-product': 'absent', 'no-interruption': 'declined' } as const
const STEPS = ['patch', 'config'] as const
type Reason = keyof typeof REASONS

/** The serial numbers of the consignee that fills in. */
export const ON_RECORD = ['M70412', 'M70413', 'M70998', 'M71230', 'NDX550421', 'NDX550777', 'NDX551003']

/** Something that people fill in, and now and then forget. Serial numbers never stand in two places that contradict each other. */
export function randomFill(chance: Chance): Fill {
  const fill: Record<string, string | boolean | readonly string[]> = {}
  const unused = chance.shuffled(ON_RECORD)
  const serials = () => {
    const some = Array.from({ length: chance.is(0.4) ? 2 : 1 }, () => unused.pop()!)
    return some.join(chance.pick([', ', ' / ', '; ', ' & ']))
  }
  const yesNo = (id: string, answered: number) => {
    if (chance.is(answered)) fill[id] = chance.is(0.85)
  }
  if (chance.is(0.9)) fill.organisation = chance.pick(ORGANISATIONS)
  if (chance.is(0.9)) fill['respondent-name'] = chance.pick(NAMES)
  if (chance.is(0.8)) fill['respondent-title'] = chance.pick(TITLES)
  if (chance.is(0.9)) fill['respondent-date'] = chance.pick(DATES)[0]
  if (chance.is(0.9))
    fill.product = chance.is(0.3) ? ['nextseq-550dx', 'miseqdx'] : [chance.pick(['nextseq-550dx', 'miseqdx'])]
  yesNo('receipt', 0.9)
  yesNo('informed', 0.9)
  if (chance.is(0.8)) fill.modes = true
  for (const step of STEPS) {
    if (chance.is(0.7)) {
      fill[step] = true
      if (chance.is(0.85)) fill[`${step}-serials`] = serials()
    }
    if (chance.is(0.35)) {
      fill[`${step}-reason`] = chance.is(0.15) ? Object.keys(REASONS) : [chance.pick(Object.keys(REASONS))]
      if (chance.is(0.7) && unused.length > 1) fill[`${step}-reason-serials`] = serials()
    }
  }
  if (fill.config && fill['patch-serials'] && chance.is(0.5)) {
    fill['config-same-serials'] = true
    delete fill['config-serials']
  }
  if (chance.is(0.7)) fill['distributor-not-applicable'] = true
  else {
    yesNo('distributor-identified', 0.7)
    yesNo('distributor-notified', 0.7)
    if (fill['distributor-notified']) fill['distributor-notified-date'] = chance.pick(DATES)[0]
  }
  return fill
}

/** What a reader that knows nobody must read. */
export function truthOf(fill: Fill): Truth {
  const answers = Object.fromEntries(
    Object.entries(fill).map(([id, value]) => {
      if (id.endsWith('-serials') && typeof value === 'string') return [id, serialsIn(value)]
      return [id, id.endsWith('-date') ? DATES.find(([written]) => written === value)![1] : value]
    }),
  )
  const rows = STEPS.flatMap((step) => [...done(step, answers), ...optedOut(step, answers)])
  const forgotten = STEPS.some(
    (step) =>
      (answers[`${step}-serials`] && !answers[step]) ||
      (answers[`${step}-reason-serials`] && !answers[`${step}-reason`]),
  )
  return { answers, rows: [...new Set(rows)].sort(), flags: [], review: forgotten }
}

/** What a reader that knows the consignee must read: a number that is not on record is for a person. */
export function truthOnRecord(fill: Fill): Truth {
  const truth = truthOf(fill)
  const named = Object.entries(truth.answers).flatMap(([id, value]) => (id.endsWith('-serials') ? listed(value) : []))
  if (named.every((serial) => ON_RECORD.includes(serial))) return truth
  return { ...truth, flags: ['unknown-serial'], review: true }
}

/** How a row is written down to be compared. */
export function rowText(
  serial: string | null,
  product: string | null,
  step: string,
  mode: string,
  outcome: string,
): string {
  return [serial ?? '?', product ?? '?', step, mode, outcome].join(' ')
}

type Answers = Readonly<Record<string, unknown>>

function done(step: string, answers: Answers): string[] {
  const same = step === 'config' && answers['config-same-serials'] === true
  const serials = listed(answers[`${step}-serials`])
  const theirs = same ? listed(answers['patch-serials']) : []
  const all = [...new Set([...theirs, ...serials])]
  if (all.length > 0) return all.map((serial) => row(serial, step, 'done', answers))
  if (same) return answers.patch ? [row(null, step, 'done', answers)] : []
  return answers[step] ? [row(null, step, 'done', answers)] : []
}

function optedOut(step: string, answers: Answers): string[] {
  const reasons = listed(answers[`${step}-reason`]) as Reason[]
  const serials = listed(answers[`${step}-reason-serials`])
  const outcome = reasons.length === 1 ? REASONS[reasons[0]!] : 'not-done'
  if (serials.length > 0) return serials.map((serial) => row(serial, step, outcome, answers))
  return reasons.length > 0 ? [row(null, step, outcome, answers)] : []
}

function row(serial: string | null, step: string, outcome: string, answers: Answers): string {
  const ticked = listed(answers.product)
  const named = serial?.startsWith('M7') ? 'miseqdx' : 'nextseq-550dx'
  const product = serial ? named : ticked.length === 1 ? ticked[0]! : null
  return rowText(serial, product, step, answers.modes ? 'both' : 'unstated', outcome)
}

function listed(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : []
}

function serialsIn(text: string): string[] {
  return text.split(/[,/;&\s]+/).filter(Boolean)
}
