import type { Case, InstrumentStatus } from '../../src/domain/case.ts'
import type { LetterOrder } from '../../src/domain/decision.ts'
import type { DigestFacts, HealthFacts } from '../../src/send/letter-facts.ts'
import {
  aCase,
  aCaseOfLots,
  anEscalation,
  anOrder,
  cause,
  done,
  doneSomehow,
  instrument,
  outstanding,
  situation,
} from './a-case.ts'

/** Each letter about a case as it is typically written, for pictures and for tests of all of them. */
export interface Sample {
  /** The follow-up, and what is special about this one. */
  readonly name: string
  readonly held: Case
  readonly order: LetterOrder
}

const declined: InstrumentStatus = { is: 'declined', because: cause('wij willen niet onderbreken') }
const absent: InstrumentStatus = { is: 'absent', because: cause('verkocht') }
const planned = (until: string): InstrumentStatus => ({ is: 'planned', until, because: cause('op 12 mei') })
const quarantined = (quantity: number): InstrumentStatus => ({
  is: 'planned',
  because: cause(),
  units: [{ way: 'quarantined', quantity, because: cause() }],
})
const returned = (quantity: number) => ({ way: 'returned', quantity, because: cause() })
const yes = { value: true, message: 'm-1', at: '2023-04-12T07:15:00Z' }
const answered = { receipt: yes, informed: yes }
const acknowledge = situation('acknowledge', { message: 'm-1' })
const two = (...statuses: [InstrumentStatus, InstrumentStatus]) =>
  aCase({ answers: answered, instruments: [instrument('NDX550421', done, done), instrument('M70412', ...statuses)] })
const about = (code: Parameters<typeof situation>[0], ...actions: string[]) =>
  actions.map((action) => situation(code, { action, serial: 'M70412' }))

