import type { Answer, Evidence } from '../../domain/answer.ts'
import type { Campaign } from '../../domain/campaign.ts'
import type { Line } from '../../domain/document.ts'
import type { Instant, Language } from '../../domain/names.ts'
import type { Flag, Problem, Statement } from '../../domain/submission.ts'
import type { LanguageWords } from '../language.ts'
import { agree } from './agree.ts'
import { answersFrom, type Fact, type NamedProduct } from './answers.ts'
import type { Said } from './clause.ts'
import { labelled } from './labels.ts'
import { spellTables } from './table.ts'
import { readText, type TextReading } from './text.ts'

/** What the writer's own words say. */
export interface FreeText {
  readonly answers: readonly Answer[]
  readonly statements: readonly Statement[]
  readonly flags: readonly Flag[]
  /** Reasons for review: `not-understood` and `unclear` with the sentence; flags are not repeated here. */
  readonly problems: readonly Problem[]
  /** Every clause is covered by what this program knows to mean something, or nothing. */
  readonly understood: boolean
  /** "see attached": whether anything is attached, the caller knows. */
  readonly saysAttached: boolean
  /** Names an instrument, a product, a step or the notice of the campaign. */
  readonly concerns: boolean
}

export interface ReplyOptions {
  /** When the mail was written: dates without a year, and what is a plan. */
  readonly writtenAt: Instant
  /** Every language that is understood: a sentence in another one than the detected is read in that. */
  readonly languages: Readonly<Record<Language, LanguageWords>>
}

/** Confidence where every word of the sentence is understood, and where one is not: the latter is below every threshold. */
const SURE = 0.95
const UNSURE = 0.6

/** Reads free text by the contract's rules: one statement per instrument, step and mode, answers, flags, and what a person must look at. */
export function reply(
  lines: readonly (string | Line)[],
  campaign: Campaign,
  words: LanguageWords,
  part: string,
  options: ReplyOptions,
): FreeText {
  const all = Object.values(options.languages)
  const texts = lines.map((line) => (typeof line === 'string' ? line : line.text).normalize('NFC'))
  const labels = texts.map((line) => labelled(line, campaign, all, part))
  const order = [words, ...all.filter((one) => one !== words)]
  const unlabelled = texts.map((line, at) => (labels[at] ? '' : line))
  const { lines: spelt, written } = spellTables(unlabelled, campaign, order)
  const reading = readText(spelt.join('\n'), campaign, order, options.languages, options.writtenAt.slice(0, 10))
  const evidence = (text: string): Evidence => ({ part, page: null, box: null, text: written.get(text) ?? text })
  const said = reading.sentences.flatMap((sentence) =>
    sentence.said.flatMap((one) => statementsOf(one, evidence(sentence.text), sentence.understood)),
  )
  const { statements, contradiction, unclear } = agree(
    said,
    campaign.modes.map(({ id }) => id),
  )
  const answers = [
    ...informative(labels),
    ...answersFrom(statements, factsOf(reading, evidence), productsOf(reading, evidence), campaign),
  ]
  const flags = new Set<Flag>([...reading.flags, ...(contradiction ? (['contradiction'] as const) : [])])
  const problems = [...reading.problems, ...(unclear ? [{ code: 'unclear', detail: 'mode' }] : [])]
  return {
    answers,
    statements,
    flags: [...flags],
    problems,
    saysAttached: reading.saysAttached,
    understood: reading.problems.length === 0,
    concerns: reading.concerns,
  }
}

function statementsOf(said: Said, because: Evidence, understood: boolean): (Statement & { sweeping: boolean })[] {
  const product = said.products.length === 1 ? said.products[0]! : null
  const instruments = said.serials
    .filter((one) => one.fits !== 'other-line')
    .map((one) => ({ serial: one.serial as string | null, product: one.product }))
  const who = said.serials.length > 0 ? instruments : [{ serial: null, product }]
  return who.flatMap(({ serial, product }) =>
    said.steps.map((action) => ({
      serial,
      product,
      action,
      mode: said.mode,
      outcome: said.outcome,
      ...(said.until ? { until: said.until } : {}),
      confidence: understood ? SURE : UNSURE,
      because: [because],
      sweeping: said.sweeping,
    })),
  )
}

function informative(labels: readonly (Answer | null)[]): Answer[] {
  const found = labels.flatMap((one) => one ?? [])
  return found.filter((one, at) => found.findIndex((other) => other.question === one.question) === at)
}

function factsOf(reading: TextReading, evidence: (text: string) => Evidence): Fact[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.facts.map((role) => ({
      role,
      confidence: sentence.understood ? SURE : UNSURE,
      because: evidence(sentence.text),
    })),
  )
}

/** Products named in what answers something; a plan, a report or a question answers nothing. */
function productsOf(reading: TextReading, evidence: (text: string) => Evidence): NamedProduct[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.said
      .filter((one) => one.outcome !== 'planned' && one.outcome !== 'not-done')
      .flatMap((one) =>
        one.products.map((product) => ({
          product,
          confidence: sentence.understood ? SURE : UNSURE,
          because: evidence(sentence.text),
        })),
      ),
  )
}
