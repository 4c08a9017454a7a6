import { randomInt } from 'node:crypto'
import { missingOf } from '../decide/state.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'
import type { Instant, Reference } from '../domain/names.ts'
import type { House } from '../house.ts'
import { proceed, type SettledCase, type World } from '../line.ts'
import { applied, restate } from '../reconcile/reconcile.ts'
import { apply } from '../reconcile/replay.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A case that is opened, or brought up to date, with what follows from it; the first happening of a new one opens it. */
export async function openedOrUpdated(
  { shelves, store }: House,
  world: World,
  campaign: Campaign,
  existing: Case | null,
  happened: readonly Happening[],
  who: { readonly by?: string; readonly reason?: string } = {},
): Promise<SettledCase> {
  if (existing) {
    const updates = updatesOf(existing, happened, campaign, world.now())
    return proceed(world, shelves, existing, campaign, updates, who)
  }
  const [what, ...more] = happened
  const author = { by: who.by ?? shelves.by, ...(who.reason ? { reason: who.reason } : {}) }
  const opening = { at: world.now(), ...author, case: store.newId(), what: what! }
  const rest = await proceed(world, shelves, apply(null, opening), campaign, more, who)
  return { ...rest, before: null, drafts: [opening, ...rest.drafts] }
}

/** What happens to a case whose list changed. A closed one that misses something now which it did not before is open again. */
export function updatesOf(
  existing: Case,
  happened: readonly Happening[],
  campaign: Campaign,
  now: Instant,
): readonly Happening[] {
  const listed = applied(existing, happened, now)
  const all = [...happened, ...restate(listed, campaign)]
  if (!existing.closed) return all
  const before = missingOf(existing, campaign)
  const isMore = missingOf(applied(existing, all, now), campaign).some((one) => !before.includes(one))
  return isMore ? [...all, { kind: 'reopened' }] : all
}

/** A name for a new case, by chance, in Crockford's alphabet: no I, L, O, U. */
export function newReference(): Reference {
  const letters = Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)])
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}
