import type { Command } from 'commander'
import { FOUND_BY_AGENT, type FollowUp, type SituationCode } from '../domain/follow-up.ts'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { type Act, act, actOf, caseBy } from './act.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

interface Options extends Act {
  readonly message?: string
}

const CHOICES: readonly SituationCode[] = FOUND_BY_AGENT

/** An agent has seen in a message what no reading finds: a doubt whether the notice is genuine, for one. The letter for it is written. */
export function addLetterWrite(letter: Command, front: Front): void {
  actOf(
    letter
      .command('write')
      .description(
        'writes a letter that an agent chooses, such as authenticity; while its message is in review, it goes when that ends',
      )
      .argument('<case>', 'id or reference')
      .argument('<letter>', 'authenticity, offline-instructions, unaffected or other-notice')
      .option('--message <id>', 'the message that it answers; default: the newest reply'),
  ).action((name: string, chosen: string, options: Options) =>
    withHouse(front, async (house) => front.print(await write(house, name, chosen, options))),
  )
}

async function write(house: House, name: string, chosen: string, options: Options): Promise<string> {
  const held = await caseBy(house, name)
  const code = codeOf(house.shelves.followUps, chosen)
  const replies = held.submissions.filter(({ kind }) => kind === 'reply')
  const message = options.message ?? replies.at(-1)?.message ?? null
  if (options.message && !replies.some((reply) => reply.message === options.message))
    throw new BadInput(`--message ${options.message}: no reply of case ${held.reference}; case show lists them`)
  if ((held.found ?? []).some((found) => found.code === code && found.message === message))
    throw new BadInput(`${chosen}: is written or waits already; letter list --case ${held.reference} shows it`)
  const before = held.letters.length
  await act(house, held, [{ kind: 'found', found: { code, message } }], options)
  const written = (await caseBy(house, held.id)).letters.slice(before)
  return written.length > 0
    ? written.map(({ id, followUp, state }) => `${id} ${followUp} ${state}`).join('\n')
    : `${chosen} is noted; it is written when nothing of the case waits for a person any more`
}

function codeOf(followUps: readonly FollowUp[], chosen: string): SituationCode {
  const code = followUps.find(({ id }) => id === chosen)?.when.find((one) => CHOICES.includes(one))
  if (code) return code
  const choices = followUps.filter(({ when }) => when.some((one) => CHOICES.includes(one))).map(({ id }) => id)
  throw new BadInput(`${chosen}: one of ${choices.join(', ')}`)
}
