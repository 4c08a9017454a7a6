import type { Command } from 'commander'
import type { Campaign } from '../domain/campaign.ts'
import type { Case, Consignee, Instrument } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { openOrUpdate } from '../import/cases.ts'
import { country, email, language } from '../import/row.ts'
import type { SettledCase } from '../line.ts'
import type { Act } from './act.ts'
import { newReference, openedOrUpdated } from './opening.ts'

/** Whoever has an instrument now. */
export interface Holder {
  readonly holder?: string
  readonly holderId?: string
  readonly holderEmail?: string
  readonly holderName?: string
  readonly holderCountry?: string
  readonly holderLanguage?: string
}

export function holderOptions(command: Command): Command {
  return command
    .option('--holder <organisation>', 'who has it now')
    .option('--holder-id <id>', 'consignee id of theirs; default: a new one')
    .option('--holder-email <email>', 'their address; needed where they are new')
    .option('--holder-name <name>', 'whom to write to')
    .option('--holder-country <code>', 'default: as before')
    .option('--holder-language <tag>', 'default: as before')
}

/** The new holder's case, opened or given the instruments, and linked to the one that they came from. Nothing is kept yet. */
export async function holderCase(
  house: House,
  campaign: Campaign,
  from: Case,
  instruments: readonly Instrument[],
  given: Holder & Act,
): Promise<SettledCase> {
  const reference = newReference()
  const id = given.holderId ?? `H-${reference}`
  const existing = await house.store.cases.byConsignee(campaign.id, id)
  if (existing?.id === from.id) throw new BadInput(`--holder-id ${id}: that is the consignee who had it before`)
  const consignee = existing?.consignee ?? consigneeOf(id, from, given)
  const now = house.world().now()
  const happened: Happening[] = [
    ...openOrUpdate(existing, { consignee, reference, instruments, notifiedOn: null }, campaign, newReference, now),
    ...instruments.map(({ serial }) => ({
      kind: 'linked' as const,
      link: { case: from.id, reference: from.reference, is: 'from' as const, serial },
    })),
  ]
  const who = { by: given.agent, ...(given.reason ? { reason: given.reason } : {}) }
  return openedOrUpdated(house, house.world(), campaign, existing, happened, who)
}

function consigneeOf(id: string, { consignee }: Case, given: Holder): Consignee {
  if (!given.holder)
    throw new BadInput(`--holder-id ${id}: no such consignee; give --holder and --holder-email for a new one`)
  if (!given.holderEmail)
    throw new BadInput(`--holder ${given.holder}: give --holder-email, or the --holder-id of a case`)
  const parsed = {
    email: email.safeParse(given.holderEmail),
    country: country.safeParse(given.holderCountry ?? consignee.country),
    language: language.safeParse(given.holderLanguage ?? consignee.language),
  }
  for (const [what, { error }] of Object.entries(parsed))
    if (error) throw new BadInput(`--holder-${what}: ${error.issues[0]!.message}`)
  return {
    id,
    organisation: given.holder,
    role: 'end-user',
    country: parsed.country.data!,
    language: parsed.language.data!,
    contacts: [{ name: given.holderName ?? '', email: parsed.email.data!, role: 'contact', valid: true }],
    timeZone: null,
  }
}
