import { start } from '../../src/start.mjs'

/**
 * What a test does in a process of its own, to kill it or to race it, from the JavaScript that the program runs from: it starts in half the
 * time. `{config, headFile, key, now, does, mails}` as JSON in argv. Prints one line for each thing done.
 */
const { config, headFile, key, now, does, mails } = JSON.parse(process.argv[2])
const { openStore } = await start('store/open.ts')
const store = await openStore(config, {
  signingKey: Buffer.from(key),
  headFile,
  ...(now ? { now: () => now } : {}),
})
const say = (what) => process.stdout.write(`${JSON.stringify(what)}\n`)

if (does === 'keep') {
  const kept = await store.keep(mails.map((mail) => ({ ...mail, source: Buffer.from(mail.source) })))
  say(kept.filter(({ isNew }) => isNew).length)
}
if (does === 'open') say('opened')
if (does === 'hold' || does === 'hold many') {
  await store.work.claim(['look'], { limit: does === 'hold' ? 1 : 9 })
  await store.lease('receiver', 600)
  const [due] = await store.letters.list({ states: ['due'] })
  if (due) await store.letters.claim(due.id)
  say('holding')
  setInterval(() => {}, 1000)
}
if (does === 'look') {
  for (;;) {
    const [work] = await store.work.claim(['look'])
    if (!work) break
    const settled = await store.settle({
      works: [work],
      cases: [looked(await store.cases.byId(work.subject), work.id)],
    })
    if (settled === 'stale') await store.work.putBack(work, { at: new Date(0).toISOString() })
    say(settled)
  }
}
if (!does.startsWith('hold')) await store.close()

/** A case that was looked at, with a call that tells which look it was. */
function looked(found, id) {
  const attempt = { id, method: 'call', on: '2023-04-12', by: 'anna', result: 'nobody there' }
  const whats = [
    { kind: 'look', before: found.nextLook, after: null },
    { kind: 'attempt', attempt },
  ]
  const drafts = whats.map((what) => ({
    at: '2023-04-12T09:00:00Z',
    by: 'anna',
    case: found.id,
    what,
    reason: 'phoned',
  }))
  const after = { ...found, version: found.version + 2, nextLook: null, attempts: [...found.attempts, attempt] }
  return { id: found.id, expectedVersion: found.version, drafts, after }
}
