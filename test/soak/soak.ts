import { writesWhatTheRulesSay } from '../commands/campaign-of-120-days.ts'
import { survivesKills } from '../line/killed.ts'
import { paperFormsAreRead } from '../read/paper-forms.ts'
import { spoiltFilesAreRead } from '../read/spoilt-files-are-read.ts'
import { DATABASES, givenOn } from '../store/given.ts'
import { staysSmall } from './many-scans.ts'
import { pairsAreRead } from './pairs-of-statements.ts'

const ROUNDS = 10
const started = Date.now()
const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`
console.log(`${await paperFormsAreRead()}; ${seconds()}`)
const { pairs, asked } = pairsAreRead()
console.log(`${pairs} pairs of statements about lists: none read wrongly, ${asked} asked about; ${seconds()}`)
for (const database of DATABASES) {
  const { given, begin, end } = givenOn(database)
  await begin()
  const letters = await writesWhatTheRulesSay(given, 400)
  await end()
  console.log(`400 consignees in 120 days, ${letters} letters as the rules say, on ${database}; ${seconds()}`)
}
for (let round = 1; round <= ROUNDS; round++) {
  await survivesKills({ kills: 20, mails: 100, seed: 5042023 + round })
  console.log(`${round * 20} kills survived, 100 mails in each twenty; ${seconds()}`)
}
await spoiltFilesAreRead({ files: 2000, seed: 20230405 })
console.log(`2,000 hostile files came back as documents; ${seconds()}`)
const held = await staysSmall(500)
console.log(`500 scans read; the reading processes held at most ${held.join(', ')} MiB in each hundred; ${seconds()}`)
