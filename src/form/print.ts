import { PDFDocument } from '@cantoo/pdf-lib'
import type { FormLayout, LayoutPage } from '../domain/layout.ts'
import { facesOf, wrapped } from '../paper/typeset.ts'
import { type Block, heading, type Making, paragraph, questionBlock } from './blocks.ts'
import { Fields } from './fields.ts'
import { drawFrame, FRAME_PICTURES } from './frame.ts'
import { instrumentPages, mostOnTwoPages } from './instruments.ts'
import { qrCode } from './qr.ts'
import type { FormRequest } from './request.ts'
import { A4, ACCENT, BLACK, BOTTOM, GREY, LEFT, RIGHT, Sheet } from './sheet.ts'
import { Tags } from './tags.ts'

/** Raised whenever something moves on the page: scans of an older print are then no longer read by place. */
export const FORM_VERSION = 1

/** A printed form and where everything stands on it. */
export interface Printed {
  readonly bytes: Uint8Array
  readonly layout: FormLayout
}

/** Height at which the first row of a page stands, under its head and the code. */
const FIRST = 118

/**
 * Prints the campaign's verification form in one language: the notice's questions in the notice's words, so that whoever reads
 * the notice's form reads this one. With a case: who they are, and between the questions on receipt and those on the steps their
 * instruments to tick; all else stands at the same place for all.
 */
export async function printForm(request: FormRequest): Promise<Printed> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const tags = new Tags(pdf)
  const faces = await facesOf(pdf, wordsOn(request))
  const making: Making = { request, faces, fields: new Fields(pdf, tags, faces.plain) }
  const { campaign, wording, texts } = request
  describe(pdf, request)
  const [before, behind] = parts(making)
  const [ahead, after] = [flow(before), flow(behind)]
  const under = bottomOf(ahead.at(-1)!)
  const list = instrumentPages(request.for?.instruments ?? [], under, FIRST, making)
  ahead.at(-1)!.push(...list.first)
  // Continued lists share a number, and have one whether or not they are needed: what follows is the same page for all.
  const pages = [
    ...ahead.map((blocks, at) => ({ number: at + 1, blocks })),
    ...list.further.map((blocks) => ({ number: ahead.length + 1, blocks })),
    ...after.map((blocks, at) => ({ number: ahead.length + 2 + at, blocks })),
  ]
  const drawn: LayoutPage[] = []
  for (const [at, { number, blocks }] of pages.entries()) {
    const sheet = new Sheet(pdf.addPage([...A4]), tags)
    drawHead(sheet, making, at === 0)
    let top = FIRST
    for (const block of blocks) {
      block.draw(sheet, top)
      top += block.height
    }
    const code = request.code(number)
    const folio = texts.page.replace('{page}', String(at + 1)).replace('{pages}', String(pages.length))
    const footer = `${campaign.notice.number} ${wording.title}`
    drawFrame(pdf, sheet, { code, qr: await qrCode(code), footer, folio }, faces)
    drawn.push({
      number,
      width: A4[0],
      height: A4[1],
      texts: sheet.texts,
      spots: sheet.spots,
      pictures: FRAME_PICTURES,
    })
  }
  tags.finish()
  const bytes = await pdf.save({ updateFieldAppearances: false })
  const id = `${campaign.id} form ${wording.language} ${FORM_VERSION}`
  const distinct = drawn.filter((page, at) => drawn.findIndex(({ number }) => number === page.number) === at)
  return { bytes, layout: { id, campaign: campaign.id, language: wording.language, of: 'form', pages: distinct } }
}

/** Where everything stands on the form of any case, each list of instruments with all the rows that its page has. */
export async function printedLayout(request: Omit<FormRequest, 'for' | 'code' | 'madeAt'>): Promise<FormLayout> {
  const pdf = await PDFDocument.create()
  const blank: FormRequest = { ...request, for: null, code: () => '-', madeAt: new Date(0) }
  const faces = await facesOf(pdf, wordsOn(blank))
  const making = { request: blank, faces, fields: new Fields(pdf, new Tags(pdf), faces.plain) }
  const most = mostOnTwoPages(bottomOf(flow(parts(making)[0]).at(-1)!), FIRST, making)
  const instruments = Array.from({ length: most }, () => ({ serial: ' ', product: '' }))
  const sample = { reference: '-', organisation: '', respondent: null, instruments }
  return (await printForm({ ...blank, for: sample })).layout
}

