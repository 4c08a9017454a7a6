import { disclaimerScore, isBanner, isBoilerplate } from './disclaimer.ts'
import { wordsOf } from './fold.ts'
import type { Languages } from './lexicon.ts'
import type { Topic } from './topic.ts'
import type { Written } from './written.ts'

const TOP_LINES = 14

/** Takes banners off the top and disclaimers off everywhere; never the last words that are left. */
export function withoutNotices(
  lines: readonly Written[],
  languages: Languages,
  topic: Topic,
): { own: Written[]; notices: Written[] } {
  const bannerless = withoutBanners(lines, languages)
  const paragraphs = paragraphsOf(bannerless.own)
  const keep = paragraphs.map(
    (paragraph, at) => !isDisclaimer(paragraph, at >= paragraphs.length - 3, languages, topic),
  )
  if (!keep.some((kept, at) => kept && paragraphs[at]!.some((line) => /[\p{L}\p{N}]/u.test(line.text))))
    return bannerless
  return {
    own: paragraphs.filter((_, at) => keep[at]).flat(),
    notices: [...bannerless.notices, ...paragraphs.filter((_, at) => !keep[at]).flat()],
  }
}

/** A banner is the line that says so, and what follows it within the same paragraph and says so too. */
function withoutBanners(lines: readonly Written[], languages: Languages): { own: Written[]; notices: Written[] } {
  const own: Written[] = []
  const notices: Written[] = []
  let seen = 0
  for (const line of lines) {
    if (line.text !== '') seen += 1
    const banner = line.text !== '' && seen <= TOP_LINES && isBanner(line.text, languages)
    if (banner) notices.push(line)
    else own.push(line)
  }
  return { own, notices }
}

function isDisclaimer(paragraph: readonly Written[], late: boolean, languages: Languages, topic: Topic): boolean {
  const text = paragraph.map((line) => line.text).join(' ')
  const words = wordsOf(text.slice(0, 6000)).length
  if (words < 5) return false
  const score = disclaimerScore(text, languages)
  const printed = late && words <= 40 && isBoilerplate(text, languages)
  const worded = (late && score >= 2 && words >= 10) || (score >= 3 && words >= 12)
  if (!printed && !worded && score < 5) return false
  const matter = topic.serial(text) || topic.notice(text) || topic.done(text) || topic.action(text)
  return matter ? score >= 5 : printed || worded
}

/**
 * Each with the blank lines behind it. HTML gives a paragraph as one line and drops empty ones; plain text is wrapped, and a short
 * line ends a paragraph.
 */
export function paragraphsOf(lines: readonly Written[]): Written[][] {
  const filled = lines.filter((line) => line.text !== '')
  const whole = filled.some((line) => line.text.length > WIDEST) || (filled.length === lines.length && lines.length > 3)
  const paragraphs: Written[][] = [[]]
  lines.forEach((line, at) => {
    const before = lines[at - 1]?.text ?? ''
    if (at > 0 && line.text !== '' && (before === '' || endsBefore(before, line.text, whole))) paragraphs.push([])
    paragraphs.at(-1)!.push(line)
  })
  return paragraphs
}

const WIDEST = 120
const SHORT = 45

function endsBefore(before: string, next: string, whole: boolean): boolean {
  if (before.length < SHORT) return true
  return whole && (/[.!?:]["')]?$/.test(before) || !/^\p{Ll}/u.test(next))
}
