import type { ReadSerial } from '../../domain/answer.ts'
import type { Campaign } from '../../domain/campaign.ts'
import type { Box, Line, Mark } from '../../domain/document.ts'
import { modeName } from '../../domain/mode-name.ts'
import type { ActionId, ModeId } from '../../domain/names.ts'
import { readSerials } from '../serials.ts'
import type { Found } from './find-texts.ts'
import type { PrintedForm } from './printed-form.ts'
import type { MarkToken, Token, WordToken } from './tokens.ts'
import { compact } from './words.ts'

/** A box in the list of instruments: the serial number that its row prints, the action over its column, the mode beside it. */
export interface InstrumentBox {
  readonly serial: ReadSerial
  readonly action: ActionId
  /** Null where the campaign has no modes. */
  readonly mode: ModeId | null
  readonly mark: Mark
  readonly page: number | null
  readonly place: Box
  /** How sure the print of its row is, where it was recognised in a picture. */
  readonly certainty: number
}

export interface InstrumentList {
  readonly boxes: readonly InstrumentBox[]
  /** What its rows consist of: none of it answers a question elsewhere. */
  readonly tokens: ReadonlySet<Token>
  /** Serial numbers of rows of which not every box was seen. */
  readonly incomplete: readonly string[]
}

const NONE: InstrumentList = { boxes: [], tokens: new Set(), incomplete: [] }

/**
 * Finds the list of instruments that our printed form has: rows with one printed serial number and a box for each action and mode.
 * What a box means is read off the page alone: the action's heading over its column, the mode's name beside it.
 */
export function instrumentBoxes(
  form: PrintedForm,
  lines: readonly Line[],
  tokens: readonly Token[][],
  found: readonly Found[],
  campaign: Campaign,
): InstrumentList {
  const heads = headsOf(form, lines, found, campaign)
  if (heads === null) return NONE
  const all = tokens.flat()
  const pageOf = (token: Token) => lines[token.line]!.page
  const words = all.filter((token) => token.is === 'word')
  const candidates = all.flatMap((token): Candidate[] => {
    if (token.is !== 'mark' || token.place === null) return []
    const page = pageOf(token)
    const action = actionOver(token.place, page, heads, campaign)
    const beside = words.find((word) => pageOf(word) === page && stands(word, token.place!))
    const mode = beside && modeOf(beside.norm, form, campaign)
    return action && mode !== undefined && beside ? [{ token, page, place: token.place, action, mode, beside }] : []
  })
  const list: { boxes: InstrumentBox[]; tokens: Set<Token>; incomplete: string[] } = {
    boxes: [],
    tokens: new Set(),
    incomplete: [],
  }
  for (const row of rowsOf(candidates)) {
    const inRow = words.filter((word) => pageOf(word) === row[0]!.page && isLevel(word.place, row[0]!.place))
    const left = Math.min(...row.map(({ place }) => place[0]))
    const named = inRow.filter((word) => word.place![0] < left)
    const [serial, another] = readSerials(named.map(({ raw }) => raw).join(' '), campaign, 'free-text')
    if (!serial || another) continue
    if (!isWhole(row, campaign)) {
      list.incomplete.push(serial.serial)
      continue
    }
    const read = [...named.filter(({ norm }) => spells(serial, norm)), ...row.map(({ beside }) => beside)]
    const certainty = Math.min(1, ...read.map(({ source }) => source.certainty ?? 1))
    for (const { token, action, mode, page, place } of row)
      list.boxes.push({ serial, action, mode, mark: token.mark, page, place, certainty })
    for (const token of [...inRow, ...row.map((one) => one.token)]) list.tokens.add(token)
  }
  return list
}

interface Candidate {
  readonly token: MarkToken
  readonly page: number | null
  readonly place: Box
  readonly action: ActionId
  readonly mode: ModeId | null
  readonly beside: WordToken
}

interface Head {
  readonly action: ActionId
  readonly page: number | null
  readonly place: Box
}

/** Where the actions' headings stand; null where the form gives an action none. */
function headsOf(
  { wording }: PrintedForm,
  lines: readonly Line[],
  found: readonly Found[],
  { actions, form }: Campaign,
): Head[] | null {
  const titles = actions.map(({ id, done }) => {
    const heading = form.questions.find((question) => question.id === done)?.heading
    return { action: id, title: compact((heading && wording.headings[heading]) ?? '') }
  })
  if (titles.some(({ title }) => title === '')) return null
  return found.flatMap(({ text, place, words }) => {
    const titled = titles.find(({ title }) => title === text.compact)
    return titled && place ? [{ action: titled.action, page: lines[words[0]!.line]!.page, place }] : []
  })
}

/** The action whose heading begins the column that the box stands in; every action must have its heading above. */
function actionOver(box: Box, page: number | null, heads: readonly Head[], { actions }: Campaign): ActionId | null {
  const above = actions.map(({ id }) =>
    heads
      .filter((head) => head.action === id && head.page === page && head.place[1] + head.place[3] <= box[1] + 2)
      .reduce<Head | null>((near, head) => (near && near.place[1] > head.place[1] ? near : head), null),
  )
  if (above.some((head) => head === null)) return null
  const over = above.filter((head) => head !== null && head.place[0] <= box[0] + 6)
  return (
    over.reduce<Head | null>((last, head) => (last && last.place[0] > head!.place[0] ? last : head), null)?.action ??
    null
  )
}

/** The mode that the word beside a box names; undefined where it names none. */
function modeOf(norm: string, { wording }: PrintedForm, campaign: Campaign): ModeId | null | undefined {
  if (campaign.modes.length === 0) return norm === compact(wording.yes) ? null : undefined
  return campaign.modes.find((mode) => compact(modeName(mode, campaign, wording)) === norm)?.id
}

/** Right behind the box, on its line. */
function stands({ place }: WordToken, box: Box): boolean {
  if (place === null || !isLevel(place, box)) return false
  const gap = place[0] - box[0] - box[2]
  return gap > -2 && gap < box[2] * 1.5
}

function isLevel(place: Box | null, box: Box): boolean {
  return place !== null && Math.abs(place[1] + place[3] / 2 - box[1] - box[3] / 2) < Math.max(4, box[3] * 0.5)
}

function spells({ serial }: ReadSerial, norm: string): boolean {
  return compact(serial).includes(norm)
}

function rowsOf(candidates: readonly Candidate[]): Candidate[][] {
  const rows: Candidate[][] = []
  for (const one of candidates) {
    const row = rows.find(([first]) => first!.page === one.page && isLevel(one.place, first!.place))
    if (row) row.push(one)
    else rows.push([one])
  }
  return rows
}

function isWhole(row: readonly Candidate[], { actions, modes }: Campaign): boolean {
  const wanted = actions.length * Math.max(1, modes.length)
  return row.length === wanted && new Set(row.map(({ action, mode }) => `${action} ${mode}`)).size === wanted
}
