import type { Consignee } from './case.ts'

/** Whoever reads a letter: their language (BCP 47), country (ISO 3166-1 alpha-2) and time zone (null: the country's own). */
export type Reader = Pick<Consignee, 'language' | 'country' | 'timeZone'>

/** What is known of the contact with this address, else of the consignee. A contact in another country keeps that country's time. */
export function readerOf({ contacts, ...consignee }: Consignee, address: string | undefined): Reader {
  const contact = contacts.find(({ email }) => email === address)
  return {
    language: contact?.language ?? consignee.language,
    country: contact?.country ?? consignee.country,
    timeZone: contact?.timeZone ?? (contact?.country ? null : consignee.timeZone),
  }
}
