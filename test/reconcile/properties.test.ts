import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Cause, InstrumentStatus } from '../../src/domain/case.ts'
import { counting, counts } from '../../src/domain/counting.ts'
import { replay } from '../../src/reconcile/replay.ts'
import { COLLEAGUE, LAB, type Says, Story, submission } from '../decide/story.ts'

const SERIALS = ['M70412', 'M70413', 'NDX550421']
const START = Date.parse('2023-04-05T08:00:00Z')
const row = fc
  .tuple(
    fc.constantFrom(...SERIALS, 'M70999', '-', 'miseqdx'),
    fc.constantFrom('patch', 'config'),
    fc.constantFrom('both', 'unstated', 'dx', 'ruo'),
    fc.constantFrom('done', 'planned', 'planned 2023-05-12', 'declined', 'absent', 'not-done'),
  )
  .map((words) => words.join(' '))
const reply: fc.Arbitrary<Says> = fc.record({
  rows: fc.array(row, { maxLength: 4 }),
  answers: fc.constantFrom<Says['answers']>({}, { receipt: true }, { receipt: false, informed: true }),
  flags: fc.subarray(['retraction', 'contradiction', 'adverse-event', 'wrong-contact', 'offline-instrument'] as const, {
    maxLength: 2,
  }),
  problems: fc.constantFrom<readonly string[]>([], [], ['tick-missing']),
  from: fc.constantFrom(LAB, COLLEAGUE, 'x@elsewhere.example'),
})
const whole: fc.Arbitrary<Says> = fc.constantFrom('done', 'absent').map((outcome) => ({
  rows: SERIALS.flatMap((serial) => ['patch', 'config'].map((action) => `${serial} ${action} both ${outcome}`)),
}))
const machine: fc.Arbitrary<Says> = fc.constantFrom<Says>(
  { kind: 'auto-reply', answers: {}, notice: { class: 'out-of-office', back: '2023-05-08' } },
  {
    kind: 'auto-reply',
    answers: { receipt: true },
    rows: ['M70412 patch both done'],
    notice: { class: 'read-receipt' },
  },
  {
    kind: 'bounce',
    answers: {},
    notice: {
      class: 'failed',
      recipients: [LAB, COLLEAGUE].map((address) => ({ address, status: '5.1.1', permanent: true, text: '' })),
    },
  },
)
type Step = {
  readonly days: number
  readonly message: string
  readonly does: 'says' | 'looks' | 'accepts' | 'unlinks'
  readonly says: Says
  readonly arrived: number
}
const step: fc.Arbitrary<Step> = fc.record({
  days: fc.integer({ min: 0, max: 30 }),
  message: fc.constantFrom('m-1', 'm-2', 'm-3', 'm-4', 'm-5'),
  does: fc.constantFrom('says', 'says', 'says', 'looks', 'looks', 'accepts', 'unlinks'),
  says: fc.oneof({ weight: 4, arbitrary: reply }, { weight: 2, arbitrary: whole }, { weight: 1, arbitrary: machine }),
  arrived: fc.integer({ min: 0, max: 20 }),
})
const steps = fc.array(step, { minLength: 1, maxLength: 14 })

