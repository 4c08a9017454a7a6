import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Campaign } from '../domain/campaign.ts'
import type { Case, LetterText } from '../domain/case.ts'
import type { LetterFile } from '../domain/letter.ts'
import type { FollowUpId, Instant, Language } from '../domain/names.ts'
import { BadInput } from '../domain/outcome.ts'
import { formOf } from './case-form.ts'
import type { Building } from './world.ts'

/** Letters that bring the notice itself, and the form with who the consignee is and their instruments. */
const BRING_PAPERS: readonly FollowUpId[] = ['notice', 'named-contact']

export interface Papers {
  /** Null: the manufacturer gave none in this language. */
  readonly notice: LetterFile | null
  readonly form: LetterFile | null
}

/** What goes with a letter of this kind, in its reader's language or, where there is none in it, in the letter's. */
export async function papersOf(
  building: Building,
  held: Case,
  campaign: Campaign,
  { followUp, language }: { readonly followUp: FollowUpId; readonly language: Language },
  now: Instant,
): Promise<Papers> {
  if (!BRING_PAPERS.includes(followUp)) return { notice: null, form: null }
  const languages = languagesOf(building, language)
  return {
    notice: await noticeOf(building, campaign, languages),
    form: await caseForm(building, held, campaign, languages, now),
  }
}

/** Which text goes out: the mail as it is composed here, with the names of what it carries. */
export function textOf(source: Uint8Array, files: readonly LetterFile[], language: Language): LetterText {
  return { language, sha256: sha256Of(source), files: files.map(({ name, sha256 }) => ({ name, sha256 })) }
}

/** The notice that a letter to a reader of this language cannot bring, since no such file is there; null where it brings one. */
export async function noticeLackedBy(
  building: Pick<Building, 'config' | 'templates'>,
  campaign: Campaign,
  language: Language,
): Promise<string | null> {
  const languages = languagesOf(building, language)
  if (await noticeOf(building, campaign, languages)) return null
  return join(folderOf(building, campaign), nameOfNotice(languages[0]!))
}

/** The reader's, and the one that letters to such a reader are written in. */
function languagesOf({ templates }: Pick<Building, 'templates'>, language: Language): Language[] {
  const own = language.toLowerCase().split('-')[0]!
  return [...new Set([own, templates.languageFor(own)])]
}

function folderOf({ config }: Pick<Building, 'config'>, { id }: Campaign): string {
  return config.campaigns.find((one) => basename(one) === id)!
}

function nameOfNotice(language: Language): string {
  return `notice.${language}.pdf`
}

async function noticeOf(
  building: Pick<Building, 'config'>,
  campaign: Campaign,
  languages: readonly Language[],
): Promise<LetterFile | null> {
  for (const language of languages) {
    const content = await readFile(join(folderOf(building, campaign), nameOfNotice(language))).catch(unlessMissing)
    if (content) return { name: `${campaign.notice.number} ${language}.pdf`, content, sha256: sha256Of(content) }
  }
  return null
}

/** @throws BadInput where the file is there and cannot be read: a letter does not go out without it */
function unlessMissing({ code, message }: NodeJS.ErrnoException): null {
  if (code === 'ENOENT') return null
  throw new BadInput(message)
}

async function caseForm(
  { config, key }: Building,
  held: Case,
  campaign: Campaign,
  languages: readonly Language[],
  now: Instant,
): Promise<LetterFile | null> {
  const language = languages.find((one) => campaign.wordings[one])
  if (!language) return null
  const content = await formOf(campaign, language, held, { config, key, madeAt: new Date(now) })
  const name = `${campaign.notice.number} ${campaign.wordings[language]!.title} ${held.reference}.pdf`
  return { name, content, sha256: sha256Of(content) }
}

function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
