import type { Command } from 'commander'
import { z } from 'zod'
import type { Campaign } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'
import type { Day } from '../domain/names.ts'
import { BadInput } from '../domain/outcome.ts'
import { changesOf } from '../house/changes.ts'
import type { House } from '../house.ts'
import type { Settlement } from '../store/settle.ts'

/** Who does something, and why: every act of an agent is entered with both. */
export interface Act {
  readonly agent: string
  readonly reason?: string
}

/** Options of a command that changes something. */
export function actOf(command: Command): Command {
  return command
    .option('--agent <name>', 'who does it', 'agent')
    .option('--reason <text>', 'why; needed where an accepted value changes')
}

/** A case by its id or its reference. @throws BadInput */
export async function caseBy(house: House, name: string): Promise<Case> {
  const byId = await house.store.cases.byId(name)
  const found = byId ? [byId] : await house.store.cases.byReference(name.toUpperCase())
  if (!found[0]) throw new BadInput(`${name}: no such case; case list shows them`)
  if (found[1])
    throw new BadInput(
      `${name} is a case of ${found.map(({ campaign }) => campaign).join(' and of ')}: give its id, ${found.map(({ id }) => id).join(' or ')}`,
    )
  return found[0]
}

/** The campaign of a case. @throws BadInput where it is not configured any more */
export function campaignOf({ shelves }: House, held: Case): Campaign {
  const campaign = shelves.campaigns.find(({ id }) => id === held.campaign)
  if (!campaign) throw new BadInput(`case ${held.reference}: its campaign ${held.campaign} is not configured`)
  return campaign
}

/** The campaign that an option names. @throws BadInput */
export function campaignBy(campaigns: readonly Campaign[], id: string): Campaign {
  const campaign = campaigns.find((one) => one.id === id)
  if (!campaign)
    throw new BadInput(`--campaign ${id}: no such campaign; there are ${campaigns.map((one) => one.id).join(', ')}`)
  return campaign
}

/** A day as an agent types it. @throws BadInput */
export function dayOf(written: string, option: string): Day {
  if (!z.iso.date().safeParse(written).success) throw new BadInput(`${option} ${written}: give a day like 2023-04-05`)
  return written
}

/** Enters an agent's act, and decides what follows from it. */
export async function act(
  house: House,
  held: Case,
  happened: readonly Happening[],
  { agent, reason }: Act,
  message?: Settlement['message'],
): Promise<void> {
  campaignOf(house, held)
  // The line loads all that thinks: only what is entered needs it, what is shown does not.
  const { lookAgain } = await import('../line.ts')
  const next = await lookAgain(house.world(), house.shelves, held, happened, {
    by: agent,
    ...(reason ? { reason } : {}),
  })
  const settled =
    next &&
    (await house.store.settle({
      ...(message ? { message } : {}),
      ...changesOf([next]),
    }))
  if (settled !== 'settled') throw new BadInput(`case ${held.reference} changed meanwhile; look at it again`)
}
