import type { Case, HeldSubmission } from '../domain/case.ts'
import type { Draft } from '../domain/entry.ts'
import { applyChanges } from './apply-changes.ts'

/**
 * What an entry makes of a case: the only way in which one changes. It needs nothing but the entry, so replaying the entries of a case
 * in order gives the case, whatever the campaign's rules have become.
 * @throws Error where the first entry does not open the case.
 */
export function apply(before: Case | null, { what, at, by, case: id, reason }: Draft): Case {
  if (what.kind === 'opened') {
    const { kind: _, ...opened } = what
    return {
      id,
      ...opened,
      openedAt: at,
      answers: {},
      submissions: [],
      letters: [],
      tasks: [],
      escalations: [],
      holds: [],
      attempts: [],
      modesAccepted: [],
      closed: null,
      nextLook: null,
      version: 1,
    }
  }
  if (!before) throw new Error(`the first entry of case ${id} does not open it`)
  const after = { ...before, version: before.version + 1 }
  switch (what.kind) {
    case 'imported':
      return { ...after, ...what.after }
    case 'submission':
      return applyChanges(
        { ...after, submissions: [...others(before, what.submission.message), what.submission] },
        what.changes,
      )
    case 'unlinked':
      return applyChanges({ ...after, submissions: others(before, what.message) }, what.changes)
    case 'letter':
      return { ...after, letters: [...before.letters, what.letter] }
    case 'letter-state':
      return {
        ...after,
        letters: before.letters.map((letter) =>
          letter.id === what.letter
            ? { ...letter, state: what.after, at, ...(what.overtaken ? { overtaken: true as const } : {}) }
            : letter,
        ),
      }
    case 'restated':
      return applyChanges(after, what.changes)
    case 'contact':
      return {
        ...after,
        consignee: { ...before.consignee, contacts: replaced(before.consignee.contacts, what.email, what.after) },
      }
    case 'task':
      return { ...after, tasks: [...before.tasks, what.task] }
    case 'task-done':
      return {
        ...after,
        tasks: before.tasks.map((task) =>
          task.id === what.task ? { ...task, done: { at, by, result: what.result } } : task,
        ),
      }
    case 'escalation':
      return { ...after, escalations: [...before.escalations, what.escalation] }
    case 'escalation-seen':
      return {
        ...after,
        escalations: before.escalations.map((escalation) =>
          escalation.id === what.escalation ? { ...escalation, seen: { at, by } } : escalation,
        ),
      }
    case 'escalation-decided':
      return {
        ...after,
        escalations: before.escalations.map((escalation) =>
          escalation.id === what.escalation
            ? { ...escalation, decided: { at, by, decision: what.decision, reason: reason ?? '' } }
            : escalation,
        ),
      }
    case 'hold':
      return { ...after, holds: [...before.holds, what.hold] }
    case 'hold-ended':
      return { ...after, holds: before.holds.filter((hold) => hold.id !== what.hold) }
    case 'attempt':
      return { ...after, attempts: [...before.attempts, what.attempt] }
    case 'found':
      return { ...after, found: [...(before.found ?? []), what.found] }
    case 'modes-accepted':
      return { ...after, modesAccepted: [...new Set([...before.modesAccepted, ...what.about])] }
    case 'customers':
      return { ...after, customers: what.after }
    case 'disposed':
      return {
        ...after,
        dispositions: [
          ...(before.dispositions ?? []).filter(({ serial }) => serial !== what.disposition.serial),
          what.disposition,
        ],
      }
    case 'linked':
      return { ...after, linked: [...(before.linked ?? []), what.link] }
    case 'closed':
      return { ...after, closed: { at, by, reason: reason ?? what.because ?? '' } }
    case 'reopened':
      return { ...after, closed: null }
    case 'look':
      return { ...after, nextLook: what.after }
  }
}

/** The case that these entries add up to. */
export function replay(entries: readonly Draft[]): Case {
  const [opening, ...rest] = entries
  if (!opening) throw new Error('a case without entries')
  return rest.reduce(apply, apply(null, opening))
}

function others(given: Case, message: string): HeldSubmission[] {
  return given.submissions.filter((submission) => submission.message !== message)
}

function replaced<T extends { email: string }>(list: readonly T[], email: string, next: T | null): T[] {
  if (next === null) return list.filter((item) => item.email !== email)
  return list.some((item) => item.email === email)
    ? list.map((item) => (item.email === email ? next : item))
    : [...list, next]
}
