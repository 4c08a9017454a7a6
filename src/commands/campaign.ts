import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Command } from 'commander'
import { openConfig } from '../config.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Box } from '../domain/document.ts'
import type { FormLayout, LayoutSpot } from '../domain/layout.ts'
import { BadInput } from '../domain/outcome.ts'
import { noticeLayout } from '../house/layouts.ts'
import { checkCampaign, openCampaigns } from '../shelf.ts'
import { addClose } from './campaign-close.ts'
import type { Front } from './front.ts'

interface Options {
  readonly json?: boolean
  readonly out?: string
}

/** One notice PDF: where each question and box was found on it, and the pictures that show it. */
interface NoticeCheck {
  readonly file: string
  readonly found: readonly { readonly page: number; readonly spot: LayoutSpot }[]
  readonly pictures: readonly string[]
  readonly faults: readonly string[]
}

export function addCampaign(command: Command, front: Front): void {
  addClose(command, front)
  command
    .command('check')
    .description("what a campaign's folder lacks or contradicts, and where its questions stand in its notice PDFs")
    .argument('<id>', 'id, or folder')
    .option('--out <dir>', 'where the notice is drawn with what was found on it (default: beside the store)')
    .option('--json')
    .action((id: string, options: Options) => check(id, options, front))
}

async function check(id: string, options: Options, front: Front): Promise<void> {
  const config = openConfig(front.configFile(), front.env)
  const folder = config.campaigns.find((path) => basename(path) === id) ?? (existsSync(id) ? id : null)
  if (!folder)
    throw new BadInput(
      `${id}: no such campaign; there are ${config.campaigns.map((path) => basename(path)).join(', ')}`,
    )
  const { faults, ...checked } = await checkCampaign(folder)
  const [campaign] = faults.length === 0 ? await openCampaigns([folder]) : []
  const out = options.out ?? join(config.besideStore, 'campaign-check', basename(folder))
  const notices = campaign ? await checkNotices(folder, campaign, out) : []
  const wrong = [...faults, ...notices.flatMap((notice) => notice.faults)]
  if (options.json) front.print(JSON.stringify({ ...checked, faults: wrong, notices }))
  else {
    for (const { file, found, pictures } of notices) {
      for (const { page, spot } of found) front.print(`${file}: page ${page}: ${told(spot)}`)
      for (const picture of pictures) front.print(`${file}: drawn in ${picture}`)
    }
    for (const fault of wrong) front.print(`wrong: ${fault}`)
    for (const note of checked.notes) front.print(`note: ${note}`)
    if (wrong.length === 0) front.print(`${id}: nothing is missing`)
  }
  front.exitCode(wrong.length > 0 ? 1 : 0)
}

/** One after the other: each is read and drawn in a process of its own. */
async function checkNotices(folder: string, campaign: Campaign, out: string): Promise<NoticeCheck[]> {
  const checked: NoticeCheck[] = []
  for (const language of Object.keys(campaign.wordings)) {
    const file = `notice.${language}.pdf`
    if (!existsSync(join(folder, file))) continue
    const { layout, faults, drawn } = await noticeLayout(folder, language, campaign, { draw: true })
    const pictures: string[] = []
    for (const { number, png } of drawn) {
      const path = join(out, `notice.${language}.page-${number}.png`)
      await written(path, out, png)
      pictures.push(path)
    }
    checked.push({ file, found: layout ? spotsOf(layout) : [], pictures, faults })
  }
  return checked
}

async function written(path: string, folder: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(path, bytes)
  } catch (error) {
    throw new BadInput(`${path}: cannot be written (${(error as Error).message}); name another folder with --out`)
  }
}

function spotsOf({ pages }: FormLayout) {
  return pages.flatMap(({ number, spots }) => spots.map((spot) => ({ page: number, spot })))
}

function told(spot: LayoutSpot): string {
  if (spot.is === 'area') return `${spot.question}: to write at ${spot.places.map(placed).join(' and ')}`
  if (spot.is === 'box') return `${spot.question}: box for ${spot.option} at ${placed(spot.place)}`
  return `${spot.is} ${spot.row + 1} at ${placed(spot.place)}`
}

function placed(box: Box): string {
  const [x, y, width, height] = box.map((points) => Math.round(points))
  return `${x},${y} (${width} × ${height} pt)`
}
