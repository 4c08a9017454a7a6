import type { Campaign } from '../../domain/campaign.ts'
import type { Document, Line } from '../../domain/document.ts'
import type { Day } from '../../domain/names.ts'
import { readSerials } from '../serials.ts'
import { assemble, ofOtherNotice } from './assemble.ts'
import { copiesIn } from './copies.ts'
import { withCopies } from './form.ts'
import { readLinear } from './read-linear.ts'
import type { FormReading, InlineReading } from './reading.ts'
import { type Recognised, recognise, referenceIn } from './recognise.ts'

/**
 * Finds the form's questions in the lines of a mail and reads what is left over when the printed words are taken away. Null where
 * the lines hold no form. Answers typed between the lines of a quoted form are read with it, where both are given. `part` names
 * the mail's body in the evidence.
 */
export function inlineForm(
  written: readonly Line[],
  campaign: Campaign,
  mailDay: Day,
  part = 'body',
): InlineReading | null {
  const lines = written.map((line) => (isOverlong(line) ? { ...line, pieces: [] } : line))
  const recognised = recognise(lines, campaign)
  if (recognised === null) return null
  const used = new Set<number>()
  const readings: FormReading[] = []
  let start = 0
  const copies = copiesIn(lines, recognised.found)
  for (const copy of copies) {
    const again = copies.length === 1 ? recognised : recognise(copy, campaign)
    if (again) {
      const read = readCopy(copy, again, campaign, mailDay, part)
      readings.push(read.reading)
      for (const line of read.used) used.add(start + line)
    }
    start += copy.length
  }
  const reading = withCopies(readings)
  return reading && { reading, used, blank: !reading.filledIn }
}

/** Longest line that may be one of a form, in characters: a mail program can put the whole form on one. */
const LONGEST_LINE = 65_536

function isOverlong({ pieces }: Line): boolean {
  return pieces.reduce((length, piece) => length + (piece.is === 'print' ? piece.text.length : 0), 0) > LONGEST_LINE
}

function readCopy(
  lines: readonly Line[],
  recognised: Recognised,
  campaign: Campaign,
  mailDay: Day,
  part: string,
): { reading: FormReading; used: ReadonlySet<number> } {
  const { form, tokens, found, otherNotice } = recognised
  const document: Document = { name: part, channel: 'body-form', pages: null, lines, remarks: [] }
  const isSerials = (text: string) => readSerials(text, campaign, 'free-text').length > 0
  const { collected, used } = readLinear(form, document, tokens, found, isSerials)
  const context = { campaign, part, mailDay, reference: referenceIn(lines), remarks: [] }
  return { reading: otherNotice ? ofOtherNotice(recognised, context) : assemble(recognised, collected, context), used }
}
