import type { Case } from '../../domain/case.ts'
import { escaped, table } from '../html.ts'

/** Where instruments went, and where they came from. */
export function gone({ dispositions = [], linked = [] }: Case): (readonly [string, string])[] {
  const rows = [
    ...dispositions.map(({ serial, how, on, to }) => [serial, how, on, to ? `now in case ${to.reference}` : '']),
    ...linked.flatMap(({ serial, is, reference }) =>
      is === 'from' ? [[serial, '', '', `from case ${reference}`]] : [],
    ),
  ]
  if (rows.length === 0) return []
  const html = table(
    ['Serial', 'What became of it', 'On', 'Case'],
    rows.map((row) => row.map(escaped)),
  )
  return [['Instruments handed on', html]]
}

/** Counts of a distributor's customers, and their names where it told them. */
export function customers({ customers: ledger }: Case): (readonly [string, string])[] {
  if (!ledger) return []
  const { on, identified, informed, answered, list = [] } = ledger
  const yes = (value: boolean) => (value ? 'yes' : 'no')
  const counts = table(
    ['On', 'Identified', 'Informed', 'Answered'],
    [[on, identified, informed, answered].map(escaped)],
  )
  const names = list.map((one) => [one.name, yes(one.informed), yes(one.answered)].map(escaped))
  return [
    [
      'Customers of the distributor',
      names.length > 0 ? counts + table(['Name', 'Informed', 'Answered'], names) : counts,
    ],
  ]
}
