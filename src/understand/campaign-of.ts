import type { Campaign } from '../domain/campaign.ts'
import type { ReadingContext } from '../domain/context.ts'
import type { Known, KnownConsignee, Verified } from '../domain/known.ts'
import type { Opened } from '../domain/opened.ts'
import { referencesIn } from './reference.ts'
import { wordsOf } from './trim/fold.ts'
import { namesSerialOf, topicOf } from './trim/topic.ts'
import type { Trimmed } from './trim/trimmed.ts'

/** What a mail has to do with the campaigns. */
export interface Belonging {
  /** The campaign that it belongs to unless it is `other`; of another notice null, or that one if it is on the shelf. */
  readonly campaign: Campaign | null
  /** Number of the notice that it is about instead. */
  readonly otherNotice: string | null
  /** Number of another campaign's notice that is named beside the form, or that another form is of. */
  readonly besides: string | null
  /** It has to do with a notice of ours. */
  readonly related: boolean
  /** It answers a letter of ours: by a signed id, or as a reply that names the notice or a known reference. */
  readonly answersOurs: boolean
  /** Only its words say that it is related. */
  readonly weak: boolean
  /** Its sender is a contact of a consignee. */
  readonly contact: boolean
}

/** What the form reader found in one document. */
export interface FoundForm {
  readonly isForm: boolean
  readonly otherNotice: string | null
}

/**
 * Does this mail belong to a campaign, and to which? Ids that nobody verified count for nothing; numbers and references do. `owners`:
 * of several campaigns, those that know a form of the mail for their own.
 */
export function campaignOf(
  opened: Opened,
  trimmed: Trimmed,
  forms: readonly FoundForm[],
  owners: readonly Campaign[],
  campaigns: readonly Campaign[],
  verified: Verified,
  known: Known,
  context: ReadingContext,
): Belonging {
  const layers = layersOf(opened, trimmed)
  const sender = consigneesOf(opened.message.from?.address ?? null, known)
  const named = noticeOf(layers, forms, owners, campaigns)
  const references = new Set(known.consignees.flatMap((one) => (one.reference ? [one.reference] : [])))
  const reference = references.size > 0 && layers.some((text) => referencesIn(text).some((one) => references.has(one)))
  const labelled = referencesIn(opened.message.subject ?? '').some((one) => /[A-Z]/.test(one))
  const signed = verified.cases.length > 0
  const replies = opened.message.inReplyTo.length > 0 || opened.message.references.length > 0
  const numbered = named.campaign !== null || reference || (labelled && replies)
  const form = forms.some((one) => one.isForm && one.otherNotice === null)
  const told = signed || numbered || form || named.other !== null
  const words = told ? 'no' : wordsRelate(opened, trimmed, campaigns, sender)
  const related = told || words !== 'no'
  const only = context.only === null ? null : (campaigns.find((one) => one.id === context.only) ?? null)
  return {
    campaign: related || sender.length > 0 ? chosen(named, only, campaigns, layers) : only,
    otherNotice: named.other,
    besides: named.besides ?? null,
    related,
    answersOurs: signed || (numbered && (replies || reference)),
    weak: words === 'weakly',
    contact: sender.length > 0,
  }
}

/** Texts in the order in which they tell: subject, own words, forwarded, quoted, files, what a report returns. */
function layersOf({ message, documents }: Opened, trimmed: Trimmed): string[] {
  return [
    message.subject ?? '',
    trimmed.ownWords,
    textOf(trimmed.forwarded.flatMap((part) => part.lines)),
    textOf([...trimmed.quoted, ...trimmed.signature]),
    documents
      .slice(1)
      .map((document) => document.name)
      .join('\n'),
    (message.report?.returnedHeaders ?? [])
      .filter((field) => field.name === 'subject')
      .map((field) => field.value)
      .join('\n'),
  ]
}

interface Named {
  readonly campaign: Campaign | null
  readonly other: string | null
  readonly besides?: string
}

