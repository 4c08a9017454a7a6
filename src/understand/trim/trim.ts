import type { Campaign } from '../../domain/campaign.ts'
import type { ReadingContext } from '../../domain/context.ts'
import type { Document, Line } from '../../domain/document.ts'
import type { Message } from '../../domain/message.ts'
import { isAnswerCode } from '../../domain/one-click.ts'
import type { Problem } from '../../domain/submission.ts'
import { type Divided, divide, type ForwardedMail } from './divide.ts'
import { fold } from './fold.ts'
import { type Languages, wordsIn } from './lexicon.ts'
import { belowOurs, type Envelope, envelopeOf } from './origin.ts'
import { withoutNotices } from './paragraphs.ts'
import { sentLines, writtenBetween } from './sent.ts'
import { type Signer, unsigned } from './signature.ts'
import { topicOf } from './topic.ts'
import type { Forwarded, Trimmed } from './trimmed.ts'
import { type Written, written } from './written.ts'

/**
 * Tells the writer's own words from what a mail body carries beside them: quoted mail and its headers, forwarded mail of third
 * persons, signature block, disclaimer, banner, and what we sent (`context.sentTexts`).
 * Evidence in this order: marks of the HTML, headers by shape, word lists. When unsure a line is kept.
 */
export function trim(
  body: Document,
  message: Message,
  languages: Languages,
  campaigns: readonly Campaign[],
  context: ReadingContext,
): Trimmed {
  const { lines: all, cut } = written(body.lines)
  const replies = message.inReplyTo.length > 0 || message.references.length > 0
  const lines = replies ? all : unwrapped(all)
  const forwards = isForward(message.subject, languages)
  const envelope = envelopeOf(message, context)
  const divided = divide(lines, envelope, languages, forwards)
  const signer: Signer = { name: message.from?.name ?? '', languages, topic: topicOf(campaigns) }
  const isSent = sentLines(context.sentTexts)
  const between = answersInQuote(divided, envelope, signer, context.sentTexts)
  const stretches = [...divided.own, ...(between.length > 0 ? [between] : [])].map((stretch) =>
    apart(stretch, signer, isSent),
  )
  const own = stretches.flatMap((stretch, at) => (at === 0 ? stretch.own : [BLANK, ...stretch.own]))
  const signature = stretches.flatMap((stretch) => stretch.signature)
  const ownWords = plainText(own)
  const echoed = stretches.flatMap((stretch) => stretch.sent).map(asLine)
  return {
    own: own.filter((line) => line !== BLANK).map(asLine),
    ownWords,
    quoted: [...divided.quoted.filter((line) => !between.includes(line)).map(asLine), ...echoed],
    echoed,
    forwarded: divided.forwarded.map((one) => forwardedPart(one, signer)),
    signature: signature.map(asLine),
    problems: problemsOf(divided, ownWords, signature, signer, cut, between.length > 0),
  }
}

function answersInQuote(
  divided: Divided,
  envelope: Envelope,
  signer: Signer,
  sentTexts: readonly string[],
): readonly Written[] {
  const between = writtenBetween(divided.openQuote, sentTexts)
  if (between.length > 0 || divided.own.length > 0) return between
  const below = belowOurs(divided.openQuote, envelope)
  return below.some((line) => signer.topic.form(line.text)) ? [] : below.filter((line) => line.text !== '')
}

const BLANK: Written = {
  line: { page: null, place: null, text: '', pieces: [], quote: 0 },
  text: '',
  level: 0,
}

/** A mail that answers nothing and stands whole inside a quote was only indented by somebody's program. */
function unwrapped(lines: readonly Written[]): readonly Written[] {
  const levels = lines.filter((line) => line.text !== '').map((line) => line.level)
  const least = levels.reduce((low, level) => Math.min(low, level), Number.POSITIVE_INFINITY)
  return least > 0 && levels.length > 0
    ? lines.map((line) => ({ ...line, level: Math.max(0, line.level - least) }))
    : lines
}

function isForward(subject: string | null, languages: Languages): boolean {
  const prefix = /^\s{0,3}(\p{L}{1,12})\s?[:：]/u.exec(subject ?? '')?.[1]
  return prefix !== undefined && wordsIn(languages, 'forwardPrefix').all.has(fold(prefix))
}

function apart(stretch: readonly Written[], signer: Signer, isSent: (text: string) => boolean) {
  const clicked = aboveCodes(stretch)
  const sent = stretch.filter((line) => line.text !== '' && !clicked.has(line) && isSent(line.text))
  const rest = sent.length > 0 ? stretch.filter((line) => !sent.includes(line)) : stretch
  const signed = unsigned(rest, signer)
  const bare = withoutNotices(signed.own, signer.languages, signer.topic)
  return { own: bare.own, signature: [...bare.notices, ...signed.signature], sent }
}

/** The paragraph above an answer code is the sender's, though our letter may list the same instruments or repeat an earlier answer. */
function aboveCodes(stretch: readonly Written[]): ReadonlySet<Written> {
  const meant = new Set<Written>()
  for (const [at, { text }] of stretch.entries()) {
    if (!isAnswerCode(text)) continue
    const above = stretch.slice(0, at)
    const last = above.findLastIndex((line) => line.text !== '')
    const first = above.slice(0, Math.max(0, last)).findLastIndex((line) => line.text === '') + 1
    for (const line of above.slice(first, last + 1)) meant.add(line)
  }
  return meant
}

function forwardedPart(part: ForwardedMail, signer: Signer): Forwarded {
  const signed = unsigned(part.lines, { ...signer, name: part.name })
  const bare = withoutNotices(signed.own, signer.languages, signer.topic)
  return { from: part.from, lines: bare.own.map(asLine), meant: part.meant }
}

function problemsOf(
  divided: Divided,
  ownWords: string,
  signature: readonly Written[],
  signer: Signer,
  cut: boolean,
  between: boolean,
): Problem[] {
  const problems: Problem[] = []
  if (cut) problems.push({ code: 'own-words-too-long' })
  const last = ownWords.split('\n').at(-1) ?? ''
  const pointsDown = wordsIn(signer.languages, 'below').holds.test(fold(last.slice(0, 400)))
  if (pointsDown && divided.openQuote.length > 0 && !between)
    problems.push({ code: 'answers-in-quote', detail: last.slice(0, 200) })
  const below = signer.topic.serials(signature.map((line) => line.text).join('\n'))
  const said = new Set(below.length > 0 ? signer.topic.serials(ownWords) : [])
  const strange = below.filter((serial) => !said.has(serial))
  if (strange.length > 0) problems.push({ code: 'serial-in-signature', detail: strange.slice(0, 20).join(', ') })
  const answer = signature.find(
    (line) => line.text.length < 200 && signer.topic.done(line.text) && !ownWords.includes(line.text),
  )
  if (answer && !ownWords.split('\n').some((own) => answer.text.includes(own))) {
    problems.push({ code: 'words-in-signature', detail: answer.text })
  }
  return problems
}

function plainText(lines: readonly Written[]): string {
  return lines
    .map((line) => line.text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The line as it was, or with the text that is left of it. */
function asLine({ line, text }: Written): Line {
  if (line.text.trim() === text) return line
  return { ...line, text, pieces: [{ is: 'print', text, place: null }] }
}
