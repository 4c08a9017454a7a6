import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Campaign, Wording } from '../domain/campaign.ts'
import type { Language } from '../domain/names.ts'
import { BadInput } from '../domain/outcome.ts'
import { contradictions, wordingGaps } from './campaign-rules.ts'
import { campaignShape, wordingShape } from './campaign-shape.ts'
import { readYaml } from './yaml-file.ts'

/** What a folder holds: the campaign where it can be used, and all that is wrong with it. */
export interface OpenedFolder {
  readonly campaign: Campaign | null
  readonly files: readonly string[]
  readonly wrong: readonly string[]
}

/**
 * Opens campaign folders (`campaign.yaml` and one file per language; the folder's name is the id).
 * @throws {BadInput} with everything that is wrong in any of them, one per line, each with file and path
 */
export async function openCampaigns(folders: readonly string[]): Promise<Campaign[]> {
  const opened = await Promise.all(folders.map(openFolder))
  const wrong = opened.flatMap((folder) => folder.wrong)
  const campaigns = opened.flatMap((folder) => folder.campaign ?? [])
  for (const id of repeated(campaigns.map((campaign) => campaign.id))) wrong.push(`${id}: two folders have this name`)
  if (wrong.length > 0) throw new BadInput(wrong.join('\n'))
  return campaigns
}

/** Opens one folder without throwing. */
export async function openFolder(folder: string): Promise<OpenedFolder> {
  const files = await readdir(folder).catch(() => null)
  if (files === null) return { campaign: null, files: [], wrong: [`${folder}: no such campaign folder`] }
  const definition = await readYaml(join(folder, 'campaign.yaml'), campaignShape)
  const languages = files.filter((file) => /^[a-z]{2,3}\.yaml$/.test(file)).sort()
  const wordings = await Promise.all(languages.map((file) => readWording(folder, file)))
  const wrong = [...definition.wrong, ...wordings.flatMap((wording) => wording.wrong)]
  if (languages.length === 0) wrong.push(`${folder}: has no wording: put a file such as en.yaml into it`)
  if (definition.value === null) return { campaign: null, files, wrong }
  const campaign: Campaign = {
    id: basename(folder),
    ...definition.value,
    wordings: Object.fromEntries(wordings.flatMap(({ value }) => (value ? [[value.language, value]] : []))),
  }
  wrong.push(...contradictions(campaign).map((what) => `${join(folder, 'campaign.yaml')}: ${what}`))
  for (const wording of Object.values(campaign.wordings)) {
    wrong.push(...wordingGaps(campaign, wording).map((what) => `${join(folder, `${wording.language}.yaml`)}: ${what}`))
  }
  return { campaign, files, wrong }
}

async function readWording(folder: string, file: string): Promise<{ value: Wording | null; wrong: readonly string[] }> {
  const path = join(folder, file)
  const read = await readYaml(path, wordingShape)
  const language: Language = file.replace('.yaml', '')
  if (read.value === null || read.value.language === language) return read
  return { value: null, wrong: [`${path}: language: says ${read.value.language}`] }
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
}
