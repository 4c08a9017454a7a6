import { openCampaigns } from '../../src/shelf.ts'

/** The campaign as it stands on the shelf: the tests are held against the same words as the program. */
export const [campaign] = (await openCampaigns([
  new URL('../../config/campaigns/fsn2023-1338', import.meta.url).pathname,
])) as [Awaited<ReturnType<typeof openCampaigns>>[number]]
