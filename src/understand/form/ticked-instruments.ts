import type { Answer, Evidence, ReadSerial } from '../../domain/answer.ts'
import type { Campaign } from '../../domain/campaign.ts'
import type { ActionId, ModeId, QuestionId } from '../../domain/names.ts'
import { confidenceOf } from '../answers/written.ts'
import type { InstrumentBox } from './instrument-boxes.ts'

/** One instrument of the list, and in which modes its boxes say one action done. */
export interface TickedInstrument {
  readonly serial: ReadSerial
  readonly action: ActionId
  /** Empty where the campaign has no modes. */
  readonly modes: readonly ModeId[]
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** Gathers the ticked boxes of the list by instrument and action. */
export function tickedInstruments(boxes: readonly InstrumentBox[], part: string): TickedInstrument[] {
  const rows = new Map<string, TickedInstrument>()
  for (const { serial, action, mode, mark, page, place, certainty } of boxes) {
    if (mark.state !== 'ticked') continue
    const key = `${action} ${serial.serial}`
    const row = rows.get(key)
    const text = [serial.written, mode].filter(Boolean).join(' ')
    rows.set(key, {
      serial,
      action,
      modes: [...new Set([...(row?.modes ?? []), ...(mode === null ? [] : [mode])])],
      confidence: Math.min(row?.confidence ?? 1, confidenceOf(mark.by), certainty),
      evidence: [...(row?.evidence ?? []), { part, page, box: place, text }],
    })
  }
  return [...rows.values()]
}

interface Read {
  readonly answers: readonly Answer[]
  readonly serials: Readonly<Record<QuestionId, readonly ReadSerial[]>>
}

/** Answers with what the list adds: a ticked instrument is its action's tick, and stands among its serial numbers, before those written. */
export function withTicked(read: Read, ticked: readonly TickedInstrument[], campaign: Campaign): Read {
  const answers = new Map(read.answers.map((answer) => [answer.question, answer]))
  const serials = { ...read.serials }
  for (const { id, done, doneSerials } of campaign.actions) {
    const rows = ticked.filter(({ action }) => action === id)
    if (rows.length === 0) continue
    const own = rows.map(({ serial }) => serial)
    const written = (serials[doneSerials] ?? []).filter((one) => own.every(({ serial }) => serial !== one.serial))
    const all = [...own, ...written]
    serials[doneSerials] = all
    answers.set(done, joined(done, true, rows, answers.get(done)))
    const numbers = all.map(({ serial }) => serial)
    answers.set(doneSerials, joined(doneSerials, numbers, rows, answers.get(doneSerials)))
  }
  return { answers: campaign.form.questions.flatMap(({ id }) => answers.get(id) ?? []), serials }
}

function joined(
  question: QuestionId,
  value: Answer['value'],
  rows: readonly TickedInstrument[],
  before: Answer | undefined,
): Answer {
  const confidence = Math.min(before?.confidence ?? 1, ...rows.map((row) => row.confidence))
  return {
    question,
    value,
    confidence,
    evidence: [...rows.flatMap((row) => row.evidence), ...(before?.evidence ?? [])],
  }
}
