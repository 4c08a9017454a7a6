import type { Question } from '../../domain/form.ts'
import type { Problem } from '../../domain/submission.ts'
import type { Written, WrittenMark, WrittenText } from '../answers/written.ts'
import type { InstrumentBox } from './instrument-boxes.ts'

/** What stands at each question, gathered while a form is gone through. */
export class Collected {
  /** Something was put in that could not be read. */
  readonly problems: Problem[] = []
  /** Something may have been overlooked: of no matter on a blank form. */
  readonly doubts: Problem[] = []
  /** Boxes of the list of instruments. */
  readonly instruments: InstrumentBox[] = []
  readonly #byQuestion = new Map<string, { question: Question; marks: WrittenMark[]; texts: WrittenText[] }>()

  mark(question: Question, mark: WrittenMark): void {
    this.#at(question).marks.push(mark)
  }

  text(question: Question, text: WrittenText): void {
    this.#at(question).texts.push(text)
  }

  problem(problem: Problem): void {
    this.problems.push(problem)
  }

  doubt(problem: Problem): void {
    this.doubts.push(problem)
  }

  get written(): readonly Written[] {
    return [...this.#byQuestion.values()]
  }

  #at(question: Question) {
    const known = this.#byQuestion.get(question.id)
    if (known) return known
    const fresh = { question, marks: [], texts: [] }
    this.#byQuestion.set(question.id, fresh)
    return fresh
  }
}
