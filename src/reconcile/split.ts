import type { Answer } from '../domain/answer.ts'
import type { Serial } from '../domain/names.ts'
import type { Problem, Statement, Submission } from '../domain/submission.ts'
import { has, type Link } from './link.ts'
import type { Share } from './match.ts'

/**
 * One mail that answers for several cases: each gets the rows with its own serial numbers. Rows that are nobody's, and a case of which
 * nothing is said, are for a person.
 */
export function split(submission: Submission, links: readonly Link[]): Share[] {
  if (links.length <= 1) return links.map(({ case: held, why }) => ({ case: held, why, submission }))
  const homeless = submission.statements.filter(({ serial }) => !homeOf(serial, links))
  return links.map((link, index) => {
    const own = submission.statements.filter(({ serial }) => homeOf(serial, links) === link)
    const doubt = homeless.length > 0 || own.length === 0
    return {
      case: link.case,
      why: link.why,
      submission: {
        ...submission,
        statements: index === 0 ? rowsOf(submission, [...own, ...homeless]) : own,
        answers: submission.answers.map((answer) => withoutOthers(answer, link, links)),
        problems: doubt ? [...submission.problems, SEVERAL] : submission.problems,
      },
    }
  })
}

const SEVERAL: Problem = { code: 'several-cases', detail: 'it is not said which case this is for' }

function homeOf(serial: Serial | null, links: readonly Link[]): Link | undefined {
  return serial === null ? undefined : links.find((link) => has(link.case, serial))
}

function rowsOf({ statements }: Submission, wanted: readonly Statement[]): Statement[] {
  return statements.filter((statement) => wanted.includes(statement))
}

/** A list of serial numbers is told to each case without those of the others. */
function withoutOthers(answer: Answer, link: Link, links: readonly Link[]): Answer {
  const { value } = answer
  if (!Array.isArray(value)) return answer
  const mine = (entry: string) => {
    const home = homeOf(entry, links)
    return home === undefined || home === link
  }
  return { ...answer, value: value.filter(mine) }
}
