import type { Campaign } from '../../domain/campaign.ts'
import type { Serial } from '../../domain/names.ts'

const WORDS_AT_MOST = 20_000
const SERIAL_AT_MOST = 24

/** Finds what has the shape of one of the campaigns' serial numbers, normalised, in the order read, without duplicates. */
export function serialShapes(campaigns: readonly Campaign[]): (text: string) => Serial[] {
  const patterns = campaigns.flatMap((campaign) => campaign.products.flatMap((product) => product.serials))
  if (patterns.length === 0) return () => []
  const whole = new RegExp(`^(?:${patterns.map((pattern) => `(?:${pattern})`).join('|')})$`, 'i')
  return (text) => {
    const words = text.split(/[\s_,;:/|()[\]{}<>"'=#*]+/, WORDS_AT_MOST)
    const found = new Set<Serial>()
    for (let at = 0; at < words.length; at += 1) {
      // `NDX-550 421` and `NDX 550 421` are written in up to three pieces.
      let serial = ''
      for (let count = 0; count < 3 && at + count < words.length; count += 1) {
        serial += normalised(words[at + count]!)
        if (serial.length > SERIAL_AT_MOST || !/^[a-z]/i.test(serial)) break
        if (whole.test(serial)) {
          found.add(serial)
          break
        }
      }
    }
    return [...found]
  }
}

function normalised(word: string): string {
  return word.length > SERIAL_AT_MOST + 8 ? word : word.replace(/[-.\u2010-\u2015]/g, '').toUpperCase()
}
