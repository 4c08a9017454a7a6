import type { Case } from '../domain/case.ts'

/** Before a consignee counts as unreachable: so many attempts, by so many methods. */
const ATTEMPTS = 3
const METHODS = 2

/** Documented tries to reach a consignee: letters that went out or were refused, the notice where it did not go by us, and what people did. */
export function attemptsOf({ consignee, letters, attempts, notifiedOn }: Case): { tries: number; methods: string[] } {
  const contacts = consignee.contacts.map(({ email }) => email)
  const mails = letters
    .filter(
      ({ state, to }) => ['sent', 'failed'].includes(state) && to.split(', ').some((one) => contacts.includes(one)),
    )
    .map(() => 'mail')
  const noticed = notifiedOn !== null && !letters.some(({ followUp }) => followUp === 'notice') ? ['notice'] : []
  const all = [...mails, ...noticed, ...attempts.map(({ method }) => method)]
  return { tries: all.length, methods: [...new Set(all)] }
}

/** Nothing arrives at any address, and enough was tried by other ways too. A person closes such a case; nothing else does. */
export function isUnreachable(held: Case): boolean {
  const { tries, methods } = attemptsOf(held)
  return held.consignee.contacts.every(({ valid }) => !valid) && tries >= ATTEMPTS && methods.length >= METHODS
}
