import type { Campaign } from '../domain/campaign.ts'
import { openFolder } from './campaigns.ts'

/** What `campaign check` tells: faults must be mended, notes are worth knowing. */
export interface CampaignCheck {
  readonly id: string | null
  readonly languages: readonly string[]
  readonly faults: readonly string[]
  readonly notes: readonly string[]
}

/** Languages that the consignees of a European notice are written to in; a campaign without one of them is noted, not refused. */
const EXPECTED = ['nl', 'en', 'de', 'fr', 'es', 'it']

/** Says what a campaign's folder lacks or contradicts. */
export async function checkCampaign(folder: string): Promise<CampaignCheck> {
  const { campaign, files, wrong } = await openFolder(folder)
  if (campaign === null) return { id: null, languages: [], faults: wrong, notes: [] }
  const languages = Object.keys(campaign.wordings)
  const notes = [
    ...EXPECTED.flatMap((language) =>
      languages.includes(language) ? [] : [`no wording in ${language}: add ${language}.yaml`],
    ),
    ...languages.flatMap((language) =>
      files.includes(`notice.${language}.pdf`)
        ? []
        : [
            `no notice.${language}.pdf: the first notice goes out with the form alone, and scans of that original are read by our own printed form and the wording`,
          ],
    ),
    ...languages.flatMap((language) => missingSpeech(campaign, language)),
  ]
  return { id: campaign.id, languages, faults: [...wrong, ...overlaps(campaign)], notes }
}

function missingSpeech(campaign: Campaign, language: string): string[] {
  const speech = campaign.wordings[language]?.speech ?? {}
  return campaign.actions.flatMap(({ id }) =>
    speech[id]?.done.length ? [] : [`${language}.yaml: speech.${id}.done: no word says by itself that it was done`],
  )
}

/** Patterns are compared by examples made from each of them: one that two patterns accept is an overlap. */
function overlaps(campaign: Campaign): string[] {
  const lines = [
    ...campaign.products.map(({ name, serials }) => ({ name, patterns: serials })),
    ...campaign.outOfScope.map(({ name, serials }) => ({ name, patterns: serials })),
    { name: 'decoys', patterns: campaign.decoys },
  ]
  const faults = new Set<string>()
  for (const { name, patterns } of lines) {
    for (const example of patterns.flatMap(examplesOf)) {
      for (const other of lines) {
        if (other.name === name || !other.patterns.some((pattern) => accepts(pattern, example))) continue
        const pair = [name, other.name].sort().join(' and ')
        faults.add(`serial patterns of ${pair} overlap: both accept ${example}`)
      }
    }
  }
  return [...faults]
}

function accepts(pattern: string, text: string): boolean {
  return new RegExp(`^(?:${pattern})$`, 'iu').test(text)
}

/** Strings that a simple pattern accepts: literals, classes and counts; patterns with more than these give none. */
function examplesOf(pattern: string): string[] {
  const parts = [...pattern.matchAll(/(\[([^\]^]{1,60})\]|\\d|[A-Za-z0-9])(?:\{(\d{1,2})(?:,\d{0,2})?\})?/g)]
  if (parts.map((part) => part[0]).join('') !== pattern) return []
  const spell = (pick: 'first' | 'last') =>
    parts.map((part) => letterOf(part[1]!, part[2], pick).repeat(Number(part[3] ?? 1))).join('')
  return [...new Set([spell('first'), spell('last')])].filter((example) => accepts(pattern, example))
}

function letterOf(atom: string, inClass: string | undefined, pick: 'first' | 'last'): string {
  if (inClass) return pick === 'first' ? inClass[0]! : inClass.at(-1)!
  if (atom === '\\d') return pick === 'first' ? '0' : '9'
  return atom
}
