import { openCampaigns } from '../../src/shelf.ts'

/** The campaign as it stands on the shelf: the tests are held against the same words as the program. One list, by which patterns are kept. */
export const campaigns = await openCampaigns([new URL('../../config/campaigns/fsn2023-1338', import.meta.url).pathname])
export const campaign = campaigns[0]!
