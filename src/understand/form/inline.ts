import type { Campaign } from '../../domain/campaign.ts'
import type { Document, Line } from '../../domain/document.ts'
import type { Day } from '../../domain/names.ts'
import { readSerials } from '../serials.ts'
import { assemble, ofOtherNotice } from './assemble.ts'
import { readLinear } from './read-linear.ts'
import type { InlineReading } from './reading.ts'
import { recognise, referenceIn } from './recognise.ts'

/**
 * Finds the form's questions in the lines of a mail and reads what is left over when the printed words are taken away. Null where
 * the lines hold no form. `part` names the mail's body in the evidence.
 */
export function inlineForm(
  lines: readonly Line[],
  campaign: Campaign,
  mailDay: Day,
  part = 'body',
): InlineReading | null {
  const recognised = recognise(lines, campaign)
  if (recognised === null) return null
  const { form, tokens, found, otherNotice } = recognised
  const document: Document = { name: part, channel: 'body-form', pages: null, lines, remarks: [] }
  const isSerials = (text: string) => readSerials(text, campaign, 'free-text').length > 0
  const { collected, used } = readLinear(form, document, tokens, found, isSerials)
  const context = { campaign, part, mailDay, reference: referenceIn(lines) }
  const reading = otherNotice ? ofOtherNotice(recognised, context) : assemble(recognised, collected, context)
  return { reading, used, blank: !reading.filledIn }
}
