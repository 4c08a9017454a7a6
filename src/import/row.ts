import { z } from 'zod'

const REFERENCE = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/
const optional = z.string().trim().default('')
const NO_DAY = 'must be a day like 2023-04-05'
/** A day, `2023-04-05` or as workbooks count them: 45021 days since 30 December 1899 (ECMA-376 18.17.4.1), the time of day left out. */
export const day = z
  .string()
  .transform((written) => (/^[2-9]\d{4}(?:\.\d+)?$/.test(written) ? dayCounted(Number(written)) : written))
  .pipe(z.literal('').or(z.iso.date(NO_DAY)))
/** An address, in lower case. */
export const email = z
  .string()
  .toLowerCase()
  .regex(/^[^\s@<>"(),:;]{1,64}@[^\s@<>"(),:;]{1,255}$/, 'is no e-mail address')

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
/** ISO 3166-1 alpha-2; a code that came out of use is its country's present one (CLDR: UK is GB). */
export const country = z
  .string()
  .toUpperCase()
  .refine((code) => /^[A-Z]{2}$/.test(code) && countries.of(code) !== undefined, 'must be a country code such as NL')
  .transform((code) => new Intl.Locale(`und-${code}`).region!)
export const language = z
  .string()
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'must be a language tag such as nl or nl-BE')

export const serial = z.string().min(1, 'is missing').transform(asSerial)

function dayCounted(days: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10)
}

/** A serial number as it is kept: `m 70-412` is M70412. */
export function asSerial(written: string): string {
  return written.toUpperCase().replace(/[\s.-]+/g, '')
}

/** One row of a consignee list, by the contract's column names. */
export const rowShape = z.object({
  consignee_id: z.string().min(1, 'is missing'),
  organisation: z.string().min(1, 'is missing'),
  role: z.enum(['end-user', 'distributor', 'importer'], { error: 'must be end-user, distributor or importer' }),
  country,
  language,
  contact_name: optional,
  contact_email: email,
  product: z.string().min(1, 'is missing'),
  serial,
  case_ref: z
    .string()
    .toUpperCase()
    .refine((given) => given === '' || REFERENCE.test(given), 'must look like K7Q2-9FXM')
    .default(''),
  alternate_emails: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(';')
        .map((one) => one.trim().toLowerCase())
        .filter(Boolean),
    )
    .pipe(z.array(email)),
  contact_role: optional,
  phone: optional,
  address: optional,
  time_zone: optional,
  notified_on: day.default(''),
  /** Of a lot: units delivered. */
  quantity: z
    .string()
    .trim()
    .regex(/^(?:[1-9]\d{0,6})?$/, 'must be a whole number of units')
    .default('')
    .transform((written) => (written === '' ? null : Number(written))),
  shipped_on: day.default(''),
})
export type Row = z.infer<typeof rowShape>

export const REQUIRED = [
  'consignee_id',
  'organisation',
  'role',
  'country',
  'language',
  'contact_name',
  'contact_email',
  'product',
  'serial',
] as const
