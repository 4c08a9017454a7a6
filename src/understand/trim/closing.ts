import { matchesIn } from '../matches.ts'
import { fold, wordsOf } from './fold.ts'
import { type Languages, wordsIn } from './lexicon.ts'

const CLOSING_AT_MOST = 260

/**
 * `Met vriendelijke groet,` · `Mvg, Jan` · `Mit freundlichen Grüßen / Kind regards` · `Veuillez agréer, Madame, …`
 * With digits, or with more than a name behind it (`Best to call us`), it is the writer's text.
 */
export function isClosing(text: string, languages: Languages): boolean {
  if (text.length > CLOSING_AT_MOST || /[\d?]/.test(text)) return false
  const [, thanks, rest] = WITH_THANKS.exec(text) ?? []
  if (thanks && isThanksClosing(thanks, languages)) return isClosing(rest!, languages)
  const folded = fold(text).trim()
  const start = wordsIn(languages, 'closings').starts.exec(folded)
  if (!start) return endsClosing(folded, languages)
  if (SENTENCES.test(start[0].trim())) return true
  const count = wordsOf(folded.slice(start[0].length)).length
  if (count === 0) return true
  const behind = text.trim().split(/\s+/).slice(-count)
  if (count <= 6 && isNames(behind)) return true
  return start[0].trim().includes(' ') && /^\s*[,.!/|–-]/.test(folded.slice(start[0].length)) && count <= 10
}

/** `Danke & LG`, `Thanks and regards` */
const WITH_THANKS = /^(\p{L}{2,12}(?: \p{L}{2,12})?)(?:\s{0,2}[&+/,]\s{0,2}|\s(?:und|and|en|et|y|e)\s)(\p{L}.*)$/isu

/** Closings that are a whole sentence, whatever comes behind. */
const SENTENCES = /^(?:veuillez|je vous|nous vous|recevez|dans l'attente|in attesa|es gru|quedamos|quedo|porg)/

/** `Jan`, `Jan & Piet`, `from all of us at Northmoor`, `namens team Moleculair`. */
function isNames(words: readonly string[]): boolean {
  const first = (words[0] ?? '').replace(/^[^\p{L}]+/u, '')
  if (!/^\p{Lu}/u.test(first) && !/^(?:from|namens|aus|uit|van|team|und|and|en|et|y|e|de|von|i|im|pp)$/iu.test(first))
    return false
  return words.filter((word) => /^[^\p{L}]{0,2}\p{Lu}/u.test(word)).length >= words.length / 3
}

/** `Alvast bedankt en met vriendelijke groet,` */
function endsClosing(folded: string, languages: Languages): boolean {
  const bare = folded.replace(/[\s,.!;]+$/, '')
  const count = wordsOf(bare).length
  if (count > 9 || count < 3 || /[\d?]|[.!:]\s/.test(bare)) return false
  const all = matchesIn(wordsIn(languages, 'closings').each, bare)
  const last = all.at(-1)
  return last?.[0].includes(' ') === true && last.index + last[0].length === bare.length
}

/** `Thanks,`: closes a mail where a name follows. */
export function isThanksClosing(text: string, languages: Languages): boolean {
  const bare = fold(text)
    .replace(/[\s,.!;]+$/, '')
    .trim()
  return wordsIn(languages, 'thanks').all.has(bare)
}

/** One to five words that all begin with capitals, particles aside; no digits, no sentence. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/).filter(Boolean)
  if (words.length === 0 || words.length > 5 || text.length > 60 || /[\d?!:;]|\.\s?$/.test(text)) return false
  return words.every((word) => /^[("']?\p{Lu}/u.test(word) || PARTICLE.test(word))
}

/** Stands between the words of a name: `van der`. */
export const PARTICLE = /^(?:van|de|der|den|het|'t|ten|ter|te|von|zu|vom|du|di|da|del|della|el|la|le|les|y|e|&|-|\|)$/

/**
 * `De patch is geïnstalleerd. Met vriendelijke groet, Jan` → the sentence, and the closing that follows it on the same line.
 * @param named a name stands on the next line, so that `Thanks!` closes the mail too
 */
export function splitAtClosing(
  text: string,
  languages: Languages,
  named: boolean,
): { own: string; closing: string } | null {
  if (text.length > 4000) return null
  const ends = [...text.matchAll(/[.!?)]\s{1,3}(?=\p{Lu})/gu)].slice(-6)
  for (const end of ends) {
    const at = end.index + 1
    const closing = text.slice(at).trim()
    const isLast = named && isThanksClosing(closing, languages)
    if (isLast || isClosing(closing.split(POSTSCRIPT_INSIDE)[0] ?? '', languages))
      return { own: text.slice(0, at).trim(), closing }
  }
  return null
}

const POSTSCRIPT_INSIDE = /(?<=[\s.,!])(?=p\.?s\.?[:.\s-])/i

/** `P.S.`, `Ps:`, `NB:` — what follows is the writer's. */
export function isPostscript(text: string): boolean {
  return /^\(?(?:p\.? ?s\.?|n\.? ?b\.?|pps)(?=[\s:.,–-])/i.test(text)
}

/** `Groet, Jan. Ps: ook M70412 is klaar.` → what stands from the postscript on. */
export function postscriptIn(text: string): string | null {
  if (text.length > 4000) return null
  const parts = text.split(POSTSCRIPT_INSIDE)
  return parts.length > 1 && isPostscript(parts[1]!) ? parts.slice(1).join('') : null
}
