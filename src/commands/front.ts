import type { Command } from 'commander'

/** What a command may use of the outside: handed in by `main`, the only reader of argv and environment. */
export interface Front {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly configFile: () => string
  /** One line on stdout. */
  readonly print: (line: string) => void
  /** One line on stderr. */
  readonly complain: (line: string) => void
  /** Progress may be drawn. */
  readonly terminal: boolean
  readonly exitCode: (code: 0 | 1 | 2) => void
}

/** The files of this folder export these: each gives a command its arguments, its options and what it does. */
export type AddCommand = (command: Command, front: Front) => void
