import type { Command } from 'commander'
import type { CaseState } from '../decide/state.ts'
import type { Case } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { caseView } from '../report/case-view.ts'
import { type Act, act, campaignOf, caseBy } from './act.ts'
import { addContact } from './case-contact.ts'
import { addCustomers } from './case-customers.ts'
import { addDispose } from './case-dispose.ts'
import { addExport } from './case-export.ts'
import { factsOf } from './case-facts.ts'
import { casePage } from './case-page.ts'
import { addRecord } from './case-record.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

const STATES: readonly CaseState[] = ['closed', 'review', 'unreachable', 'awaiting', 'incomplete', 'complete']

export function addCase(command: Command, front: Front): void {
  command
    .command('list')
    .description('one line per case, or JSON Lines')
    .option('--campaign <id>', 'of this campaign only')
    .option('--state <state>', STATES.join(', '))
    .option('--json', 'as JSON Lines')
    .action((options: { campaign?: string; state?: CaseState; json?: boolean }) =>
      withHouse(front, (house) => list(house, options, front)),
    )
  command
    .command('show')
    .description('one case: what is known, what is missing, what was written')
    .argument('<id>', 'id or reference')
    .option('--json', 'as JSON')
    .action((id: string, options: { json?: boolean }) =>
      withHouse(front, async (house) => {
        const held = await caseBy(house, id)
        const view = viewOf(house, held)
        front.print(options.json ? JSON.stringify(view) : casePage(held, view, campaignOf(house, held), house.now()))
      }),
    )
  addRecord(command, front)
  addContact(command, front)
  addDispose(command, front)
  addCustomers(command, front)
  addExport(command, front)
  acting(command.command('close').description('ends a case; new mail of a person opens it again'), front, close)
  acting(command.command('reopen').description('opens a closed case again'), front, (held) => {
    if (!held.closed) throw new BadInput(`case ${held.reference} is not closed`)
    return { kind: 'reopened' }
  })
  command
    .command('done')
    .description('a task of a case is done')
    .argument('<id>', 'id or reference')
    .argument('<task>', 'its id, as case show tells it')
    .requiredOption('--result <text>', 'what came of it')
    .requiredOption('--agent <name>', 'who did it')
    .action((id: string, task: string, given: { result: string; agent: string }) =>
      withHouse(front, async (house) => {
        const held = await caseBy(house, id)
        const open = held.tasks.filter(({ done }) => done === null)
        if (!open.some((one) => one.id === task))
          throw new BadInput(
            `${task}: no open task of ${held.reference}; there are ${open.map((one) => `"${one.id}"`).join(', ') || 'none'}`,
          )
        await act(house, held, [{ kind: 'task-done', task, result: given.result }], given)
        front.print(`${held.reference}: done`)
      }),
    )
}

async function list(
  house: House,
  { campaign, state, json }: { campaign?: string; state?: CaseState; json?: boolean },
  front: Front,
): Promise<void> {
  if (state && !STATES.includes(state)) throw new BadInput(`--state ${state}: one of ${STATES.join(', ')}`)
  if (campaign && !house.shelves.campaigns.some(({ id }) => id === campaign))
    throw new BadInput(`--campaign ${campaign}: one of ${house.shelves.campaigns.map(({ id }) => id).join(', ')}`)
  for (const held of await house.store.cases.list(campaign ? { campaign } : {})) {
    const view = viewOf(house, held, true)
    if (state && view.state !== state) continue
    front.print(json ? JSON.stringify(view) : line(held, view))
  }
}

function close(held: Case): Happening {
  if (held.closed) throw new BadInput(`case ${held.reference} is closed already, by ${held.closed.by}`)
  const open = held.escalations.find(({ decided }) => decided === null)
  if (open) throw new BadInput(`case ${held.reference}: first decide its escalation ${open.id}`)
  return { kind: 'closed' }
}

function acting(command: Command, front: Front, happening: (held: Case) => Happening): void {
  command
    .argument('<id>', 'id or reference')
    .requiredOption('--agent <name>', 'who does it')
    .requiredOption('--reason <text>', 'why')
    .action((id: string, given: Act) =>
      withHouse(front, async (house) => {
        const held = await caseBy(house, id)
        const what = happening(held)
        await act(house, held, [what], given)
        front.print(`${held.reference} ${what.kind}`)
      }),
    )
}

type View = ReturnType<typeof caseView>

function viewOf(house: House, held: Case, brief = false): View {
  return caseView(held, factsOf(held, campaignOf(house, held)), brief)
}

function line({ reference, consignee }: Case, view: View): string {
  const missing = view.missing as string[]
  const shown = `${missing.slice(0, 4).join(', ')}${missing.length > 4 ? ` and ${missing.length - 4} more` : ''}`
  return [
    reference,
    String(view.state).padEnd(11),
    consignee.organisation.padEnd(32).slice(0, 32),
    missing.length > 0 ? `missing: ${shown}` : '',
  ]
    .join('  ')
    .trimEnd()
}
