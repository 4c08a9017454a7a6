import { survivesKills } from '../line/killed.ts'
import { spoiltFilesAreRead } from '../read/spoilt-files-are-read.ts'

const started = Date.now()
const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`
await survivesKills({ kills: 200, mails: 100, seed: 5042023 })
console.log(`200 kills over 100 mails survived; ${seconds()}`)
await spoiltFilesAreRead({ files: 2000, seed: 20230405 })
console.log(`2,000 hostile files came back as documents; ${seconds()}`)
