import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { type Dovecot, startDovecot } from '../support/dovecot.ts'
import { postgres } from '../support/postgres.ts'
import { startPost, type TestPost } from '../support/smtp.ts'
import { Desk, EXAMPLES } from './desk.ts'

for (const database of ['SQLite', 'PostgreSQL'])
  describe(`The whole way, on ${database}`, function () {
    this.timeout(120_000)
    let mailbox: Dovecot
    let post: TestPost
    let desk: Desk

    before(async () => {
      mailbox = await startDovecot()
      post = await startPost()
      desk = new Desk(
        mailbox,
        post,
        database === 'SQLite' ? undefined : { postgres: await (await postgres()).newDatabase() },
      )
      await desk.command('import', `${EXAMPLES}consignees.csv`, '--campaign', 'fsn2023-1338')
      await mailbox.append(
        [
          'dutch-lab-both-steps-both-modes',
          'blank-form-returned',
          'adverse-event-perhaps-unrelated',
          'unrelated-support-question',
          'out-of-office-with-null-return-path',
        ].map((name) => readFileSync(`${EXAMPLES}${name}.eml`)),
      )
      await desk.command('poll')
    })

    after(async () => {
      await post.close()
      await mailbox.remove()
      desk.remove()
    })

    it('makes a complete case of a complete form, and acknowledges it', async () => {
      const [held] = await desk
        .json('case', 'list')
        .then((cases) => cases.filter(({ reference }) => reference === '7H3M-Q2KD'))
      assert.equal(held?.state, 'complete')
      assert.deepEqual(
        [held?.acknowledged, held?.responded, held?.corrected, held?.accountedFor],
        [true, true, true, true],
      )
      assert.deepEqual(letters(post, '7H3M-Q2KD'), ['acknowledgement'])
    })

    it('asks for what a blank form leaves open', async () => {
      const cases = await desk.json('case', 'list')
      assert.deepEqual(cases.find(({ reference }) => reference === '3FDV-8M6P')?.missing, [
        'receipt',
        'patch NDX558104',
        'config NDX558104',
      ])
      assert.deepEqual(letters(post, '3FDV-8M6P'), ['what-is-missing'])
    })

    it('tells the safety desk of an adverse event at once, and writes nothing to the laboratory', async () => {
      assert.deepEqual(letters(post, 'K5V9-TZ2N'), ['adverse-event'])
      assert.ok(post.mails.some(({ to }) => to.includes('vigilance@sequencer.example')))
      assert.equal((await desk.json('escalation', 'list')).length, 1)
    })

    it('answers no machine', () => {
      assert.deepEqual(letters(post, '8NB4-J7YH'), [])
    })

    it('moves what it read, and leaves ordinary support mail where and as it is', async () => {
      assert.deepEqual(await counted(mailbox, 'INBOX'), { messages: 1, unseen: 1 })
      assert.equal((await counted(mailbox, 'Processed')).messages, 4)
    })

    it('keeps an audit trail that verifies', async () => {
      assert.match(await desk.command('audit', 'verify'), /entries, unbroken/)
    })

    it('does nothing twice in a second pass', async () => {
      const before = post.mails.length
      await desk.command('poll')
      assert.equal(post.mails.length, before)
    })

    if (database === 'SQLite')
      it('tells the safety desk within a minute of an adverse event that arrives while the daemon runs', async () => {
        const source = readFileSync(`${EXAMPLES}adverse-event-perhaps-unrelated.eml`, 'latin1')
        const before = post.mails.length
        await desk.startDaemon()
        await mailbox.append([Buffer.from(source.replace(/^Message-ID: </im, 'Message-ID: <second.'), 'latin1')])
        const arrived = Date.now()
        const alarm = () =>
          post.mails.slice(before).find(({ source: letter }) => /^X-Recall-Desk-Letter: adverse-event\r$/m.test(letter))
        while (!alarm() && Date.now() - arrived < 60_000) await wait(100)
        await desk.killDaemon('SIGTERM')
        assert.deepEqual(alarm()?.to, ['vigilance@sequencer.example'])
      })
  })

async function counted(mailbox: Dovecot, folder: string): Promise<{ messages: number; unseen: number }> {
  const client = await mailbox.client()
  const status = await client.status(folder, { messages: true, unseen: true })
  await client.logout()
  assert.ok(status)
  return { messages: status.messages ?? 0, unseen: status.unseen ?? 0 }
}

function letters(post: TestPost, reference: string): string[] {
  return post.mails
    .filter(({ source }) => source.includes(`X-Recall-Desk-Case: ${reference}`))
    .map(({ source }) => /^X-Recall-Desk-Letter: (\S+)/m.exec(source)?.[1] ?? '')
}
