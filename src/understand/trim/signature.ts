import { isClosing, isName, isPostscript, isThanksClosing, postscriptIn, splitAtClosing } from './closing.ts'
import { disclaimerScore, isBanner, isBoilerplate, isFooter } from './disclaimer.ts'
import { fold, wordsOf } from './fold.ts'
import { type Languages, wordsIn } from './lexicon.ts'
import { paragraphsOf } from './paragraphs.ts'
import { isContact } from './shapes.ts'
import type { Topic } from './topic.ts'
import type { Written } from './written.ts'

export interface Signed {
  readonly own: readonly Written[]
  readonly signature: readonly Written[]
}

/** What a signature is told by, beside its own shape. */
export interface Signer {
  /** Display name of the writer. */
  readonly name: string
  readonly languages: Languages
  readonly topic: Topic
}

/**
 * Takes one stretch of the writer's lines apart. A closing formula, a `-- ` or the HTML's mark begins the signature; a
 * postscript, a form, or a sentence about the matter ends it again: losing the writer's words costs more than keeping a slogan.
 */
export function unsigned(stretch: readonly Written[], signer: Signer): Signed {
  const own: Written[] = []
  const signature: Written[] = []
  const paragraphs = paragraphOfLine(stretch)
  let inside: 'own' | 'closed' | 'delimited' = 'own'
  let signed = 0
  for (let at = 0; at < stretch.length; at += 1) {
    const line = stretch[at]!
    if (line.text === '') {
      if (inside === 'own') own.push(line)
      continue
    }
    if (inside !== 'own' && resumes(stretch, at, paragraphs.get(line) ?? '', signer, inside === 'closed' && signed > 1))
      inside = 'own'
    if (inside === 'own') {
      const start = beginning(stretch, at, own, signer)
      const begins =
        start === 'closing' || start === 'delimiter' ? (opens(stretch, at, own, signer) ? null : start) : start
      if (begins === null) own.push(line)
      if (begins === 'footer') signature.push(line)
      if (begins === null || begins === 'footer') continue
      const parts = partsOf(line, begins, signer.languages)
      own.push(...parts.own)
      inside = parts.own.some((part) => isPostscript(part.text))
        ? 'own'
        : begins === 'delimiter'
          ? 'delimited'
          : 'closed'
      signed = 0
    }
    signature.push(line)
    signed += 1
  }
  return tail(own, signature, signer)
}

type Beginning = 'delimiter' | 'closing' | 'inline' | 'footer' | null

function beginning(stretch: readonly Written[], at: number, own: readonly Written[], signer: Signer): Beginning {
  const { line, text } = stretch[at]!
  const { languages } = signer
  const before = own.some((one) => one.text !== '')
  const next = nextText(stretch, at)
  if (line.cut === 'signature' && before) return 'delimiter'
  if (/^(?:--|—|–)$/.test(text) || (/^_{2,40}$/.test(text) && before && isName(next))) return 'delimiter'
  if (isFooter(text, languages)) return 'footer'
  if (isClosing(postscriptless(text), languages)) return 'closing'
  const named = isName(next) && !signer.topic.done(next) && !signer.topic.action(next)
  if (before && named && isThanksClosing(text, languages)) return 'closing'
  return splitAtClosing(text, languages, named) ? 'inline' : null
}

/** `Grüß Gott,` and `Greetings from Nairobi.` open a mail: nothing was said before them, and a sentence follows. */
function opens(stretch: readonly Written[], at: number, own: readonly Written[], signer: Signer): boolean {
  if (own.some((line) => wordsOf(line.text).length >= 3 && !line.text.endsWith(','))) return false
  if (own.some((line) => signer.topic.done(line.text) || /[.!]$/.test(line.text))) return false
  return stretch
    .slice(at + 1)
    .filter((line) => line.text !== '')
    .slice(0, 4)
    .some(
      (line) =>
        smallWords(line.text, signer) >= 2 && !isContact(line.text) && disclaimerScore(line.text, signer.languages) < 2,
    )
}

function smallWords(text: string, signer: Signer): number {
  return wordsOf(text).filter((word) => wordsIn(signer.languages, 'small').all.has(word)).length
}

function postscriptless(text: string): string {
  const postscript = postscriptIn(text)
  return postscript === null ? text : text.slice(0, text.length - postscript.length)
}

