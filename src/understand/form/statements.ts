import type { Answer, ReadSerial } from '../../domain/answer.ts'
import type { Campaign } from '../../domain/campaign.ts'
import type { RequiredAction } from '../../domain/form.ts'
import type { ActionId, ProductId, QuestionId, StatedMode } from '../../domain/names.ts'
import type { Flag, Outcome, Problem, Statement } from '../../domain/submission.ts'
import type { FormReading } from './reading.ts'

/** What a form says about each instrument and action, and what about that needs a person. */
export interface FormStatements {
  readonly statements: readonly Statement[]
  readonly flags: readonly Flag[]
  readonly problems: readonly Problem[]
}

/** Turns the answers of one filled form into rows, by the contract's table under `instruments`. */
export function formStatements(reading: FormReading, campaign: Campaign): FormStatements {
  const form = new Form(reading, campaign)
  const problems: Problem[] = []
  const statements = campaign.actions.flatMap((action) => [
    ...doneRows(form, action, problems),
    ...optOutRows(form, action, problems),
  ])
  problems.push(...contradicted(statements))
  const flags: Flag[] = problems.some(({ code }) => code === 'contradiction') ? ['contradiction'] : []
  return { statements, flags, problems }
}

/** Serials that are said done and opted out at once, in one step. */
export function contradicted(statements: readonly Statement[]): Problem[] {
  const done = new Set(statements.filter(({ outcome }) => outcome === 'done').map(keyOf))
  const both = statements.filter((row) => row.serial !== null && row.outcome !== 'done' && done.has(keyOf(row)))
  return [...new Set(both.map(({ serial, action }) => `${serial}: ${action} done and not done`))].map((detail) => ({
    code: 'contradiction',
    detail,
  }))
}

function keyOf({ serial, action }: Statement): string {
  return `${serial} ${action}`
}

/** The answers of a form by question, and what all its rows share. */
class Form {
  readonly mode: StatedMode
  /** Of rows that name no serial: the one product ticked. */
  readonly product: ProductId | null
  readonly #answers: ReadonlyMap<QuestionId, Answer>
  readonly #serials: FormReading['serials']
  readonly #ticked: FormReading['ticked']
  readonly #actions: Campaign['actions']
  readonly #modes: Campaign['modes']

  constructor(reading: FormReading, { form, actions, modes }: Campaign) {
    this.#actions = actions
    this.#modes = modes
    this.#ticked = reading.ticked
    this.#answers = new Map(reading.answers.map((answer) => [answer.question, answer]))
    this.#serials = reading.serials
    const byRole = (role: string) => this.answer(form.questions.find((question) => question.role === role)?.id ?? '')
    this.mode = byRole('all-modes')?.value === true ? 'both' : 'unstated'
    const products = byRole('product')?.value
    this.product = Array.isArray(products) && products.length === 1 ? products[0] : null
  }

  answer(question: QuestionId): Answer | undefined {
    return this.#answers.get(question)
  }

  action(id: ActionId): RequiredAction | undefined {
    return this.#actions.find((action) => action.id === id)
  }

  isTicked(question: QuestionId): boolean {
    return this.answer(question)?.value === true
  }

  /** Everything written there, other product lines too. */
  written(question: QuestionId): readonly ReadSerial[] {
    return this.#serials[question] ?? []
  }

