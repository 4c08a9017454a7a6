import type { Campaign } from '../domain/campaign.ts'
import type { ReadingContext } from '../domain/context.ts'
import type { Known } from '../domain/known.ts'
import type { Opened } from '../domain/opened.ts'
import type { Flag, Problem } from '../domain/submission.ts'
import type { Belonging } from './campaign-of.ts'
import type { Said } from './combine.ts'
import type { FormReading } from './form/reading.ts'
import { type FoundForms, recognisedParts } from './forms-in.ts'
import type { Nature } from './nature/nature.ts'
import type { Words } from './own-words.ts'
import { senderIn } from './sender.ts'
import type { FirstLook } from './understand.ts'
import type { WithoutForm } from './unread-documents.ts'

export interface Doubted {
  readonly opened: Opened
  readonly look: FirstLook
  readonly forms: FoundForms
  readonly others: WithoutForm
  readonly words: Words | null
  readonly said: Said | null
  readonly speaker: Nature
  readonly belonging: Belonging
  readonly campaign: Campaign | null
  readonly known: Known
  readonly context: ReadingContext
}

/** Flags that a letter answers, without a person. */
const BY_LETTER: ReadonlySet<Flag> = new Set(['offline-instrument', 'missing-attachment'])

/** Flags of a reading and every reason for a person to look at it. Machines' mail that is clearly one has neither. */
export function doubts(given: Doubted): { flags: Flag[]; problems: Problem[] } {
  const { speaker, said, forms } = given
  const unsure: Problem[] =
    speaker.sure || speaker.automaticSender ? [] : [{ code: 'unsure-kind', detail: `taken for ${speaker.class}` }]
  if (speaker.kind !== 'reply') return { flags: [], problems: unsure }
  const unknown = unknownSerials(given)
  const flags = new Set<Flag>([
    ...(said?.flags ?? []),
    ...(unknown.length > 0 ? (['unknown-serial'] as const) : []),
    ...attachmentFlags(given),
  ])
  const problems: Problem[] = [
    ...(said?.problems ?? []),
    ...forms.trimmed.problems,
    ...unsure,
    ...unknown,
    ...(speaker.automaticSender ? [{ code: 'automatic-sender' }] : []),
    ...(given.belonging.otherNotice ? [{ code: 'other-notice', detail: given.belonging.otherNotice }] : []),
    ...notices(given),
    ...echoes(given),
    ...unreadDocuments(given),
    ...strangers(given),
    ...unconfident(given),
  ]
  for (const flag of flags)
    if (!BY_LETTER.has(flag) && !problems.some(({ code }) => code === flag)) problems.push({ code: flag })
  return { flags: [...flags], problems: problems.filter(({ code }) => !BY_LETTER.has(code as Flag)) }
}

/** Serial numbers that are not the sender's; of an unknown sender, those that nobody on the list has. One that fits no pattern is malformed instead. */
function unknownSerials({ said, known, context, opened, look }: Doubted): Problem[] {
  if (!said || !context.knowsConsignees) return []
  const named = new Set(said.statements.flatMap(({ serial, product }) => (product && serial) ?? []))
  const sender = senderIn(opened.message.from?.address ?? null, known, look.found, [...named])
  const own = sender.known.length > 0 ? sender.known : known.consignees
  const onList = new Set(own.flatMap(({ instruments }) => instruments.map(({ serial }) => serial)))
  return [...named]
    .filter((serial) => !onList.has(serial))
    .map((serial) => ({ code: 'unknown-serial', detail: near(serial, [...onList]) }))
}

/** A near miss is shown to the agent, and never taken. */
function near(serial: string, list: readonly string[]): string {
  const like = list.filter(
    (other) => other.length === serial.length && [...other].sort().join('') === [...serial].sort().join(''),
  )
  return like.length > 0 ? `${serial}; on record: ${like.slice(0, 5).join(', ')}` : serial
}

function attachmentFlags({ opened, words, forms, speaker }: Doubted): Flag[] {
  const files = opened.documents.slice(1)
  const recognised = recognisedParts(forms)
  // A scan on which no form is recognised may be a form that nobody can read.
  const lost = files.some(
    ({ name, channel, picturePages }) =>
      channel === 'unreadable' || (picturePages?.length ?? 0) > 0 || (channel === 'scan' && !recognised.has(name)),
  )
  const missing =
    words?.own.saysAttached === true && files.length === 0 && opened.message.attachments.length === 0 && !forms.inline
  return [
    ...(lost ? (['unreadable'] as const) : []),
    ...(missing ? (['missing-attachment'] as const) : []),
    ...(speaker.portal ? (['behind-link'] as const) : []),
  ]
}

/** What stands in no form may be an answer: where it names an instrument, or the mail points to it and holds no other. */
function unreadDocuments({ forms, others, words, campaign, said }: Doubted): Problem[] {
  if (!campaign) return []
  const isFilledIn = forms.readings.some(({ filledIn }) => filledIn)
  const isMeant = !isFilledIn && (!answers(said) || words?.own.saysAttached === true)
  return (isMeant ? others.all : others.aboutInstruments).map(({ name }) => ({ code: 'unread-document', detail: name }))
}

function answers(said: Said | null): said is Said {
  return said !== null && (said.answers.length > 0 || said.statements.length > 0)
}

/** Forms of two notices in one mail, or a form beside words about another: only one of them is read. */
function notices({ forms, belonging, said }: Doubted): Problem[] {
  const [own, others] = [forms.readings.some(isOwn), forms.readings.flatMap(({ otherNotice }) => otherNotice ?? [])]
  const besides = belonging.besides ?? (own ? others[0] : undefined)
  return said && besides ? [{ code: 'several-notices', detail: besides }] : []
}

/** A sentence of our letter, copied without a mark, may be the whole answer: more of them are the letter, quoted. */
const ECHOED_AT_MOST = 5

function echoes({ forms, said, campaign }: Doubted): Problem[] {
  const { echoed } = forms.trimmed
  const [first] = echoed
  if (!campaign || !first || answers(said) || echoed.length > ECHOED_AT_MOST) return []
  return [{ code: 'answers-in-quote', detail: first.text.slice(0, 200) }]
}

function isOwn({ otherNotice, filledIn }: FormReading): boolean {
  return otherNotice === null && filledIn
}

function strangers({ said, known, context, opened, look }: Doubted): Problem[] {
  if (!context.knowsConsignees || !answers(said)) return []
  const from = opened.message.from?.address ?? null
  const { trusted } = senderIn(
    from,
    known,
    look.found,
    said.statements.flatMap(({ serial }) => serial ?? []),
  )
  return trusted ? [] : [{ code: 'unknown-sender', detail: from ?? 'no sender' }]
}

function unconfident({ said, campaign }: Doubted): Problem[] {
  if (!said || !campaign) return []
  const kinds = new Map(campaign.form.questions.map((question) => [question.id, question]))
  const least = (kind: string) => campaign.thresholds[kind] ?? campaign.thresholds.default ?? 0.9
  return [
    ...said.answers.flatMap(({ question, confidence }) => {
      const asked = kinds.get(question)
      return asked && !asked.informative && confidence < least(asked.kind)
        ? [{ code: 'low-confidence', question, detail: String(confidence) }]
        : []
    }),
    ...said.statements
      .filter(({ confidence }) => confidence < least('serials'))
      .map(({ action, serial }) => ({ code: 'low-confidence', detail: [action, serial].filter(Boolean).join(' ') })),
  ]
}
