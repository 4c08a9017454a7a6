import { z } from 'zod'

/** A row that cannot be what this program wrote. */
export class CorruptRow extends Error {
  override readonly name = 'CorruptRow'
}

/** JSON whose keys are sorted, so that equal values give equal text, and text of any kind (NUL too) survives as ASCII escapes. */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(JSON.parse(JSON.stringify(value))))
}

/**
 * What was kept as JSON, checked for its bare shape.
 * @throws CorruptRow naming the table and the row
 */
export function fromJson<T>(text: unknown, table: string, id: string | number, shape: z.ZodType): T {
  let value: unknown
  try {
    value = JSON.parse(text as string)
  } catch {
    throw new CorruptRow(`table ${table}, row ${id}: not JSON`)
  }
  const checked = shape.safeParse(value)
  if (checked.success) return value as T
  const issue = checked.error.issues[0]!
  throw new CorruptRow(`table ${table}, row ${id}: ${issue.path.join('.') || 'the whole'}: ${issue.message}`)
}

/** Shapes as far as a damaged row must not get past them; the types say the rest. */
export const SHAPES = {
  case: z.looseObject({
    id: z.string(),
    reference: z.string(),
    campaign: z.string(),
    version: z.number().int(),
    consignee: z.looseObject({ id: z.string(), contacts: z.array(z.looseObject({ email: z.string() })) }),
    instruments: z.array(z.looseObject({ serial: z.string(), status: z.looseObject({}) })),
    answers: z.looseObject({}),
    submissions: z.array(z.looseObject({ message: z.string() })),
    letters: z.array(z.looseObject({ id: z.string() })),
    tasks: z.array(z.looseObject({ id: z.string() })),
    escalations: z.array(z.looseObject({ id: z.string() })),
    holds: z.array(z.looseObject({ id: z.string() })),
  }),
  submission: z.looseObject({
    kind: z.string(),
    ownWords: z.string(),
    answers: z.array(z.looseObject({ question: z.string() })),
    statements: z.array(z.looseObject({ action: z.string() })),
    flags: z.array(z.string()),
    problems: z.array(z.looseObject({ code: z.string() })),
  }),
  happening: z.looseObject({ kind: z.string() }),
  texts: z.array(z.string()),
  object: z.looseObject({}),
  any: z.unknown(),
} as const

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
