import type { Campaign } from '../domain/campaign.ts'
import type { Channel, Document } from '../domain/document.ts'
import type { Opened } from '../domain/opened.ts'
import type { FoundForms } from './forms-in.ts'
import { holdsSerial } from './serials.ts'

const WORDY: ReadonlySet<Channel> = new Set(['pdf-form', 'pdf-text', 'word', 'sheet', 'body-text'])

/**
 * Attached documents with words in which no form was recognised: a letter, a list of the lab's own, or anything else. Not what came in an
 * attached mail, which may be ours.
 */
export function withoutForm({ documents }: Opened, forms: FoundForms): Document[] {
  const recognised = new Set([...forms.readings, ...forms.forwarded].map(({ part }) => part))
  return documents
    .slice(1)
    .filter(
      ({ channel, name, lines, within }) =>
        WORDY.has(channel) && within === undefined && !recognised.has(name) && lines.length > 0,
    )
}

/** Of these, those that name an instrument of the campaign, and so may well be an answer. */
export function aboutInstruments(documents: readonly Document[], campaign: Campaign): Document[] {
  return documents.filter(({ lines }) => holdsSerial(lines.map(({ text }) => text).join('\n'), campaign))
}
