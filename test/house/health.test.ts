import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { healthOf, tellOperator, watchOver } from '../../src/house/health.ts'
import { deliveryReport } from '../support/delivery-report.ts'
import { deskOfCampaign, FolderDesk } from '../support/folder-desk.ts'

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

describe('Health', function () {
  this.timeout(60_000)
  let desk: FolderDesk
  beforeEach(() => {
    desk = new FolderDesk()
  })
  afterEach(() => desk.remove())

  it('is green after a sweep, and before anybody has ever tried', async () => {
    const house = await desk.house()
    assert.equal((await healthOf(house)).is, 'green')
    await desk.poll()
    assert.equal((await healthOf(house)).is, 'green')
    assert.deepEqual(desk.sent(), [])
  })

  it('turns red when no sweep has succeeded for five minutes, and the operator is told once', async () => {
    const house = await desk.house()
    await house.store.settings.set('sweep.last', ago(6))
    assert.equal((await watchOver(house)).is, 'red')
    await watchOver(house)
    assert.deepEqual(desk.sent(), ['health to it@maker.example'])
    const { text, headers } = await simpleParser(desk.letters()[0]!)
    assert.match(text!, /was last read at/)
    assert.equal(headers.get('auto-submitted'), 'auto-generated')
  })

  it('turns red as well where the very first sweep never succeeded', async () => {
    const house = await desk.house()
    await house.store.settings.set('sweep.first', ago(6))
    assert.match((await healthOf(house)).troubles[0]!.words, /could not be read since/)
  })

  it('is told anew when the trouble is over and comes back', async () => {
    const house = await desk.house()
    await house.store.settings.set('sweep.last', ago(6))
    await watchOver(house)
    await desk.poll()
    assert.equal((await watchOver(house)).is, 'green')
    await house.store.settings.set('sweep.last', ago(7))
    await watchOver(house)
    assert.equal(desk.letters().length, 2)
  })

  it('tells the operator of an alarm at once, and of the same one once a day', async () => {
    const house = await desk.house()
    const alarm = { key: 'a', words: 'Mail 7 of INBOX lies below the watermark 9 and was never kept', since: null }
    await tellOperator(house, [alarm])
    await tellOperator(house, [alarm])
    assert.equal(desk.letters().length, 1)
    assert.match(desk.letters()[0]!, /Mail 7 of INBOX/)
  })

  it('tells who is responsible of an adverse event that nobody has looked at for a day, until somebody does', async () => {
    await desk.consignees(['C-1', 'Lab Noord', 'jan@labnoord.example', 'miseqdx', 'M70412', 'K7Q2-9FXM'])
    desk.receive(
      { from: 'jan@labnoord.example', text: 'Na de patch kreeg een patiënt een verkeerde uitslag.' },
      30 * 60,
    )
    desk.receive({ from: 'jan@labnoord.example', text: 'Nog een patiënt kreeg een verkeerde uitslag.' })
    await desk.poll()
    const house = await desk.house()
    assert.equal((await watchOver(house)).is, 'red')
    await watchOver(house)
    const alarms = desk.letters().filter((letter) => /^X-Recall-Desk-Letter: health\r$/m.test(letter))
    assert.equal(alarms.length, 1)
    assert.match(alarms[0]!, /^To: safety@maker\.example, it@maker\.example\r$/m)
    const { text, subject } = await simpleParser(alarms[0]!)
    assert.match(subject!, /Nobody has looked at an escalation/)
    assert.match(text!, /case K7Q2-9FXM arrived at .*verkeerde uitslag/s)
    const [old, fresh] = await desk.json('escalation', 'list', '--open')
    assert.deepEqual(
      old.deadlines.map(({ days }: { days: number }) => days),
      [2, 10, 15],
    )
    await desk.done('escalation', 'take', old.id, '--agent', 'anna')
    assert.equal((await watchOver(house)).is, 'green')
    assert.match(await desk.done('escalation', 'list'), /taken by anna[\s\S]*OPEN, nobody has looked at it/)
    const [held] = await desk.json('case', 'show', 'K7Q2-9FXM')
    assert.deepEqual(
      held.escalations.map(({ decided }: { decided: unknown }) => decided),
      [null, null],
    )
    assert.equal(
      (await desk.run('escalation', 'decide', fresh.id, '--decision', ' ', '--reason', 'x', '--agent', 'a')).code,
      2,
    )
  })

  it('tells at once whom it concerns of harm that a stranger reports in a mail that fits no case, until a person has seen to it', async () => {
    await desk.consignees(['C-1', 'Lab Noord', 'jan@labnoord.example', 'miseqdx', 'M70412', 'K7Q2-9FXM'])
    desk.clock = '2023-04-12T20:00:00.000Z'
    desk.receive({
      from: 'arts@elders.example',
      text: 'Goedendag. Na de patch kreeg een patiënt een verkeerde uitslag.',
    })
    desk.receive({
      from: 'it@elders.example',
      text: 'Op onze MiSeqDx staat een account dat niemand kent, er is ingebroken.',
    })
    desk.receive({ from: 'vraag@elders.example', text: 'Geldt FSN2023-1338 ook voor ons?' })
    await desk.poll()
    await desk.poll()
    const mails = await Promise.all(desk.letters().map((source) => simpleParser(source)))
    const recipients = mails.map(({ to }) => [to!].flat().flatMap(({ value }) => value.map(({ address }) => address)))
    assert.deepEqual(recipients.sort(), [
      ['psirt@maker.example', 'it@maker.example'],
      ['safety@maker.example', 'it@maker.example'],
    ])
    const { subject, text } = mails.find(({ to }) => [to!].flat()[0]!.text.includes('safety@'))!
    assert.match(subject!, /in no case reports harm/)
    const told = text!.replace(/\s+/g, ' ')
    assert.match(
      told,
      /from arts@elders\.example.*“.*een patiënt een verkeerde uitslag.*”\. It arrived at 2023-04-12T20:00/,
    )
    assert.match(told, /To report by 2023-04-14 \(2 days: .*2023-04-27 \(15 days: /)
    const house = await desk.house()
    assert.equal((await healthOf(house)).is, 'red')
    const list = await desk.json('mail', 'list')
    const idOf = (from: string) => list.find((mail) => mail.from === from).id
    await desk.done('mail', 'claim', idOf('arts@elders.example'), '--case', 'K7Q2-9FXM', '--agent', 'anna')
    await desk.done('mail', 'dismiss', idOf('it@elders.example'), '--agent', 'anna', '--reason', 'a test of theirs')
    desk.clock = null
    await desk.poll()
    assert.equal((await desk.case('K7Q2-9FXM')).escalations[0]!.arrivedAt.slice(0, 10), '2023-04-12')
    assert.deepEqual(
      (await healthOf(house)).troubles.filter(({ isUnplaced }) => isUnplaced),
      [],
    )
  })

  it('tells the last days to report from the arrival of the mail, in each country by its own terms', async () => {
    await desk.remove()
    const us = 'reporting: {US: [{days: 30, when: reportable event}, {days: 5, when: unreasonable risk}]}\n'
    desk = deskOfCampaign((campaign) => `${campaign}\n${us}`)
    desk.clock = '2023-04-12T20:00:00.000Z'
    await desk.consignees(
      ['C-1', 'Lab Noord', 'jan@labnoord.example', 'miseqdx', 'M70412', 'K7Q2-9FXM'],
      ['C-2', 'Lab West', 'joe@labwest.example', 'miseqdx', 'M70413', '7H3M-Q2KD', '', 'end-user', 'US'],
    )
    desk.receive({ from: 'jan@labnoord.example', text: 'Na de patch kreeg een patiënt een verkeerde uitslag.' })
    desk.receive({ from: 'joe@labwest.example', text: 'A patient received a wrong result after the patch.' })
    await desk.poll()
    const told = (await desk.done('escalation', 'list')).split('\n')
    const reportBy = (reference: string) =>
      /report by (.*?\)) {2}/.exec(told.find((line) => line.includes(reference)) ?? '')?.[1]
    assert.equal(reportBy('K7Q2-9FXM'), '2023-04-14 (2 days), 2023-04-22 (10 days), 2023-04-27 (15 days)')
    assert.equal(reportBy('7H3M-Q2KD'), '2023-04-17 (5 days), 2023-05-12 (30 days)')
  })

  for (const [whose, recipient] of [
    ['itself', 'safety@maker.example'],
    ['what it passes letters on to', 'anna@maker.example'],
  ] as const)
    it(`tells the operator of a letter to staff that came back, and asks nobody about the consignee: ${whose}`, async () => {
      await desk.consignees(['C-1', 'Lab Noord', 'jan@labnoord.example', 'miseqdx', 'M70412', 'K7Q2-9FXM'])
      desk.receive({ from: 'jan@labnoord.example', text: 'Na de patch kreeg een patiënt een verkeerde uitslag.' })
      await desk.poll()
      const alarm = desk.letters().find((letter) => /^To: safety@maker\.example\r$/m.test(letter))!
      desk.receiveBytes(undelivered(/^Message-ID:\s+(\S+)/im.exec(alarm)![1]!, recipient))
      await desk.poll()
      const held = await desk.case('K7Q2-9FXM')
      assert.equal(held.submissions.find(({ kind }) => kind === 'bounce')?.notice?.recipients?.[0]?.address, recipient)
      assert.deepEqual(
        held.tasks.filter(({ id }) => /contact|address/.test(id)),
        [],
      )
      const house = await desk.house()
      const { is, troubles } = await watchOver(house)
      assert.equal(is, 'red')
      assert.match(
        troubles[0]!.words,
        new RegExp(`letter to safety@maker.example.*came back.*${recipient} \\(address\\)`),
      )
      assert.equal(desk.sent().filter((letter) => letter === 'health to it@maker.example').length, 1)
      desk.clock = new Date(Date.now() + 8 * 24 * 60 * 60_000).toISOString()
      const later = await healthOf(house)
      assert.ok(!later.troubles.some(({ words }) => words.includes('came back')))
    })

  it('is the operator’s and no agent’s matter where a letter about the program itself comes back', async () => {
    const house = await desk.house()
    await house.store.settings.set('sweep.last', ago(6))
    await watchOver(house)
    const [health] = desk.letters()
    const id = /^Message-ID:\s+(\S+)/im.exec(health!)![1]!
    desk.receiveBytes(undelivered(id, 'it@maker.example'))
    await desk.poll()
    assert.deepEqual(await desk.json('mail', 'list'), [])
    const { troubles } = await healthOf(house)
    assert.match(troubles[0]!.words, /letter to it@maker\.example.*came back/)
    desk.receiveBytes(undelivered(id, 'somebody@elsewhere.example', '<2@relay.example>'))
    await desk.poll()
    assert.deepEqual(
      (await desk.json('mail', 'list')).map(({ state }) => state),
      ['set-aside'],
      'whose letter came back is not known: a person looks',
    )
  })

  it('keeps the time of the house', async () => {
    desk.clock = '2023-04-12T09:00:00.000Z'
    const house = await desk.house()
    await desk.poll()
    assert.equal((await healthOf(house)).is, 'green')
    desk.clock = '2023-04-12T09:06:00.000Z'
    assert.match((await healthOf(house)).troubles[0]!.words, /last read at 2023-04-12T09:00:00/)
  })

  it('makes doctor say so, and fail while a daemon ought to be running', async () => {
    const house = await desk.house()
    await desk.poll()
    await house.store.settings.set('sweep.last', ago(6))
    const report = async () => {
      const { code, out } = await desk.run('doctor', '--json')
      return [code, JSON.parse(out).health]
    }
    assert.deepEqual(await report(), [0, 'red'])
    await house.store.settings.set('daemon.since', ago(60))
    assert.deepEqual(await report(), [1, 'red'])
  })

  it('is red to doctor where the mailbox cannot be reached', async () => {
    await desk.house()
    rmSync(join(desk.root, 'in'), { recursive: true, force: true })
    writeFileSync(join(desk.root, 'in'), 'no Maildir')
    const { code, out } = await desk.run('doctor', '--json')
    const { ok, health, mailbox } = JSON.parse(out)
    assert.deepEqual([code, ok, health, mailbox.ok], [1, false, 'red', false])
  })
})

function undelivered(letter: string, recipient: string, id = '<1@relay.example>'): Buffer {
  const returned = [`Message-ID: ${letter}`, 'To: safety@maker.example', 'Subject: FSN2023-1338']
  return deliveryReport({ recipient, id, returned })
}
