import { openStore } from '../../src/store/open.ts'
import { call, change, KEY, mail } from './given.ts'

/**
 * What a test does in a process of its own, to kill it or to race it: `{config, headFile, now, does}` as JSON in argv.
 * Prints one line for each thing done.
 */
const { config, headFile, now, does } = JSON.parse(process.argv[2]!)
const store = await openStore(config, { signingKey: KEY, headFile, ...(now ? { now: () => now } : {}) })
const say = (what: unknown) => process.stdout.write(`${JSON.stringify(what)}\n`)

if (does === 'keep')
  say((await store.keep(Array.from({ length: 60 }, (_, uid) => mail(uid)))).filter(({ isNew }) => isNew).length)
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
    const found = await store.cases.byId(work.subject)
    const settled = await store.settle({
      works: [work],
      cases: [change(found!, { kind: 'look', before: found!.nextLook, after: null }, call(work.id))],
    })
    if (settled === 'stale') await store.work.putBack(work, { at: new Date(0).toISOString() })
    say(settled)
  }
}
if (!does.startsWith('hold')) await store.close()
