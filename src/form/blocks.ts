import type { Box } from '../domain/document.ts'
import { isWritten, type Question } from '../domain/form.ts'
import { type Faces, wrapped } from '../paper/typeset.ts'
import type { Fields } from './fields.ts'
import type { FormRequest } from './request.ts'
import { ACCENT, BLACK, BOX_SIDE, GREY, type Ink, LEFT, leading, PALE, RIGHT, type Sheet } from './sheet.ts'
import type { Element } from './tags.ts'

/** A part of the form that stands on one page. */
export interface Block {
  readonly height: number
  /** A heading does not end a page. */
  readonly keepsNext?: boolean
  draw(sheet: Sheet, top: number): void
}

export interface Making {
  readonly request: FormRequest
  readonly faces: Faces
  readonly fields: Fields
}

const SIZE = 9.5
/** Labels of fields are set left of this, fields right of it. */
const COLUMN = LEFT + 206
/** Where the boxes for Yes and No stand. */
const YES = RIGHT - 112
const NO = RIGHT - 52
const LINE = 17

export function heading(words: string, { faces }: Making): Block {
  const ink: Ink = { face: faces.strong, size: 11, colour: ACCENT }
  const lines = wrapped(words, ink.face, ink.size, RIGHT - LEFT).length
  const height = 15 + lines * leading(ink)
  return {
    height,
    keepsNext: true,
    draw: (sheet, top) => {
      sheet.block(words, LEFT, top + 8, RIGHT - LEFT, ink, sheet.tags.open('H2'))
      sheet.rule(LEFT, top + height - 4, RIGHT - LEFT, ACCENT, 1)
    },
  }
}

export function paragraph(words: string, { faces }: Making, colour = GREY): Block {
  const ink: Ink = { face: faces.plain, size: SIZE, colour }
  const height = wrapped(words, ink.face, SIZE, RIGHT - LEFT).length * leading(ink) + 6
  return { height, draw: (sheet, top) => void sheet.block(words, LEFT, top, RIGHT - LEFT, ink, sheet.tags.open('P')) }
}

/** A question with its boxes or its field, as its kind asks; `under` is the heading that it stands under. */
export function questionBlock(question: Question, under: string, making: Making): Block {
  const { wording } = making.request
  const label = wording.labels[question.id] ?? question.id
  const tip = [under, label.replace(/:\s*$/, '')].filter((part) => part !== '').join(': ')
  if (question.kind === 'serials') return serialsBlock(question, label, tip, making)
  if (isWritten(question)) return fieldBlock(question, label, tip, making)
  if (question.kind === 'choice') return choiceBlock(question, label, tip, making)
  if (question.kind === 'yes-no')
    return besideBlock(question, label, tip, making, [
      ['yes', wording.yes],
      ['no', wording.no],
    ])
  const own = wording.options[question.id]?.tick
  return own ? besideBlock(question, label, tip, making, [['tick', own]]) : boxedLabel(question, label, tip, making)
}

function fieldBlock(question: Question, label: string, tip: string, making: Making): Block {
  const ink = plain(making)
  const height = Math.max(28, wrapped(label, ink.face, SIZE, COLUMN - LEFT - 10).length * leading(ink) + 12)
  return {
    height,
    draw: (sheet, top) => {
      sheet.block(label, LEFT, top + 9, COLUMN - LEFT - 10, ink, sheet.tags.open('P'))
      const place: Box = [COLUMN, top + 4, RIGHT - COLUMN, 20]
      field(sheet, place, question, tip, making, false, [LEFT, top + 9, COLUMN - LEFT - 10, leading(ink)])
    },
  }
}

function serialsBlock(question: Question, label: string, tip: string, making: Making): Block {
  const ink = plain(making)
  return {
    height: 46,
    draw: (sheet, top) => {
      sheet.line(label, LEFT, top + 10, ink, sheet.tags.open('P'))
      const width = ink.face.widthOf(label, SIZE)
      field(sheet, [LEFT, top + 15, RIGHT - LEFT, 27], question, tip, making, true, [LEFT, top + 3, width, SIZE])
    },
  }
}

