import { statSync } from 'node:fs'
import type { Campaign } from '../domain/campaign.ts'
import type { ReadingContext } from '../domain/context.ts'
import type { Known } from '../domain/known.ts'
import type { Maker } from '../read/making.ts'
import { type Reading, readingOf } from '../report/reading.ts'
import type { Languages } from '../understand/trim/lexicon.ts'
import { firstLook, understand } from '../understand/understand.ts'

/** What every mail of one `read` is read by. */
export interface Given {
  readonly campaigns: readonly Campaign[]
  readonly languages: Languages
  /** Null: nobody said who the consignees are. */
  readonly known: Known | null
  readonly only: string | null
  readonly ourAddresses: readonly string[]
}

/** The reading of a mail that was taken apart: what the reading processes of `read` send back. */
export function makerOf({ campaigns, languages, known, only, ourAddresses }: Given): Maker {
  const verified = { cases: [], own: false }
  return (opened, path): Reading => {
    const context: ReadingContext = {
      only,
      arrivedAt: opened.message.date ?? statSync(path!).mtime.toISOString(),
      ourAddresses,
      sentTexts: [],
      knowsConsignees: known !== null,
    }
    const look = firstLook(opened, campaigns, languages, context)
    const submission = understand(opened, look, campaigns, languages, known ?? { consignees: [] }, verified, context)
    return readingOf(opened.message, submission)
  }
}
