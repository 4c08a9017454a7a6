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
  /** One of the parts that letters share, by itself. */
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
  const names = (await readdir(folder)).filter((file) => file.endsWith('.hbs'))
  const files = new Map<string, string>()
  for (const name of names) files.set(name.slice(0, -'.hbs'.length), await readFile(join(folder, name), 'utf8'))
  const letters = [...files.keys()].filter((name) => /^[a-z0-9-]+$/.test(name))
  const languages = [...new Set([...files.keys()].flatMap((name) => /\.([a-z]{2,3})$/.exec(name)?.[1] ?? []))].sort()
  const wrong = faults(folder, files, letters, languages)
  if (wrong.length > 0) throw new BadInput(wrong.join('\n'))
  const desks = new Map(languages.map((language) => [language, desk(language, files)]))
  const compiled = new Map<string, Handlebars.TemplateDelegate>()
  return {
    languages,
    languageFor: (wanted) => (languages.includes(primary(wanted)) ? primary(wanted) : FALLBACK),
    part: (name, language, facts) => desks.get(language)!.compile(`{{> ${name}}}`)(clean(facts)),
    render(followUp, language, facts) {
      const name = `${followUp}.${language}`
      const template = compiled.get(name) ?? desks.get(language)!.compile(files.get(followUp)!)
      compiled.set(name, template)
      const words = files.get(name)!
      return template(clean(facts), { partials: { words: desks.get(language)!.compile(words) } })
    },
  }
}

function faults(
  folder: string,
  files: ReadonlyMap<string, string>,
  letters: readonly string[],
  languages: readonly string[],
): string[] {
  const broken = [...files].flatMap(([name, text]) => {
    try {
      Handlebars.parse(text)
      return []
    } catch (error) {
      return [`${join(folder, name)}.hbs: ${(error as Error).message.split('\n')[0]}`]
    }
  })
  const parts = [...files.keys()].filter((name) => /^_.+\./.test(name)).map((name) => name.split('.')[0]!)
  const needed = [...letters, ...new Set(parts)]
  const missing = languages.flatMap((language) =>
    needed
      .filter((name) => !files.has(`${name}.${language}`))
      .map((name) => `${join(folder, `${name}.${language}.hbs`)}: missing`),
  )
  return [...broken, ...missing, ...(languages.includes(FALLBACK) ? [] : [`${folder}: no letters in ${FALLBACK}`])]
}

/** A Handlebars of its own per language: its shared parts, and how it writes dates and lists. */
function desk(language: Language, files: ReadonlyMap<string, string>): typeof Handlebars {
  const handlebars = Handlebars.create()
  const locale = language === 'en' ? 'en-GB' : language
  for (const [name, text] of files) {
    if (name.startsWith('_') && name.endsWith(`.${language}`))
      handlebars.registerPartial(name.slice(1, -language.length - 1), text)
    else if (/^_[a-z-]+$/.test(name)) handlebars.registerPartial(name.slice(1), text)
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
