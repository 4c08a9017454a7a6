import type { Campaign } from '../../domain/campaign.ts'
import type { Document } from '../../domain/document.ts'
import type { Day } from '../../domain/names.ts'
import { readSerials } from '../serials.ts'
import { assemble, ofOtherNotice } from './assemble.ts'
import { copiesIn } from './copies.ts'
import { readLinear } from './read-linear.ts'
import { readPlaced } from './read-placed.ts'
import type { FormReading } from './reading.ts'
import { type Recognised, recognise, referenceIn, scrapOf } from './recognise.ts'

/**
 * Reads a document as the campaign's verification form, in whichever of its languages; null where it is no such form. Another
 * notice's form is recognised (`otherNotice`) and not read. `mailDay`: no date in it can be later.
 */
export function readForm(document: Document, campaign: Campaign, mailDay: Day): FormReading | null {
  const recognised = recognise(document.lines, campaign)
  if (recognised === null) return scrap(document, campaign)
  const copies = copiesIn(document.lines, recognised.found)
  if (copies.length === 1) return readCopy(document, recognised, campaign, mailDay)
  const readings = copies.flatMap((lines) => {
    const copy = recognise(lines, campaign)
    return copy ? [readCopy({ ...document, lines }, copy, campaign, mailDay)] : []
  })
  return withCopies(readings)
}

/** What was filled in on a scrap of the form is for a person. */
function scrap({ name: part, lines }: Document, campaign: Campaign): FormReading | null {
  const form = scrapOf(lines, campaign, (text) => readSerials(text, campaign, 'free-text').length > 0)
  if (!form) return null
  return {
    part,
    language: form.language,
    otherNotice: null,
    filledIn: true,
    answers: [],
    serials: {},
    ticked: [],
    flags: [],
    problems: [{ code: 'form-doubtful', detail: 'too little of the form to read it by' }],
    reference: referenceIn(lines),
  }
}

/** One reading for all copies in a document: the first that is filled in, with the others as its copies. */
export function withCopies(readings: readonly FormReading[]): FormReading | null {
  const first = readings.find((reading) => reading.filledIn) ?? readings[0]
  if (!first) return null
  const others = readings.filter((reading) => reading !== first)
  return others.length > 0 ? { ...first, copies: others } : first
}

function readCopy(document: Document, recognised: Recognised, campaign: Campaign, mailDay: Day): FormReading {
  const { name: part, lines, remarks } = document
  const context = { campaign, part, mailDay, reference: referenceIn(lines), remarks }
  if (recognised.otherNotice) return ofOtherNotice(recognised, context)
  const { form, tokens, found } = recognised
  const isSerials = (text: string) => readSerials(text, campaign, 'free-text').length > 0
  const collected = lines.some((line) => line.place)
    ? readPlaced(form, document, tokens, found, campaign, isSerials)
    : readLinear(form, document, tokens, found, isSerials).collected
  return assemble(recognised, collected, context)
}
