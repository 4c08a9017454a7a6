import type { Case, Contact } from '../domain/case.ts'
import type { Day, Instant } from '../domain/names.ts'
import { type Reader, readerOf } from '../domain/reader.ts'

/** Whom a letter goes to: the contact who wrote, else the first contact that is reachable; nobody but a contact. */
export function recipientsOf(held: Case, writer: string | null, today: Day): string[] {
  const reachable = reachableOf(held)
  const wrote = reachable.find(({ email }) => email === writer)
  const unasked = reachable.filter((contact) => !isWrong(held, contact))
  const first = wrote ?? unasked.find((contact) => !isAway(contact, today)) ?? unasked[0]
  return first ? [first.email] : []
}

/** Who would read a letter that nobody asked for, were it written now: in their time the case is looked at. */
export function nextReader(held: Case, now: Instant): Reader {
  return readerOf(held.consignee, recipientsOf(held, null, now.slice(0, 10))[0])
}

/** Another reachable contact than these, to go in copy. */
export function otherContact(held: Case, than: readonly string[], today: Day): string[] {
  return reachableOf(held)
    .filter((contact) => !than.includes(contact.email) && !isWrong(held, contact) && !isAway(contact, today))
    .map(({ email }) => email)
    .slice(0, 1)
}

export function reachableOf({ consignee }: Case): Contact[] {
  return consignee.contacts.filter(({ valid }) => valid)
}

export function isAway({ awayUntil }: Contact, today: Day): boolean {
  return awayUntil !== undefined && awayUntil > today
}

/** Wrote "not me", and nobody has looked after it yet. */
function isWrong({ submissions, tasks }: Case, { email }: Contact): boolean {
  return submissions.some(
    ({ from, flags, message }) =>
      from === email &&
      flags.includes('wrong-contact') &&
      tasks.some(({ id, done }) => id === `wrong-contact:${message}` && done === null),
  )
}
