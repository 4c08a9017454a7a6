import { readdirSync, readFileSync } from 'node:fs'
import type { Opened } from '../../src/domain/opened.ts'
import { start } from '../../src/start.mjs'

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname
const CAMPAIGN = new URL('../../config/campaigns/fsn2023-1338', import.meta.url).pathname
const TRIES = 5
/** Rounds before: V8 has seen all of a mail's ways by then. */
const WARMING = 10
const MIB = 1024 * 1024

const HOSTILE: Readonly<Record<string, string>> = {
  '1 MiB of "> > >"': '> '.repeat(MIB / 2),
  '1 MiB of "> > >" lines': '> > > > > > > >\n'.repeat(MIB / 16),
  '1 MiB in one line': 'de patch is op M70412 niet '.repeat(MIB / 27),
  '1 MiB without a blank': 'a'.repeat(MIB),
  '1 MiB of "a:" lines': 'a:\n'.repeat(MIB / 3),
  '1 MiB of dates and addresses': 'Op 5 apr. 2023 om 10:00 schreef <a@b.example>:\n'.repeat(MIB / 48),
  '60 KiB of "M7 "': 'M7 '.repeat(20_000),
  '60 KiB of "NDX55 "': 'NDX55 '.repeat(10_000),
  '60 KiB of "1 "': '1 '.repeat(30_000),
  '60 KiB of commas': 'patch, '.repeat(8_500),
  '60 KiB of negations': 'niet geen nooit '.repeat(3_800),
  '60 KiB of short sentences': 'Ja. Nee. '.repeat(6_800),
}

export interface Thought {
  readonly mail: string
  /** Milliseconds of understanding, warm: the median of several. */
  readonly milliseconds: number
}

/** How long understanding takes for every fixture and for bodies made to be slow, slowest first. */
export async function thinking(): Promise<Thought[]> {
  const { readMail } = await start<typeof import('../../src/read/read.ts')>('read/read.ts')
  const { openCampaigns, openLanguages } = await start<typeof import('../../src/shelf.ts')>('shelf.ts')
  const { firstLook, understand } =
    await start<typeof import('../../src/understand/understand.ts')>('understand/understand.ts')
  const campaigns = await openCampaigns([CAMPAIGN])
  const languages = await openLanguages()
  const think = (opened: Opened) => {
    const context = {
      only: null,
      arrivedAt: '2023-04-20T08:00:00.000Z',
      ourAddresses: ['techsupport@sequencer.example'],
      sentTexts: [],
      knowsConsignees: true,
    }
    const look = firstLook(opened, campaigns, languages, context)
    understand(opened, look, campaigns, languages, { consignees: [] }, { cases: [], own: false }, context)
  }
  const mails = new Map<string, Opened>()
  for (const folder of ['examples', 'mail'])
    for (const file of readdirSync(`${FIXTURES}${folder}`).filter((name) => name.endsWith('.eml')))
      mails.set(`${folder}/${file}`, await readMail(readFileSync(`${FIXTURES}${folder}/${file}`)))
  for (const [name, body] of Object.entries(HOSTILE)) mails.set(name, await readMail(Buffer.from(HEAD + body)))
  for (let round = 0; round < WARMING; round++) for (const opened of mails.values()) think(opened)
  const thoughts = [...mails].map(([mail, opened]) => ({ mail, milliseconds: timed(() => think(opened)) }))
  return thoughts.sort((one, other) => other.milliseconds - one.milliseconds)
}

const HEAD = `From: lab@merwede.example
To: techsupport@sequencer.example
Subject: RE: FSN2023-1338
Message-ID: <hostile@merwede.example>
Content-Type: text/plain; charset=utf-8

`

function timed(work: () => void): number {
  const times = Array.from({ length: TRIES }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.sort((one, other) => one - other)[Math.floor(TRIES / 2)]!
}
