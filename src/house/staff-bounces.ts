import type { Config } from '../config.ts'
import { bounceClass } from '../domain/bounce.ts'
import type { Instant } from '../domain/names.ts'
import type { Submission } from '../domain/submission.ts'
import type { Store } from '../store/open.ts'

/** A letter to our own staff that came back. */
export interface StaffBounce {
  readonly address: string
  readonly at: Instant
  /** `anna@maker.example (full)` */
  readonly why: string
}

/** Before the mail that tells it is settled: what dies in between tells it again. */
export async function noteStaffBounces(
  { settings }: Pick<Store, 'settings'>,
  { notice }: Submission,
  at: Instant,
): Promise<void> {
  for (const recipient of notice?.class === 'failed' ? (notice.recipients ?? []) : []) {
    const why = `${recipient.address} (${bounceClass(recipient)})`
    for (const address of recipient.staff ?? []) {
      const known = await settings.get<StaffBounce>(nameOf(address))
      if (!known || known.at < at) await settings.set(nameOf(address), { address, at, why } satisfies StaffBounce)
    }
  }
}

/** The last one of each address that is still configured. */
export async function staffBounces(
  { settings }: Pick<Store, 'settings'>,
  config: Pick<Config, 'staff'>,
): Promise<StaffBounce[]> {
  const found = await Promise.all(staffAddresses(config).map((address) => settings.get<StaffBounce>(nameOf(address))))
  return found.filter((one) => one !== null)
}

export function staffAddresses({ staff }: Pick<Config, 'staff'>): string[] {
  return [...new Set([...staff.safety, ...staff.security, ...staff.operator].map((one) => one.toLowerCase()))]
}

function nameOf(address: string): string {
  return `staff.bounce ${address}`
}