function nextText(stretch: readonly Written[], at: number): string {
  return stretch.slice(at + 1, at + 4).find((line) => line.text !== '')?.text ?? ''
}

/** The writer's parts of a line that also closes the mail, as lines of their own. */
function partsOf(line: Written, begins: Beginning, languages: Languages): { own: Written[] } {
  const split = begins === 'inline' ? splitAtClosing(line.text, languages, true) : null
  const postscript = begins === 'delimiter' ? null : postscriptIn(line.text)
  const texts = [split?.own ?? '', postscript ?? ''].filter((text) => text !== '')
  return { own: texts.map((text) => ({ ...line, text })) }
}

/** Below a closing: a postscript, a form, or a sentence that speaks of the matter. */
function resumes(stretch: readonly Written[], at: number, paragraph: string, signer: Signer, apart: boolean): boolean {
  const { text } = stretch[at]!
  const { topic, languages } = signer
  if (isPostscript(text)) return true
  if (topic.form(text) && stretch.slice(at, at + 40).filter((line) => topic.form(line.text)).length >= 3) return true
  if (isFooter(text, languages) || isBanner(text, languages) || isBoilerplate(text, languages)) return false
  if (disclaimerScore(paragraph, languages) >= 2) return false
  const count = wordsOf(text).length
  const small = smallWords(text, signer)
  if (count < 3 || small < 2 || isContact(text)) return false
  if (topic.action(text) || topic.done(text) || topic.serial(text) || topic.notice(text)) return true
  if (topic.product(text) && /[.!?]$/.test(text)) return true
  if (/\?\s*$/.test(text)) return true
  return apart && count >= 6 && /[.!]$/.test(text) && wordsIn(languages, 'persons').holds.test(fold(text))
}

/** Text of the paragraph that each line stands in. */
function paragraphOfLine(stretch: readonly Written[]): Map<Written, string> {
  return new Map(
    paragraphsOf(stretch).flatMap((paragraph) => {
      const text = paragraph.map((line) => line.text).join(' ')
      return paragraph.map((line) => [line, text] as const)
    }),
  )
}

/** Without a closing formula: the writer's name and contact lines at the end. */
function tail(own: readonly Written[], signature: readonly Written[], signer: Signer): Signed {
  const last = own.findLastIndex((line) => line.text !== '')
  let start = last + 1
  for (let at = last; at > 0 && last - at < 12; at -= 1) {
    const { text } = own[at]!
    if (text === '') continue
    if (isWriter(text, signer.name) && own.slice(0, at).some((line) => line.text !== '')) {
      start = at
      break
    }
    if (!isContact(text) && !isName(text) && wordsOf(text).length > 7) break
    if (signer.topic.serial(text) || signer.topic.form(text) || /[.!?:]$/.test(text)) break
  }
  if (start > last) start = contactsAt(own, last, signer)
  return { own: own.slice(0, start), signature: [...own.slice(start, last + 1), ...signature] }
}

/** `Jan`, `Jan Jansen`, `J. Jansen`, `Dr. Jansen - Hoofd lab`: words of the display name, capitalised. */
function isWriter(text: string, name: string): boolean {
  const known = wordsOf(name)
  const head = text.split(/\s[-–|,]\s|,/)[0] ?? ''
  const words = wordsOf(head).filter((word) => !/^(?:dr|ir|ing|drs|prof|mr|mrs|ms|herr|frau)$/.test(word))
  if (known.length === 0 || words.length === 0 || words.length > 5 || text.length > 80) return false
  const hits = words.filter(
    (word) => known.includes(word) || (word.length === 1 && known.some((one) => one.startsWith(word))),
  )
  return hits.some((word) => word.length > 1) && hits.length === words.length
}

/** A last paragraph of which two lines at least are telephone numbers, addresses and sites. */
function contactsAt(own: readonly Written[], last: number, signer: Signer): number {
  let first = last
  while (first > 0 && own[first - 1]!.text !== '') first -= 1
  const paragraph = own.slice(first, last + 1)
  const contacts = paragraph.filter((line) => isContact(line.text)).length
  const above = own.slice(0, first).some((line) => line.text !== '')
  if (!above || contacts < 2 || paragraph.some((line) => wordsOf(line.text).length > 9)) return last + 1
  const matter = paragraph.some((line) => signer.topic.serial(line.text) || signer.topic.form(line.text))
  return matter ? last + 1 : first
}
