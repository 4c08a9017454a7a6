import type { Situation, SituationCode } from '../domain/follow-up.ts'

/** A situation with the key by which letters remember that they were about it. */
export function situation(
  code: SituationCode,
  about: Readonly<Record<string, string>>,
  key = [code, about.action, about.serial, about.product, about.message].filter(Boolean).join(' '),
): Situation {
  return { code, key, about }
}
