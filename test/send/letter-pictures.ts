import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import sharp from 'sharp'
import { factsOf } from '../../src/send/facts.ts'
import { writeDeskLetter, writeLetter } from '../../src/send/letters.ts'
import { openLetters } from '../../src/send/templates.ts'
import { FOLDER, theCampaign, theCampaignOfLots } from './a-case.ts'
import { deskSamples, samples, samplesOfLots } from './sample-letters.ts'

/**
 * Draws every letter in every language as a mail program shows it: one picture per letter, its languages side by side.
 * `node --import tsx test/send/letter-pictures.ts docs/letters [letter…]`
 */
const [folder = 'docs/letters', ...wanted] = process.argv.slice(2)
const WIDTH = 640
const GAP = 12
const [campaign, lots] = [await theCampaign(), await theCampaignOfLots()]
const templates = await openLetters(FOLDER)
const desk = { templates, key: 'a key', from: 'Technical Support <techsupport@example.org>', plusAddress: false }
const posting = { id: 'l-1', date: '2023-04-12T09:00:00Z' }

await mkdir(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage({ viewport: { width: WIDTH, height: 400 } })
const letters = [
  ...[...samples.map((one) => ({ ...one, of: campaign })), ...samplesOfLots.map((one) => ({ ...one, of: lots }))].map(
    ({ name, held, order, of }) => ({
      name,
      html: async (language: string) =>
        (await writeLetter(order, factsOf(held, of, order, { language }), desk, posting)).html,
    }),
  ),
  ...deskSamples.map(({ name, about }) => ({
    name,
    html: async (language: string) => (await writeDeskLetter(['it@example.org'], about(language), desk, posting)).html,
  })),
]
for (const { name, html } of letters.filter((letter) => wanted.length === 0 || wanted.includes(letter.name))) {
  const pictures: Buffer[] = []
  for (const language of templates.languages) {
    await page.setContent(await html(language))
    pictures.push(await page.screenshot({ fullPage: true }))
  }
  await writeFile(join(folder, `${name}.png`), await sideBySide(pictures))
}
await browser.close()

async function sideBySide(pictures: readonly Buffer[]): Promise<Buffer> {
  const heights = await Promise.all(pictures.map(async (picture) => (await sharp(picture).metadata()).height))
  const columns = Math.min(3, pictures.length)
  const rows = Array.from({ length: Math.ceil(pictures.length / columns) }, (_, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns)),
  )
  const top = (row: number) => rows.slice(0, row).reduce((sum, height) => sum + height + GAP, GAP)
  const sheet = sharp({
    create: {
      width: columns * (WIDTH + GAP) + GAP,
      height: top(rows.length),
      channels: 3,
      background: '#9fb3c8',
    },
  })
    .composite(
      pictures.map((input, at) => ({
        input,
        left: GAP + (at % columns) * (WIDTH + GAP),
        top: top(Math.floor(at / columns)),
      })),
    )
    .png()
  return sharp(await sheet.toBuffer())
    .resize({ width: 1200 })
    .png({ palette: true, colours: 6, dither: 0, effort: 10 })
    .toBuffer()
}
