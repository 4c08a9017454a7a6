import { wordsOf } from './fold.ts'
import type { Written } from './written.ts'

const RUN = 4

/** Tells whether a line stands in what we sent, however it was wrapped: every run of four of its words does. */
export function sentLines(texts: readonly string[]): (text: string) => boolean {
  if (texts.length === 0) return () => false
  const runs = new Set(texts.flatMap((text) => runsOf(wordsOf(text.slice(0, 200_000)))))
  return (text) => {
    const words = wordsOf(text.slice(0, 4000))
    return words.length >= RUN && runsOf(words).every((run) => runs.has(run))
  }
}

/**
 * What was written between the lines of our letter where the quote bears no marks: found by difference, and only where most of
 * the rest is our letter word for word.
 */
export function writtenBetween(quote: readonly Written[], texts: readonly string[]): readonly Written[] {
  if (texts.length === 0) return []
  const isSent = sentLines(texts)
  const short = new Set(texts.flatMap((text) => text.split('\n').map((line) => wordsOf(line.slice(0, 200)).join(' '))))
  const filled = quote.map((line) => wordsOf(line.text.slice(0, 400)))
  const sent = quote.map((line) => isSent(line.text))
  const long = filled.filter((words) => words.length >= RUN).length
  const first = sent.indexOf(true)
  const last = sent.lastIndexOf(true)
  if (first < 0 || sent.filter(Boolean).length / long < 0.5) return []
  return quote.filter((line, at) => {
    const words = filled[at]!
    if (sent[at] || words.length === 0 || short.has(words.join(' ')) || /https?:\/\//.test(line.text)) return false
    return at > first && (at < last || words.length >= 2)
  })
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '))
}
