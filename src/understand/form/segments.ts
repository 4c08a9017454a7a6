import type { Document } from '../../domain/document.ts'
import type { Aligned } from './align.ts'
import { gapBefore, type Step } from './pair-words.ts'
import type { Event } from './read-linear.ts'

/** Boxes and options that stand together, to be paired among themselves. */
interface Segment {
  readonly steps: Step[]
  readonly firstLine: number
  lastLine: number
  /** A label or a heading stands before it. */
  readonly opened: boolean
}

/** Boxes and options of one line, or of one row of a table; those of different questions apart, those that a line break parted joined. */
export function segmentsOf(events: readonly Event[], document: Document): Step[][] {
  return rejoined(byLine(events, document)).map(({ steps }) => steps)
}

function byLine(events: readonly Event[], document: Document): Segment[] {
  const ticksWithoutWords = wordlessTicks(events)
  const segments: Segment[] = []
  let current: Segment | null = null
  let opened = true
  let before: Event | undefined
  for (const event of events) {
    const step = stepOf(event, ticksWithoutWords)
    const isLabel = event.is === 'printed' && event.aligned?.slot.is !== 'option'
    if (isLabel && !step) {
      current = null
      opened = true
    }
    const apart = before !== undefined && !onOneLine(before, event, document)
    const secondLabel = isLabel && current?.steps.some((one) => one.is === 'option')
    before = event
    if (!step) continue
    const lastLine = event.is === 'printed' ? event.found.words.at(-1)!.line : event.line
    if (current && !apart && !secondLabel) {
      current.steps.push(current.lastLine === event.line ? step : brokenBefore(step))
      current.lastLine = lastLine
      continue
    }
    current = { steps: [step], firstLine: event.line, lastLine, opened }
    segments.push(current)
    opened = false
  }
  return segments
}

function onOneLine(one: Event, next: Event, { lines }: Document): boolean {
  const end = one.is === 'printed' ? one.found.words.at(-1)!.line : one.line
  const [here, there] = [lines[end]!.cell, lines[next.line]!.cell]
  return (
    end === next.line || (here !== undefined && there !== undefined && here[0] === there[0] && here[1] === there[1])
  )
}

/** Ticks whose own word (`Yes`) is not there: the box stands beside the label itself. */
function wordlessTicks(events: readonly Event[]): ReadonlySet<Aligned> {
  const aligned = events.flatMap((event) => (event.is === 'printed' && event.aligned ? [event.aligned] : []))
  const withWord = new Set(aligned.filter(({ slot }) => slot.is === 'option').map(({ slot }) => slot.question.id))
  return new Set(aligned.filter(({ slot }) => slot.question.kind === 'tick' && !withWord.has(slot.question.id)))
}

function stepOf(event: Event, ticksWithoutWords: ReadonlySet<Aligned>): Step | null {
  if (event.is === 'mark') return { is: 'mark', token: event.token, gap: gapBefore(event.token) }
  if (event.is === 'other' || !event.aligned) return null
  const { slot, found } = event.aligned
  if (slot.is === 'label' && slot.option === null && !ticksWithoutWords.has(event.aligned)) return null
  return { is: 'option', aligned: event.aligned, gap: gapBefore(found.words[0]!) }
}

/** `… [x] Ja [ ]` and `Nee` on the next line: a box too many here and an option too many there belong together. */
function rejoined(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    if (last && belongTogether(last, segment)) {
      last.steps.push(...segment.steps.map((step, at) => (at === 0 ? brokenBefore(step) : step)))
      last.lastLine = segment.lastLine
    } else joined.push(segment)
  }
  return joined
}

/** A line break parts as far as a stroke does. */
function brokenBefore(step: Step): Step {
  return { ...step, gap: step.gap + 5 }
}

function belongTogether(one: Segment, next: Segment): boolean {
  if (next.opened || next.firstLine !== one.lastLine + 1) return false
  const [end, start] = [one.steps.at(-1)!.is, next.steps[0]!.is]
  if (end === 'mark' && start === 'option') return spare(one) === 1 && spare(next) === -1
  return end === 'option' && start === 'mark' && spare(one) === -1 && spare(next) === 1
}

/** How many more boxes than options. */
function spare({ steps }: Segment): number {
  return steps.filter((step) => step.is === 'mark').length - steps.filter((step) => step.is === 'option').length
}