/** All that is set on the form. */
function wordsOn({ campaign, wording, texts, returnTo, for: known }: FormRequest): string {
  return JSON.stringify([campaign.notice, campaign.products.map(({ name }) => name), wording, texts, returnTo, known])
}

function describe(pdf: PDFDocument, { campaign, wording, for: known, madeAt }: FormRequest): void {
  const name = [campaign.notice.number, wording.title, known?.reference].filter(Boolean).join(' ')
  pdf.setTitle(name, { showInWindowTitleBar: true })
  pdf.setSubject(wording.notice)
  pdf.setLanguage(wording.language)
  pdf.setProducer('Recall Desk')
  pdf.setCreator('Recall Desk')
  pdf.setCreationDate(madeAt)
  pdf.setModificationDate(madeAt)
}

/** The questions up to those on the first step, and those from there on. */
function parts(making: Making): [Block[], Block[]] {
  const { campaign, wording, texts, returnTo } = making.request
  const done = new Set(campaign.actions.map((action) => action.done))
  const { questions } = campaign.form
  const cut = questions.findIndex(({ id }) => done.has(id))
  const made: [Block[], Block[]] = [[paragraph(texts.intro.replace('{address}', returnTo), making, BLACK)], []]
  let under = ''
  for (const [at, question] of questions.entries()) {
    const into = made[cut >= 0 && at >= cut ? 1 : 0]
    const words = question.heading ? (wording.headings[question.heading] ?? '') : ''
    if (words !== '' && words !== under) {
      if (words !== wording.title) into.push(heading(words, making))
      under = words
    }
    const between = question.kind === 'tick' && question.sameAs ? wording.between[0] : undefined
    if (between) into.push({ ...paragraph(between, making, BLACK), keepsNext: true })
    const choice = campaign.actions.find(({ optOutSerials }) => optOutSerials === question.id)?.optOut
    const about = [under === wording.title ? '' : under, (choice && wording.labels[choice]) ?? '']
    into.push(questionBlock(question, about.filter((part) => part !== '').join(': '), making))
  }
  return made
}

function bottomOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, FIRST)
}

/** Parts blocks into pages; a heading goes with what stands under it. */
function flow(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [[]]
  let top = FIRST
  for (const [at, block] of blocks.entries()) {
    const next = block.keepsNext ? (blocks[at + 1]?.height ?? 0) : 0
    if (top + block.height + next > BOTTOM && pages.at(-1)!.length > 0) {
      pages.push([])
      top = FIRST
    }
    pages.at(-1)!.push(block)
    top += block.height
  }
  return pages
}

function drawHead(sheet: Sheet, { request, faces }: Making, isFirst: boolean): void {
  const { campaign, wording, texts, for: known } = request
  const size = isFirst ? 20 : 13
  const width = RIGHT - LEFT - 100
  const title = sheet.tags.open(isFirst ? 'H1' : 'P')
  sheet.line(
    wording.title,
    LEFT,
    isFirst ? 60 : 54,
    { face: faces.strong, size, colour: ACCENT },
    isFirst ? title : null,
  )
  const small = { face: faces.plain, size: 9, colour: GREY }
  const about = `${campaign.notice.number}  ${wording.notice}`
  for (const [at, line] of wrapped(about, faces.plain, 9, width).slice(0, 2).entries())
    sheet.line(line, LEFT, (isFirst ? 76 : 69) + at * 11, small, isFirst ? sheet.tags.open('P') : null)
  if (!known) return
  const [label, value] = [`${texts.reference} `, known.reference]
  const y = isFirst ? 103 : 97
  const part = sheet.tags.open('P')
  sheet.line(label.trim(), LEFT, y, { face: faces.plain, size: 10 }, part)
  const x = LEFT + faces.plain.widthOf(label, 10)
  sheet.line(value, x, y, { face: faces.strong, size: 10, varies: true }, part)
}
