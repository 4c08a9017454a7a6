import type { CustomerLedger } from '../domain/case.ts'
import { BadInput } from '../domain/outcome.ts'
import { rowsOf } from './table.ts'

type Customer = CustomerLedger['list'][number]

/** Heads of columns as distributors write them, in the languages that letters are written in. */
const HEADS = {
  name: /^(?:customer|end.?user|organi[sz]ation|company|laborator(?:y|ies)|name|hospital|klant|klantnaam|organisatie|naam|ziekenhuis|kunde|einrichtung|firma|client|établissement|nom|cliente|centro|empresa|nombre|azienda|nome|ospedale)\b/iu,
  informed:
    /\b(?:informed|notified|informed on|date informed|geïnformeerd|ingelicht|verwittigd|informiert|benachrichtigt|informé|prévenu|informado|notificado|informato|avvisato)/iu,
  answered:
    /\b(?:answered|replied|responded|confirmed|response|reply|geantwoord|antwoord|bevestigd|geantwortet|antwort|bestätigt|répondu|réponse|respondido|respuesta|risposto|risposta)/iu,
} as const

/** What stands for "not": everything else that is written in such a column is a date, a yes or a name. */
const NOT =
  /^(?:|-+|–|no|not? yet|nee|nog niet|nein|noch nicht|non|pas encore|no aún|todavía no|non ancora|n|0|false|onwaar|falsch|faux|falso|pending|open|n\/?a)$/iu
const MOST_CUSTOMERS = 20_000

/**
 * A distributor's list of its customers: one row per customer, with columns that tell who was informed and who answered.
 * @throws BadInput where the file is no table, or no column holds the customers
 */
export function readCustomers(bytes: Uint8Array, filename: string): Customer[] {
  const rows = rowsOf(bytes, filename)
  const at = rows.slice(0, 20).findIndex((row) => row.some((cell) => HEADS.name.test(cell.trim())))
  const head = rows[at] ?? []
  const column = (which: keyof typeof HEADS) => head.findIndex((cell) => HEADS[which].test(cell.trim()))
  const [name, informed, answered] = [column('name'), column('informed'), column('answered')]
  if (name < 0)
    throw new BadInput(`${filename}: no column is headed customer, organisation or name; give the counts instead`)
  const said = (row: readonly string[], of: number) => of >= 0 && !NOT.test((row[of] ?? '').trim())
  const list = new Map<string, Customer>()
  for (const row of rows.slice(at + 1)) {
    const written = (row[name] ?? '').replace(/\s+/g, ' ').trim().slice(0, 300)
    if (written === '') continue
    const before = list.get(written.toLowerCase())
    list.set(written.toLowerCase(), {
      name: written,
      informed: said(row, informed) || before?.informed === true,
      answered: said(row, answered) || before?.answered === true,
    })
  }
  if (list.size > MOST_CUSTOMERS) throw new BadInput(`${filename}: more than ${MOST_CUSTOMERS} customers`)
  return [...list.values()]
}
