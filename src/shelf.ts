/** Everything that stands in a folder, shape-checked when it is opened. */

export { type CampaignCheck, checkCampaign } from './shelf/campaign-check.ts'
export { openCampaigns } from './shelf/campaigns.ts'
export { openFollowUps } from './shelf/follow-ups.ts'
export { openFormTexts } from './shelf/form-texts.ts'
export { openLanguages } from './shelf/languages.ts'
