import type { Command } from 'commander'
import { healthOf } from '../house/health.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

export function addDoctor(command: Command, front: Front): void {
  command.option('--json').action((options: { json?: boolean }) =>
    withHouse(front, async (house) => {
      const { config, store, shelves, mailbox, post } = house
      const [inbox, outbox, facts, health] = await Promise.all([
        mailbox.check(),
        post.check(),
        store.facts(),
        healthOf(house),
      ])
      const warnings = [
        ...(config.staff.safety.length === 0 ? ['staff.safety is empty: nobody is told of an adverse event'] : []),
        ...(config.staff.security.length === 0
          ? ['staff.security is empty: nobody is told of a suspected compromise']
          : []),
        ...(config.staff.operator.length === 0
          ? ['staff.operator is empty: nobody is told when the program is in trouble']
          : []),
        ...health.troubles.map(({ words }) => words),
      ]
      const reachable = inbox.ok && outbox.ok
      const is = reachable ? health.is : 'red'
      const ok = reachable && !(health.watched && is === 'red')
      const report = {
        ok,
        mailbox: inbox,
        post: outbox,
        health: is,
        warnings,
        ...facts,
        shelves: {
          campaigns: shelves.campaigns.map(({ id, wordings }) => ({ id, languages: Object.keys(wordings) })),
          languages: Object.keys(shelves.languages),
          letters: shelves.followUps.map(({ id, approval }) => ({ id, approval })),
        },
        lettersSince: shelves.policy.lettersSince,
      }
      if (options.json) front.print(JSON.stringify(report))
      else {
        front.print(`health    ${is}${ok && is === 'red' ? ' (no failure, for no daemon is meant to run)' : ''}`)
        front.print(`mailbox   ${inbox.ok ? 'ok' : 'DOWN'}  ${inbox.detail}`)
        front.print(`post      ${outbox.ok ? 'ok' : 'DOWN'}  ${outbox.detail}`)
        front.print(
          `database  ok  ${facts.database}, ${facts.entries} entries, ${facts.cases} cases, ${facts.casesInReview} wait for a person`,
        )
        front.print(
          `mail      ${counts(facts.messages)}; last sweep ${facts.lastSweep ?? 'never'}; oldest review ${facts.oldestReview ?? 'none'}`,
        )
        front.print(`letters   ${counts(facts.letters)}`)
        front.print(
          `shelves   ${report.shelves.campaigns.map(({ id, languages }) => `${id} (${languages.join(' ')})`).join(', ')}; understood: ${report.shelves.languages.join(' ')}; letters: ${report.shelves.letters.map(({ id }) => id).join(' ')}`,
        )
        for (const warning of warnings) front.print(`warning   ${warning}`)
      }
      front.exitCode(ok ? 0 : 1)
    }),
  )
}

function counts(given: Partial<Record<string, number>>): string {
  return (
    Object.entries(given)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ') || 'none'
  )
}