  rows(
    action: RequiredAction,
    outcome: Outcome,
    serials: readonly ReadSerial[],
    because: readonly (Answer | undefined)[],
  ): Statement[] {
    return serials
      .filter((one) => one.fits !== 'other-line')
      .flatMap(({ serial, product }) =>
        this.#modesOf(action, outcome, serial).map((mode) =>
          this.#row(action, outcome, serial, product, mode, because),
        ),
      )
  }

  unnamed(action: RequiredAction, outcome: Outcome, because: readonly (Answer | undefined)[]): Statement[] {
    return [this.#row(action, outcome, null, this.product, this.mode, because)]
  }

  /**
   * The modes that an instrument's own boxes tell stand before what the form says of all. "The same as" an action that was ticked in
   * some modes only says nothing of modes.
   */
  #modesOf({ id, sameSerials }: RequiredAction, outcome: Outcome, serial: string): StatedMode[] {
    if (outcome !== 'done') return [this.mode]
    const rowOf = (action: ActionId | undefined) =>
      this.#ticked.find((one) => one.action === action && one.serial.serial === serial)
    const own = rowOf(id)
    if (own && own.modes.length > 0) return own.modes.length === this.#modes.length ? ['both'] : [...own.modes]
    const other = rowOf(sameSerials?.as)
    return [other && other.modes.length < this.#modes.length ? 'unstated' : this.mode]
  }

  #row(
    { id }: RequiredAction,
    outcome: Outcome,
    serial: string | null,
    product: ProductId | null,
    mode: StatedMode,
    because: readonly (Answer | undefined)[],
  ): Statement {
    const answers = because.flatMap((answer) => answer ?? [])
    const confidence = Math.min(1, ...answers.map((answer) => answer.confidence))
    const evidence = answers.flatMap((answer) => answer.evidence)
    return { serial, product, action: id, mode, outcome, confidence, because: evidence }
  }
}

function doneRows(form: Form, action: RequiredAction, problems: Problem[]): Statement[] {
  const own = form.written(action.doneSerials)
  const ticked = form.isTicked(action.done)
  const because = [form.answer(action.done), form.answer(action.doneSerials)]
  if (action.sameSerials && form.isTicked(action.sameSerials.question)) {
    return rowsOfSame(form, action, action.sameSerials, own, problems)
  }
  if (own.length === 0) return ticked ? form.unnamed(action, 'done', because) : []
  if (!ticked) problems.push({ code: 'tick-missing', question: action.done })
  return form.rows(action, 'done', own, because)
}

/** "The same serial numbers as …": those of the other action; beside another list the union, and that is a contradiction. */
function rowsOfSame(
  form: Form,
  action: RequiredAction,
  same: NonNullable<RequiredAction['sameSerials']>,
  own: readonly ReadSerial[],
  problems: Problem[],
): Statement[] {
  const other = form.action(same.as)
  const theirs = other ? form.written(other.doneSerials) : []
  const because = [form.answer(action.done), form.answer(same.question), form.answer(action.doneSerials)]
  if (other) because.push(form.answer(other.doneSerials))
  if (own.length > 0 && !haveSameSerials(own, theirs)) {
    problems.push({
      code: 'contradiction',
      question: same.question,
      detail: 'the same serial numbers, and another list',
    })
  }
  const all = [...theirs, ...own.filter((one) => theirs.every((their) => their.serial !== one.serial))]
  if (all.length > 0) return form.rows(action, 'done', all, because)
  return other && form.isTicked(other.done) ? form.unnamed(action, 'done', because) : []
}

function haveSameSerials(one: readonly ReadSerial[], other: readonly ReadSerial[]): boolean {
  const wanted = new Set(other.map(({ serial }) => serial))
  return wanted.size === new Set(one.map(({ serial }) => serial)).size && one.every(({ serial }) => wanted.has(serial))
}

/** One reason says what became of the instruments; none, or two that say different things, leave them not done. */
function optOutRows(form: Form, action: RequiredAction, problems: Problem[]): Statement[] {
  const chosen = form.answer(action.optOut)?.value
  const reasons = Array.isArray(chosen) ? chosen : []
  const serials = form.written(action.optOutSerials)
  const because = [form.answer(action.optOut), form.answer(action.optOutSerials)]
  if (reasons.length === 0 && serials.length > 0) problems.push({ code: 'tick-missing', question: action.optOut })
  const outcomes = [...new Set(reasons.map((reason) => action.reasons[reason] ?? 'not-done'))]
  const outcome: Outcome = outcomes.length === 1 ? outcomes[0]! : 'not-done'
  if (serials.length > 0) return form.rows(action, outcome, serials, because)
  return reasons.length > 0 ? form.unnamed(action, outcome, because) : []
}
