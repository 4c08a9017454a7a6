import type { CampaignId, Instant } from './names.ts'

/** What understanding may know beside the message itself: all of it data, so the same input gives the same reading for ever. */
export interface ReadingContext {
  /** Set by `--campaign`: the campaign that replies are read for. */
  readonly only: CampaignId | null
  readonly arrivedAt: Instant
  /** Our own addresses, lower case. */
  readonly ourAddresses: readonly string[]
  /** Texts of letters that we sent to this sender: subtracted from what is quoted without marks. */
  readonly sentTexts: readonly string[]
  /** True where the sender can be held against a list (`--consignees`, or the store). */
  readonly knowsConsignees: boolean
}
