import { constants } from 'node:os'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { addAll } from './commands/all.ts'
import type { Front } from './commands/front.ts'
import { BadInput, Temporary } from './domain/outcome.ts'
import { ROOT } from './root.ts'

const EMBEDDED = join(ROOT, 'config/recall-desk.yaml')

/** Front door: runs one command. Exit codes: 0 done, 1 failed, 2 wrong usage or bad input. */
export async function main(args: readonly string[], env: Front['env']): Promise<void> {
  process.stdout.on('error', endWithReader)
  process.exitCode = await run(args, env, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    terminal: process.stderr.isTTY === true,
  })
}

/** Whoever reads along wants no more (`| head`): as SIGPIPE ends other programs. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(128 + constants.signals.SIGPIPE)
}

export interface Outlets {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Progress may be drawn. */
  readonly terminal: boolean
}

/** The same, into any outlets; gives the exit code. */
export async function run(
  args: readonly string[],
  env: Front['env'],
  { out, err, terminal }: Outlets,
): Promise<number> {
  const program = new Command('recall-desk')
    .description('Reads the answers to a field safety notice, keeps a case per consignee, and writes the follow-ups.')
    .option('--config <file>', 'configuration file (or RECALL_DESK_CONFIG; default: the embedded one)')
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: () => {}, outputError: () => {} })
    .enablePositionalOptions(false)
  let exitCode = 0
  const front: Front = {
    env,
    configFile: () => program.opts<{ config?: string }>().config ?? env.RECALL_DESK_CONFIG ?? EMBEDDED,
    print: (line) => out(`${line}\n`),
    complain: (line) => err(`${line}\n`),
    terminal,
    exitCode: (code) => {
      exitCode = code
    },
  }
  try {
    await addAll(program, args, front)
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    return codeOf(error, front)
  }
}

function codeOf(error: unknown, front: Front): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    if (error.code === 'commander.help') {
      front.complain('recall-desk: name what is to be done (see --help)')
      return 2
    }
    front.complain(`recall-desk: ${error.message.replace(/^error: /, '').split('\n')[0]} (see --help)`)
    return 2
  }
  if (error instanceof BadInput) {
    front.complain(`recall-desk: ${error.message}`)
    return 2
  }
  if (error instanceof Temporary) {
    front.complain(`recall-desk: ${error.message}; try again later`)
    return 1
  }
  front.complain(`recall-desk: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return 1
}
