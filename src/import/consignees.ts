import type { Campaign } from '../domain/campaign.ts'
import type { Consignee, Contact, Instrument } from '../domain/case.ts'
import type { KnownConsignee } from '../domain/known.ts'
import type { Day, Reference } from '../domain/names.ts'
import { REQUIRED, type Row, rowShape } from './row.ts'
import { headed } from './table.ts'

export interface ImportedConsignee {
  readonly consignee: Consignee
  readonly reference: Reference | null
  readonly instruments: readonly Pick<Instrument, 'serial' | 'product' | 'quantity'>[]
  readonly notifiedOn: Day | null
}

/** What is wrong with a row; the header is row 1. A warning does not keep the row out. */
export interface Fault {
  readonly row: number
  readonly column: string
  readonly message: string
  readonly warning?: boolean
}

/**
 * Reads a consignee list (contract: "Consignee list"): one row per instrument, rows with the same `consignee_id` are one consignee.
 * With a campaign, products and serial numbers are checked against it; the installed base decides, so an odd serial only warns.
 * @throws BadInput where the file is no table, or lacks a column.
 */
export function readConsignees(
  bytes: Uint8Array,
  filename: string,
  campaign: Campaign | null,
): { consignees: ImportedConsignee[]; faults: Fault[] } {
  const faults: Fault[] = []
  const good: { row: number; data: Row }[] = []
  for (const { row, cells } of headed(bytes, filename, REQUIRED)) {
    const parsed = rowShape.safeParse(cells)
    if (parsed.success) good.push({ row, data: parsed.data })
    else
      faults.push(
        ...parsed.error.issues.map((issue) => ({ row, column: String(issue.path[0] ?? ''), message: issue.message })),
      )
  }
  faults.push(
    ...good.flatMap(({ row, data }) => (campaign ? productFaults(row, data, campaign) : [])),
    ...duplicates(good),
    ...references(good),
    ...disagreements(good),
  )
  const bad = new Set(faults.filter((fault) => !fault.warning).map((fault) => fault.row))
  return {
    consignees: grouped(good.filter(({ row }) => !bad.has(row)).map(({ data }) => data)),
    faults: faults.sort((one, other) => one.row - other.row),
  }
}

/** The list as what understanding may know of senders. */
export function knownFrom(consignees: readonly ImportedConsignee[]): KnownConsignee[] {
  return consignees.map(({ consignee, reference, instruments }) => ({
    id: consignee.id,
    reference,
    organisation: consignee.organisation,
    language: consignee.language.split('-')[0]!.toLowerCase(),
    addresses: consignee.contacts.map((contact) => contact.email),
    instruments: instruments.map(({ serial, product }) => ({ serial, product })),
  }))
}

function productFaults(row: number, data: Row, campaign: Campaign): Fault[] {
  const product = campaign.products.find(({ id }) => id === data.product)
  if (!product)
    return [{ row, column: 'product', message: `must be one of ${campaign.products.map(({ id }) => id).join(', ')}` }]
  const fits = product.serials.some((pattern) => new RegExp(`^(?:${pattern})$`).test(data.serial))
  return fits
    ? []
    : [{ row, column: 'serial', message: `${data.serial} has not the form of a ${product.name}`, warning: true }]
}

/** An instrument stands with one consignee; units of a lot, which are counted, go to many. */
function duplicates(rows: readonly { row: number; data: Row }[]): Fault[] {
  const seen = new Map<string, number>()
  return rows.flatMap(({ row, data }) => {
    const key = data.quantity !== null ? `${data.consignee_id} ${data.serial}` : data.serial
    const before = seen.get(key)
    seen.set(key, before ?? row)
    return before === undefined
      ? []
      : [{ row, column: 'serial', message: `${data.serial} stands in row ${before} already` }]
  })
}

/** A reference names one case: it may not be shared, nor may a consignee have two. */
function references(rows: readonly { row: number; data: Row }[]): Fault[] {
  const owners = new Map<string, string>()
  const given = new Map<string, string>()
  return rows.flatMap(({ row, data: { case_ref: reference, consignee_id: id } }) => {
    if (reference === '') return []
    const owner = owners.get(reference) ?? id
    const before = given.get(id) ?? reference
    owners.set(reference, owner)
    given.set(id, before)
    if (owner !== id) return [{ row, column: 'case_ref', message: `${reference} is ${owner}'s already` }]
    return before === reference
      ? []
      : [{ row, column: 'case_ref', message: `${id} has ${before} already; give one reference per consignee` }]
  })
}

const SHARED = ['organisation', 'role', 'country', 'language'] as const

/** Rows of one consignee that tell different things of it: the first row counts. */
function disagreements(rows: readonly { row: number; data: Row }[]): Fault[] {
  const heads = new Map<string, Row>()
  return rows.flatMap(({ row, data }) => {
    const head = heads.get(data.consignee_id) ?? data
    heads.set(data.consignee_id, head)
    return SHARED.filter((column) => data[column] !== head[column]).map((column) => ({
      row,
      column,
      message: `${data[column]}, but ${head[column]} in an earlier row of ${data.consignee_id}`,
      warning: true,
    }))
  })
}

function grouped(rows: readonly Row[]): ImportedConsignee[] {
  const byId = new Map<string, Row[]>()
  for (const row of rows) {
    const own = byId.get(row.consignee_id)
    if (own) own.push(row)
    else byId.set(row.consignee_id, [row])
  }
  return [...byId.values()].map((own) => {
    const head = own[0]!
    return {
      consignee: {
        id: head.consignee_id,
        organisation: head.organisation,
        role: head.role,
        country: head.country,
        language: head.language,
        contacts: contactsOf(own),
        timeZone: head.time_zone || null,
        ...(head.phone ? { phone: head.phone } : {}),
        ...(head.address ? { postalAddress: head.address } : {}),
      },
      reference: own.find((row) => row.case_ref)?.case_ref ?? null,
      instruments: own.map(({ serial, product, quantity }) => ({
        serial,
        product,
        ...(quantity === null ? {} : { quantity }),
      })),
      notifiedOn:
        own
          .map((row) => row.notified_on)
          .filter(Boolean)
          .sort()[0] ?? null,
    }
  })
}

function contactsOf(rows: readonly Row[]): Contact[] {
  const contacts = new Map<string, Contact>()
  for (const row of rows) {
    if (!contacts.has(row.contact_email))
      contacts.set(row.contact_email, {
        name: row.contact_name,
        email: row.contact_email,
        role: row.contact_role || 'contact',
        valid: true,
      })
    for (const email of row.alternate_emails)
      if (!contacts.has(email)) contacts.set(email, { name: '', email, role: 'alternate', valid: true })
  }
  return [...contacts.values()]
}
