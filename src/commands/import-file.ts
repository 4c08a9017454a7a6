import { readFile } from 'node:fs/promises'
import { BadInput } from '../domain/outcome.ts'
import type { Fault } from '../import/consignees.ts'
import type { Front } from './front.ts'

export interface ImportOptions {
  readonly campaign: string
  readonly partial?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

export async function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(file).catch(() => {
    throw new BadInput(`${file}: cannot be read`)
  })
}

/** Says row by row what is wrong, and how many rows are out. @throws BadInput unless partial */
export function tellFaults(file: string, faults: readonly Fault[], { partial }: ImportOptions, front: Front): number {
  for (const fault of faults) front.complain(describe(file, fault))
  const wrong = faults.filter(({ warning }) => !warning).length
  if (wrong > 0 && !partial)
    throw new BadInput(
      `${file}: ${wrong} row faults, nothing was imported; mend them, or take the good rows with --partial`,
    )
  return wrong
}

function describe(file: string, { row, column, message, warning }: Fault): string {
  return `${file}: row ${row}, ${column}: ${message}${warning ? ' (taken all the same)' : ''}`
}