describe('Whatever happens to a case, in whatever order and at whatever time', function () {
  this.timeout(120_000)

  it('nothing is done, sold or planned without the words of a person that still count', () =>
    always(async (story) => {
      const said = new Set(counting(story.held.submissions).map(({ message }) => message))
      for (const { because } of story.held.instruments
        .flatMap(({ status }) => Object.values(status).flatMap(Object.values))
        .flatMap(causes))
        assert.ok(said.has(because.message), `because of ${because.message}`)
      for (const { message } of Object.values(story.held.answers)) assert.ok(said.has(message))
    }))

  it('it is complete only where every instrument shipped is accounted for by somebody', () =>
    always(async (story) => {
      if (story.state !== 'complete') return
      assert.ok(story.held.submissions.some(counts))
      for (const serial of SERIALS)
        for (const action of ['patch', 'config'])
          assert.match(story.status(serial, action), /^(done|absent)(\/(done|absent))?$/)
    }))

  it('silence closes nothing and completes nothing', () =>
    always(async (story) => {
      const { state, held } = story
      for (const days of [1, 15, 40, 100, 400])
        await story.on(new Date(Date.parse(story.clock) + days * 86_400_000).toISOString())
      assert.equal(story.held.closed, held.closed)
      if (state !== 'complete') assert.notEqual(story.state, 'complete')
      assert.deepEqual(story.held.instruments, held.instruments)
      assert.deepEqual(story.held.escalations, held.escalations)
    }, 40))

  it('an escalation stays until a person decides it', () =>
    always(async (story) => {
      const raised = story.drafts.flatMap(({ what }) => (what.kind === 'escalation' ? [what.escalation.id] : []))
      assert.deepEqual(
        story.held.escalations.map(({ id, decided }) => [id, decided]),
        raised.map((id) => [id, null]),
      )
    }))

  it('replaying the entries rebuilds it exactly', () =>
    always(async (story) => {
      assert.deepEqual(replay(JSON.parse(JSON.stringify(story.drafts))), JSON.parse(JSON.stringify(story.held)))
    }))

  it('deciding again writes nothing more; at most it looks sooner where a letter is still on its way', () =>
    always(async (story) => {
      await story.enter([])
      const { held } = story
      assert.deepEqual(await story.enter([]), [])
      const onItsWay = held.letters.some(({ state }) => state === 'due' || state === 'held')
      const { nextLook, version } = onItsWay ? story.held : held
      assert.deepEqual(story.held, { ...held, nextLook, version })
    }))

  it('nothing is written to the consignee while something waits for a person, nor two unasked letters on one day', () =>
    always(async (story) => {
      if (story.state === 'review') {
        const before = story.written.length
        await story.on(new Date(Date.parse(story.clock) + 40 * 86_400_000).toISOString())
        assert.ok(story.written.slice(before).every(({ staff }) => staff))
      }
      const days = story.held.letters.filter(({ unasked }) => unasked).map(({ at }) => at.slice(0, 10))
      assert.equal(new Set(days).size, days.length)
    }))

  it('no letter goes to anybody but contacts that mail arrives at', () =>
    always(async (story) => {
      for (const { to, cc, staff } of story.written)
        for (const address of [...to, ...cc]) assert.ok(staff || [LAB, COLLEAGUE].includes(address), address)
    }))

  it('the order in which mails are read makes no difference to what is known', () =>
    fc.assert(
      fc.asyncProperty(mails, fc.infiniteStream(fc.nat()), async (all, chance) => {
        const shuffled = all
          .map((one) => ({ one, by: chance.next().value as number }))
          .sort((a, b) => a.by - b.by)
          .map(({ one }) => one)
        assert.deepEqual(await known(shuffled), await known(all))
      }),
      { numRuns: 60 },
    ))

  it('a newer reading of an old mail stands where the mail stood, and outranks nothing that came after it', () =>
    fc.assert(
      fc.asyncProperty(mails, reply, fc.nat(), async (all, says, which) => {
        const [message, { at, arrivedAt }] = all[which % all.length]!
        const reread = [message, dated(says, at!, arrivedAt!)] as const
        const atOnce = all.map((one) => (one[0] === message ? reread : one))
        assert.deepEqual(await known([...all, reread]), await known(atOnce))
      }),
      { numRuns: 60 },
    ))
})

type Mail = readonly [message: string, says: Says]

/** Some mails that need nobody, each arrived on a day of its own choice. */
const mails: fc.Arbitrary<Mail[]> = fc
  .array(fc.tuple(reply, fc.integer({ min: 0, max: 60 })), { minLength: 2, maxLength: 5 })
  .map((all) => all.map(([says, day], at) => [`m-${at}`, dated(says, instant(day), instant(day))] as const))

function dated(says: Says, at: string, arrivedAt: string): Says {
  return { ...says, problems: [], at, arrivedAt }
}

/** What is known of the case after these were read, one after the other, long after they came. */
async function known(read: readonly Mail[]) {
  const story = new Story({ serials: SERIALS, contacts: [LAB, COLLEAGUE] })
  story.clock = instant(70)
  for (const [message, says] of read) await story.reply(message, says)
  return {
    instruments: [...story.held.instruments].sort((a, b) => (a.serial < b.serial ? -1 : 1)),
    answers: story.held.answers,
    missing: story.missing,
  }
}

function instant(day: number): string {
  return new Date(START + day * 86_400_000).toISOString()
}

function causes(status: InstrumentStatus): readonly { readonly because: Cause }[] {
  return status.is === 'disputed' ? status.between : status.because ? [{ because: status.because }] : []
}

function always(holds: (story: Story) => Promise<void>, numRuns = 80): Promise<void> {
  return fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const story = new Story({ serials: SERIALS, contacts: [LAB, COLLEAGUE] })
      story.sends = all[0]!.arrived % 3 > 0
      let day = 0
      for (const one of all) {
        day += one.days
        story.clock = instant(day)
        await walk(story, one)
      }
      await holds(story)
    }),
    { numRuns },
  )
}

async function walk(story: Story, { does, message, says, arrived }: Step): Promise<void> {
  const known = story.held.submissions.some((one) => one.message === message)
  const arrivedAt = new Date(Math.max(START, Date.parse(story.clock) - arrived * 86_400_000)).toISOString()
  if (does === 'looks') await story.on(story.clock)
  else if (does === 'says') await story.reply(message, { ...says, at: arrivedAt, arrivedAt })
  else if (known && does === 'accepts')
    await story.accept(message, { statements: submission(message, says, story.clock).statements })
  else if (known) await story.unlink(message)
}
