import type { Config } from '../config.ts'
import { bounceClass } from '../domain/bounce.ts'
import type { Letter } from '../domain/letter.ts'
import type { Instant } from '../domain/names.ts'
import { refusalsIn, type SendOutcome } from '../domain/outcome.ts'
import type { Submission } from '../domain/submission.ts'
import type { Store } from '../store/open.ts'

/** A letter to our own staff that came back, or that the server would not take. */
export interface StaffBounce {
  readonly address: string
  readonly at: Instant
  /** `came back: anna@maker.example (full)`, `was refused: 550 5.1.1 No such user` */
  readonly why: string
}

/** Before the mail that tells it is settled: what dies in between tells it again. */
export async function noteStaffBounces(
  { settings }: Pick<Store, 'settings'>,
  { notice }: Submission,
  at: Instant,
): Promise<void> {
  for (const recipient of notice?.class === 'failed' ? (notice.recipients ?? []) : []) {
    const why = `came back: ${recipient.address} (${bounceClass(recipient)})`
    for (const address of recipient.staff ?? []) await note(settings, { address, at, why })
  }
}

/** Before the letter's new state is settled, as above. */
export async function noteStaffRefusals(
  { settings }: Pick<Store, 'settings'>,
  letter: Letter,
  outcome: SendOutcome,
  at: Instant,
): Promise<void> {
  if (!letter.staff) return
  for (const { recipient, response } of refusalsOf(letter, outcome))
    await note(settings, { address: recipient.toLowerCase(), at, why: `was refused: ${response}` })
}

/** A letter that is refused as a whole did not reach any of its readers. */
function refusalsOf({ to }: Letter, outcome: SendOutcome): ReturnType<typeof refusalsIn> {
  return outcome.is === 'refused' && !outcome.recipient
    ? to.split(', ').map((recipient) => ({ recipient, response: outcome.response }))
    : refusalsIn(outcome)
}

async function note(settings: Store['settings'], bounce: StaffBounce): Promise<void> {
  const known = await settings.get<StaffBounce>(nameOf(bounce.address))
  if (!known || known.at < bounce.at) await settings.set(nameOf(bounce.address), bounce)
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
