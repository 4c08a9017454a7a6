import type { SettledCase } from '../line.ts'
import type { Settlement } from '../store/settle.ts'

/** What the store does to cases that were settled in the line: their entries, their new letters, and those that do not go out after all. */
export function changesOf(
  cases: readonly SettledCase[],
): Required<Pick<Settlement, 'cases' | 'letters' | 'letterStates'>> {
  return {
    cases: cases.map(({ before, after, drafts }) => ({
      id: after.id,
      expectedVersion: before?.version ?? 0,
      drafts,
      after,
    })),
    letters: cases.flatMap(({ letters }) => letters),
    letterStates: cases.flatMap(({ cancelled }) =>
      cancelled.map(({ id, why }) => ({ id, from: ['due', 'held'] as const, to: 'cancelled' as const, detail: why })),
    ),
  }
}
