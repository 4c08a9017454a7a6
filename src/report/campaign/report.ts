import type { Campaign } from '../../domain/campaign.ts'
import type { Day, Instant } from '../../domain/names.ts'
import { attempts, groups, openByAge, overTime, reasons, steps, unreachable } from './counts.ts'
import type { CaseLine } from './line.ts'
import { fscaFinal, status753 } from './regulators.ts'
import { reconciled, sum, totalsOf } from './totals.ts'
import { unitsByLot, unitTotals } from './units.ts'

export type CampaignReport = ReturnType<typeof campaignReport>

/** Where a campaign stands at a moment. The same cases and moment give the same report, for ever. */
export function campaignReport(
  lines: readonly CaseLine[],
  campaign: Campaign,
  at: Instant,
  closed: { readonly at: Instant; readonly by: string; readonly reason: string } | null = null,
) {
  const today: Day = at.slice(0, 10)
  const totals = totalsOf(lines, today)
  const instruments = reconciled(lines)
  const units = unitsByLot(lines, campaign)
  const base = { lines, campaign, today, totals, instruments, units: unitTotals(units) }
  return {
    campaign: { id: campaign.id, notice: campaign.notice.number, date: campaign.notice.date },
    at,
    /** When it was closed out, and how many cases were opened again since. */
    closed: closed && { ...closed, reopened: lines.filter(({ closedOn }) => closedOn === null).length },
    totals,
    states: Object.fromEntries(
      ['closed', 'review', 'unreachable', 'awaiting', 'incomplete', 'complete'].map((state) => [
        state,
        lines.filter((line) => line.state === state).length,
      ]),
    ),
    instruments,
    overTime: overTime(lines, today),
    by: {
      country: groups(lines, today, 'country'),
      role: groups(lines, today, 'role'),
      language: groups(lines, today, 'language'),
    },
    steps: steps(lines, campaign),
    units,
    reasons: reasons(lines, campaign),
    openByAge: openByAge(lines, today),
    attempts: attempts(lines, today),
    unreachable: unreachable(lines),
    escalations: {
      raised: sum(lines, ({ escalations }) => escalations.raised),
      open: sum(lines, ({ escalations }) => escalations.open),
    },
    'status-21-cfr-7.53': status753(base),
    'eu-fsca-final': fscaFinal(base),
    consignees: lines.map(consigneeRow),
  }
}

/** One row per consignee, as a regulator asks for it. */
function consigneeRow(line: CaseLine) {
  const { instruments } = line
  return {
    case: line.reference,
    consignee: line.consignee,
    organisation: line.organisation,
    country: line.country,
    role: line.role,
    language: line.language,
    state: line.state,
    notifiedOn: line.notifiedOn,
    acknowledged: line.acknowledged,
    responded: line.responded,
    shipped: instruments.length,
    corrected: instruments.filter(({ corrected }) => corrected).length,
    accountedFor: instruments.filter(({ accountedFor, fate }) => accountedFor || fate !== 'here').length,
    attempts: line.tries,
    methods: line.methods.join(', '),
    closedOn: line.closedOn,
  }
}
