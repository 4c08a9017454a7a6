import type { Document } from '../../domain/document.ts'
import { fold } from './fold.ts'
import { type Languages, wordsIn } from './lexicon.ts'
import { OWN_TEXT_AT_MOST, written } from './written.ts'

/**
 * The whole human-readable text of a machine's mail: with closing and signature, without what it quotes or returns of another
 * mail. Up to 64 KiB.
 */
export function machineWords(body: Document, languages: Languages): string {
  const texts: string[] = []
  for (const line of written(body.lines).lines) {
    if (line.level > 0) continue
    if (texts.length > 0 && returnsMail(line.text, languages)) break
    texts.push(line.text)
  }
  return texts
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, OWN_TEXT_AT_MOST)
}

/** `------ This is a copy of the message, including all the headers. ------`, `--- Below this line is a copy of the message.` */
function returnsMail(text: string, languages: Languages): boolean {
  if (text.length > 160 || !/^[-=_*]{3,}/.test(text)) return false
  const words = fold(text.replace(/^[-=_*\s]+|[-=_*\s:]+$/g, ''))
  if (wordsIn(languages, 'original').all.has(words) || wordsIn(languages, 'forwarded').all.has(words)) return true
  return /copy of (?:the|your) message|message headers? follow|below this line|copy of the original/.test(words)
}
