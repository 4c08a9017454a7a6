import type { Has } from './concept.ts'
import type { Carry, Subject } from './subjects.ts'

/**
 * "installed on M78101, the user is standard": with a verb of its own, or behind a denial, nobody knows what a part takes up; nor in
 * "patch in Dx, configuration in both" of what it is both.
 */
export function isOwn(has: Has, { heads, modes }: Carry): boolean {
  const isBoth = modes.length > 0 && has('both') && !has('mode', 'instrument', 'product', 'serials')
  return has('singular') || isBoth || heads.some(({ concept }) => concept === 'not')
}

/** "patch ok, user pending", "user not yet, follows in May": the step before, or what was said not to be done yet. */
export function goesOnWith(has: Has, { heads, steps }: Carry): boolean {
  const { concept } = heads.at(-1) ?? {}
  return (
    (has('open') && heads.some((one) => one.concept === 'yes')) ||
    (has('planned') && steps.length > 0 && (concept === 'not' || concept === 'no'))
  )
}

/** "the patch is on M78101, M78102 runs well", "we have no MiSeqDx, but a NextSeq": nothing was done to what is there. */
export function isThere(has: Has, { heads }: Carry): boolean {
  if (has('done', 'doneTo', 'stepDone', 'step')) return false
  if (has('yes')) return heads.some(({ concept }) => concept === 'absent')
  return has('stands') && has('serials') && !has('also', 'same')
}

/** "on M78101 the patch is installed and the user changed, M78102 tomorrow": the last step that was spoken of, or all of them. */
export function isOthersTurn(has: Has, { serials }: Subject, { said, steps }: Carry): boolean {
  if (has('step', 'stepDone', 'everyStep') || said.length === 0) return false
  const isOther = serials.some(({ serial }) => said.every((one) => one.serials.every((that) => that.serial !== serial)))
  return isOther && said.some((one) => one.steps.some((step) => !steps.includes(step)))
}