/** A form's own number, or the campaign that knows it, first; else the first layer that names any notice. */
function noticeOf(
  layers: readonly string[],
  forms: readonly FoundForm[],
  owners: readonly Campaign[],
  campaigns: readonly Campaign[],
): Named {
  const other = forms.find((form) => form.otherNotice !== null)?.otherNotice ?? null
  const ours = forms.some((form) => form.isForm && form.otherNotice === null)
  if (other !== null && !ours) return { campaign: campaigns.find((one) => numberOf(one).test(other)) ?? null, other }
  if (owners.length > 0) {
    const said = layers.slice(0, OWN_LAYERS).flatMap((layer) => campaigns.filter((one) => numberOf(one).test(layer)))
    const campaign = said.find((one) => owners.includes(one)) ?? owners[0]!
    const besides = [...said, ...owners].find((one) => one !== campaign)
    return { campaign, other: null, ...(besides ? { besides: besides.notice.number } : {}) }
  }
  for (const layer of layers) {
    const campaign = campaigns.find((one) => numberOf(one).test(layer))
    if (campaign) return { campaign, other: null }
    const strange = campaigns.map((one) => new RegExp(one.notice.anyNotice, 'iu').exec(layer)?.[0]).find(Boolean)
    if (strange && !ours) return { campaign: null, other: strange }
  }
  return { campaign: null, other: null }
}

/** Subject and own words: what the writer says the mail is about. */
const OWN_LAYERS = 2

function numberOf(campaign: Campaign): RegExp {
  return new RegExp(campaign.notice.pattern, 'iu')
}

function consigneesOf(address: string | null, known: Known): KnownConsignee[] {
  return address === null ? [] : known.consignees.filter((one) => one.addresses.includes(address))
}

/** Products or serials together with words of an action. Of a stranger, or with half of it, only weakly. */
function wordsRelate(
  opened: Opened,
  trimmed: Trimmed,
  campaigns: readonly Campaign[],
  sender: readonly KnownConsignee[],
): 'surely' | 'weakly' | 'no' {
  const topic = topicOf(campaigns)
  const said = [
    opened.message.subject ?? '',
    trimmed.ownWords,
    ...trimmed.forwarded.flatMap((part) => part.lines.map((line) => line.text)),
  ]
    .join('\n')
    .slice(0, 70_000)
  const done = topic.done(said)
  const action = done || topic.action(said)
  const serial = topic.serial(said)
  const product = topic.product(said)
  if (action && (serial || product) && sender.length > 0) return 'surely'
  if (action && (serial || product)) return 'weakly'
  if (done && sender.length > 0) return 'weakly'
  if (filesRelate(opened, campaigns, sender)) return 'weakly'
  // A scan, or a file that nobody could read, with next to no words: it may be the form.
  const unread = opened.documents
    .slice(1)
    .some((document) => document.channel === 'scan' || document.channel === 'unreadable')
  return unread && (sender.length > 0 || wordsOf(said).length <= 25) ? 'weakly' : 'no'
}

/** A letter of one's own that is attached to a mail without words: it names the notice or, a contact's, an instrument and what was done. */
function filesRelate(
  { documents }: Opened,
  campaigns: readonly Campaign[],
  sender: readonly KnownConsignee[],
): boolean {
  const topic = topicOf(campaigns)
  return documents.slice(1).some(({ lines, within }) => {
    if (within !== undefined) return false
    const text = textOf(lines)
    const named = campaigns.some((one) => numberOf(one).test(text))
    return named || (sender.length > 0 && topic.serial(text) && topic.action(text))
  })
}

function textOf(lines: readonly { readonly text: string }[]): string {
  return lines
    .slice(0, 3000)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 150_000)
}

/** `--campaign` decides, but never over another notice's number; else the named one, the only one, or the one whose serials it names. */
function chosen(
  named: Named,
  only: Campaign | null,
  campaigns: readonly Campaign[],
  layers: readonly string[],
): Campaign | null {
  if (named.other !== null) return only === null || named.campaign?.id === only.id ? named.campaign : null
  if (only !== null) return only
  if (named.campaign) return named.campaign
  if (campaigns.length === 1) return campaigns[0]!
  const text = layers.join('\n')
  const fitting = campaigns.filter((one) => namesSerialOf(one, text))
  return fitting.length === 1 ? fitting[0]! : null
}
