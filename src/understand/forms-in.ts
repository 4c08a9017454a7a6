import type { Campaign } from '../domain/campaign.ts'
import type { Line } from '../domain/document.ts'
import type { Day } from '../domain/names.ts'
import type { Opened } from '../domain/opened.ts'
import { readForm } from './form/form.ts'
import { inlineForm } from './form/inline.ts'
import type { FormReading } from './form/reading.ts'
import { reclaim } from './trim/reclaim.ts'
import type { Trimmed } from './trim/trimmed.ts'

/** The verification forms of a mail. */
export interface FoundForms {
  /** The body, with a form that was filled in inside the quote given back to the writer. */
  readonly trimmed: Trimmed
  /** Attached or inline, of the sender. */
  readonly readings: readonly FormReading[]
  /** In what a third person wrote. */
  readonly forwarded: readonly FormReading[]
  /** One of them stands in the body. */
  readonly inline: boolean
  /** The writer's lines that belong to no form. */
  readonly rest: readonly Line[]
}

/** Names of the documents in which a form was recognised. */
export function recognisedParts({ readings, forwarded }: FoundForms): ReadonlySet<string> {
  return new Set([...readings, ...forwarded].map(({ part }) => part))
}

/** Finds and reads the campaign's form in every document, in the writer's own lines and, if it was filled in there, in the quote. */
export function formsIn({ documents }: Opened, given: Trimmed, campaign: Campaign, mailDay: Day): FoundForms {
  const attached = documents.slice(1).flatMap((document) => {
    const reading = readForm(document, campaign, mailDay)
    return reading ? [{ reading, forwarded: document.within !== undefined }] : []
  })
  const own = inlineForm(given.own, campaign, mailDay)
  const quoted = own && !own.blank ? null : inlineForm(given.quoted, campaign, mailDay)
  const filled = quoted?.reading.filledIn ? quoted : null
  const body = documents[0]!.lines
  const trimmed = filled
    ? reclaim(
        given,
        body,
        given.quoted.filter((_, index) => filled.used.has(index)),
      )
    : given
  const inline = filled ?? own
  const passedOn = given.forwarded.flatMap(({ lines }) => inlineForm(lines, campaign, mailDay)?.reading ?? [])
  const used = filled ? new Set(given.quoted.filter((_, index) => filled.used.has(index))) : new Set<Line>()
  return {
    trimmed,
    readings: [
      ...(inline ? [inline.reading] : []),
      ...attached.filter((one) => !one.forwarded).map(({ reading }) => reading),
    ],
    forwarded: [...passedOn, ...attached.filter((one) => one.forwarded).map(({ reading }) => reading)],
    inline: inline !== null && !inline.blank && inline.reading.filledIn,
    rest: filled
      ? trimmed.own.filter((line) => !used.has(line))
      : given.own.filter((_, index) => !own?.used.has(index)),
  }
}
