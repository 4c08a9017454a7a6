import type { Campaign } from '../domain/campaign.ts'
import type { Channel, Document } from '../domain/document.ts'
import type { Opened } from '../domain/opened.ts'
import { type FoundForms, recognisedParts } from './forms-in.ts'
import { holdsSerial } from './serials.ts'

/** Attached documents with words in which no form was recognised: a letter, a list of the lab's own, or anything else. */
export interface WithoutForm {
  readonly all: readonly Document[]
  /** Of these, those that name an instrument of the campaign, and so may well be an answer. */
  readonly aboutInstruments: readonly Document[]
}

export const NONE: WithoutForm = { all: [], aboutInstruments: [] }

const WORDY: ReadonlySet<Channel> = new Set(['pdf-form', 'pdf-text', 'word', 'sheet', 'body-text'])

/** Not what came in an attached mail, which may be ours. */
export function withoutForm({ documents }: Opened, forms: FoundForms, campaign: Campaign): WithoutForm {
  const recognised = recognisedParts(forms)
  const all = documents
    .slice(1)
    .filter(
      ({ channel, name, lines, within }) =>
        WORDY.has(channel) && within === undefined && !recognised.has(name) && lines.length > 0,
    )
  const namesOne = ({ lines }: Document) => holdsSerial(lines.map(({ text }) => text).join('\n'), campaign)
  return { all, aboutInstruments: all.filter(namesOne) }
}
