import { addAudit } from './audit.ts'
import { addCampaign } from './campaign.ts'
import { addCase } from './case.ts'
import { addDemo } from './demo.ts'
import { addDoctor } from './doctor.ts'
import { addEscalation } from './escalation.ts'
import type { AddCommand } from './front.ts'
import { addImport } from './import.ts'
import { addLetter } from './letter.ts'
import { addMail } from './mail.ts'
import { addPoll } from './poll.ts'
import { addRead } from './read.ts'
import { addRemind } from './remind.ts'
import { addReview } from './review.ts'

const COMMANDS: readonly AddCommand[] = [
  addRead,
  addImport,
  addPoll,
  addRemind,
  addMail,
  addReview,
  addLetter,
  addCase,
  addEscalation,
  addAudit,
  addCampaign,
  addDoctor,
  addDemo,
]

export const addAll: AddCommand = (program, front) => {
  for (const add of COMMANDS) add(program, front)
}