function choiceBlock(question: Question & { kind: 'choice' }, label: string, tip: string, making: Making): Block {
  const ink = plain(making)
  const words = question.options.map(
    (option) => [option, making.request.wording.options[question.id]?.[option] ?? option] as const,
  )
  const widths = words.map(([, text]) => BOX_SIDE + 5 + ink.face.widthOf(text, SIZE) + 26)
  const isRow = widths.reduce((sum, width) => sum + width, 0) <= RIGHT - COLUMN
  const labelWidth = isRow ? COLUMN - LEFT - 10 : RIGHT - LEFT
  const labelHeight = wrapped(label, ink.face, SIZE, labelWidth).length * leading(ink)
  return {
    height: isRow ? Math.max(26, labelHeight + 12) : labelHeight + 6 + words.length * LINE,
    draw: (sheet, top) => {
      sheet.block(label, LEFT, isRow ? top + 7 : top + 2, labelWidth, ink, sheet.tags.open('P'))
      let x = COLUMN
      for (const [at, [option, text]] of words.entries()) {
        const [left, y] = isRow ? [x, top + 6] : [LEFT, top + labelHeight + 5 + at * LINE]
        box(sheet, left, y, question, option, text, `${tip}: ${text}`, making)
        x += widths[at]!
      }
    },
  }
}

/** The label, and its boxes with their words at the right edge of its row. */
function besideBlock(
  question: Question,
  label: string,
  tip: string,
  making: Making,
  options: readonly (readonly [string, string])[],
): Block {
  const ink = plain(making)
  const height = Math.max(22, wrapped(label, ink.face, SIZE, YES - LEFT - 16).length * leading(ink) + 9)
  return {
    height,
    draw: (sheet, top) => {
      sheet.block(label, LEFT, top + 5, YES - LEFT - 16, ink, sheet.tags.open('P'))
      if (question.kind !== 'yes-no')
        for (const [option, text] of options) box(sheet, YES, top + 4, question, option, text, tip, making)
      else yesOrNo(sheet, top + 4, question, tip, making, options)
      sheet.rule(LEFT, top + height - 1, RIGHT - LEFT, PALE, 0.4)
    },
  }
}

function yesOrNo(
  sheet: Sheet,
  y: number,
  question: Question,
  tip: string,
  making: Making,
  options: readonly (readonly [string, string])[],
): void {
  const element = sheet.tags.open('P')
  const choices = options.map(([state, text], at) => {
    const place: Box = [at === 0 ? YES : NO, y, BOX_SIDE, BOX_SIDE]
    square(sheet, place, question, state, text, making, element)
    return { state, place, tip: `${tip}: ${text}` }
  })
  making.fields.oneOf(sheet.page, { name: question.id, tip }, choices, element)
}

/** A tick without words of its own: the label stands beside the box. */
function boxedLabel(question: Question, label: string, tip: string, making: Making): Block {
  const ink = plain(making)
  const width = RIGHT - LEFT - BOX_SIDE - 6
  return {
    height: Math.max(20, wrapped(label, ink.face, SIZE, width).length * leading(ink) + 8),
    draw: (sheet, top) => box(sheet, LEFT, top + 3, question, 'tick', label, tip, making),
  }
}

/** A box with its words behind it. */
function box(
  sheet: Sheet,
  x: number,
  y: number,
  question: Question,
  option: string,
  words: string,
  tip: string,
  making: Making,
): void {
  const element = sheet.tags.open('P')
  const place: Box = [x, y, BOX_SIDE, BOX_SIDE]
  square(sheet, place, question, option, words, making, element)
  const name = option === 'tick' ? question.id : `${question.id} ${option}`
  making.fields.tick(sheet.page, place, { name, tip }, element)
}

function square(
  sheet: Sheet,
  place: Box,
  question: Question,
  option: string,
  words: string,
  making: Making,
  element: Element,
): void {
  const [x, y] = place
  sheet.frame(place, BLACK, 0.9)
  sheet.block(words, x + BOX_SIDE + 5, y + 1, RIGHT - x - BOX_SIDE - 5, plain(making), element)
  sheet.spots.push({ is: 'box', question: question.id, option, place })
}

function field(
  sheet: Sheet,
  place: Box,
  question: Question,
  tip: string,
  { request, faces, fields }: Making,
  high: boolean,
  label: Box,
): void {
  sheet.frame(place, GREY, 0.6)
  fields.text(
    sheet.page,
    place,
    { name: question.id, tip },
    sheet.tags.open('P'),
    prefill(question, request, faces),
    high,
  )
  sheet.spots.push({ is: 'area', question: question.id, label, places: [place] })
}

/** Only who they are is put in for them, where it can be set; whatever the answers are about, they write themselves. */
function prefill({ role }: Question, request: FormRequest, faces: Faces): string | null {
  const known = request.for
  const text = role === 'organisation' ? known?.organisation : role === 'respondent' ? known?.respondent : null
  if (!text) return null
  const letters = faces.plain.letters(text.replace(/\s+/g, ' ').trim())
  return letters.includes(null) ? null : letters.join('')
}

function plain({ faces }: Making): Ink {
  return { face: faces.plain, size: SIZE }
}
