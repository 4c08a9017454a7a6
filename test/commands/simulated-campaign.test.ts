import { onBoth } from '../store/given.ts'
import { writesWhatTheRulesSay } from './campaign-of-120-days.ts'

onBoth('A simulated campaign of 120 days, 40 consignees and 12 countries', (given) => {
  it('writes to each what the rules say, when they say, and to nobody who has answered', async () => {
    await writesWhatTheRulesSay(given, 40)
  })
})
