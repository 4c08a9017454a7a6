import type { HeldSubmission } from '../domain/case.ts'
import type { Situation, SituationCode } from '../domain/follow-up.ts'
import type { Given } from './given.ts'
import { tellable } from './letters.ts'
import { isAhead, isDeferred } from './plans.ts'
import { wasWritten } from './situation.ts'

/** Files that did not come through: what is missing may stand in them. */
const LOST: readonly SituationCode[] = ['unreadable', 'attachment-missing']

/**
 * What of everything open a letter in answer to these replies tells or asks. The wrong person is asked nothing; of a file that did not
 * come through only the file is asked for; and what was asked once, or has its day, is not asked again because another mail came.
 */
export function tellInAnswer(given: Given, replies: readonly HeldSubmission[]): Situation[] {
  const open = tellable(given.followUps, given.situations).filter(({ code }) => code !== 'contact-named')
  const wrong = open.filter(({ code }) => code === 'wrong-contact')
  if (wrong.length > 0) return wrong
  const lost = open.filter(({ code, about }) => LOST.includes(code) && saidNothing(replies, about.message))
  return lost.length > 0 ? lost : open.filter((one) => !isAskedFor(one, given))
}

function saidNothing(replies: readonly HeldSubmission[], message: string | undefined): boolean {
  return replies.some((reply) => reply.message === message && reply.statements.length + reply.answers.length === 0)
}

function isAskedFor(one: Situation, given: Given): boolean {
  const once = one.code === 'mode-unstated' || (isDeferred(one, given) && !isAhead(one, given))
  return once && wasWritten(given.held, one.key)
}
