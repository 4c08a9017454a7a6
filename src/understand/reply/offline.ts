import type { SentenceReading } from './sentence.ts'

/** A question about doing it without internet, in the sentence that says so or in the one behind it. */
export function asksOffline(read: readonly { reading: SentenceReading }[], at: number): boolean {
  const says = (place: number) => read[place]?.reading.flags.includes('offline-instrument') === true
  if (says(at)) return true
  return (
    says(at - 1) &&
    read[at]!.reading.items.some((one) => ['step', 'toDo', 'doing', 'must', 'doneTo'].includes(one.concept))
  )
}
