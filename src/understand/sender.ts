import type { Known, KnownConsignee, Tokens } from '../domain/known.ts'
import { PUBLIC_PROVIDERS } from '../domain/public-providers.ts'

export interface Sender {
  /** Consignees with this address, or else at this domain. */
  readonly known: readonly KnownConsignee[]
  /** A contact's address; or one at a contact's own domain in a mail that has that case's reference, or serial numbers of that one case only. */
  readonly trusted: boolean
}

/** Who on record a sender is. Sharing a domain of a public mail provider says nothing. */
export function senderIn(from: string | null, known: Known, found: Tokens, serials: readonly string[]): Sender {
  if (!from) return { known: [], trusted: false }
  const contacts = known.consignees.filter(({ addresses }) => addresses.includes(from))
  if (contacts.length > 0) return { known: contacts, trusted: true }
  const domain = domainOf(from)
  const colleagues = PUBLIC_PROVIDERS.has(domain)
    ? []
    : known.consignees.filter(({ addresses }) => addresses.some((address) => domainOf(address) === domain))
  const trusted = colleagues.some(({ reference, instruments }) => {
    const own = instruments.map(({ serial }) => serial)
    return (
      (reference !== null && found.references.includes(reference)) ||
      (serials.length > 0 && serials.every((serial) => own.includes(serial)))
    )
  })
  return { known: colleagues, trusted }
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}
