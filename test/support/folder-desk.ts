import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importList } from '../../src/commands/import.ts'
import type { Case } from '../../src/domain/case.ts'
import { type House, openHouse } from '../../src/house.ts'
import { run } from '../../src/main.ts'
import { onePass } from '../../src/pass.ts'

const CAMPAIGN = new URL('../../config/campaigns/fsn2023-1338', import.meta.url).pathname

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Draft {
  readonly from: string
  readonly text: string
  readonly subject?: string
  readonly id?: string
  readonly date?: string
  /** More header lines, each with its end of line. */
  readonly header?: string
}

/** The program as a user has it, on mail folders and SQLite in a folder of its own: nothing but commands, mails in and mails out. */
export class FolderDesk {
  readonly root = mkdtempSync(join(tmpdir(), 'recall-desk-folder-'))
  /** The desk's time; null: the machine's. */
  clock: string | null = null
  private mails = 0
  private opened: House | null = null

  constructor(config: object = {}) {
    writeFileSync(
      join(this.root, 'recall-desk.yaml'),
      JSON.stringify({
        mailbox: { maildir: 'in' },
        outgoing: { maildir: 'out', from: 'Technical Support <techsupport@maker.example>' },
        store: { sqlite: 'desk.sqlite' },
        campaigns: [CAMPAIGN],
        staff: { safety: ['safety@maker.example'], security: ['psirt@maker.example'], operator: ['it@maker.example'] },
        letters: { since: '2000-01-01T00:00:00Z' },
        ...config,
      }),
    )
  }

  /** The program opened in this process, which is quicker than a command. */
  async house(): Promise<House> {
    const now = () => this.clock ?? new Date().toISOString()
    this.opened ??= await openHouse({ configFile: join(this.root, 'recall-desk.yaml'), env: {}, now })
    return this.opened
  }

  async poll(): Promise<void> {
    await onePass(await this.house())
  }

  async case(reference: string): Promise<Case> {
    const [held] = await (await this.house()).store.cases.byReference(reference)
    if (!held) throw new Error(`no case ${reference}`)
    return held
  }

  /** One row per instrument: id, organisation, e-mail, product, serial, the case's reference, the day of the notice, the role and the country. */
  async consignees(
    ...rows: readonly (readonly [string, string, string, string, string, string, string?, string?, string?])[]
  ): Promise<void> {
    const lines = rows.map(
      ([id, organisation, email, product, serial, reference, notifiedOn = '', role = 'end-user', country = 'NL']) =>
        [id, organisation, role, country, 'nl', 'J. de Vries', email, product, serial, reference, notifiedOn].join(','),
    )
    const head =
      'consignee_id,organisation,role,country,language,contact_name,contact_email,product,serial,case_ref,notified_on'
    const list = join(this.root, 'list.csv')
    writeFileSync(list, [head, ...lines, ''].join('\n'))
    await this.import(list, 'fsn2023-1338')
  }

  /** As the command does, in the desk's time. */
  async import(list: string, campaign: string): Promise<void> {
    const silent = { print: () => {}, complain: () => {}, terminal: false, exitCode: () => {} }
    await importList(await this.house(), list, { campaign }, { ...silent, env: {}, configFile: () => '' })
  }

  receive(
    { from, text, subject = 'FSN2023-1338', id, date = 'Wed, 12 Apr 2023 09:00:00 +0200', header = '' }: Draft,
    minutesAgo = 0,
  ): string {
    this.mails++
    const messageId = id ?? `<mail-${this.mails}@${from.split('@')[1]}>`
    this.receiveBytes(
      Buffer.from(
        `From: ${from}\r\nTo: techsupport@maker.example\r\nSubject: ${subject}\r\nDate: ${date}\r\nMessage-ID: ${messageId}\r\n${header}Content-Type: text/plain; charset=utf-8\r\n\r\n${text.replace(/\n/g, '\r\n')}\r\n`,
      ),
      minutesAgo,
    )
    return messageId
  }

  receiveBytes(source: Buffer, minutesAgo = 0): void {
    mkdirSync(join(this.root, 'in', 'new'), { recursive: true })
    const file = join(this.root, 'in', 'new', `${process.hrtime.bigint()}.${this.mails}`)
    writeFileSync(file, source)
    const arrived = (this.clock ? Date.parse(this.clock) : Date.now()) / 1000 - minutesAgo * 60
    if (minutesAgo > 0 || this.clock) utimesSync(file, arrived, arrived)
  }

  /** What was sent, in no order. */
  letters(): string[] {
    const folder = join(this.root, 'out', 'new')
    try {
      return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
    } catch {
      return []
    }
  }

  /** Of the letters sent, follow-up and first recipient. */
  sent(): string[] {
    return this.letters()
      .map(
        (source) => `${/^X-Recall-Desk-Letter: (\S+)/m.exec(source)?.[1]} to ${/^To: (\S+?),?\r?$/m.exec(source)?.[1]}`,
      )
      .sort()
  }

  /** Runs a command in this process, whatever its exit code. */
  async run(...args: readonly string[]): Promise<Ran> {
    const said = { out: '', err: '' }
    const code = await run(
      args,
      { RECALL_DESK_CONFIG: join(this.root, 'recall-desk.yaml') },
      {
        out: (text) => {
          said.out += text
        },
        err: (text) => {
          said.err += text
        },
        terminal: false,
      },
    )
    return { code, ...said }
  }

  async done(...args: readonly string[]): Promise<string> {
    const { code, out, err } = await this.run(...args)
    if (code !== 0) throw new Error(`recall-desk ${args.join(' ')} ended with ${code}: ${err}${out}`)
    return out
  }

  // biome-ignore lint/suspicious/noExplicitAny: what the program prints is what is tested
  async json(...args: readonly string[]): Promise<any[]> {
    const out = await this.done(...args, '--json')
    return out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  }

  async remove(): Promise<void> {
    await this.opened?.close()
    rmSync(this.root, { recursive: true, force: true })
  }
}

/** A desk whose campaign is ours with its text changed. */
export function deskOfCampaign(change: (campaign: string) => string): FolderDesk {
  const desk = new FolderDesk({ campaigns: ['fsn2023-1338'] })
  const folder = join(desk.root, 'fsn2023-1338')
  cpSync(CAMPAIGN, folder, { recursive: true })
  const file = join(folder, 'campaign.yaml')
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  return desk
}
