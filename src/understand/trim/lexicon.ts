import type { Language } from '../../domain/names.ts'
import type { LanguageWords } from '../language.ts'
import { fold } from './fold.ts'
import type { MailWords } from './words.ts'

export type Languages = Readonly<Record<Language, LanguageWords>>
export type WordClass = keyof MailWords

/** One word class of all languages as patterns on folded text. A reply seldom keeps to one language: its mail program has another. */
export interface Words {
  /** The text, or a line of it, begins with one of them. */
  readonly starts: RegExp
  /** One of them stands anywhere as whole words. Not global. */
  readonly holds: RegExp
  /** The same, with the flag `g`. */
  readonly each: RegExp
  /** The whole text is one of them. */
  readonly all: ReadonlySet<string>
  /** Length of the longest. */
  readonly longest: number
}

/** The words of one class in every language, made once per set of languages. */
export function wordsIn(languages: Languages, name: WordClass): Words {
  return LEXICONS.get(languages)?.get(name) ?? made(languages, name)
}

function made(languages: Languages, name: WordClass): Words {
  const words = compile(languages, name)
  LEXICONS.set(languages, new Map([...(LEXICONS.get(languages) ?? []), [name, words]]))
  return words
}

const LEXICONS = new WeakMap<Languages, ReadonlyMap<WordClass, Words>>()

function compile(languages: Languages, name: WordClass): Words {
  const all = new Set(Object.values(languages).flatMap((language) => language.mail[name].map(fold)))
  const longestFirst = [...all].sort((a, b) => b.length - a.length)
  const either = `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`
  return {
    starts: new RegExp(`^[\\s*_]{0,8}${either}`, 'u'),
    holds: new RegExp(either, 'u'),
    each: new RegExp(either, 'gu'),
    all,
    longest: longestFirst[0]?.length ?? 0,
  }
}

/** `m.v.g` also stands as `m.v.g.`, and a blank is any run of up to three. */
function escaped(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\/-]/g, (sign) => (sign === '-' ? '-' : `\\${sign}`)).replace(/ /g, '\\s{1,3}')
}
