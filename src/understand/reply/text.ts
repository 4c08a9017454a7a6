import type { ReadSerial } from '../../domain/answer.ts'
import type { Campaign } from '../../domain/campaign.ts'
import type { Day } from '../../domain/names.ts'
import type { Flag, Problem } from '../../domain/submission.ts'
import type { LanguageWords } from '../language.ts'
import { tongue } from '../tongue.ts'
import type { Languages } from '../trim/lexicon.ts'
import { beyond, isItemOf, NOTHING_ABOVE, takenUp, withSentence } from './above.ts'
import { isAside, statesAnything } from './aside.ts'
import type { Said } from './clause.ts'
import { withHeadings } from './headings.ts'
import { HERE } from './lexicon.ts'
import { saidOfLast } from './likewise.ts'
import { isList, namesSteps } from './numbers.ts'
import { asksOffline } from './offline.ts'
import { imperilled, singleWords } from './perils.ts'
import { onlyHeard, readSentence, type SentenceReading } from './sentence.ts'
import { type ReadUnit, withoutSignature } from './signed.ts'
import { spokenBefore } from './spoken-before.ts'
import { type Carry, type Named, NOTHING_CARRIED, NOTHING_NAMED, stepsNamed } from './subjects.ts'
import { entities } from './tag.ts'
import { type Unit, units } from './units.ts'

export interface ReadSentence {
  readonly text: string
  readonly said: readonly Said[]
  readonly facts: readonly ('receipt' | 'informed')[]
  readonly understood: boolean
}

export interface TextReading {
  readonly sentences: readonly ReadSentence[]
  readonly flags: readonly Flag[]
  readonly problems: readonly Problem[]
  readonly saysAttached: boolean
  readonly concerns: boolean
}

/** Longest text that is read: what stands behind it is a noted problem. */
const LONGEST = 65_536
/** Nobody writes more, or longer ones: they are only listened to, and a person reads them. In characters. */
const SENTENCES_AT_MOST = 250
const LONGEST_SENTENCE = 3000
/** Past so many characters that no language understands, a person reads the text anyway: other languages are tried no more. */
const STRANGE_AT_MOST = 800
/** The least that a sentence counts of them: `a:` costs as much as a line. */
const STRANGE_AT_LEAST = 30

/** Reads a text sentence by sentence, each in the first language that understands it. `languages` begins with that of the text. */
export function readText(
  whole: string,
  campaign: Campaign,
  languages: readonly LanguageWords[],
  spoken: Languages,
  today: Day,
): TextReading {
  const text = whole.slice(0, LONGEST)
  const known = entities(text, campaign, { today })
  const own = languages[0]!
  const isRow = (unit: Unit) => known.some(({ concept, start }) => concept === 'serials' && start === unit.start)
  const parts = withHeadings(
    units(text, own, known, SENTENCES_AT_MOST),
    (unit) => namesSteps(readSentence(text, unit, known, own, campaign, today, NOTHING_CARRIED, NOTHING_NAMED).items),
    isRow,
  )
  const read: ReadUnit[] = []
  let named = NOTHING_NAMED
  let above = NOTHING_ABOVE
  let strange = 0
  for (const unit of parts) {
    const written = text.slice(unit.start, unit.end)
    const before = read.at(-1)
    above = beyond(above, text.slice(before?.unit.end ?? 0, unit.start))
    const isItem = isItemOf(above, unit, isRow(unit))
    const start = takenUp(above, isItem)
    const attempts = (language: LanguageWords, from: Carry = start) =>
      readSentence(text, unit, known, language, campaign, today, from, named)
    const length = unit.end - unit.start
    const tried = languages.slice(0, strange > STRANGE_AT_MOST ? 1 : languages.length)
    const isAsideIn = (reading: SentenceReading, language: LanguageWords) =>
      !unit.heads &&
      !isItem &&
      isAside(written, reading, language) &&
      (isWhollyKnown(reading) || tongue(written, spoken, () => language.language) === language.language)
    const alone =
      length > LONGEST_SENTENCE || read.length >= SENTENCES_AT_MOST
        ? onlyHeard(written, own)
        : inContext(tried, attempts, before?.reading, isAsideIn)
    const reading = above.listless && isList(alone) ? attempts(own, above.listless) : alone
    if (!reading.understood) strange += Math.max(length, STRANGE_AT_LEAST)
    read.push({ unit, reading, text: written })
    above = withSentence(above, unit, text, alone, reading, before?.reading)
    named = remember(named, reading)
  }
  return gather(withoutSignature(read, text, own), whole.length > LONGEST)
}

/** Every word is one of the language, whatever it may be in another. */
function isWhollyKnown({ items }: SentenceReading): boolean {
  return items.every(({ concept }) => concept !== 'unknown' && concept !== 'adverse')
}

/**
 * A sentence by itself, or, where that says too little, with what the sentence before it spoke of; in the detected language, or in
 * another one that understands every word. One that is an aside is understood without that.
 */
