import type { Command } from 'commander'
import type { z } from 'zod'
import type { Case, Contact } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'
import { BadInput } from '../domain/outcome.ts'
import { country, email, language } from '../import/row.ts'
import { type Act, act, caseBy } from './act.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

interface Given extends Act {
  readonly name?: string
  readonly role?: string
  readonly language?: string
  readonly country?: string
  readonly timeZone?: string
  readonly phone?: string
  readonly replaces?: string
  readonly invalid?: boolean
  readonly valid?: boolean
  readonly remove?: boolean
}

export function addContact(command: Command, front: Front): void {
  command
    .command('contact')
    .description('adds, corrects, replaces or invalidates a contact')
    .argument('<id>', 'id or reference')
    .argument('<email>', 'the address')
    .option('--name <name>')
    .option('--role <role>', 'such as lab manager, safety officer')
    .option('--language <tag>', 'where it is not the consignee’s')
    .option('--country <code>', 'where it is not the consignee’s')
    .option('--time-zone <zone>', 'such as Europe/Lisbon')
    .option('--phone <number>')
    .option('--replaces <email>', 'the address that it takes the place of')
    .option('--invalid', 'letters do not arrive there')
    .option('--valid', 'letters arrive there after all')
    .option('--remove', 'is no contact of this consignee')
    .requiredOption('--agent <name>', 'who does it')
    .requiredOption('--reason <text>', 'why')
    .action((id: string, address: string, given: Given) =>
      withHouse(front, async (house) => {
        const held = await caseBy(house, id)
        const happened = changed(held, checked(email, address.trim(), 'email'), given)
        await act(house, held, happened, given)
        front.print(`${held.reference}: ${address} ${given.remove ? 'removed' : 'entered'}`)
      }),
    )
}

function changed(held: Case, address: string, given: Given): Happening[] {
  const contactBy = (wanted: string) => held.consignee.contacts.find((contact) => contact.email === wanted)
  const before = contactBy(address) ?? null
  if (given.invalid && given.valid) throw new BadInput('--valid and --invalid: give one of them')
  if (!before && (given.invalid || given.valid || given.remove))
    throw new BadInput(`${address} is no contact of ${held.reference}; case show lists them`)
  if (given.remove) return [{ kind: 'contact', email: address, before, after: null }]
  const replaced = given.replaces ? contactBy(given.replaces.toLowerCase()) : undefined
  if (given.replaces && (!replaced || replaced.email === address))
    throw new BadInput(`--replaces ${given.replaces}: no other contact of ${held.reference} has that address`)
  const after = contactAfter(before ?? replaced ?? null, address, given)
  if (JSON.stringify(before) === JSON.stringify(after)) throw new BadInput(`${address}: nothing would change`)
  return [
    { kind: 'contact', email: address, before, after },
    ...(replaced ? [{ kind: 'contact' as const, email: replaced.email, before: replaced, after: null }] : []),
    ...(after.valid ? searchesEnded(held, address) : []),
  ]
}

function contactAfter(known: Contact | null, address: string, given: Given): Contact {
  const { awayUntil, ...kept } = known ?? { name: '', role: 'contact', valid: true, awayUntil: undefined }
  const moved = known !== null && known.email !== address
  const valid = given.invalid ? false : given.valid || moved ? true : kept.valid
  return {
    ...kept,
    ...(awayUntil && !moved ? { awayUntil } : {}),
    ...(given.name === undefined ? {} : { name: given.name }),
    ...(given.role === undefined ? {} : { role: given.role }),
    ...(given.language === undefined ? {} : { language: checked(language, given.language, '--language') }),
    ...(given.country === undefined ? {} : { country: checked(country, given.country, '--country') }),
    ...(given.timeZone === undefined ? {} : { timeZone: zone(given.timeZone) }),
    ...(given.phone === undefined ? {} : { phone: given.phone }),
    email: address,
    valid,
  }
}

/** Who was asked to find another contact has found one. */
function searchesEnded({ tasks }: Case, address: string): Happening[] {
  return tasks
    .filter(({ id, done }) => done === null && /^(?:find-contact|unreachable)\b/.test(id))
    .map(({ id }) => ({ kind: 'task-done', task: id, result: `contact ${address}` }))
}

function checked<T>(shape: z.ZodType<T>, value: string, what: string): T {
  const found = shape.safeParse(value)
  if (!found.success) throw new BadInput(`${what} ${value}: ${found.error.issues[0]!.message}`)
  return found.data
}

function zone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    throw new BadInput(`--time-zone ${name}: no such time zone; give one like Europe/Amsterdam`)
  }
}