export const samples: readonly Sample[] = [
  {
    name: 'acknowledgement',
    held: two(done, done),
    order: anOrder('acknowledgement', [acknowledge]),
  },
  {
    name: 'what-is-missing',
    held: aCase({
      instruments: [instrument('NDX550421', done, outstanding), instrument('M70412', outstanding, outstanding)],
      answers: {},
    }),
    order: anOrder('what-is-missing', [
      situation('receipt-unconfirmed', { question: 'receipt' }),
      situation('actions-outstanding', { action: 'config', serial: 'NDX550421' }),
      ...about('actions-outstanding', 'patch', 'config'),
    ]),
  },
  {
    name: 'contradiction',
    held: two(
      {
        is: 'disputed',
        between: [
          { outcome: 'done', because: cause('patch op M70412 geïnstalleerd') },
          { outcome: 'absent', because: cause('de M70412 is verkocht', '2023-04-14T10:00:00Z') },
        ],
      },
      outstanding,
    ),
    order: anOrder('contradiction', [...about('serials-disputed', 'patch'), ...about('actions-outstanding', 'config')]),
  },
  {
    name: 'offline-instructions',
    held: two(outstanding, outstanding),
    order: anOrder('offline-instructions', [situation('offline-instrument', { message: 'm-1' })], {
      approval: 'agent',
    }),
  },
  {
    name: 'notice',
    held: aCase({
      submissions: [],
      answers: {},
      instruments: [instrument('NDX550421', outstanding, outstanding), instrument('M70412', outstanding, outstanding)],
    }),
    order: anOrder('notice', [], { answers: null }),
  },
  {
    name: 'reminder',
    held: aCase({
      submissions: [],
      answers: {},
      instruments: [instrument('NDX550421', outstanding, outstanding), instrument('M70412', outstanding, outstanding)],
    }),
    order: anOrder('reminder', [situation('no-answer')], { answers: null, unasked: true }),
  },
  {
    name: 'unknown-serial',
    held: {
      ...two(done, done),
      instruments: [...two(done, done).instruments, { ...instrument('M70999', done, done), shipped: false }],
    },
    order: anOrder('unknown-serial', [situation('unknown-serial', { serial: 'M70999' })]),
  },
  {
    name: 'step-not-mentioned',
    held: two(done, outstanding),
    order: anOrder('what-is-missing', about('actions-outstanding', 'config')),
  },
  {
    name: 'mode-not-mentioned',
    held: aCase({ answers: answered, instruments: [instrument('M70412', [done, outstanding], doneSomehow)] }),
    order: anOrder('what-is-missing', [...about('actions-outstanding', 'patch'), ...about('mode-unstated', 'config')]),
  },
  {
    name: 'planned',
    held: two(planned('2023-05-12'), planned('2023-05-12')),
    order: anOrder('planned', [
      situation('planned', { action: 'patch', serial: 'M70412', until: '2023-05-12' }),
      situation('planned', { action: 'config', serial: 'M70412', until: '2023-05-12' }),
    ]),
  },
  {
    name: 'planned-is-over',
    held: two(planned('2023-04-08'), done),
    order: anOrder('planned', [situation('planned', { action: 'patch', serial: 'M70412', until: '2023-04-08' })], {
      unasked: true,
      answers: null,
    }),
  },
  {
    name: 'declined',
    held: two(declined, declined),
    order: anOrder('declined', about('declined', 'patch', 'config')),
  },
  {
    name: 'absent',
    held: two(absent, absent),
    order: anOrder('absent', [situation('absent', { serial: 'M70412' })]),
  },
  {
    name: 'authenticity',
    held: aCase({ answers: {}, instruments: [instrument('M70412', outstanding, outstanding)] }),
    order: anOrder('authenticity', [
      situation('authenticity-doubt', { found: 'yes', message: 'm-1' }),
      situation('receipt-unconfirmed', { question: 'receipt' }),
      ...about('actions-outstanding', 'patch', 'config'),
    ]),
  },
  {
    name: 'wrong-contact',
    held: aCase(),
    order: anOrder('wrong-contact', [situation('wrong-contact', { message: 'm-1' })]),
  },
  {
    name: 'wrong-contact-names-another',
    held: aCase(),
    order: anOrder('wrong-contact', [
      situation('wrong-contact', { message: 'm-1', named: 'e.bakker@labnoord.example' }),
    ]),
  },
  {
    name: 'named-contact',
    held: two(outstanding, outstanding),
    order: anOrder(
      'named-contact',
      [
        situation('contact-named', {
          message: 'm-1',
          named: 'e.bakker@labnoord.example',
          from: 'j.devries@labnoord.example',
        }),
      ],
      { to: ['e.bakker@labnoord.example'], answers: null, approval: 'agent' },
    ),
  },
  {
    name: 'distributor-part',
    held: aCase({ answers: answered, consignee: { ...aCase().consignee, role: 'distributor' } }),
    order: anOrder('distributor-part', [situation('distributor-part-missing')]),
  },
  {
    name: 'customers-outstanding',
    held: aCase({
      consignee: { ...aCase().consignee, role: 'distributor' },
      answers: { ...answered, 'distributor-notified': { ...yes, value: false } },
    }),
    order: anOrder('customers-outstanding', [situation('customers-outstanding')]),
  },
  {
    name: 'unreadable',
    held: aCase({ answers: {}, instruments: [instrument('M70412', outstanding, outstanding)] }),
    order: anOrder('unreadable', [situation('unreadable', { message: 'm-1' })]),
  },
  {
    name: 'unaffected',
    held: two(done, done),
    order: anOrder('unaffected', [
      situation('unaffected', { message: 'm-1', serial: 'NB501234', product: 'NextSeq 500/550' }),
    ]),
  },
  {
    name: 'other-notice',
    held: aCase({ answers: {}, instruments: [instrument('M70412', outstanding, outstanding)] }),
    order: anOrder('other-notice', [
      situation('other-notice', { message: 'm-1', notice: 'FSN2022-0815' }),
      ...about('actions-outstanding', 'patch', 'config'),
    ]),
  },
  {
    name: 'adverse-event',
    held: aCase({ escalations: [anEscalation('adverse-event', 'Twee patiënten kregen geen uitslag.')] }),
    order: anOrder('adverse-event', [situation('adverse-event')], { staff: true, to: ['vigilance@example.org'] }),
  },
  {
    name: 'suspected-compromise',
    held: aCase({ escalations: [anEscalation('suspected-compromise', 'Er staat een account op dat niemand kent.')] }),
    order: anOrder('suspected-compromise', [situation('suspected-compromise')], {
      staff: true,
      to: ['psirt@example.org'],
    }),
  },
  {
    name: 'over-cap',
    held: aCase(),
    order: anOrder(
      'over-cap',
      [
        situation('over-cap', {
          alarm: '3 letters in a day to lab@example.org; mail m-4 is the next: does a machine answer?',
        }),
      ],
      { staff: true, to: ['it@example.org'] },
    ),
  },
]

