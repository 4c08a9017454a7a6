/** Names of things. All are plain strings; the aliases say which kind a function expects. */

/** Folder name of a campaign, such as `fsn2023-1338`. */
export type CampaignId = string
/** A question of the verification form, such as `patch-serials`. */
export type QuestionId = string
/** A required action of the campaign, called "step" in a reading: `patch`, `config`. */
export type ActionId = string
/** A mode an instrument is started in: `dx`, `ruo`. */
export type ModeId = string
/** `both`: the words or the form say every mode of the campaign; `unstated`: no mode was named. */
export type StatedMode = ModeId | 'both' | 'unstated'
export type ProductId = string
/** A serial number after normalisation: upper case, without blanks, hyphens and dots. */
export type Serial = string
export type CaseId = string
/** Name of a case on letters and forms, `K7Q2-9FXM` (Crockford's alphabet). A name, never a proof. */
export type Reference = string
/** Primary subtag of a BCP 47 tag: `nl`, `en`. */
export type Language = string
/** RFC 3339 in UTC, with `Z`. */
export type Instant = string
/** `YYYY-MM-DD`. */
export type Day = string
/** Lower-case hexadecimal SHA-256 of raw bytes. */
export type Sha256 = string
export type FollowUpId = string
