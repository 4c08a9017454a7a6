import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Handlebars from 'handlebars'
import type { FollowUpId, Language } from '../domain/names.ts'
import { BadInput } from '../domain/outcome.ts'
import { clean } from './clean.ts'
import type { PointFacts } from './letter-facts.ts'

/** The letters' templates, compiled. */
export interface LetterTemplates {
  readonly languages: readonly Language[]
  /** The language that a letter to somebody of this language is written in. */
  languageFor(wanted: Language): Language
  /** The marked-up text of a letter (see `parseMarkup`); what was put in is escaped for HTML. */
  render(followUp: FollowUpId, language: Language, facts: object): string
  /** One of the parts that letters share and that has words, by itself. */
  part(name: string, language: Language, facts: object): string
}

/** Languages without templates are written to in this one. */
const FALLBACK = 'en'

/**
 * Opens `templates/letters`: `<follow-up>.hbs` is the letter's common structure, `<follow-up>.<language>.hbs` its words,
 * `_<name>.<language>.hbs` a part that letters share, `_<name>.hbs` one without words of any language.
 * @throws {BadInput} where a file cannot be parsed, or a letter lacks its words in a language
 */
export async function openLetters(folder: string): Promise<LetterTemplates> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.hbs')).map((file) => file.slice(0, -4))
  const texts = await Promise.all(names.map((name) => readFile(join(folder, `${name}.hbs`), 'utf8')))
  const parsed = names.map((name, at) => parse(join(folder, `${name}.hbs`), texts[at]!))
  const languages = [...new Set(names.flatMap((name) => /\.([a-z]{2,3})$/.exec(name)?.[1] ?? []))].sort()
  const wrong = [
    ...parsed.flatMap((one) => ('wrong' in one ? [one.wrong] : [])),
    ...missing(names, languages).map((name) => `${join(folder, `${name}.hbs`)}: missing`),
    ...(languages.includes(FALLBACK) ? [] : [`${folder}: no letters in ${FALLBACK}`]),
  ]
  if (wrong.length > 0) throw new BadInput(wrong.join('\n'))
  const files: Files = new Map(names.flatMap((name, at) => ('wrong' in parsed[at]! ? [] : [[name, parsed[at]!]])))
  const desks = new Map(languages.map((language) => [language, desk(language, files)]))
  const compiled = new Map<string, Handlebars.TemplateDelegate>()
  const made = (name: string, language: Language) => {
    const key = `${name} ${language}`
    const template = compiled.get(key) ?? desks.get(language)!.compile(files.get(name)!)
    compiled.set(key, template)
    return template
  }
  return {
    languages,
    languageFor: (wanted) => (languages.includes(primary(wanted)) ? primary(wanted) : FALLBACK),
    part: (name, language, facts) => made(`_${name}.${language}`, language)(clean(facts)),
    render: (followUp, language, facts) =>
      made(followUp, language)(clean(facts), { partials: { words: made(`${followUp}.${language}`, language) } }),
  }
}

/** Templates by the names of their files, without the ending. */
type Files = ReadonlyMap<string, hbs.AST.Program>

function parse(file: string, text: string): hbs.AST.Program | { readonly wrong: string } {
  try {
    return Handlebars.parse(text)
  } catch (error) {
    return { wrong: `${file}: ${(error as Error).message.split('\n')[0]}` }
  }
}

/** Letters and shared parts that lack their words in a language. */
function missing(names: readonly string[], languages: readonly Language[]): string[] {
  const letters = names.filter((name) => /^[a-z0-9-]+$/.test(name))
  const parts = names.filter((name) => /^_.+\./.test(name)).map((name) => name.split('.')[0]!)
  const worded = [...letters, ...new Set(parts)]
  return languages.flatMap((language) =>
    worded.map((name) => `${name}.${language}`).filter((name) => !names.includes(name)),
  )
}

/** A Handlebars of its own per language: its shared parts, and how it writes dates and lists. */
function desk(language: Language, files: Files): typeof Handlebars {
  const handlebars = Handlebars.create()
  const locale = language === 'en' ? 'en-GB' : language
  for (const [name, template] of files) {
    if (name.startsWith('_') && name.endsWith(`.${language}`))
      handlebars.registerPartial(name.slice(1, -language.length - 1), handlebars.compile(template))
    else if (/^_[a-z-]+$/.test(name)) handlebars.registerPartial(name.slice(1), handlebars.compile(template))
  }
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  handlebars.registerHelper('date', (value: string) => {
    const text = day.format(new Date(value))
    return language === 'fr' ? text.replace(/^1 /, '1er ') : text
  })
  handlebars.registerHelper('moment', (value: string) => `${moment.format(new Date(value))} UTC`)
  handlebars.registerHelper('list', (values: readonly string[]) => list.format(values))
  const either = new Intl.ListFormat(locale, { type: 'disjunction' })
  handlebars.registerHelper('either', (values: readonly string[]) => either.format(values))
  handlebars.registerHelper('capital', (text: string) => text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1))
  handlebars.registerHelper('is', (one: unknown, other: unknown) => one === other)
  handlebars.registerHelper(
    'tells',
    function (this: { tells?: readonly string[] }, code: string, options: Handlebars.HelperOptions) {
      return this.tells?.includes(code) ? options.fn(this) : ''
    },
  )
  handlebars.registerHelper(
    'point',
    function (this: { points?: readonly PointFacts[] }, code: string, options: Handlebars.HelperOptions) {
      return (this.points ?? [])
        .filter((point) => point.code === code)
        .map((point) => options.fn({ ...this, ...point }))
        .join('')
    },
  )
  return handlebars
}

function primary(language: Language): string {
  return language.toLowerCase().split(/[-_]/)[0]!
}
