import type { AddCommand } from './front.ts'

/** Each command by its name, in the order of the help; a command loads only what it needs itself. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  read: async () => (await import('./read.ts')).addRead,
  import: async () => (await import('./import.ts')).addImport,
  notify: async () => (await import('./notify.ts')).addNotify,
  poll: async () => (await import('./poll.ts')).addPoll,
  run: async () => (await import('./poll.ts')).addPoll,
  remind: async () => (await import('./remind.ts')).addRemind,
  mail: async () => (await import('./mail.ts')).addMail,
  review: async () => (await import('./review.ts')).addReview,
  letter: async () => (await import('./letter.ts')).addLetter,
  case: async () => (await import('./case.ts')).addCase,
  escalation: async () => (await import('./escalation.ts')).addEscalation,
  report: async () => (await import('./report.ts')).addReport,
  audit: async () => (await import('./audit.ts')).addAudit,
  campaign: async () => (await import('./campaign.ts')).addCampaign,
  form: async () => (await import('./form.ts')).addForm,
  doctor: async () => (await import('./doctor.ts')).addDoctor,
  demo: async () => (await import('./demo.ts')).addDemo,
}

/** The commands that these arguments may call: the one that they name, or all for the help. */
export async function commandsFor(args: readonly string[]): Promise<AddCommand[]> {
  const named = args.filter((arg) => Object.hasOwn(COMMANDS, arg))
  const wanted = named.length > 0 && !isHelp(args[0]) ? named : Object.keys(COMMANDS)
  return [...new Set(await Promise.all(wanted.map((name) => COMMANDS[name]!())))]
}

function isHelp(first: string | undefined): boolean {
  return first === undefined || first === 'help' || first === '--help' || first === '-h'
}
