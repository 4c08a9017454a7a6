import { survivesKills } from './killed.ts'

describe('The daemon, killed at any moment', function () {
  this.timeout(400_000)

  it('loses no mail, sends no letter twice and leaves every case as without kills (20 kills over 100 mails)', () =>
    survivesKills({ kills: 20, mails: 100, seed: 1338 }))
})
