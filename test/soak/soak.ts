import { survivesKills } from '../line/killed.ts'
import { spoiltFilesAreRead } from '../read/spoilt-files-are-read.ts'

const ROUNDS = 10
const started = Date.now()
const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`
for (let round = 1; round <= ROUNDS; round++) {
  await survivesKills({ kills: 20, mails: 100, seed: 5042023 + round })
  console.log(`${round * 20} kills survived, 100 mails in each twenty; ${seconds()}`)
}
await spoiltFilesAreRead({ files: 2000, seed: 20230405 })
console.log(`2,000 hostile files came back as documents; ${seconds()}`)
