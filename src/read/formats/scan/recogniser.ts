import type { Raster } from '../../../paper/picture-raster.ts'
import { inThread } from './threads.ts'

/** What the network saw in a line of ink: at each step along it the likely characters, blanks between them as ''. */
export interface Recognised {
  readonly text: string
  /** Mean certainty of the characters, 0 to 1: a guide to noise, not to truth. */
  readonly certainty: number
  readonly characters: readonly Character[]
  /** Per step, likely characters with their probability, most likely first. */
  readonly steps: readonly (readonly (readonly [string, number])[])[]
}

export interface Character {
  readonly text: string
  /** Where it stands along the line, 0 to 1. */
  readonly at: number
  readonly certainty: number
}

/** Reads one line of print or handwriting; `squeeze` narrows or widens it, and another stroke may show. Lines asked for together are read beside each other. */
export function recognise(line: Raster, squeeze = 1): Promise<Recognised> {
  return inThread({ is: 'line', line, squeeze })
}
