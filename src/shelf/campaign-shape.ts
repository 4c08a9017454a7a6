import { z } from 'zod'

const text = z.string().trim().min(1)
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be lower case letters, digits and hyphens')
const pattern = text.max(300).refine(compiles, 'is no regular expression')
const names = z.array(text).readonly()
const day = z.iso.date('must be a day such as 2023-04-05')
const days = z.number().int().min(1).max(3650)

const asked = {
  id,
  asks: z.enum(['consignee', 'distributor']),
  informative: z.boolean().optional(),
  role: z
    .enum([
      'organisation',
      'respondent',
      'respondent-date',
      'product',
      'receipt',
      'informed',
      'all-modes',
      'other-action',
      'query',
      'not-applicable',
    ])
    .optional(),
  required: z.boolean().optional(),
  heading: text.optional(),
}
const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, kind: z.literal('text') }),
  z.strictObject({ ...asked, kind: z.literal('date') }),
  z.strictObject({ ...asked, kind: z.literal('yes-no') }),
  z.strictObject({ ...asked, kind: z.literal('tick'), sameAs: id.optional() }),
  z.strictObject({ ...asked, kind: z.literal('choice'), options: z.array(id).min(1) }),
  z.strictObject({ ...asked, kind: z.literal('serials') }),
  z.strictObject({ ...asked, kind: z.literal('quantities') }),
  z.strictObject({ ...asked, kind: z.literal('signature') }),
])
const action = z.strictObject({
  id,
  done: id,
  doneSerials: id,
  sameSerials: z.strictObject({ question: id, as: id }).optional(),
  optOut: id,
  optOutSerials: id,
  reasons: z.record(id, z.enum(['absent', 'declined'])),
})

const lots = z.strictObject({
  id,
  ways: z
    .array(z.strictObject({ id, tick: id, quantities: id, lots: id, on: id, outcome: z.enum(['done', 'planned']) }))
    .min(1),
  rest: z.array(id),
  none: z.array(id),
})

const reportingRegion = z.string().regex(/^(?:default|[A-Z]{2})$/, 'must be default or a country such as US')

const schedule = z.strictObject({
  reminders: z.array(
    z.strictObject({ day: days, does: z.enum(['letter', 'letter-other-contact', 'task', 'escalate']) }),
  ),
  followUpEveryDays: days,
  followUpAtMost: z.number().int().min(0).max(100),
  lettersAtMost: z.number().int().min(1).max(1000),
  sendingHours: z.tuple([z.number().int().min(0).max(23), z.number().int().min(1).max(24)]),
  recheckDays: days,
})

/** `campaign.yaml`: a campaign without its id (the folder's name) and its wordings (the other files). */
export const campaignShape = z.strictObject({
  notice: z.strictObject({ number: text, date: day, pattern, anyNotice: pattern }),
  products: z.array(z.strictObject({ id, name: text, alsoCalled: names, serials: z.array(pattern).min(1) })).min(1),
  outOfScope: z.array(z.strictObject({ name: text, alsoCalled: names, serials: z.array(pattern) })),
  modes: z.array(z.strictObject({ id, names: names.refine((list) => list.length > 0, 'needs a name') })),
  form: z.strictObject({ questions: z.array(question).min(1) }),
  actions: z.array(action),
  lots: lots.optional(),
  decoys: z.array(pattern),
  schedule: z.strictObject({
    ...schedule.shape,
    closeAfterDays: days.optional(),
    holdAfterHandDays: z.number().int().min(0).max(365).optional(),
    keepOtherDays: days,
    byCountry: z.record(z.string().regex(/^[A-Z]{2}$/, 'must be a country such as DE'), schedule.partial()).optional(),
  }),
  reporting: z.record(reportingRegion, z.array(z.strictObject({ days, when: text })).min(1)).optional(),
  thresholds: z.record(z.string(), z.number().min(0).max(1)).refine((all) => 'default' in all, 'needs a `default`'),
})

/** `nl.yaml`: one language of a campaign. */
export const wordingShape = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}$/, 'must be the primary subtag of a language'),
  title: text,
  notice: text,
  headings: z.record(id, text),
  labels: z.record(id, text),
  options: z.record(id, z.record(id, text)),
  between: names,
  yes: text,
  no: text,
  ways: z.record(id, text).optional(),
  risk: text.max(400).optional(),
  speech: z.record(id, z.strictObject({ nouns: names, done: names, verbs: names.optional(), short: names.optional() })),
})

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'iu') instanceof RegExp
  } catch {
    return false
  }
}
