import type { Hand } from '../../fixtures/make/scans/draw.ts'

/** Whoever fills in the small pages that these tests scan: crosses in blue, and a hand that every recogniser can read. */
export const HAND: Hand = {
  print: 'Liberation',
  writing: 'Liberation Italic',
  size: 14,
  mark: 'cross',
  colour: '#1a1a8c',
  thickness: 1.2,
  corrections: 0,
}
