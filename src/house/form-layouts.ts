import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { FormLayout } from '../domain/layout.ts'
import { formLayoutOf } from './case-form.ts'
import { noticeLayout } from './layouts.ts'

/**
 * The originals that scans of these campaigns may show: the printed form and the blank notice, in every language. Made when first
 * asked for, and once. What cannot be made is left out, and such scans are read without it: `campaign check` tells what is wrong.
 */
export function formLayouts(
  folders: readonly string[],
  campaigns: readonly Campaign[],
  config: Pick<Config, 'outgoing'>,
): () => Promise<readonly FormLayout[]> {
  let made: Promise<readonly FormLayout[]> | null = null
  return () => {
    made ??= Promise.all(campaigns.map((campaign, at) => layoutsOf(folders[at]!, campaign, config))).then((all) =>
      all.flat(),
    )
    return made
  }
}

async function layoutsOf(
  folder: string,
  campaign: Campaign,
  config: Pick<Config, 'outgoing'>,
): Promise<readonly FormLayout[]> {
  const layouts: FormLayout[] = []
  for (const language of Object.keys(campaign.wordings)) {
    const form = await formLayoutOf(campaign, language, config).catch(() => null)
    if (form) layouts.push(form)
    if (!existsSync(join(folder, `notice.${language}.pdf`))) continue
    const { layout } = await noticeLayout(folder, language, campaign)
    if (layout) layouts.push(layout)
  }
  return layouts
}
