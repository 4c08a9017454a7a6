import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { startDovecot } from '../support/dovecot.ts'
import { startPost, type TestPost } from '../support/smtp.ts'
import { Desk, EXAMPLES } from './desk.ts'

const LONGEST_WAIT = 180_000
/** The longest life is the calm desk's time for all mails, by this: enough to do some, and not what there is, on any machine. */
const SHARE_OF_CALM = 4
/** After so many kills: lives become longer where the machine has become slower since the calm desk's time, and too little was read. */
const LOOK_EACH = 5
/** The share of kills that meet a daemon which has not begun to work. */
const WHILE_STARTING = 0.15

/**
 * Lets the daemon work through mails while it is killed at seeded moments, and compares what it leaves with a desk that nobody killed:
 * every mail once in the store, every case the same, every letter accepted once (one whose outcome is unknown at most waits for a person).
 */
export async function survivesKills({
  kills,
  mails,
  seed,
}: {
  kills: number
  mails: number
  seed: number
}): Promise<void> {
  const server = await startDovecot()
  const posts = [await startPost(), await startPost()] as const
  const calm = new Desk(server.as('calm'), posts[0])
  const killed = new Desk(server.as('killed'), posts[1])
  try {
    const batch = manyMails(mails)
    for (const desk of [calm, killed])
      await desk.command('import', `${EXAMPLES}consignees.csv`, '--campaign', 'fsn2023-1338')
    await server.as('calm').append(batch, { date: minutesApart })
    const began = Date.now()
    await calm.command('poll')
    let longestLife = (Date.now() - began) / SHARE_OF_CALM
    const chance = random(seed)
    const share = Math.ceil(mails / kills)
    for (let kill = 0; kill < kills; kill++) {
      const first = kill * share
      const date = (number: number) => minutesApart(first + number)
      await server.as('killed').append(batch.slice(first, first + share), { date })
      const watching = killed.startDaemon()
      if (chance() < WHILE_STARTING) await wait(chance() * 1500)
      else {
        await watching
        await wait(chance() * longestLife)
      }
      await killed.killDaemon()
      const wanted = ((kill + 1) / kills) * (mails / 10)
      if ((kill + 1) % LOOK_EACH === 0 && kill + 1 < kills && (await readBy(killed)) < wanted) longestLife *= 2
    }
    const read = await readBy(killed)
    assert.ok(read >= mails / 10, `the kills met daemons that read ${read} mails in all`)
    await killed.command('poll')
    await settled(killed)
    assert.deepEqual(await messages(killed), await messages(calm))
    assert.deepEqual(await cases(killed), await cases(calm))
    const unknown = (await killed.json('letter', 'list'))
      .filter(({ state }) => state === 'unknown')
      .map(({ messageId }) => String(messageId))
    const sent = idsOf(posts[1])
    assert.equal(new Set(sent).size, sent.length, 'a letter was accepted twice')
    for (const { messageId, state } of await killed.json('letter', 'list'))
      if (state === 'sent') assert.ok(sent.includes(String(messageId)), `${messageId} is sent, and was never accepted`)
    assert.ok(unknown.length <= kills, 'more letters of unknown outcome than kills')
    assert.match(await killed.command('audit', 'verify'), /unbroken/)
  } finally {
    await killed.killDaemon()
    for (const post of posts) await post.close()
    await server.remove()
    calm.remove()
    killed.remove()
  }
}

/** The same arrival on both desks, and no two at once: which mail is the newer one is not left to the server's clock. */
function minutesApart(number: number): Date {
  return new Date(Date.UTC(2023, 3, 20, 8, number))
}

/** Distinct mails made of the examples: each copy has a Message-ID and a line of its own. */
function manyMails(count: number): Buffer[] {
  const files = readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.eml') && !file.startsWith('scanner'))
    .sort()
  return Array.from({ length: count }, (_, index) => {
    const source = readFileSync(`${EXAMPLES}${files[index % files.length]}`, 'latin1')
    const copy = Math.floor(index / files.length)
    return Buffer.from(
      copy === 0 ? source : source.replace(/^Message-ID: </im, `X-Copy: ${copy}\r\nMessage-ID: <copy${copy}.`),
      'latin1',
    )
  })
}

async function settled(desk: Desk): Promise<void> {
  for (const end = Date.now() + LONGEST_WAIT; Date.now() < end; ) {
    const facts = await desk.facts()
    const work = (facts?.work ?? {}) as Record<string, { due: number }>
    if (!Object.values(work).some(({ due }) => due > 0)) return
    await desk.command('poll')
  }
}

async function readBy(desk: Desk): Promise<number> {
  return ((await messages(desk)) as { read?: number }).read ?? 0
}

async function messages(desk: Desk): Promise<unknown> {
  return (await desk.facts()).messages
}

async function cases(desk: Desk): Promise<unknown[]> {
  const views = await desk.json('case', 'list')
  return views
    .map(({ reference, state, instruments, answers, missing, situations }) => ({
      reference,
      state,
      instruments,
      answers,
      missing,
      situations,
    }))
    .sort((one, other) => (String(one.reference) < String(other.reference) ? -1 : 1))
}

function idsOf(post: TestPost): string[] {
  return post.mails.map(({ source }) => /^Message-ID:\s+(\S+)/im.exec(source)?.[1] ?? '')
}

/** Mulberry32: the same seed gives the same moments. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
