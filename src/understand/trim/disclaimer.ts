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

/** `Verstuurd vanaf mijn iPhone`, `Get Outlook for iOS`, and what is left of a logo in plain text: `[cid:image001.png]`. */
export function isFooter(text: string, languages: Languages): boolean {
  if (text.length > 140) return false
  if (/^\[(?:cid:|image|logo|afbeelding|bild|imagen|immagine)[^\]]{0,100}\](?:<[^>]{0,100}>)?$/i.test(text)) return true
  return wordsIn(languages, 'footers').starts.test(fold(text)) && !/\d{4}/.test(text) && wordsOf(text).length <= 18
}

/**
 * `[EXTERN] Deze e-mail komt van buiten …`, `CAUTION: This email originated from outside …`
 * One short phrase (`external sender`) is enough only behind a word of warning: people write of suspicious mail as well.
 */
export function isBanner(text: string, languages: Languages): boolean {
  if (text.length > 700) return false
  if (/^[[(*<\s]{1,4}(?:extern\p{L}{0,2}|external(?: e-?mail| sender)?|ext)[\])*>\s:!-]{0,4}$/iu.test(text)) return true
  const found = fold(text).match(wordsIn(languages, 'banner').each) ?? []
  if (found.length === 0 || (found.length === 1 && text.includes('?'))) return false
  return found.length > 1 || found[0]!.split(' ').length >= 4 || WARNING.test(text)
}

const WARNING =
  /^[^\p{L}\p{N}]{0,8}(?:caution|warning|attention|external|extern|notice|alert|let op|opgelet|waarschuwing|achtung|vorsicht|warnung|hinweis|attention|avertissement|atención|precaución|advertencia|aviso|attenzione|avviso)(?!\p{L})/iu
