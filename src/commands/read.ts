import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { openConfig } from '../config.ts'
import type { Known } from '../domain/known.ts'
import { BadInput } from '../domain/outcome.ts'
import { formLayouts } from '../house/form-layouts.ts'
import { knownFrom, readConsignees } from '../import/consignees.ts'
import { openReaders } from '../read/pool.ts'
import type { Reading } from '../report/reading.ts'
import { senderOf } from '../send/sender.ts'
import { openCampaigns, openLanguages } from '../shelf.ts'
import { campaignBy } from './act.ts'
import type { Front } from './front.ts'
import { mailFiles } from './mail-files.ts'
import type { Given } from './reading.ts'

interface Options {
  readonly campaign?: string
  readonly consignees?: string
  readonly campaigns?: string
  readonly jobs: string
}

/** Mails that lie ready to be printed in order while others are still read. */
const AHEAD = 64

export function addRead(command: Command, front: Front): void {
  command
    .argument('<file...>', 'mails, or folders of *.eml')
    .option('--campaign <id>', 'read replies for this campaign (default: recognise)')
    .option('--consignees <file>', 'consignee list (CSV or XLSX) to hold senders and serial numbers against')
    .option('--campaigns <dirs>', 'campaign folders, separated by commas, instead of the configured ones')
    .option('--jobs <n>', 'reading processes', '1')
    .option('--json', 'JSON Lines (the default)')
    .action(async (files: string[], options: Options) => read(files, options, front))
}

async function read(args: readonly string[], options: Options, front: Front): Promise<void> {
  const jobs = Number(options.jobs)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new BadInput(`--jobs ${options.jobs}: give a whole number from 1 to 64`)
  const config = openConfig(front.configFile(), front.env)
  const folders = options.campaigns ? options.campaigns.split(',') : [...config.campaigns]
  const campaigns = await openCampaigns(folders)
  if (options.campaign) campaignBy(campaigns, options.campaign)
  const given: Given = {
    campaigns,
    languages: await openLanguages(),
    known: options.consignees ? await knownOf(options.consignees) : null,
    only: options.campaign ?? null,
    ourAddresses: [senderOf(config.outgoing.from).address.toLowerCase()],
  }
  const { files, missing } = await mailFiles(args)
  for (const path of missing) front.complain(`recall-desk: ${path}: no such file`)
  const making = { module: new URL('./reading.ts', import.meta.url).href, given }
  const readers = openReaders<Reading>({ processes: jobs, making, layouts: formLayouts(folders, campaigns, config) })
  try {
    const lines: Promise<string>[] = []
    for (const { path, name } of files) {
      const line = readOne(path, name)
      // Awaited in its turn: a later one that fails first is no unhandled rejection.
      line.catch(() => undefined)
      lines.push(line)
      if (lines.length >= AHEAD) front.print(await lines.shift()!)
    }
    for (const line of lines) front.print(await line)
  } finally {
    await readers.close()
  }
  if (missing.length > 0) front.exitCode(2)

  async function readOne(path: string, name: string): Promise<string> {
    return JSON.stringify({ file: name, ...(await readers.readFile(path)) })
  }
}

async function knownOf(file: string): Promise<Known> {
  const bytes = await readFile(file).catch(() => {
    throw new BadInput(`--consignees ${file}: cannot be read`)
  })
  const { consignees, faults } = readConsignees(bytes, basename(file), null)
  const wrong = faults.filter(({ warning }) => !warning)
  if (wrong.length > 0)
    throw new BadInput(`--consignees ${file}: row ${wrong[0]!.row}, ${wrong[0]!.column}: ${wrong[0]!.message}`)
  return { consignees: knownFrom(consignees) }
}
