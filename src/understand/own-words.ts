import type { Campaign } from '../domain/campaign.ts'
import type { Line } from '../domain/document.ts'
import type { Day } from '../domain/names.ts'
import type { Opened } from '../domain/opened.ts'
import type { FoundForms } from './forms-in.ts'
import { referencesIn } from './reference.ts'
import { madeOnce } from './remembered.ts'
import { type FreeText, reply } from './reply/reply.ts'
import { isContactLine } from './reply/signed.ts'
import { tongue } from './tongue.ts'
import type { Languages } from './trim/lexicon.ts'
import type { WithoutForm } from './unread-documents.ts'

/** What was said in free text: by the writer, and by others whose words were passed on. */
export interface Words {
  readonly own: FreeText
  readonly forwarded: readonly FreeText[]
  /** The body was empty, and the subject spoke for it. */
  readonly subject: boolean
}

/**
 * Reads the writer's free text, what a third person wrote below it, text files, and letters that name an instrument; an empty body with
 * words in the subject is read by its subject.
 */
export function readWords(
  opened: Opened,
  forms: FoundForms,
  { aboutInstruments }: WithoutForm,
  campaign: Campaign,
  languages: Languages,
  mailDay: Day,
): Words {
  const { message, documents } = opened
  const fallback = () => forms.readings[0]?.language ?? tongue(message.subject ?? '', languages) ?? 'en'
  const spoken = spokenOf(languages)
  const read = (lines: readonly Line[], part: string) => {
    const language = tongue(lines.map(({ text }) => text).join('\n'), languages, fallback) ?? fallback()
    return reply(lines, campaign, spoken[language] ?? spoken.en!, part, { writtenAt: mailDay, languages: spoken })
  }
  const filledIn = forms.readings.some((form) => form.filledIn)
  // A form that somebody typed anew has lines for them.
  const rest = filledIn ? forms.rest.filter(({ text }) => !isContactLine(text)) : forms.rest
  const written = rest.some(({ text }) => text.trim() !== '')
  const bare = !written && !filledIn ? subjectWords(message.subject ?? '', campaign) : []
  return {
    own: read(written ? rest : bare, written ? 'body' : 'subject'),
    subject: bare.length > 0,
    forwarded: [
      ...forms.trimmed.forwarded.map(({ lines }) => read(lines, 'body')),
      ...[
        ...new Set([...documents.slice(1).filter(({ channel }) => channel === 'body-text'), ...aboutInstruments]),
      ].map(({ lines, name }) =>
        read(
          lines.filter(({ quote }) => quote === 0),
          name,
        ),
      ),
    ],
  }
}

/** The languages that free text is read in; as one set, for what is made of their words is known by it. */
const spokenOf = madeOnce(
  (languages: Languages): Languages =>
    Object.fromEntries(Object.entries(languages).filter(([, { speech }]) => Object.keys(speech).length > 0)),
)

/** The subject without what mail programs and our own letters put there: prefixes, the notice's number, the reference. */
function subjectWords(subject: string, campaign: Campaign): Line[] {
  const references = referencesIn(subject)
  const bare = subject
    .replace(/^(?:\s{0,3}\p{L}{1,12}\s{0,2}:){1,6}/u, '')
    .replace(new RegExp(campaign.notice.anyNotice, 'gi'), ' ')
    .replace(/[[\]()]/g, ' ')
  const text = references
    .reduce((left, reference) => left.replaceAll(reference, ' '), bare)
    .replace(/^[\s:–-]+/, '')
    .trim()
  const isOurs = Object.values(campaign.wordings).some(({ title, notice }) =>
    [title, notice].some((ours) => ours.toLowerCase() === text.toLowerCase()),
  )
  if (text === '' || isOurs || (subject.includes(':') === false && text.length < 3)) return []
  return [{ page: null, place: null, text, pieces: [{ is: 'print', text, place: null }], quote: 0 }]
}
