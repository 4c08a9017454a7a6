import type { Campaign } from '../domain/campaign.ts'
import type { HeldSubmission, Instrument, InstrumentStatus } from '../domain/case.ts'
import { saidAt } from '../domain/counting.ts'
import type { ActionId, ModeId } from '../domain/names.ts'
import type { Statement } from '../domain/submission.ts'
import { type Said, together } from './transitions.ts'

type Modes = Readonly<Record<ModeId, InstrumentStatus>>

/** An instrument after a submission that may speak of it. */
export function afterSubmission(instrument: Instrument, submission: HeldSubmission, campaign: Campaign): Instrument {
  const about = submission.statements.filter(
    ({ serial, action }) => serial === instrument.serial && action !== campaign.lots?.id,
  )
  if (about.length === 0) return instrument
  const status = Object.entries(instrument.status).map(([action, modes]): [ActionId, Modes] => {
    const statements = about.filter((statement) => statement.action === action)
    return [action, statements.length > 0 ? afterStatements(modes, statements, submission, campaign) : modes]
  })
  return { ...instrument, status: Object.fromEntries(status) }
}

function afterStatements(
  modes: Modes,
  statements: readonly Statement[],
  submission: HeldSubmission,
  campaign: Campaign,
): Modes {
  const after = Object.entries(modes).map(([mode, before]): [ModeId, InstrumentStatus] => {
    const said = statements
      .filter((statement) => [mode, 'both', 'unstated'].includes(statement.mode))
      .map((statement) => saidBy(statement, submission, campaign))
    return [mode, said.length > 0 ? together(before, said) : before]
  })
  return madePrecise(Object.fromEntries(after), statements)
}

/**
 * "Done" without a mode, then a mode by name: who names a mode as done meant that one, so the others are open; who names one as not
 * done meant the other.
 */
function madePrecise(modes: Modes, statements: readonly Statement[]): Modes {
  const named = statements.filter(({ mode }) => modes[mode] !== undefined)
  if (named.length === 0) return modes
  const vague = Object.keys(modes).filter(
    (mode) => isVague(modes[mode]) && !named.some((statement) => statement.mode === mode),
  )
  if (named.some(({ outcome }) => outcome === 'done'))
    return named.length === statements.length
      ? { ...modes, ...Object.fromEntries(vague.map((mode) => [mode, { is: 'outstanding' as const }])) }
      : modes
  return vague.length === 1
    ? { ...modes, ...Object.fromEntries(vague.map((mode) => [mode, precise(modes[mode]!)])) }
    : modes
}

function isVague(status: InstrumentStatus | undefined): boolean {
  return status?.is === 'done' && status.modeUnstated === true
}

function precise(status: InstrumentStatus): InstrumentStatus {
  return status.is === 'done' ? { is: 'done', because: status.because } : status
}

function saidBy({ mode, outcome, until, because }: Statement, submission: HeldSubmission, { modes }: Campaign): Said {
  return {
    outcome,
    ...(until ? { until } : {}),
    mode: mode === 'both' || modes.length === 1 ? 'all' : mode === 'unstated' ? 'unstated' : 'named',
    because: { message: submission.message, at: saidAt(submission), evidence: because },
    retracts: submission.flags.includes('retraction') || submission.kind === 'agent',
  }
}
