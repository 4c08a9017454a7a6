import type { Case } from '../domain/case.ts'
import type { Submission } from '../domain/submission.ts'
import type { House } from '../house.ts'
import type { MessageLine } from '../store/messages.ts'

/** One line for a mail: who wrote, what was read, what became of it and why. */
export async function messageLine(house: House, message: MessageLine): Promise<string> {
  const submission = (await house.store.messages.reading(message.id))?.submission
  const who = (message.from ?? '(nobody)').padEnd(34).slice(0, 34)
  return `${who} ${submission ? read(submission).padEnd(52).slice(0, 52) : 'not read'} → ${await became(house, message, submission)}`
}

function read({ kind, statements, answers, flags, notice }: Submission): string {
  if (kind !== 'reply') return notice?.class ?? kind
  const outcomes = [...new Set(statements.map(({ outcome, action }) => `${action} ${outcome}`))]
  const serials = [...new Set(statements.flatMap(({ serial }) => serial ?? []))]
  const said = [
    ...outcomes,
    serials.length > 0 ? `on ${serials.slice(0, 3).join(' ')}${serials.length > 3 ? ' …' : ''}` : '',
    ...flags.map((flag) => `!${flag}`),
  ].filter(Boolean)
  return said.length > 0
    ? said.join(', ').replace(', on ', ' on ')
    : answers.length > 0
      ? `${answers.length} answers`
      : 'no answers'
}

async function became(house: House, message: MessageLine, submission: Submission | undefined): Promise<string> {
  if (message.state === 'left-alone') return 'left alone where it lies: nothing to do with a campaign'
  if (message.state === 'set-aside')
    return `set aside: ${submission?.problems.map(({ code }) => code).join(', ') || 'fits no case'}`
  if (message.state !== 'read') return message.state
  const held = (await house.store.cases.list({})).find(({ submissions }) =>
    submissions.some((one) => one.message === message.id),
  )
  return held ? inCase(held, message.id) : 'read'
}

function inCase(held: Case, message: string): string {
  const submission = held.submissions.find((one) => one.message === message)
  const letter = held.letters.find(({ about }) => about.some((key) => key.includes(message)))
  const next =
    submission?.review === 'waiting'
      ? `waits for a person (${submission.problems
          .map(({ code }) => code)
          .slice(0, 2)
          .join(', ')})`
      : letter
        ? `letter ${letter.followUp} ${letter.state}`
        : submission?.kind === 'reply'
          ? 'joined into the next letter'
          : 'noted, no letter'
  return `${held.reference}: ${next}`
}
