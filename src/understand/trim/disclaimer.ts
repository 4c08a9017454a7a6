import { fold, wordsOf } from './fold.ts'
import { type Languages, wordsIn } from './lexicon.ts'

/** How many different stems of disclaimers a paragraph holds; three are one, two at the end of a mail. */
export function disclaimerScore(paragraph: string, languages: Languages): number {
  const text = fold(paragraph.slice(0, 6000))
  return new Set(text.match(wordsIn(languages, 'disclaimer').each) ?? []).size
}

/** A courtesy or notice that somebody's template prints below a signature. */
export function isBoilerplate(paragraph: string, languages: Languages): boolean {
  return wordsIn(languages, 'boilerplate').holds.test(fold(paragraph.slice(0, 1000)))
}

/** `Verstuurd vanaf mijn iPhone`, `Get Outlook for iOS`. */
export function isFooter(text: string, languages: Languages): boolean {
  return text.length <= 120 && wordsIn(languages, 'footers').starts.test(fold(text)) && !/[.!?]\s+\p{Lu}/u.test(text)
}

/** `[EXTERN] Deze e-mail komt van buiten …`, `CAUTION: This email originated from outside …` */
export function isBanner(text: string, languages: Languages): boolean {
  if (text.length > 700) return false
  if (/^[[(*<\s]{1,4}(?:extern\p{L}{0,2}|external(?: e-?mail| sender)?|ext)[\])*>\s:!-]{0,4}$/iu.test(text)) return true
  return wordsIn(languages, 'banner').holds.test(fold(text)) && wordsOf(text).length <= 90
}