function inContext(
  languages: readonly LanguageWords[],
  attempt: (language: LanguageWords, from?: Carry) => SentenceReading,
  before: SentenceReading | undefined,
  isAsideIn: (reading: SentenceReading, language: LanguageWords) => boolean,
): SentenceReading {
  const [own, ...others] = languages as [LanguageWords, ...LanguageWords[]]
  const first = attempt(own)
  const goesOn = (alone: SentenceReading, language: LanguageWords) => {
    const spoken = alone.understood ? null : spokenBefore(alone, before, language.speech)
    const continued = spoken && attempt(language, spoken)
    return continued?.understood ? continued : alone
  }
  const reading = goesOn(first, own)
  if (reading.understood) return reading
  if (isAsideIn(first, own)) return { ...first, clauses: [], understood: true, aside: true }
  for (const language of others) {
    const other = goesOn(attempt(language), language)
    if (other.understood && mayStandFor(other, first, own)) return other
  }
  return reading
}

/** What the first heard denied no other language raises, and none hides what concerns us, or turns it, behind words that say nothing in it. */
function mayStandFor(other: SentenceReading, first: SentenceReading, own: LanguageWords): boolean {
  if (first.heard !== 'silent' && other.heard === 'raised') return false
  const says = other.clauses.some(({ said, facts, attached }) => said.length > 0 || facts.length > 0 || attached)
  return says || other.asks || other.flags.length > 0 || (!first.concerns && !imperilled(singleWords(first.items), own))
}

function remember(named: Named, reading: SentenceReading): Named {
  const serials = reading.items.flatMap((one) => one.serials)
  const group: readonly ReadSerial[] = serials.filter(
    (one, at) => serials.findIndex((other) => other.serial === one.serial) === at,
  )
  const byName = stepsNamed(reading.items)
  const byVerb = reading.items.flatMap((one) => (one.concept === 'doneTo' ? one.ids : []))
  const steps = byName.length > 0 ? byName : byVerb
  return {
    groups: group.length > 0 ? [...named.groups, group].slice(-20) : named.groups,
    steps: new Set([...named.steps, ...steps]),
    before: { ...reading.carry, said: saidOfLast(named.before.said, reading.carry.said) },
  }
}

function gather(read: readonly ReadUnit[], tooLong: boolean): TextReading {
  const flags = new Set<Flag>()
  const problems: Problem[] = tooLong ? [{ code: 'own-words-too-long' }] : []
  const sentences: ReadSentence[] = []
  const answers = read.some(({ reading }) => statesAnything(reading))
  for (const [at, { unit, reading, text }] of read.entries()) {
    for (const flag of reading.flags) flags.add(flag)
    if (reading.asks && !asksOffline(read, at)) flags.add('question')
    const said = reading.clauses.flatMap((clause) => clause.said)
    // A header's outcome is that of the instruments below it.
    const continued =
      unit.heads &&
      read[at + 1]?.unit.item === true &&
      read[at + 1]!.reading.clauses.some((clause) => clause.said.length > 0)
    if (!reading.understood || (reading.aside && !answers) || (namesSteps(reading.items) && !continued))
      problems.push({ code: 'not-understood', detail: text })
    sentences.push({
      text,
      understood: reading.understood,
      facts: reading.clauses.flatMap((clause) => clause.facts),
      said: continued ? said.filter((one) => one.serials.length > 0) : said,
    })
  }
  const anythingDone = sentences.some((sentence) => sentence.said.some((one) => one.outcome === 'done'))
  const anythingSaid = sentences.some((sentence) => sentence.said.length > 0)
  const askedOffline = read.some(({ reading }, at) => reading.asks && asksOffline(read, at))
  if (flags.has('offline-instrument') && anythingDone && !askedOffline) flags.delete('offline-instrument')
  if (
    read.some(({ reading }) => reading.items.some((one) => one.serials.some((serial) => serial.fits === 'other-line')))
  )
    flags.add('unknown-serial')
  return {
    sentences,
    flags: [...flags],
    problems: [...problems, ...passedOver(read)],
    saysAttached: read.some(({ reading }) => saysAttached(reading, anythingSaid)),
    concerns: read.some(({ reading }) => reading.concerns),
  }
}

/** "anbei unsere Antwort: …": where the answer stands in the mail, nothing is missing. */
function saysAttached({ clauses, items }: SentenceReading, anythingSaid: boolean): boolean {
  const here = items.filter(({ concept }) => concept === 'attached').every(({ ids }) => ids.includes(HERE))
  // "hereby I confirm, that we received and read it"
  const states = clauses.some(({ facts }) => facts.length > 0) && !items.some(({ concept }) => concept === 'form')
  return clauses.some((clause) => clause.attached) && !(here && (anythingSaid || states))
}

/** Sentences that name an instrument of which the mail says nothing, though it tells of others: what they say was not heard. */
function passedOver(read: readonly ReadUnit[]): Problem[] {
  const said = new Set(
    read.flatMap(({ reading }) => reading.clauses.flatMap((clause) => clause.said)).flatMap(serialsOf),
  )
  if (said.size === 0) return []
  const tells = ({ understood, asks, flags, items }: SentenceReading) =>
    !understood ||
    asks ||
    flags.length > 0 ||
    items.every(({ serials }) => serials.every((one) => said.has(one.serial)))
  return read.flatMap(({ reading, text }) =>
    tells(reading) || reading.heard !== 'silent' ? [] : [{ code: 'not-understood', detail: text }],
  )
}

function serialsOf({ serials }: Said): string[] {
  return serials.map(({ serial }) => serial)
}
