import type { Campaign } from '../../domain/campaign.ts'
import type { Serial } from '../../domain/names.ts'
import { madeOnce } from '../remembered.ts'
import { holdsSerial, readSerials } from '../serials.ts'
import { fold } from './fold.ts'

/** What a text says of the campaigns, by their own words. */
export interface Topic {
  readonly notice: (text: string) => boolean
  readonly product: (text: string) => boolean
  /** An action is named as a thing (`patch`, `update`). */
  readonly action: (text: string) => boolean
  /** A word that by itself says an action was done (`patched`). */
  readonly done: (text: string) => boolean
  readonly serials: (text: string) => readonly Serial[]
  /** One of those numbers stands in it. */
  readonly serial: (text: string) => boolean
  /** A line of the printed form. */
  readonly form: (text: string) => boolean
}

/** Made once per set of campaigns. */
export const topicOf = madeOnce(makeTopic)

function makeTopic(campaigns: readonly Campaign[]): Topic {
  const speech = campaigns.flatMap((campaign) => wordings(campaign).flatMap((wording) => Object.values(wording.speech)))
  const notices = campaigns.map((campaign) => new RegExp(campaign.notice.pattern, 'iu'))
  return {
    notice: (text) => notices.some((pattern) => pattern.test(text)),
    product: holding(
      campaigns.flatMap((campaign) => campaign.products.flatMap((one) => [one.name, ...one.alsoCalled])),
    ),
    action: holding(speech.flatMap((words) => words.nouns)),
    done: holding(speech.flatMap((words) => words.done)),
    serials: (text) => serialsIn(text, campaigns),
    serial: (text) => campaigns.some((campaign) => namesSerialOf(campaign, text)),
    form: formLine(campaigns),
  }
}

/** In characters, of each text; of the writer's own words no more is read either. */
const TEXT_AT_MOST = 65_536

/** A serial number of the campaign's products stands in the text. */
export function namesSerialOf(campaign: Campaign, text: string): boolean {
  return holdsSerial(text.slice(0, TEXT_AT_MOST), campaign)
}

/** Serial numbers of the campaigns' products, normalised, ranges spelt out, without duplicates. */
function serialsIn(text: string, campaigns: readonly Campaign[]): readonly Serial[] {
  if (!/\d/.test(text)) return []
  const found = campaigns.flatMap((campaign) => readSerials(text.slice(0, TEXT_AT_MOST), campaign, 'free-text'))
  return [...new Set(found.filter((one) => one.fits === 'campaign').map((one) => one.serial))]
}

function wordings(campaign: Campaign) {
  return Object.values(campaign.wordings)
}

function holding(phrases: readonly string[]): (text: string) => boolean {
  const all = [...new Set(phrases.map(fold))].filter(Boolean).sort((a, b) => b.length - a.length)
  if (all.length === 0) return () => false
  const either = all.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'u')
  return (text) => pattern.test(fold(text))
}

/** By the first words of its labels, headings and options, behind a box or bracket. */
function formLine(campaigns: readonly Campaign[]): (text: string) => boolean {
  const printed = campaigns
    .flatMap(wordings)
    .flatMap((wording) => [
      wording.title,
      ...Object.values(wording.headings),
      ...Object.values(wording.labels),
      ...Object.values(wording.options).flatMap((options) => Object.values(options)),
    ])
  const starts = new Set(printed.map((text) => beginning(text)).filter((text) => text.length >= 4))
  return (text) => starts.has(beginning(text.split(/[:：☐☒☑]/)[0] === '' ? text : (text.split(/[:：]/)[0] ?? text)))
}

function beginning(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/^\s*x\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 24)
    .trim()
}
