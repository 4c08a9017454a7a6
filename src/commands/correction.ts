import { z } from 'zod'
import type { AnswerValue, Evidence } from '../domain/answer.ts'
import { type Campaign, stepsOf } from '../domain/campaign.ts'
import type { HeldSubmission } from '../domain/case.ts'
import { BadInput } from '../domain/outcome.ts'
import type { Statement } from '../domain/submission.ts'
import { asSerial } from '../import/row.ts'
import type { Act } from './act.ts'

/** A reading with one value as an agent puts it. What was accepted before is changed for a reason only. @throws BadInput */
export function corrected(
  submission: HeldSubmission,
  campaign: Campaign,
  question: string,
  value: string,
  { agent, reason }: Act,
): HeldSubmission {
  const waits = submission.review === 'waiting'
  if (!waits && !reason) throw new BadInput('an accepted value changes: give --reason TEXT')
  const evidence = { part: 'agent', page: null, box: null, text: `${agent}${reason ? `: ${reason}` : ''}` }
  const review = waits ? ('waiting' as const) : ('done' as const)
  if (question === 'instruments') return { ...submission, review, statements: correctedRows(value, campaign, evidence) }
  const next = correctedAnswer(question, value, campaign)
  const others = submission.answers.filter((answer) => answer.question !== question)
  const answer = next === null ? [] : [{ question, value: next, confidence: 1, evidence: [evidence] }]
  return { ...submission, review, answers: [...others, ...answer] }
}

const ROWS = z.array(
  z.strictObject({
    serial: z.string().nullable(),
    product: z.string().nullable(),
    step: z.string(),
    mode: z.string(),
    outcome: z.enum(['done', 'planned', 'declined', 'absent', 'not-done']),
    until: z.iso.date().optional(),
    way: z.string().optional(),
    quantity: z.number().int().min(0).optional(),
    on: z.iso.date().optional(),
  }),
)

/** The rows that an agent gives as JSON, in the form in which `read` prints them. @throws BadInput */
export function correctedRows(value: string, campaign: Campaign, evidence: Evidence): Statement[] {
  const rows = ROWS.safeParse(json(value))
  if (!rows.success)
    throw new BadInput(
      `instruments: ${rows.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
    )
  const modes = ['both', 'unstated', ...campaign.modes.map(({ id }) => id)]
  const ways = [...(campaign.lots?.ways.map(({ id }) => id) ?? []), 'rest']
  return rows.data.map(({ serial, product, step, mode, outcome, until, way, quantity, on }) => {
    if (!stepsOf(campaign).includes(step))
      throw new BadInput(`instruments: no step ${step}; there are ${stepsOf(campaign).join(', ')}`)
    if (way !== undefined && !ways.includes(way))
      throw new BadInput(`instruments: no way ${way}; one of ${ways.join(', ')}`)
    if (outcome === 'planned' && on !== undefined)
      throw new BadInput('instruments: until is the day of a plan; on is the day on which something was done')
    if (!modes.includes(mode)) throw new BadInput(`instruments: no mode ${mode}; one of ${modes.join(', ')}`)
    if (product !== null && !campaign.products.some(({ id }) => id === product))
      throw new BadInput(`instruments: no product ${product}`)
    return {
      serial,
      product,
      action: step,
      mode,
      outcome,
      ...(until ? { until } : {}),
      ...(way ? { way } : {}),
      ...(quantity === undefined ? {} : { quantity }),
      ...(on ? { on } : {}),
      confidence: 1,
      because: [evidence],
    }
  })
}

/** The value of a question as an agent types it; `none` takes the answer away. @throws BadInput */
export function correctedAnswer(question: string, value: string, campaign: Campaign): AnswerValue | null {
  const asked = campaign.form.questions.find(({ id }) => id === question)
  if (!asked)
    throw new BadInput(
      `${question}: no such question; there are instruments, ${campaign.form.questions.map(({ id }) => id).join(', ')}`,
    )
  if (value === 'none') return null
  const list = value.split(/[,;\s]+/).filter(Boolean)
  if (asked.kind === 'yes-no' || asked.kind === 'tick' || asked.kind === 'signature') {
    if (!/^(?:true|false|yes|no)$/i.test(value)) throw new BadInput(`${question}: yes, no or none`)
    return /^(?:true|yes)$/i.test(value)
  }
  if (asked.kind === 'date' && !z.iso.date().safeParse(value).success)
    throw new BadInput(`${question}: give a day like 2023-04-12`)
  if (asked.kind === 'serials') return list.map(asSerial)
  if (asked.kind === 'quantities') {
    if (!list.every((count) => /^\d{1,6}$/.test(count))) throw new BadInput(`${question}: whole numbers, or none`)
    return list.map(Number)
  }
  if (asked.kind !== 'choice') return value
  const wrong = list.filter((option) => !asked.options.includes(option))
  if (wrong.length > 0) throw new BadInput(`${question}: ${wrong.join(', ')} is none of ${asked.options.join(', ')}`)
  return list
}

function json(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    throw new BadInput('instruments: the value is not JSON')
  }
}
