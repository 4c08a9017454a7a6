import { spoiltFilesAreRead } from './spoilt-files-are-read.ts'

describe('Hostile files', () => {
  it('end within their limits as documents, a hundred of them, and the mail behind them is read', async () => {
    await spoiltFilesAreRead({ files: 100, seed: 1338 })
  }).timeout(240_000)
})
