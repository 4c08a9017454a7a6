import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CorpusForm, SENDER } from '../../../fixtures/make/corpus/form.ts'
import { blankNotice } from '../../../fixtures/make/corpus/originals.ts'
import type { Given } from '../../../src/commands/reading.ts'
import type { Campaign } from '../../../src/domain/campaign.ts'
import { formLayouts } from '../../../src/house/form-layouts.ts'
import { openReaders } from '../../../src/read/pool.ts'
import type { Reading } from '../../../src/report/reading.ts'
import { openCampaigns, openLanguages } from '../../../src/shelf.ts'
import type { Read } from '../../understand/form/sweep/read-back.ts'
import { ON_RECORD, rowText } from '../../understand/form/sweep/truth.ts'

const CAMPAIGN = new URL('../../../config/campaigns/fsn2023-1338', import.meta.url).pathname
const OURS = 'techsupport@sequencer.example'

export interface Reader {
  read(form: CorpusForm): Promise<Read>
  close(): Promise<void>
}

/** The program's own way from a mail to a reading: its reading process, what is on record, and a campaign that has its notices. */
export async function openReader(): Promise<Reader> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-reading-'))
  cpSync(CAMPAIGN, folder, { recursive: true })
  const campaigns = await openCampaigns([folder])
  for (const language of Object.keys(campaigns[0]!.wordings))
    writeFileSync(join(folder, `notice.${language}.pdf`), await blankNotice(language))
  const given = await givenOf(campaigns)
  const making = { module: new URL('./making.mjs', import.meta.url).href, given }
  const layouts = formLayouts([folder], campaigns, { outgoing: { from: `Technical Support <${OURS}>` } } as never)
  const readers = openReaders<Reading>({ making, layouts })
  return {
    read: async ({ eml }) => asRead(await readers.read(eml)),
    close: async () => {
      await readers.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** What mails of the corpus are read by: its sender and what that has on record are known. */
export async function givenOf(campaigns: readonly Campaign[]): Promise<Given> {
  const known = { consignees: [sender()] }
  return { campaigns, languages: await openLanguages(), known, only: null, ourAddresses: [OURS] }
}

/** What is used of a line of `read`. */
interface Line {
  readonly answers: Readonly<Record<string, { readonly value: unknown; readonly confidence: number }>>
  readonly instruments: readonly Readonly<Record<'serial' | 'product' | 'step' | 'mode' | 'outcome', string>>[]
  readonly flags: readonly string[]
  readonly review: { readonly reasons: readonly Readonly<Record<'code' | 'question' | 'detail', string>>[] }
}

/** A line of `read` as what is held against a truth. */
export function asRead(reading: Reading): Read {
  const { answers, instruments, flags, review } = reading as unknown as Line
  const rows = instruments.map(({ serial, product, step, mode, outcome }) =>
    rowText(serial, product, step, mode, outcome),
  )
  return {
    answers: new Map(Object.entries(answers)),
    rows: [...new Set(rows)].sort(),
    flags,
    asks: review.reasons.map(({ code, question, detail }) => [code, question, detail].filter(Boolean).join(' ')),
  }
}

function sender() {
  const instruments = ON_RECORD.map((serial) => ({
    serial,
    product: serial.startsWith('M7') ? 'miseqdx' : 'nextseq-550dx',
  }))
  return { id: 'C-1', reference: null, organisation: 'Ziekenhuis', language: 'nl', addresses: [SENDER], instruments }
}
