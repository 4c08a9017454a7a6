import type { Campaign } from '../../src/domain/campaign.ts'
import type { Case, Cause, Escalation, Instrument, InstrumentStatus } from '../../src/domain/case.ts'
import type { LetterOrder } from '../../src/domain/decision.ts'
import type { Situation, SituationCode } from '../../src/domain/follow-up.ts'
import { openCampaigns } from '../../src/shelf.ts'

export const FOLDER = new URL('../../templates/letters', import.meta.url).pathname

/** The campaign on the shelf: letters are tested with the data they are written from. */
export async function theCampaign(): Promise<Campaign> {
  const [campaign] = await openCampaigns([new URL('../../config/campaigns/fsn2023-1338', import.meta.url).pathname])
  return campaign!
}

/** The one whose form asks for units of lots. */
export async function theCampaignOfLots(): Promise<Campaign> {
  const [campaign] = await openCampaigns([new URL('../../config/campaigns/fsn2024-0217', import.meta.url).pathname])
  return campaign!
}

export const cause = (words = 'De patch staat op de M70412', at = '2023-04-12T07:15:00Z'): Cause => ({
  message: 'm-1',
  at,
  evidence: [{ part: 'body', page: null, box: null, text: words }],
})
export const outstanding: InstrumentStatus = { is: 'outstanding' }
export const done: InstrumentStatus = { is: 'done', because: cause() }
export const doneSomehow: InstrumentStatus = { is: 'done', modeUnstated: true, because: cause() }

/** An instrument whose steps have these statuses, in both modes or per mode. */
export function instrument(
  serial: string,
  patch: InstrumentStatus | [InstrumentStatus, InstrumentStatus],
  config: InstrumentStatus,
): Instrument {
  const [dx, ruo] = Array.isArray(patch) ? patch : [patch, patch]
  return {
    serial,
    product: serial.startsWith('M7') ? 'miseqdx' : 'nextseq-550dx',
    shipped: true,
    status: { patch: { dx, ruo }, config: { dx: config, ruo: config } },
  }
}

export function aCase(changes: Partial<Case> = {}): Case {
  return {
    id: 'c-1',
    reference: 'K7Q2-9FXM',
    campaign: 'fsn2023-1338',
    consignee: {
      id: 'C-001',
      organisation: 'Stichting Lab Noord',
      role: 'end-user',
      country: 'NL',
      language: 'nl',
      contacts: [{ name: 'Jan de Vries', email: 'j.devries@labnoord.example', role: 'lab manager', valid: true }],
      timeZone: null,
      phone: '+31 20 555 0123',
    },
    openedAt: '2023-04-05T08:00:00Z',
    notifiedOn: '2023-04-05',
    instruments: [instrument('NDX550421', done, outstanding), instrument('M70412', outstanding, outstanding)],
    answers: { receipt: { value: true, message: 'm-1', at: '2023-04-12T07:15:00Z' } },
    submissions: [
      {
        message: 'm-1',
        kind: 'reply',
        from: 'j.devries@labnoord.example',
        at: '2023-04-12T07:14:00Z',
        arrivedAt: '2023-04-12T07:15:00Z',
        review: 'none',
        problems: [],
        flags: [],
        answers: [],
        statements: [],
        ownWords: 'De patch staat op de NDX550421.',
      },
    ],
    letters: [],
    tasks: [],
    escalations: [],
    holds: [],
    attempts: [],
    modesAccepted: [],
    closed: null,
    nextLook: null,
    version: 3,
    ...changes,
  }
}

/** A consignee of two lots; of the second the list may not tell how many units were delivered. */
export function aCaseOfLots(status: InstrumentStatus, second: Partial<Instrument> = {}): Case {
  const lot = { product: 'ddimer-cartridge', shipped: true, status: { removal: { all: status } } }
  return aCase({
    campaign: 'fsn2024-0217',
    answers: {},
    instruments: [
      { ...lot, serial: 'HD240101', quantity: 24 },
      { ...lot, serial: 'HD240102', ...second },
    ],
  })
}

export function situation(code: SituationCode, about: Record<string, string> = {}): Situation {
  return { code, key: [code, ...Object.values(about)].join(' '), about }
}

export function anOrder(
  followUp: string,
  situations: readonly Situation[],
  changes: Partial<LetterOrder> = {},
): LetterOrder {
  return {
    followUp,
    ordinal: 1,
    to: ['j.devries@labnoord.example'],
    cc: [],
    situations,
    approval: 'automatic',
    notBefore: '2023-04-12T07:20:00Z',
    unasked: false,
    staff: false,
    answers: 'm-1',
    ...changes,
  }
}

export function anEscalation(kind: Escalation['kind'], words: string): Escalation {
  return { id: 'e-7', kind, message: 'm-1', words, arrivedAt: '2023-04-12T07:15:00Z', decided: null }
}
