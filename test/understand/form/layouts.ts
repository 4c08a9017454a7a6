import type { Document } from '../../../src/domain/document.ts'
import type { Question } from '../../../src/domain/form.ts'
import { campaign, type Fill, isBoxed, options, Sheet, textOf } from './pages.ts'

export type Layout = (language: string, fill: Fill, typed?: boolean) => Document

const state = (ticked: boolean) => (ticked ? 'ticked' : 'empty')

/** The notice's own: two columns, boxes before words, three pages with header and footer. */
export const asPrinted: Layout = (language, fill, typed = false) => {
  const wording = campaign.wordings[language]!
  const sheet = new Sheet(typed)
  let y = 60
  const place = (question: Question) => {
    const { id } = question
    const label = wording.labels[id]!
    if (question.heading) {
      if (question.heading === 'actions' || question.heading === 'step2') {
        sheet.page += 1
        y = 60
      }
      const below = sheet.wrapped(62, y, wording.headings[question.heading]!, 46)
      if (!['step1', 'step2', 'distributor'].includes(question.heading)) y = below + 7
    }
    const step = /^(patch|config)/.test(id) || id.endsWith('-date')
    const x = (step && id !== 'respondent-date') || isBoxed(question, wording) ? 302 : 62
    const top = y
    if (isBoxed(question, wording)) {
      sheet.box(302, y, state(fill[id] === true))
      y = sheet.wrapped(317, y, label, 40) + 8
      return
    }
    if (question.kind === 'tick' && step) {
      const end = sheet.print(x, y, label)
      sheet.box(end + 14, y, state(fill[id] === true))
      sheet.print(end + 29, y, options(question, wording, fill)[0]!.text)
      y += 16
      return
    }
    y = sheet.wrapped(x, y, label, 46)
    if (question.kind === 'text' || id === 'respondent-date') {
      sheet.field(302, top - 4, 230, textOf(fill, question))
      y += 17
    } else if (question.kind === 'serials' || question.kind === 'date') {
      sheet.field(302, y + 3, 230, textOf(fill, question))
      y += 40
      if (id === 'config-serials') {
        sheet.print(302, y, wording.between[0]!)
        y += 16
      }
    } else if (question.kind === 'choice' && id === 'product') {
      options(question, wording, fill).forEach(({ text, ticked }, at) => {
        sheet.box(62 + at * 130, y, state(ticked))
        sheet.print(77 + at * 130, y, text)
      })
      y += 24
    } else if (question.kind === 'choice') {
      for (const { text, ticked } of options(question, wording, fill)) {
        sheet.box(302, y, state(ticked))
        y = sheet.wrapped(317, y, text, 40) + 3
      }
    } else {
      options(question, wording, fill).forEach(({ text, ticked }, at) => {
        sheet.box(302 + at * 62, top, state(ticked))
        sheet.print(317 + at * 62, top, text)
      })
      y += 10
    }
  }
  sheet.print(57, 40, wording.title)
  for (const question of campaign.form.questions) place(question)
  for (let page = 1; page <= sheet.page; page += 1) {
    const wanted = sheet.page
    sheet.page = page
    sheet.print(57, 757, 'Technical support: techsupport@sequencer.example')
    sheet.print(57, 792, 'FSN2023 -1338 NLD (M-AMR-00719)')
    sheet.print(490, 792, `Page ${page + 3} of 6`)
    sheet.page = wanted
  }
  return sheet.document()
}

/** Re-typed on one long page: options under the label, fields under the label. */
export const oneColumn: Layout = (language, fill, typed = false) => {
  const wording = campaign.wordings[language]!
  const sheet = new Sheet(typed)
  let y = 40
  for (const question of campaign.form.questions) {
    if (question.heading) {
      sheet.print(50, y, wording.headings[question.heading]!)
      y += 22
    }
    if (isBoxed(question, wording)) {
      sheet.box(50, y, state(fill[question.id] === true))
      y = sheet.wrapped(66, y, wording.labels[question.id]!, 80) + 8
      continue
    }
    y = sheet.wrapped(50, y, wording.labels[question.id]!, 80)
    for (const { text, ticked } of options(question, wording, fill)) {
      sheet.box(60, y, state(ticked))
      y = sheet.wrapped(76, y, text, 80) + 3
    }
    if (['text', 'date', 'serials'].includes(question.kind)) {
      sheet.field(50, y + 1, 400, textOf(fill, question))
      y += 24
    }
    y += 10
  }
  return sheet.document()
}

/** Re-typed with the boxes behind their words, in a column of their own on the right where the words are long. */
export const boxesBehind: Layout = (language, fill, typed = false) => {
  const wording = campaign.wordings[language]!
  const sheet = new Sheet(typed)
  let y = 40
  for (const question of campaign.form.questions) {
    const top = y
    y = sheet.wrapped(40, y, wording.labels[question.id]!, 60)
    if (isBoxed(question, wording)) sheet.box(480, top, state(fill[question.id] === true))
    if (question.kind === 'choice' && question.role !== 'product') {
      for (const { text, ticked } of options(question, wording, fill)) {
        sheet.box(480, y, state(ticked))
        y = sheet.wrapped(60, y, text, 80) + 2
      }
    } else {
      let x = 350
      for (const { text, ticked } of options(question, wording, fill)) {
        const end = sheet.print(x, top, text)
        sheet.box(end + 5, top, state(ticked))
        x = end + 40
      }
    }
    if (['text', 'date', 'serials'].includes(question.kind)) sheet.field(350, top - 3, 180, textOf(fill, question))
    y += 12
  }
  return sheet.document()
}

/** Name and title, and date and product, stand side by side with their fields below them. */
export const sideBySide: Layout = (language, fill, typed = false) => {
  const wording = campaign.wordings[language]!
  const sheet = new Sheet(typed)
  let y = 40
  for (const [at, question] of campaign.form.questions.entries()) {
    const paired = at === 1 || at === 2
    const x = at === 2 ? 300 : 40
    if (isBoxed(question, wording)) {
      sheet.box(40, y, state(fill[question.id] === true))
      y = sheet.wrapped(56, y, wording.labels[question.id]!, 80) + 10
      continue
    }
    const below = sheet.wrapped(x, y, wording.labels[question.id]!, paired ? 40 : 90)
    if (['text', 'date', 'serials'].includes(question.kind)) {
      sheet.field(x, below, 200, textOf(fill, question))
      if (at !== 1) y = below + 32
      continue
    }
    y = below + 2
    let left = 40
    const wide = question.kind === 'choice' && question.role !== 'product'
    for (const { text, ticked } of options(question, wording, fill)) {
      sheet.box(left, y, state(ticked))
      const end = sheet.print(left + 14, y, text)
      if (wide) y += 14
      else left = end + 20
    }
    y += 24
  }
  return sheet.document()
}
