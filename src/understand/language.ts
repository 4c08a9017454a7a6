import type { Language } from '../domain/names.ts'
import type { SpeechWords } from './reply/words.ts'
import type { MailWords } from './trim/words.ts'

/** One language understood: a file in `languages/`. Every word class is filled in every language (tested). */
export interface LanguageWords {
  readonly language: Language
  /** Words of mail programs and letters: quoting headers, closings, disclaimers, absences. */
  readonly mail: MailWords
  /** Words of free text about instruments and actions, months and days. */
  readonly speech: SpeechWords
}

/** Splits a written list at `|` and line ends: keeps word lists readable on few lines. */
export function phrases(list: TemplateStringsArray): readonly string[] {
  return (list.raw[0] ?? '')
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
}
