import { survivesKills } from '../line/killed.ts'

const started = Date.now()
await survivesKills({ kills: 200, mails: 100, seed: 5042023 })
console.log(`200 kills over 100 mails survived in ${Math.round((Date.now() - started) / 1000)} s`)
