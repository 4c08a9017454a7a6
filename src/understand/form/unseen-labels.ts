import type { Aligned } from './align.ts'
import type { Found } from './find-texts.ts'
import type { PrintedForm, Slot } from './printed-form.ts'

/**
 * Questions of a recognised page whose words were not found between those that were: on paper they stand there, and so may an answer.
 * Pages that are missing leave out the beginning or the end of the form, or all between two pages.
 */
export function unseenLabels(
  { slots }: PrintedForm,
  aligned: readonly Aligned[],
  pageOf: (found: Found) => number | null,
): Slot[] {
  const seen = new Set(aligned.map(({ slot }) => slot))
  const pages = [...new Set(aligned.map(({ found }) => pageOf(found)))]
  const ranges = pages.map((page) => {
    const places = aligned.flatMap(({ found, slot }) => (pageOf(found) === page ? [slot.at] : []))
    return [Math.min(...places), Math.max(...places)] as const
  })
  return slots.filter(
    (slot) => !seen.has(slot) && mayHoldAnswer(slot) && ranges.some(([from, to]) => slot.at > from && slot.at < to),
  )
}

function mayHoldAnswer({ is, question }: Slot): boolean {
  if (question.informative) return false
  return is === 'label' ? question.kind !== 'choice' && question.kind !== 'text' : question.kind === 'choice'
}
