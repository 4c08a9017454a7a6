import type { Campaign } from '../domain/campaign.ts'
import type { ReadingContext } from '../domain/context.ts'
import type { Known, Tokens, Verified } from '../domain/known.ts'
import type { Day, Language } from '../domain/names.ts'
import type { Opened } from '../domain/opened.ts'
import type { Statement, Submission } from '../domain/submission.ts'
import { type Belonging, campaignOf } from './campaign-of.ts'
import { combine } from './combine.ts'
import { doubts } from './doubts.ts'
import type { FormReading } from './form/reading.ts'
import { type FoundForms, formsIn } from './forms-in.ts'
import { withKnownInk } from './ink/with-ink.ts'
import { type Nature, nature } from './nature/nature.ts'
import { byOneClick } from './one-click.ts'
import { readWords, type Words } from './own-words.ts'
import { senderIn } from './sender.ts'
import { sourcesOf } from './sources.ts'
import { tokens } from './tokens.ts'
import { tongue } from './tongue.ts'
import type { Languages } from './trim/lexicon.ts'
import { machineWords } from './trim/machine-words.ts'
import { trim } from './trim/trim.ts'
import type { Trimmed } from './trim/trimmed.ts'
import { NONE, type WithoutForm, withoutForm } from './unread-documents.ts'

/** What a first look finds: the writer's own words told apart, and the ids and names that are to be verified and looked up. */
export interface FirstLook {
  readonly trimmed: Trimmed
  readonly found: Tokens
}

export function firstLook(
  opened: Opened,
  campaigns: readonly Campaign[],
  languages: Languages,
  context: ReadingContext,
): FirstLook {
  const trimmed = trim(opened.documents[0]!, opened.message, languages, campaigns, context)
  return { trimmed, found: tokens(opened, trimmed, campaigns) }
}

/**
 * What a message says: who speaks (person, machine, bounce), of which campaign, what was answered and of which instruments, and why a
 * person should look. Knows nothing of what follows from it. The same input gives the same reading for ever.
 */
export function understand(
  given: Opened,
  look: FirstLook,
  campaigns: readonly Campaign[],
  languages: Languages,
  known: Known,
  verified: Verified,
  context: ReadingContext,
): Submission {
  const opened = withKnownInk(given, known, campaigns, mailDayOf(given, context))
  const reading = readAll(opened, look, campaigns, languages, known, verified, context)
  const { message } = opened
  const { belonging, forms, others, speaker } = reading
  const person = speaker.kind === 'reply'
  const campaign = speaker.kind === 'other' ? null : belonging.campaign
  const written = person || speaker.class === 'unrelated' || speaker.class === 'empty'
  const spoken = reading.words?.subject ? (message.subject ?? '') : forms.trimmed.ownWords
  const ownWords = written ? spoken : machineWords(opened.documents[0]!, languages)
  const from = message.from?.address ?? null
  const clicked =
    person && campaign
      ? byOneClick(look, verified, known, senderIn(from, known, look.found, []).trusted, campaign)
      : null
  const read =
    person && campaign && belonging.otherNotice === null && !speaker.portal
      ? combine(forms, reading.words, campaign)
      : null
  const said = clicked && 'said' in clicked ? clicked.said : read
  const language = languageOf(ownWords, forms, message.subject, languages)
  const doubt = doubts({
    opened,
    look,
    forms,
    others,
    words: person && !speaker.portal ? reading.words : null,
    said,
    speaker,
    belonging,
    campaign,
    known,
    context,
  })
  return {
    kind: speaker.kind,
    campaign: campaign?.id ?? null,
    language,
    reference: speaker.kind === 'other' && !belonging.related ? null : (look.found.references[0] ?? null),
    ownWords,
    sources: sourcesOf(opened, forms),
    answers: said?.answers ?? [],
    statements: said?.statements ?? [],
    flags: doubt.flags,
    problems: clicked && 'doubt' in clicked ? [...doubt.problems, clicked.doubt] : doubt.problems,
    ...(speaker.notice ? { notice: speaker.notice } : {}),
    ...(clicked && 'said' in clicked ? { byOneClick: clicked.of } : {}),
    at: message.date ?? context.arrivedAt,
  }
}

interface Reading {
  readonly belonging: Belonging
  readonly forms: FoundForms
  readonly others: WithoutForm
  readonly words: Words | null
  readonly speaker: Nature
}

function mailDayOf({ message }: Opened, { arrivedAt }: ReadingContext): Day {
  return (message.date ?? arrivedAt).slice(0, 10)
}

/**
 * Who speaks hangs on what is said (a scanner's mail with a filled form is an answer), so the words are read first. A form that one
 * campaign knows for its own tells where the mail belongs; others take it for another notice's.
 */
function readAll(
  opened: Opened,
  { trimmed }: FirstLook,
  campaigns: readonly Campaign[],
  languages: Languages,
  known: Known,
  verified: Verified,
  context: ReadingContext,
): Reading {
  const mailDay = mailDayOf(opened, context)
  const tried = campaigns.map((campaign) => formsIn(opened, trimmed, campaign, mailDay))
  const [seen, owners] = ownersOf(tried, campaigns)
  const belonging = campaignOf(
    opened,
    trimmed,
    seen.map(({ otherNotice }) => ({ isForm: true, otherNotice })),
    owners,
    campaigns,
    verified,
    known,
    context,
  )
  const at = campaigns.findIndex(({ id }) => id === (context.only ?? belonging.campaign?.id))
  const campaign = campaigns[at]
  const forms = tried[at] ?? { trimmed, readings: [], forwarded: [], inline: false, rest: trimmed.own }
  const others = campaign ? withoutForm(opened, forms, campaign) : NONE
  const words = campaign ? readWords(opened, forms, others, campaign, languages, mailDay) : null
  const carriesForm = [...forms.readings, ...forms.forwarded].some(({ filledIn }) => filledIn)
  const speaker = nature(opened, forms.trimmed, languages, verified, context, {
    carriesForm,
    carriesAnswer: carriesForm || (words?.own.concerns === true && words.own.statements.some(isAnswer)),
    ...belonging,
  })
  return { belonging, forms, others, words, speaker }
}

/** The forms of a mail as a campaign that knows one for its own reads them, and all such campaigns: a form that is filled in tells before a blank one. */
function ownersOf(
  tried: readonly FoundForms[],
  campaigns: readonly Campaign[],
): [seen: readonly FormReading[], owners: readonly Campaign[]] {
  const owning = (holds: (reading: FormReading) => boolean) =>
    campaigns.filter((_, at) => tried[at]!.readings.some((reading) => reading.otherNotice === null && holds(reading)))
  const filled = owning(({ filledIn }) => filledIn)
  const owners = filled.length > 0 ? filled : owning(() => true)
  const first = owners[0] ? tried[campaigns.indexOf(owners[0])] : tried.find(({ readings }) => readings.length > 0)
  return [first?.readings ?? [], campaigns.length > 1 ? owners : []]
}

/** A vague promise answers nothing: ticket systems say that they will do something soon. */
function isAnswer({ serial, outcome, confidence }: Statement): boolean {
  return serial !== null || outcome !== 'planned' || confidence > 0.9
}

/** Of the own words, else of the form, else of the subject. */
function languageOf(
  ownWords: string,
  forms: FoundForms,
  subject: string | null,
  languages: Languages,
): Language | null {
  const form = [...forms.readings, ...forms.forwarded][0]?.language ?? null
  return tongue(ownWords, languages, () => form) ?? form ?? tongue(subject ?? '', languages)
}
