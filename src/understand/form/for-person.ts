import type { Campaign } from '../../domain/campaign.ts'
import type { Problem } from '../../domain/submission.ts'
import type { FormReading } from './reading.ts'

/** What a form says in words that no reader of boxes can judge: another action than those it names, and what it asks us. */
export function forPerson({ answers }: FormReading, { form }: Campaign): Problem[] {
  const said = (role: string) =>
    answers.filter(({ question }) => form.questions.some(({ id, role: played }) => id === question && played === role))
  return [
    { code: 'question', found: said('query') },
    { code: 'other-action', found: said('other-action') },
  ].flatMap(({ code, found }) => {
    const words = found.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
    return found[0] ? [{ code, question: found[0].question, detail: words.join(' ') }] : []
  })
}
