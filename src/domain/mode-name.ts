import type { Campaign, Mode, Wording } from './campaign.ts'

/** A mode as the form prints it: `dx` stands there as `Dx` (in "Dx mode"). */
export function modeName({ id, names }: Pick<Mode, 'id' | 'names'>, { form }: Campaign, wording: Wording): string {
  const question = form.questions.find(({ role }) => role === 'all-modes')
  const printed = question ? (wording.labels[question.id] ?? '') : ''
  const name = names[0] ?? id
  const at = ` ${printed.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ' ')} `.indexOf(` ${name} `)
  return at < 0 ? name.toUpperCase() : printed.slice(at, at + name.length)
}
