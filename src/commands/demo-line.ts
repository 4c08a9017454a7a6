import type { Case } from '../domain/case.ts'
import type { Submission } from '../domain/submission.ts'
import type { House } from '../house.ts'
import type { MessageLine } from '../store/messages.ts'

const STATES: Readonly<Record<string, string>> = {
  due: 'goes out in their office hours',
  cancelled: 'called off: a later mail changed the case',
}

/** One line for a mail: who wrote, what was read, what became of it and why. */
export async function messageLine(house: House, message: MessageLine): Promise<string> {
  const submission = (await house.store.messages.reading(message.id))?.submission
  const said = submission ? read(submission) : 'not read'
  return `${fitted(message.from ?? '(nobody)', 30)}  ${fitted(said, 54)}  → ${await became(house, message, submission)}`
}

/** Of exactly so many columns; an ellipsis stands for what is left out. */
function fitted(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width)
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
  const why = submission?.problems.map(({ code }) => code).slice(0, 2)
  const next =
    submission?.review === 'waiting'
      ? `a person looks first: ${why?.join(', ')}`
      : letter
        ? `letter ${letter.followUp}, ${STATES[letter.state] ?? letter.state}`
        : submission?.kind === 'reply'
          ? held.submissions.some(({ review }) => review === 'waiting')
            ? 'counts; no letter before a person has looked at the case'
            : 'counts; answered together with a later mail'
          : 'noted; a machine is never answered'
  return `${held.reference}: ${next}`
}
