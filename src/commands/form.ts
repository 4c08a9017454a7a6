import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { openConfig } from '../config.ts'
import { BadInput } from '../domain/outcome.ts'
import { formOf } from '../house/case-form.ts'
import { signingKey } from '../house/key.ts'
import { openCampaigns } from '../shelf.ts'
import { campaignBy, campaignOf, caseBy } from './act.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

interface Options {
  readonly campaign: string
  readonly language: string
  readonly case?: string
  readonly out: string
}

export function addForm(command: Command, front: Front): void {
  command
    .requiredOption('--campaign <id>', 'of which campaign')
    .requiredOption('--language <code>', 'one of its languages, such as nl')
    .option('--case <id>', 'id or reference')
    .requiredOption('--out <file>', 'the PDF to write')
    .action(async (options: Options) => {
      const bytes = options.case ? await ofCase(options.case, options, front) : await blank(options, front)
      await writeFile(options.out, bytes).catch((error: Error) => {
        throw new BadInput(`--out ${options.out}: cannot be written (${error.message})`)
      })
      front.print(`${options.out}: ${bytes.length} bytes`)
    })
}

async function ofCase(name: string, options: Options, front: Front): Promise<Uint8Array> {
  return withHouse(front, async (house) => {
    const held = await caseBy(house, name)
    const campaign = campaignOf(house, held)
    if (campaign.id !== options.campaign)
      throw new BadInput(`--case ${name}: is a case of ${campaign.id}, not of ${options.campaign}`)
    const { config } = house
    return formOf(campaign, languageOf(options), held, { config, key: await signingKey(config), madeAt: new Date() })
  })
}

/** A form of no case needs no database. */
async function blank(options: Options, front: Front): Promise<Uint8Array> {
  const config = openConfig(front.configFile(), front.env)
  const campaign = campaignBy(await openCampaigns([...config.campaigns]), options.campaign)
  return formOf(campaign, languageOf(options), null, { config, key: await signingKey(config), madeAt: new Date() })
}

/** `nl-BE` is written in the campaign's `nl`. */
function languageOf({ language }: Options): string {
  return language.toLowerCase().split('-')[0]!
}
