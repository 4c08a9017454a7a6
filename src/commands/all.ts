import { addAudit } from './audit.ts'
import { addCase } from './case.ts'
import type { AddCommand } from './front.ts'
import { addImport } from './import.ts'
import { addPoll } from './poll.ts'
import { addRead } from './read.ts'

const COMMANDS: readonly AddCommand[] = [addRead, addImport, addPoll, addCase, addAudit]

export const addAll: AddCommand = (program, front) => {
  for (const add of COMMANDS) add(program, front)
}
