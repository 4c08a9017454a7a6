import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { openConfig } from '../config.ts'
import { BadInput } from '../domain/outcome.ts'
import { checkCampaign } from '../shelf.ts'
import type { Front } from './front.ts'

export function addCampaign(program: Command, front: Front): void {
  program
    .command('campaign')
    .description('campaigns on the shelf')
    .command('check')
    .description("what a campaign's folder lacks or contradicts")
    .argument('<id>', 'id, or folder')
    .option('--json')
    .action(async (id: string, options: { json?: boolean }) => {
      const folders = openConfig(front.configFile(), front.env).campaigns
      const folder = folders.find((path) => basename(path) === id) ?? (existsSync(id) ? id : null)
      if (!folder)
        throw new BadInput(`${id}: no such campaign; there are ${folders.map((path) => basename(path)).join(', ')}`)
      const check = await checkCampaign(folder)
      if (options.json) front.print(JSON.stringify(check))
      else {
        for (const fault of check.faults) front.print(`wrong: ${fault}`)
        for (const note of check.notes) front.print(`note: ${note}`)
        if (check.faults.length === 0) front.print(`${id}: nothing is missing`)
      }
      front.exitCode(check.faults.length > 0 ? 1 : 0)
    })
}
