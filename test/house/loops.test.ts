import assert from 'node:assert/strict'
import { healthOf } from '../../src/house/health.ts'
import { FolderDesk } from '../support/folder-desk.ts'

const MINUTE = 60 * 1000
const DAY = 24 * 60 * MINUTE
const ROBOT = 'helpdesk@lab0.example'
const AWAY = 'jan@lab1.example'
const DEAD = 'gone@lab2.example'
const DAEMON = 'mailer-daemon@relay.example'
const REFERENCES = ['K7Q2-9FX0', 'K7Q2-9FX1', 'K7Q2-9FX2'] as const

interface Letter {
  readonly id: string
  readonly to: string
}

/** A robot that looks like a person: no header tells it, and it reads like an answer. */
const robot = ({ id }: Letter) => ({
  from: ROBOT,
  text: 'We have received your message and read the notice.',
  header: `In-Reply-To: ${id}\r\n`,
})

const outOfOffice = ({ id }: Letter) => ({
  from: AWAY,
  subject: 'Automatic reply: FSN2023-1338',
  text: 'I am out of the office. I will read your message when I am back.',
  header: `In-Reply-To: ${id}\r\nAuto-Submitted: auto-replied\r\nReturn-Path: <>\r\n`,
})

/** A relay that sends everything back, also to addresses of our own staff, and its own reports with it. */
function bounce({ id, to }: Letter, returned = `Message-ID: ${id}\r\nTo: ${to}\r\nSubject: FSN2023-1338\r\n`): Buffer {
  const boundary = 'part-of-report'
  return Buffer.from(
    [
      `From: Mail Delivery System <${DAEMON}>`,
      'To: techsupport@maker.example',
      'Subject: Undelivered Mail Returned to Sender',
      `Message-ID: <${id.slice(1, 20).replace(/\W/g, '')}-${returned.length}@relay.example>`,
      'Auto-Submitted: auto-replied',
      'Return-Path: <>',
      'MIME-Version: 1.0',
      `Content-Type: multipart/report; report-type=delivery-status; boundary=${boundary}`,
      '',
      `--${boundary}`,
      'Content-Type: text/plain',
      '',
      'I could not deliver your message.',
      `--${boundary}`,
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; relay.example',
      '',
      `Final-Recipient: rfc822; ${to}`,
      'Action: failed',
      'Status: 5.1.1',
      `--${boundary}`,
      'Content-Type: message/rfc822',
      '',
      returned,
      'The text of it.',
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  )
}

describe('Machines that answer every letter', function () {
  this.timeout(60_000)
  let desk: FolderDesk
  afterEach(() => desk.remove())

  beforeEach(async () => {
    desk = new FolderDesk()
    desk.clock = '2023-04-17T08:00:00.000Z'
    await desk.consignees(
      ...[ROBOT, AWAY, DEAD].map(
        (email, at) => [`C-${at}`, `Lab ${at}`, email, 'miseqdx', `M7041${at}`, REFERENCES[at]!, '2023-04-04'] as const,
      ),
    )
  })

  /** Passes so many times, so far apart; every letter that went out meanwhile is answered. Gives how many went to each address. */
  async function passes(
    count: number,
    apart: number,
    answer: (letter: Letter) => void,
  ): Promise<Record<string, number>> {
    const answered = new Set<string>()
    const sent: Record<string, number> = {}
    for (let pass = 0; pass < count; pass++) {
      desk.clock = new Date(Date.parse(desk.clock!) + apart).toISOString()
      await desk.poll()
      for (const letter of desk.letters().map(letterOf))
        if (!answered.has(letter.id)) {
          answered.add(letter.id)
          sent[letter.to] = (sent[letter.to] ?? 0) + 1
          answer(letter)
        }
    }
    return sent
  }

  it('end at three letters a day where it reads like a person, and the operator is told which address, once', async () => {
    desk.receive(robot({ id: '<first@lab0.example>', to: '' }))
    const sent = await passes(8, 20 * MINUTE, (letter) => {
      if (letter.to === ROBOT) desk.receive(robot(letter))
      else desk.receiveBytes(bounce(letter))
    })
    assert.deepEqual(sent, { [ROBOT]: 3, 'it@maker.example': 1 })
    const [loop, ...others] = (await desk.case(REFERENCES[0])).tasks
    assert.match(loop!.why, /^3 letters in a day to helpdesk@lab0\.example; mail \S+ from helpdesk@lab0\.example/)
    assert.deepEqual(others, [], 'that the operator cannot be written to is no matter of the consignee’s')
    const { troubles } = await healthOf(await desk.house())
    assert.deepEqual(
      troubles.map(({ key }) => key),
      ['staff it@maker.example'],
    )
  })

  it('get the reminders of the schedule and no letter more where it is an out-of-office; then a person calls', async () => {
    const sent = await passes(17, 3 * DAY, (letter) => {
      if (letter.to === AWAY) desk.receive(outOfOffice(letter))
    })
    assert.equal(sent[AWAY], 2)
    const held = await desk.case(REFERENCES[1])
    assert.deepEqual(
      held.submissions.map(({ kind }) => kind),
      ['auto-reply', 'auto-reply'],
    )
    assert.deepEqual(
      held.tasks.map(({ what }) => what),
      ['call or write a registered letter', 'escalate: nobody answers'],
    )
  })

  it('get no second letter where the first comes back, and so does what comes back; a person is told which address and why', async () => {
    const sent = await passes(17, 3 * DAY, (letter) => {
      if (letter.to !== DEAD) return
      const report = bounce(letter)
      desk.receiveBytes(report)
      desk.receiveBytes(bounce({ id: `<bounced-${letter.id.slice(1)}`, to: DAEMON }, report.toString()))
    })
    assert.equal(sent[DEAD], 1)
    const held = await desk.case(REFERENCES[2])
    assert.deepEqual(
      held.tasks.map(({ what, why }) => `${what}: ${why}`),
      [
        'find another contact: letters do not arrive: gone@lab2.example (address)',
        'find another contact: no address that letters arrive at',
      ],
    )
    const house = await desk.house()
    assert.deepEqual(await house.store.messages.list({ states: ['received', 'quarantined'] }), [])
  })
})

function letterOf(source: string): Letter {
  const header = (name: string) => new RegExp(`^${name}:\\s+(.*?),?\\r?$`, 'im').exec(source)?.[1] ?? ''
  return { id: header('Message-ID'), to: header('To') }
}
