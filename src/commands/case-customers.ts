import { basename } from 'node:path'
import type { Command } from 'commander'
import type { Case, CustomerLedger } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { readCustomers } from '../import/customers.ts'
import { type Act, act, caseBy, dayOf } from './act.ts'
import type { Front } from './front.ts'
import { bytesOf } from './import-file.ts'
import { withHouse } from './with-house.ts'

const TABLE = /\.(?:csv|xlsx)$/i
const MOST_BYTES = 20 * 1024 * 1024

interface Given extends Act {
  readonly identified?: string
  readonly informed?: string
  readonly answered?: string
  readonly on: string
  readonly file?: string
  readonly mail?: string
}

export function addCustomers(command: Command, front: Front): void {
  command
    .command('customers')
    .description("a distributor's customers: how many are known, informed and have answered; from a list, or as counts")
    .argument('<id>', 'id or reference')
    .option('--file <file>', 'their list, CSV or XLSX')
    .option('--mail <id>', 'a mail of the case that has the list attached')
    .option('--identified <n>', 'customers known')
    .option('--informed <n>', 'customers informed')
    .option('--answered <n>', 'customers who answered')
    .option('--on <day>', 'YYYY-MM-DD', new Date().toISOString().slice(0, 10))
    .requiredOption('--agent <name>', 'who enters it')
    .requiredOption('--reason <text>', 'how it is known')
    .action((id: string, given: Given) =>
      withHouse(front, async (house) => {
        const held = await caseBy(house, id)
        if (held.consignee.role === 'end-user')
          throw new BadInput(`case ${held.reference} is of an end user, who has no customers to inform`)
        const after = await ledgerOf(house, held, given)
        await act(
          house,
          held,
          [{ kind: 'customers', before: held.customers ?? null, after }, ...ended(held, after)],
          given,
        )
        const { identified, informed, answered } = after
        front.print(
          `${held.reference}: ${told(identified)} identified, ${told(informed)} informed, ${told(answered)} answered`,
        )
      }),
    )
}

/** Counts that are given go before those of a list; what neither tells stays as it was. */
async function ledgerOf(house: House, held: Case, given: Given): Promise<CustomerLedger> {
  const found = given.mail ? await attached(house, held, given.mail) : null
  const bytes = given.file ? await bytesOf(given.file) : found?.bytes
  const list = bytes ? readCustomers(bytes, basename(given.file ?? found!.name)) : null
  const before = held.customers
  const count = (option: 'identified' | 'informed' | 'answered') => {
    const written = given[option]
    if (written !== undefined) return wholeNumber(written, `--${option}`)
    if (!list) return before?.[option] ?? null
    return option === 'identified' ? list.length : list.filter((one) => one[option]).length
  }
  const ledger = {
    identified: count('identified'),
    informed: count('informed'),
    answered: count('answered'),
    on: dayOf(given.on, '--on'),
    list: list ?? before?.list ?? [],
    ...(given.mail ? { message: given.mail } : {}),
  }
  if (!list && given.identified === undefined && given.informed === undefined && given.answered === undefined)
    throw new BadInput('case customers: give --file, --mail, or a count such as --identified 12')
  for (const option of ['informed', 'answered'] as const)
    if (ledger.identified !== null && (ledger[option] ?? 0) > ledger.identified)
      throw new BadInput(`${ledger[option]} ${option}, but only ${ledger.identified} identified: give --identified too`)
  return ledger
}

async function attached({ store }: House, held: Case, id: string): Promise<{ name: string; bytes: Uint8Array }> {
  if (!held.submissions.some(({ message }) => message === id))
    throw new BadInput(`--mail ${id}: no mail of ${held.reference}; case show lists them`)
  const mail = await store.messages.byId(id)
  if (!mail?.source) throw new BadInput(`--mail ${id}: its bytes are not kept`)
  const { simpleParser } = await import('mailparser')
  const { attachments } = await simpleParser(Buffer.from(mail.source), { skipTextToHtml: true, skipImageLinks: true })
  const tables = attachments.filter(({ filename, size }) => TABLE.test(filename ?? '') && size <= MOST_BYTES)
  if (!tables[0]) throw new BadInput(`--mail ${id}: no CSV or XLSX file is attached`)
  if (tables[1])
    throw new BadInput(
      `--mail ${id}: ${tables.map(({ filename }) => filename).join(' and ')} are attached; save the list and give it with --file`,
    )
  return { name: tables[0].filename!, bytes: tables[0].content }
}

/** Who was asked to enter a list has done so. */
function ended({ tasks }: Case, { message }: CustomerLedger): Happening[] {
  return tasks
    .filter(({ id, done }) => done === null && message !== undefined && id === `customers:${message}`)
    .map(({ id }) => ({ kind: 'task-done', task: id, result: 'entered' }))
}

function wholeNumber(written: string, option: string): number {
  if (!/^\d{1,6}$/.test(written)) throw new BadInput(`${option} ${written}: give a whole number`)
  return Number(written)
}

function told(count: number | null): string {
  return count === null ? 'unknown' : String(count)
}
