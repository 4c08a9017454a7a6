import { readdir } from 'node:fs/promises'
import type { Language } from '../domain/names.ts'
import { BadInput } from '../domain/outcome.ts'
import type { LanguageWords } from '../understand/language.ts'

const SHELF = new URL('../understand/languages/', import.meta.url)

/**
 * Every language that is understood: one file each in `understand/languages`.
 * @throws {BadInput} where a file exports no words, is named after another language, or leaves a word class empty
 */
export async function openLanguages(): Promise<Record<Language, LanguageWords>> {
  const files = (await readdir(SHELF)).filter((file) => /^[a-z]{2,3}\.[jt]s$/.test(file)).sort()
  const found = await Promise.all(files.map(openLanguage))
  const wrong = found.flatMap((language) => language.wrong)
  if (wrong.length > 0) throw new BadInput(wrong.join('\n'))
  return Object.fromEntries(found.flatMap(({ words }) => (words ? [[words.language, words]] : [])))
}

async function openLanguage(file: string): Promise<{ words: LanguageWords | null; wrong: string[] }> {
  const exported = Object.values((await import(new URL(file, SHELF).href)) as Record<string, unknown>)
  const words = exported.find(isLanguage)
  const where = `languages/${file}`
  if (!words) return { words: null, wrong: [`${where}: exports no LanguageWords`] }
  if (words.language !== file.slice(0, -3))
    return { words: null, wrong: [`${where}: language: says ${words.language}`] }
  return {
    words,
    wrong: [...emptyClasses(`${where}: mail`, words.mail), ...emptyClasses(`${where}: speech`, words.speech)],
  }
}

function isLanguage(thing: unknown): thing is LanguageWords {
  return typeof thing === 'object' && thing !== null && 'language' in thing && 'mail' in thing && 'speech' in thing
}

function emptyClasses(path: string, words: unknown): string[] {
  if (Array.isArray(words)) return words.length === 0 ? [`${path}: is empty`] : []
  if (typeof words !== 'object' || words === null || words instanceof RegExp) return []
  return Object.entries(words).flatMap(([name, inner]) => emptyClasses(`${path}.${name}`, inner))
}
