import type { CorpusForm } from '../../../fixtures/make/corpus/form.ts'
import { campaign } from '../../understand/form/pages.ts'
import { heldAgainst, type Read, same } from '../../understand/form/sweep/read-back.ts'
import { type Counted, highest, lowest } from './bound.ts'

/** Answers of one kind, informative ones left out where they cannot ask for review. */
interface Answers {
  should: number
  read: number
  right: number
  /** Wrong or missing, and nobody is asked. */
  silent: number
}

interface Forms {
  all: number
  /** Forms that a person has to see by the contract, however well they are read. */
  forPerson: number
  needNobody: number
  wrong: number
  withSerials: number
  exactSerials: number
  exactFlags: number
  answers: Answers
}

/** What was read of many forms, counted by channel and by question type. */
export class Tally {
  private readonly channels = new Map<string, Forms>()
  private readonly kinds = new Map<string, Answers>()

  /** Counts a form; what came of it. */
  add({ channel, isPaper, truth }: CorpusForm, read: Read) {
    const outcome = heldAgainst(read, truth)
    for (const name of [channel, isPaper ? 'ALL PAPER' : 'ALL DIGITAL']) {
      const forms = this.channels.get(name) ?? noForms()
      this.channels.set(name, forms)
      forms.all++
      if (truth.review) forms.forPerson++
      else if (read.asks.length === 0) forms.needNobody++
      if (outcome.verdict === 'wrong') forms.wrong++
      const lists = campaign.form.questions.filter(({ kind }) => kind === 'serials').map(({ id }) => id)
      if (lists.some((id) => truth.answers[id])) {
        forms.withSerials++
        if (lists.every((id) => same(read.answers.get(id)?.value, truth.answers[id]))) forms.exactSerials++
      }
      if (same(read.flags, truth.flags)) forms.exactFlags++
      for (const { id, informative } of campaign.form.questions)
        if (!informative) count(forms.answers, read, id, truth.answers[id])
    }
    for (const { id, kind, informative } of campaign.form.questions) {
      const name = informative ? `${kind} (informative)` : kind
      const answers = this.kinds.get(name) ?? noAnswers()
      this.kinds.set(name, answers)
      count(answers, read, id, truth.answers[id])
    }
    return outcome
  }

  /** Two tables of shares in percent; `>` and `<` are one-sided bounds at 95 % (Clopper and Pearson). */
  print(): void {
    console.table(Object.fromEntries([...this.channels].sort(byPaper).map(([name, forms]) => [name, formsRow(forms)])))
    console.table(Object.fromEntries([...this.kinds].map(([name, answers]) => [name, answersRow(answers)])))
  }
}

function count(answers: Answers, read: Read, id: string, should: unknown): void {
  const is = read.answers.get(id)?.value
  const isRight = same(is, should)
  if (should !== undefined) answers.should++
  if (is !== undefined) answers.read++
  if (is !== undefined && isRight) answers.right++
  if (!isRight && read.asks.length === 0) answers.silent++
}

function formsRow(forms: Forms) {
  const clear = forms.all - forms.forPerson
  return {
    forms: forms.all,
    'need nobody': atLeast({ hits: forms.needNobody, of: clear }),
    'wrong, unasked': atMost({ hits: forms.wrong, of: forms.all }),
    'exact serials': atLeast({ hits: forms.exactSerials, of: forms.withSerials }),
    'exact flags': atLeast({ hits: forms.exactFlags, of: forms.all }),
    ...answersRow(forms.answers),
  }
}

function answersRow({ should, read, right, silent }: Answers) {
  return {
    answers: should,
    precision: atLeast({ hits: right, of: read }),
    recall: atLeast({ hits: right, of: should }),
    'wrong answers, unasked': atMost({ hits: silent, of: Math.max(should, read) }),
  }
}

export function atLeast(counted: Counted): string {
  return counted.of === 0 ? '' : `${percent(counted.hits / counted.of)} (>${percent(lowest(counted))})`
}

export function atMost(counted: Counted): string {
  return counted.of === 0 ? '' : `${counted.hits} (<${percent(highest(counted))})`
}

function percent(share: number): string {
  return (share * 100).toFixed(share > 0.01 && share < 0.995 ? 1 : 2)
}

function byPaper([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return Number(one.startsWith('ALL')) - Number(other.startsWith('ALL'))
}

function noForms(): Forms {
  const none = { all: 0, forPerson: 0, needNobody: 0, wrong: 0, withSerials: 0, exactSerials: 0, exactFlags: 0 }
  return { ...none, answers: noAnswers() }
}

function noAnswers(): Answers {
  return { should: 0, read: 0, right: 0, silent: 0 }
}
