import type { Command } from 'commander'
import type { AddCommand, Front } from './front.ts'

interface Named {
  readonly does: string
  readonly load: () => Promise<AddCommand>
}

/** In the order of the help. */
const COMMANDS: Readonly<Record<string, Named>> = {
  read: {
    does: 'prints the reading of each mail as JSON Lines; touches no store, mailbox or network',
    load: async () => (await import('./read.ts')).addRead,
  },
  import: {
    does: 'opens or updates a case for each consignee of a list (CSV or XLSX)',
    load: async () => (await import('./import.ts')).addImport,
  },
  notify: {
    does: 'queues the first notice of each consignee, with the notice and their form; what is queued already stays',
    load: async () => (await import('./notify.ts')).addNotify,
  },
  poll: {
    does: 'one pass: fetch new mail, read it, update cases, decide, send what is due; then exit',
    load: async () => (await import('./poll.ts')).addPoll,
  },
  run: {
    does: 'the daemon: the same, for ever; SIGTERM ends it cleanly',
    load: async () => (await import('./poll.ts')).addRun,
  },
  remind: {
    does: 'for each case what is due now and why, or why not; queues it unless dry',
    load: async () => (await import('./remind.ts')).addRemind,
  },
  mail: {
    does: 'mail that was left alone, set aside or quarantined',
    load: async () => (await import('./mail.ts')).addMail,
  },
  review: {
    does: 'what waits for a person',
    load: async () => (await import('./review.ts')).addReview,
  },
  letter: {
    does: 'the outbox',
    load: async () => (await import('./letter.ts')).addLetter,
  },
  case: {
    does: 'cases: list, show, record, contact, dispose, done, close, reopen, export',
    load: async () => (await import('./case.ts')).addCase,
  },
  escalation: {
    does: 'adverse events and suspected compromises',
    load: async () => (await import('./escalation.ts')).addEscalation,
  },
  report: {
    does: 'campaign status: notified, responded, corrected, accounted for, and what authorities ask',
    load: async () => (await import('./report.ts')).addReport,
  },
  audit: {
    does: 'the audit trail',
    load: async () => (await import('./audit.ts')).addAudit,
  },
  campaign: {
    does: 'campaigns: check what is on the shelf, close',
    load: async () => (await import('./campaign.ts')).addCampaign,
  },
  form: {
    does: 'the fillable verification form; of a case, with who they are and their instruments to tick',
    load: async () => (await import('./form.ts')).addForm,
  },
  doctor: {
    does: 'what stands on each shelf; whether mailbox, post and database can be reached; what waits',
    load: async () => (await import('./doctor.ts')).addDoctor,
  },
  demo: {
    does: 'the main job on the embedded default, with sample consignees and replies',
    load: async () => (await import('./demo.ts')).addDemo,
  },
}

/** Adds every command by its name; only one that the arguments name is loaded, with all that it needs. */
export async function addAll(program: Command, args: readonly string[], front: Front): Promise<void> {
  for (const [name, { does, load }] of Object.entries(COMMANDS)) {
    const command = program.command(name).description(does)
    if (args.includes(name)) (await load())(command, front)
  }
}
