import type { Wording } from '../../../../src/domain/campaign.ts'
import type { Question } from '../../../../src/domain/form.ts'
import { campaign, type Fill, isBoxed, options, textOf } from '../pages.ts'
import type { Chance } from './chance.ts'
import { Draft, LINE, widthOf } from './draft.ts'

/** How a form is set out. */
export interface Layout {
  /** Labels stand over their answers, beside them, or in the left column of a table. */
  readonly labels: 'above' | 'beside' | 'table'
  readonly boxes: 'before' | 'behind' | 'under'
  /** `Yes` and `No` once, over two columns of boxes. */
  readonly yesNo: 'each' | 'columns'
  /** Choices are lists to choose from. */
  readonly lists: boolean
  readonly borders: boolean
  readonly gap: number
  readonly left: number
}

export function randomLayout(chance: Chance): Layout {
  const labels = chance.pick(['above', 'beside', 'table'] as const)
  return {
    labels,
    boxes: chance.pick(['before', 'before', 'behind', labels === 'above' ? 'under' : 'before'] as const),
    yesNo: labels === 'table' && chance.is(0.5) ? 'columns' : 'each',
    lists: chance.is(0.3),
    borders: chance.is(0.7),
    gap: chance.from(6, 16),
    left: chance.from(36, 72),
  }
}

/** Sets the form out; a new page begins where a heading would stand too low, and `perSection` at every third heading. */
export function setOut(language: string, fill: Fill, layout: Layout): Draft {
  const draft = new Draft()
  const setter = new Setter(draft, campaign.wordings[language]!, fill, layout)
  for (const question of campaign.form.questions) setter.set(question)
  return draft
}

class Setter {
  private readonly right = 550
  private readonly middle: number

  constructor(
    private readonly draft: Draft,
    private readonly wording: Wording,
    private readonly fill: Fill,
    private readonly layout: Layout,
  ) {
    this.middle = layout.left + 240
    draft.words(layout.left, draft.y, wording.title, true)
    draft.words(this.right - 80, draft.y, 'FSN2023-1338')
    draft.y += 26
  }

  set(question: Question): void {
    const { draft, layout, wording } = this
    if (draft.y > 640 || (question.heading && draft.y > 560)) draft.page()
    draft.pageOf.set(question.id, draft.pages.length - 1)
    if (question.heading) this.heading(question)
    if (question.id === 'config-same-serials') {
      draft.words(layout.left, draft.y, wording.between[0]!)
      draft.y += LINE + layout.gap
    }
    const top = draft.y
    if (isBoxed(question, wording)) this.boxed(question)
    else {
      const width = layout.labels === 'above' ? this.right - layout.left : this.middle - layout.left - 14
      const { below } = draft.wrapped(layout.left + 3, top, wording.labels[question.id]!, width)
      if (layout.labels === 'above') draft.y = below + 2
      const end = this.answer(question, layout.labels === 'above' ? layout.left + 10 : this.middle + 6)
      draft.y = Math.max(below, end) + layout.gap
    }
    if (layout.labels === 'table' && layout.borders) this.frame(top - 4, draft.y - layout.gap / 2)
  }

  private heading(question: Question): void {
    const { draft, layout, wording } = this
    draft.y += 6
    draft.words(layout.left, draft.y, wording.headings[question.heading!]!, true)
    draft.y += LINE + layout.gap
    if (layout.yesNo === 'columns' && ['answers', 'distributor'].includes(question.heading!)) {
      draft.words(this.middle + 20, draft.y, wording.yes, true)
      draft.words(this.middle + 90, draft.y, wording.no, true)
      draft.y += LINE + layout.gap
    }
  }

  private boxed(question: Question): void {
    const { draft, layout, wording } = this
    const label = wording.labels[question.id]!
    const ticked = this.fill[question.id] === true
    if (layout.boxes === 'behind') {
      const { below, end } = draft.wrapped(layout.left + 3, draft.y, label, 360)
      draft.box(end + 6, below - LINE, ticked, question.id)
      draft.y = below + layout.gap
      return
    }
    draft.box(layout.left + 3, draft.y, ticked, question.id)
    draft.y = draft.wrapped(layout.left + 18, draft.y, label, 400).below + layout.gap
  }

  /** Sets the answer from x on; returns the y below it. */
  private answer(question: Question, x: number): number {
    const { draft, layout, fill, wording } = this
    const { y } = draft
    if (question.kind === 'text' || question.kind === 'date' || question.kind === 'serials') {
      const height = question.kind === 'serials' ? 30 : 16
      const text = textOf(fill, question) ?? ''
      draft.add({ is: 'field', x, y: y - 3, width: Math.min(230, this.right - x), height, text })
      return y + height + 2
    }
    const shown = options(question, wording, fill)
    if (layout.lists && question.kind === 'choice') {
      const chosen = shown.filter(({ ticked }) => ticked).map(({ text }) => text)
      draft.add({
        is: 'list',
        x,
        y: y - 3,
        width: Math.min(330, this.right - x),
        options: shown.map(({ text }) => text),
        chosen,
      })
      return y + 18
    }
    if (layout.yesNo === 'columns' && question.kind === 'yes-no') {
      for (const [at, { ticked }] of shown.entries()) draft.box(this.middle + 20 + at * 70, y, ticked, question.id)
      return y + LINE
    }
    return question.kind === 'choice' && question.role !== 'product'
      ? this.below(question, x, shown)
      : this.across(question, x, shown)
  }

  private across(question: Question, x: number, shown: readonly { text: string; ticked: boolean }[]): number {
    const { draft, layout } = this
    let at = x
    for (const { text, ticked } of shown) {
      if (layout.boxes === 'before') {
        draft.box(at, draft.y, ticked, question.id)
        at = draft.words(at + 15, draft.y, text) + 30
      } else if (layout.boxes === 'behind') {
        at = draft.words(at, draft.y, text) + 5
        draft.box(at, draft.y, ticked, question.id)
        at += 44
      } else {
        draft.words(at, draft.y, text)
        draft.box(at + widthOf(text) / 2 - 5, draft.y + LINE, ticked, question.id)
        at += widthOf(text) + 40
      }
    }
    return draft.y + (layout.boxes === 'under' ? 2 * LINE : LINE)
  }

  private below(question: Question, x: number, shown: readonly { text: string; ticked: boolean }[]): number {
    const { draft, layout } = this
    let y = draft.y
    for (const { text, ticked } of shown) {
      if (layout.boxes === 'behind') {
        const { below, end } = draft.wrapped(x, y, text, this.right - x - 30)
        draft.box(end + 6, below - LINE, ticked, question.id)
        y = below + 3
      } else {
        draft.box(x, y, ticked, question.id)
        y = draft.wrapped(x + 15, y, text, this.right - x - 20).below + 3
      }
    }
    return y
  }

  private frame(top: number, bottom: number): void {
    const { draft, layout } = this
    for (const y of [top, bottom]) draft.rule(layout.left, y, this.right, y)
    for (const x of [layout.left, this.middle, this.right]) draft.rule(x, top, x, bottom)
  }
}
