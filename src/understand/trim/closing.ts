import { fold, wordsOf } from './fold.ts'
import { type Languages, wordsIn } from './lexicon.ts'

const CLOSING_AT_MOST = 260

/**
 * `Met vriendelijke groet,` · `Mvg, Jan` · `Mit freundlichen Grüßen / Kind regards` · `Veuillez agréer, Madame, …`
 * With digits, or with more than a name behind it, it is the writer's text.
 */
export function isClosing(text: string, languages: Languages): boolean {
  if (text.length > CLOSING_AT_MOST) return false
  const folded = fold(text).trim()
  const start = wordsIn(languages, 'closings').starts.exec(folded)
  if (!start) return endsClosing(folded, languages)
  if (/^(?:veuillez|je vous|nous vous|recevez|dans l'attente|in attesa|es gru|quedamos|quedo)/.test(start[0].trim()))
    return !/\d/.test(folded)
  const rest = folded.slice(start[0].length)
  return (
    !/[\d?]/.test(rest) && (wordsOf(rest).length <= 4 || (/^\s*[,.!/|–-]/.test(rest) && wordsOf(rest).length <= 10))
  )
}

/** `Alvast bedankt en met vriendelijke groet,` */
function endsClosing(folded: string, languages: Languages): boolean {
  const bare = folded.replace(/[\s,.!;]+$/, '')
  const count = wordsOf(bare).length
  if (count > 9 || count < 3 || /[\d?]|[.!:]\s/.test(bare)) return false
  const all = [...bare.matchAll(wordsIn(languages, 'closings').each)]
  const last = all.at(-1)
  return last?.[0].includes(' ') === true && last.index + last[0].length === bare.length
}

/** `Thanks,` above a name. */
export function isThanksClosing(text: string, next: string, languages: Languages): boolean {
  const bare = fold(text)
    .replace(/[\s,.!;]+$/, '')
    .trim()
  if (!wordsIn(languages, 'thanks').all.has(bare)) return false
  return isName(next)
}

/** One to five words that begin with capitals, no digits, no sentence. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/).filter(Boolean)
  if (words.length === 0 || words.length > 5 || text.length > 60 || /[\d?!:;]|\.\s?$/.test(text)) return false
  return words.filter((word) => /^[("']?\p{Lu}/u.test(word)).length >= Math.ceil(words.length / 2)
}

/** `De patch is geïnstalleerd. Met vriendelijke groet, Jan` → the sentence, and the closing that follows it on the same line. */
export function splitAtClosing(text: string, languages: Languages): { own: string; closing: string } | null {
  if (text.length > 4000) return null
  const ends = [...text.matchAll(/[.!?)]\s{1,3}(?=\p{Lu})/gu)].slice(-6)
  for (const end of ends) {
    const at = end.index + 1
    const closing = text.slice(at).trim()
    if (isClosing(closing.split(POSTSCRIPT_INSIDE)[0] ?? '', languages))
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