/** Letters of a campaign that counts units of lots. */
export const samplesOfLots: readonly Sample[] = [
  { name: 'notice-of-lots', held: aCaseOfLots(outstanding, { quantity: 8 }), order: anOrder('notice', []) },
  { name: 'reminder-of-lots', held: aCaseOfLots(outstanding), order: anOrder('reminder', [situation('no-answer')]) },
  {
    name: 'what-is-missing-of-lots',
    held: aCaseOfLots(
      {
        is: 'outstanding',
        because: cause(),
        units: [{ ...returned(10), on: '2023-04-11' }],
      },
      { quantity: 8, status: { removal: { all: outstanding } } },
    ),
    order: anOrder(
      'what-is-missing',
      ['HD240101', 'HD240102'].map((serial) => situation('units-missing', { action: 'removal', serial })),
    ),
  },
  {
    name: 'contradiction-of-lots',
    held: aCaseOfLots(
      {
        is: 'disputed',
        between: [10, 14].map((quantity) => ({ outcome: 'done', because: cause(), units: [returned(quantity)] })),
      },
      { quantity: 8, status: { removal: { all: outstanding } } },
    ),
    order: anOrder('contradiction', [situation('serials-disputed', { action: 'removal', serial: 'HD240101' })]),
  },
  {
    name: 'planned-of-lots',
    held: aCaseOfLots(quarantined(24), { quantity: 8, status: { removal: { all: quarantined(8) } } }),
    order: anOrder(
      'planned',
      ['HD240101', 'HD240102'].map((serial) => situation('planned', { action: 'removal', serial })),
    ),
  },
]

type AboutDesk =
  | { readonly followUp: 'health'; readonly facts: HealthFacts }
  | { readonly followUp: 'digest'; readonly facts: DigestFacts }

/** Letters that belong to no case. */
export const deskSamples: readonly { readonly name: string; about(language: string): AboutDesk }[] = [
  {
    name: 'health',
    about: (language) => ({
      followUp: 'health',
      facts: {
        language,
        troubles: ['IMAP: the password is refused; put a new one into IMAP_PASSWORD.'],
        since: '2023-04-12T09:12:00Z',
      },
    }),
  },
  {
    name: 'health-unplaced',
    about: (language) => ({
      followUp: 'health',
      facts: {
        language,
        troubles: [
          'A mail from arts@elders.example, which is in no case, reports what may be an adverse event: “Na de patch kreeg een patiënt een verkeerde uitslag.”. It arrived at 2023-04-12T20:00:00.000Z. To report by 2023-04-14 (2 days: serious public health threat), 2023-04-22 (10 days: death or unanticipated serious deterioration), 2023-04-27 (15 days: any other serious incident). Put it into the case that it concerns: recall-desk mail claim m-4 --case CASE --agent NAME, or dismiss it: recall-desk mail dismiss m-4 --agent NAME --reason TEXT',
        ],
        since: null,
        alarm: true,
        unplaced: true,
      },
    }),
  },
  {
    name: 'digest',
    about: (language) => ({
      followUp: 'digest',
      facts: {
        language,
        letters: [
          { subject: 'Possible adverse event, FSN2023-1338: please assess [K7Q2-9FXM]', words: 'Geen uitslag.' },
          { subject: 'Possible unauthorised access, FSN2023-1338: please assess [7H3M-Q2KD]', words: null },
        ],
      },
    }),
  },
]
