import type { Case, Contact } from '../domain/case.ts'
import type { Day } from '../domain/names.ts'

/** Whom a letter goes to: the contact who wrote, else the first contact that is reachable; nobody but a contact. */
export function recipientsOf(held: Case, writer: string | null, today: Day): string[] {
  const reachable = held.consignee.contacts.filter(({ valid }) => valid)
  const wrote = reachable.find(({ email }) => email === writer)
  const first = wrote ?? reachable.find((contact) => !isAway(contact, today)) ?? reachable[0]
  return first ? [first.email] : []
}

/** Another reachable contact than this one, to go in copy. */
export function otherContact(held: Case, than: readonly string[]): string[] {
  return held.consignee.contacts
    .filter(({ valid, email }) => valid && !than.includes(email))
    .map(({ email }) => email)
    .slice(0, 1)
}

export function isAway({ awayUntil }: Contact, today: Day): boolean {
  return awayUntil !== undefined && awayUntil > today
}
