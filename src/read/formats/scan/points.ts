import type { Box } from '../../../domain/document.ts'
import { WORKING_DPI } from '../../../paper/picture-decode.ts'

/** Points to a pixel at the working resolution. */
export const POINTS = 72 / WORKING_DPI

/** A rectangle in pixels as a place on the page. */
export function inPoints(left: number, top: number, right: number, bottom: number): Box {
  const round = (value: number) => Math.round(value * POINTS * 10) / 10
  return [round(left), round(top), round(right - left), round(bottom - top)]
}
