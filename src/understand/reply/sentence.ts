import type { Campaign } from '../../domain/campaign.ts'
import type { Day } from '../../domain/names.ts'
import type { Flag } from '../../domain/submission.ts'
import type { LanguageWords } from '../language.ts'
import { addressed, asksFirst, isQuestion } from './addressed.ts'
import { offers } from './aside.ts'
import { bind } from './bind.ts'
import { type Clause, clausesOf } from './chunks.ts'
import { withCircumstances } from './circumstances.ts'
import { type ClauseReading, readClause } from './clause.ts'
import { type Concept, conceptsIn, type Item } from './concept.ts'
import { isDenial } from './denial.ts'
import { withDetails } from './details.ts'
import { saidOnce } from './gone.ts'
import { SUBJECTS } from './heads.ts'
import { withInterrupted } from './interrupted.ts'
import { hasHead } from './joining.ts'
import { lexiconOf } from './lexicon.ts'
import { saidOfLast } from './likewise.ts'
import { withNames } from './names.ts'
import { namesSteps } from './numbers.ts'
import { imperilled } from './perils.ts'
import { withReasons } from './reason.ts'
import { type Heard, listen, loudest } from './safety.ts'
import { type ReadClause, shareBack } from './share.ts'
import { withShortNames } from './short-names.ts'
import { wordsIn } from './spelling.ts'
import { withoutWhoTheyAre } from './staff.ts'
import { type Carry, type Named, NONE_IN_FRONT, NOTHING_CARRIED } from './subjects.ts'
import { tag } from './tag.ts'
import type { Unit } from './units.ts'
import { withoutWhen } from './when.ts'
import { withoutWhyNot } from './why-not.ts'

/** What one sentence says, and what it leaves for the next. */
export interface SentenceReading {
  readonly clauses: readonly ClauseReading[]
  readonly flags: readonly Flag[]
  readonly understood: boolean
  /** Of none of the campaign's things: it is understood to say nothing, though not every word is known. */
  readonly aside: boolean
  /** Words that no reading covers, or why a reading is not certain. */
  readonly trouble: readonly string[]
  readonly carry: Carry
  /** Names an instrument, a step, a product or the notice of the campaign. */
  readonly concerns: boolean
  /** Asks, and of nothing but how to do it without internet. */
  readonly asks: boolean
  readonly items: readonly Item[]
  /** Of harm and intruders. */
  readonly heard: Heard
}

/** A sentence that is not read, but listened to. */
export function onlyHeard(sentence: string, language: LanguageWords): SentenceReading {
  const { adverse, compromise } = listen(sentence, [language])
  const flags: Flag[] = [
    ...(adverse === 'raised' ? (['adverse-event'] as const) : []),
    ...(compromise === 'raised' ? (['suspected-compromise'] as const) : []),
  ]
  return {
    clauses: [],
    flags,
    understood: false,
    aside: false,
    trouble: ['too-long'],
    carry: NOTHING_CARRIED,
    concerns: false,
    asks: false,
    items: [],
    heard: loudest([adverse, compromise]),
  }
}

/** Reads a sentence in one language. */
export function readSentence(
  text: string,
  unit: Unit,
  known: readonly Item[],
  language: LanguageWords,
  campaign: Campaign,
  today: Day,
  carry: Carry,
  named: Named,
): SentenceReading {
  const lexicon = lexiconOf(language, campaign)
  const tagged = addressed(tag(text, unit.start, unit.end, known, lexicon))
  const spoken = withShortNames(tagged, named.steps, language.speech)
  const told = withNames(bind(spoken, lexicon, campaign), text, lexicon)
  const bound = withCircumstances(withInterrupted(withoutWhoTheyAre(told, lexicon), lexicon), lexicon)
  const items = withoutWhen(withoutWhyNot(bound, lexicon, today), lexicon, today)
  const has = conceptsIn(items)
  const { adverse, compromise } = listen(text.slice(unit.start, unit.end), [language])
  const flags: Flag[] = []
  if (adverse === 'raised') flags.push('adverse-event')
  if (compromise === 'raised') flags.push('suspected-compromise')
  if (has('retraction')) flags.push('retraction')
  if (has('offline')) flags.push('offline-instrument')
  if ((has('url') && has('form', 'download', 'attached', 'sends')) || (has('download') && has('form') && has('url')))
    flags.push('behind-link')
  const written = text.slice(unit.start, unit.end)
  const isOffer = !unit.asks && offers(wordsIn(written), language)
  if (has('wrongContact') && !isOffer) flags.push('wrong-contact')
  const asks = (isQuestion(items, unit) || asksFirst(items, language)) && !isOffer && !flags.includes('behind-link')
  const concerns = has('serials', 'product', 'step', 'stepDone', 'notice')
  const settled = flags.some((flag) => flag !== 'offline-instrument' && flag !== 'retraction')
  const denied = adverse === 'denied' || compromise === 'denied'
  const read =
    settled || asks
      ? { clauses: [], understood: true, trouble: [], carry }
      : readClauses(items, language, carry, named, campaign, today, denied, unit.heads)
  return { flags, concerns, asks, items, aside: false, heard: loudest([adverse, compromise]), ...read }
}

