import type { Command } from 'commander'
import { replay } from '../reconcile/replay.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

export function addAudit(command: Command, front: Front): void {
  command
    .command('verify')
    .description('checks that no entry was altered, removed, reordered or cut')
    .option('--json')
    .action((options: { json?: boolean }) =>
      withHouse(front, async (house) => {
        const verdict = await house.store.verifyAudit(replay)
        front.print(
          options.json
            ? JSON.stringify(verdict)
            : verdict.ok
              ? `${verdict.entries} entries, unbroken`
              : `entry ${verdict.sequence}: ${verdict.why}`,
        )
        front.exitCode(verdict.ok ? 0 : 1)
      }),
    )
}
