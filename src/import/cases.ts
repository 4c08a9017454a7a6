import type { Campaign } from '../domain/campaign.ts'
import type { Case, Instrument } from '../domain/case.ts'
import type { Happening, ImportedPart } from '../domain/entry.ts'
import type { Instant, Reference } from '../domain/names.ts'
import { untouched } from '../domain/untouched.ts'
import type { ImportedConsignee } from './consignees.ts'

/** What a row group of the list makes happen to its case: it is opened, or what changed is entered; nothing where nothing changed. */
export function openOrUpdate(
  existing: Case | null,
  imported: ImportedConsignee,
  campaign: Campaign,
  newReference: () => Reference,
  now: Instant,
): Happening[] {
  if (!existing) {
    return [
      {
        kind: 'opened',
        reference: imported.reference ?? newReference(),
        campaign: campaign.id,
        consignee: imported.consignee,
        instruments: imported.instruments.map((instrument) => fresh(instrument, campaign)),
        notifiedOn: imported.notifiedOn,
      },
    ]
  }
  const before: ImportedPart = {
    consignee: existing.consignee,
    instruments: existing.instruments,
    notifiedOn: existing.notifiedOn,
  }
  const after = updated(existing, imported, campaign, now)
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ kind: 'imported', before, after }]
}

/** An instrument of the list of which nobody has said anything. */
function fresh(
  { serial, product, quantity }: ImportedConsignee['instruments'][number],
  campaign: Campaign,
): Instrument {
  return {
    serial,
    product,
    shipped: true,
    ...quantityOf({ quantity }),
    status: untouched(campaign),
  }
}

/** The list never takes away: a contact or an instrument that it no longer names stays, and what bounced stays invalid. */
function updated(existing: Case, imported: ImportedConsignee, campaign: Campaign, now: Instant): ImportedPart {
  const known = new Map(existing.consignee.contacts.map((contact) => [contact.email, contact]))
  const named = imported.consignee.contacts.map((contact) => ({
    ...known.get(contact.email),
    ...contact,
    valid: known.get(contact.email)?.valid ?? true,
  }))
  const others = existing.consignee.contacts.filter(
    (contact) => !imported.consignee.contacts.some(({ email }) => email === contact.email),
  )
  const added = imported.instruments.filter(
    ({ serial }) => !existing.instruments.some((instrument) => instrument.serial === serial),
  )
  return {
    consignee: { ...existing.consignee, ...imported.consignee, contacts: [...named, ...others] },
    instruments: [
      ...existing.instruments.map((instrument) => {
        const listed = imported.instruments.find(({ serial }) => serial === instrument.serial)
        return listed ? { ...instrument, shipped: true, ...quantityOf(listed) } : instrument
      }),
      ...added.map((instrument) => ({ ...fresh(instrument, campaign), addedAt: now })),
    ],
    notifiedOn: imported.notifiedOn ?? existing.notifiedOn,
  }
}

function quantityOf({ quantity }: { readonly quantity?: number | undefined }): Pick<Instrument, 'quantity'> {
  return quantity === undefined ? {} : { quantity }
}