function readClauses(
  items: readonly Item[],
  language: LanguageWords,
  carry: Carry,
  named: Named,
  campaign: Campaign,
  today: Day,
  denied: boolean,
  heads: boolean,
) {
  const read: ReadClause[] = []
  const trouble: string[] = []
  let next: Carry = { ...carry, inFront: NONE_IN_FRONT }
  const clauses = belowHeader(clausesOf(items, language.speech), carry).map(withoutRetraction)
  for (const clause of clauses) {
    const has = conceptsIn(clause.items)
    if (has('retraction') || (denied && has('adverse', 'noticed') && isDenial(clause.items))) continue
    if (has('offline')) {
      if (!clause.items.every((one) => BESIDE_OFFLINE.has(one.concept))) trouble.push('unclear')
      continue
    }
    // "wrong number": what is listened for beside patients may be said of the mail.
    if (clause.items.some(({ concept, word }) => concept === 'adverse' && imperilled([word], language)))
      trouble.push('unclear')
    const reading = readClause(clause, next, named, campaign, today)
    read.push({ clause, reading })
    next = { ...reading.carry, said: saidOfLast(next.said, reading.said) }
  }
  // "only when the director agrees, the patch is installed": a condition holds for the whole sentence.
  if (
    read.some(({ clause }) => conceptsIn(clause.items)('condition')) &&
    read.some(({ reading }) => reading.said.length > 0)
  )
    trouble.push('unclear')
  const shared = shareBack(saidOnce(withDetails(withReasons(read)), language))
  const names = heads && namesSteps(items)
  for (const { reading } of shared.clauses)
    if (reading.trouble && !names && !(reading.trouble === 'idle' && (clauses.length > 1 || heads)))
      trouble.push(reading.trouble)
  if (shared.unclear || leavesOut(shared.clauses) || countsGone(shared.clauses)) trouble.push('unclear')
  const readings = shared.clauses.map(({ reading }) => reading)
  const last = readings.reduce((before, reading) => saidOfLast(before, reading.said), carry.said)
  return { clauses: readings, understood: trouble.length === 0, trouble, carry: { ...next, said: last } }
}

/** "contrary to my mail the patch is not installed": what is taken back stands beside what is said instead. */
function withoutRetraction(clause: Clause): Clause {
  const items = clause.items.filter(({ concept }) => concept !== 'retraction')
  const speaks = hasHead(items) && items.some(({ concept }) => concept === 'step' || concept === 'stepDone')
  return speaks ? { ...clause, items } : clause
}

/** Something is said of one instrument, and nothing that is understood of another one in the same sentence. */
function leavesOut(read: readonly ReadClause[]): boolean {
  const said = read.flatMap(({ reading }) => reading.said)
  const spoken = new Set(said.flatMap(({ serials }) => serials.map(({ serial }) => serial)))
  const named = read.flatMap(({ clause }) => clause.items.flatMap(({ serials }) => serials))
  return said.length > 0 && named.some(({ serial, fits }) => fits !== 'other-line' && !spoken.has(serial))
}

/** "M78101 was sold, both were patched": one that is gone is counted with those that something was done to. */
function countsGone(read: readonly ReadClause[]): boolean {
  const gone = read.some(({ reading }) =>
    reading.said.some(({ outcome, serials }) => outcome === 'absent' && serials.length > 0),
  )
  return (
    gone &&
    read.some(
      ({ clause, reading }) =>
        reading.said.some(({ outcome, serials }) => outcome !== 'absent' && serials.length === 0) &&
        clause.items.some(({ concept }) => concept === 'both' || concept === 'all'),
    )
  )
}

const BESIDE_OFFLINE = new Set<Concept>([
  'offline',
  'small',
  'singular',
  'serials',
  'product',
  'instrument',
  'same',
  'all',
  'both',
  'count',
  'also',
  'still',
])

/** "Patched:" with serial numbers below it: each of them is patched. */
function belowHeader(clauses: readonly Clause[], carry: Carry): readonly Clause[] {
  if (carry.heads.length === 0 || clauses.length === 0) return clauses
  if (clauses.some((clause) => hasHead(clause.items))) return clauses
  return clauses.map((clause) =>
    clause.items.some((one) => SUBJECTS.has(one.concept)) ? { ...clause, gapped: true, listed: true } : clause,
  )
}
