import type { Answer, Evidence } from '../../domain/answer.ts'
import type { Campaign } from '../../domain/campaign.ts'
import type { RequiredAction } from '../../domain/form.ts'
import type { ProductId } from '../../domain/names.ts'
import type { Outcome, Statement } from '../../domain/submission.ts'

/** A fact of the text that is no statement of an instrument, with its sentence. */
export interface Fact {
  readonly role: 'receipt' | 'informed'
  readonly confidence: number
  readonly because: Evidence
}

/** A product that was named as what an answer is about. */
export interface NamedProduct {
  readonly product: ProductId
  readonly confidence: number
  readonly because: Evidence
}

/**
 * Answers to the form's questions from free text: what is done, and why it cannot be. Plans and what is not done answer nothing;
 * serial numbers are spelt out for each step.
 */
export function answersFrom(
  statements: readonly Statement[],
  facts: readonly Fact[],
  products: readonly NamedProduct[],
  campaign: Campaign,
): Answer[] {
  return [
    ...productAnswer(products, campaign),
    ...factAnswers(facts, campaign),
    ...campaign.actions.flatMap((action) => actionAnswers(statements, action)),
  ]
}

function productAnswer(products: readonly NamedProduct[], campaign: Campaign): Answer[] {
  const question = campaign.form.questions.find((one) => one.role === 'product')
  if (!question || products.length === 0) return []
  const named = new Set(products.map((one) => one.product))
  const value = campaign.products.map((product) => product.id).filter((id) => named.has(id))
  return [
    {
      question: question.id,
      value,
      confidence: lowest(products),
      evidence: evidenceOf(products.map((one) => one.because)),
    },
  ]
}

function factAnswers(facts: readonly Fact[], campaign: Campaign): Answer[] {
  return (['receipt', 'informed'] as const).flatMap((role) => {
    const question = campaign.form.questions.find((one) => one.role === role)
    const said = facts.filter((fact) => fact.role === role)
    if (!question || said.length === 0) return []
    return [
      {
        question: question.id,
        value: true,
        confidence: Math.max(...said.map((one) => one.confidence)),
        evidence: evidenceOf(said.map((one) => one.because)),
      },
    ]
  })
}

function actionAnswers(statements: readonly Statement[], action: RequiredAction): Answer[] {
  const of = (...outcomes: Outcome[]) =>
    statements.filter((one) => one.action === action.id && outcomes.includes(one.outcome))
  const done = of('done')
  const out = of('absent', 'declined')
  const reasons = Object.entries(action.reasons)
    .filter(([, outcome]) => of(outcome).length > 0)
    .map(([option]) => option)
  return [
    ...(done.length > 0 ? [answer(action.done, true, done)] : []),
    ...serialsAnswer(action.doneSerials, done),
    ...(reasons.length > 0 ? [answer(action.optOut, reasons, out)] : []),
    ...serialsAnswer(action.optOutSerials, out),
  ]
}

function serialsAnswer(question: string, from: readonly Statement[]): Answer[] {
  const named = from.filter((one) => one.serial !== null)
  const serials = [...new Set(named.flatMap((one) => one.serial ?? []))]
  return serials.length > 0 ? [answer(question, serials, named)] : []
}

function answer(question: string, value: Answer['value'], from: readonly Statement[]): Answer {
  return { question, value, confidence: lowest(from), evidence: evidenceOf(from.flatMap((one) => one.because)) }
}

function lowest(from: readonly { readonly confidence: number }[]): number {
  return Math.min(...from.map((one) => one.confidence))
}

function evidenceOf(all: readonly Evidence[]): Evidence[] {
  return all.filter((one, at) => all.findIndex((other) => other.text === one.text && other.page === one.page) === at)
}
