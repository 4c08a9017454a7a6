import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { Box } from '../domain/document.ts'
import type { FormLayout, LayoutPage, LayoutSpot } from '../domain/layout.ts'
import { picturesOfPdf } from '../paper/picture-of-pdf.ts'
import type { Raster } from '../paper/picture-raster.ts'

/** A page with what was found on it drawn over, as a PNG file. */
export interface DrawnPage {
  readonly number: number
  readonly png: Uint8Array
}

/** Pixels of a point: a page fits a screen, and its labels can be read. */
const SCALE = 1.6
/** A form of more pages than this is looked at in its own viewer. */
const MOST_PAGES = 12

const COLOURS: Readonly<Record<LayoutSpot['is'], string>> = {
  box: '#c2185b',
  area: '#1565c0',
  instrument: '#2e7d32',
  'instrument-box': '#2e7d32',
}

/** Draws where questions and boxes were found over the pages of the original that hold any, for a person to confirm. */
export async function drawLayout(bytes: Uint8Array, layout: FormLayout): Promise<DrawnPage[]> {
  const pictures = await picturesOfPdf(bytes)
  try {
    const drawn: DrawnPage[] = []
    for (const page of layout.pages.filter(({ spots }) => spots.length > 0).slice(0, MOST_PAGES))
      drawn.push({ number: page.number, png: drawPage(await pictures.page(page.number), page) })
    return drawn
  } finally {
    await pictures.close()
  }
}

function drawPage(raster: Raster, page: LayoutPage): Uint8Array {
  const [width, height] = [Math.round(page.width * SCALE), Math.round(page.height * SCALE)]
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.drawImage(picture(raster), 0, 0, width, height)
  for (const spot of page.spots) drawSpot(context, spot)
  return canvas.encodeSync('png')
}

function picture({ width, height, data }: Raster) {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  const pixels = image.data.fill(255)
  for (let at = 0; at < data.length; at++) {
    // Lighter than printed, so that what is drawn over it stands out.
    const light = 96 + (data[at]! * 159) / 255
    pixels[at * 4] = pixels[at * 4 + 1] = pixels[at * 4 + 2] = light
  }
  context.putImageData(image, 0, 0)
  return canvas
}

function drawSpot(context: SKRSContext2D, spot: LayoutSpot): void {
  const colour = COLOURS[spot.is]
  const places = spot.is === 'area' ? spot.places : [spot.place]
  for (const place of places) outline(context, place, colour, 0.16)
  if (spot.is === 'area') underline(context, spot.label, colour)
  const [x, y, width, height] = places[0]!
  const label = captionOf(spot)
  if (spot.is === 'area') caption(context, label, x + width, y, colour, 'right')
  // Below, for the words of the box for Yes beside it may reach as far.
  else if (spot.is === 'box' && spot.option === 'no') caption(context, label, x, y + height + 7, colour, 'left')
  else caption(context, label, x, y, colour, 'left')
}

function captionOf(spot: LayoutSpot): string {
  if (spot.is === 'box') return spot.option === 'tick' ? spot.question : `${spot.question}: ${spot.option}`
  if (spot.is === 'area') return spot.question
  return spot.is === 'instrument' ? `row ${spot.row + 1}` : [spot.action, spot.mode].filter(Boolean).join(' ')
}

function outline(context: SKRSContext2D, place: Box, colour: string, opacity: number): void {
  const [x, y, width, height] = place.map((points) => points * SCALE) as unknown as Box
  context.globalAlpha = opacity
  context.fillStyle = colour
  context.fillRect(x, y, width, height)
  context.globalAlpha = 1
  context.strokeStyle = colour
  context.lineWidth = 1.5
  context.strokeRect(x, y, width, height)
}

function underline(context: SKRSContext2D, [x, y, width, height]: Box, colour: string): void {
  context.fillStyle = colour
  context.fillRect(x * SCALE, (y + height + 1) * SCALE, width * SCALE, 1.5)
}

/** Small, over the upper edge of its place, on a ground of its own. */
function caption(
  context: SKRSContext2D,
  words: string,
  x: number,
  y: number,
  colour: string,
  end: 'left' | 'right',
): void {
  context.font = '10px sans-serif'
  const width = context.measureText(words).width + 4
  const left = end === 'left' ? x * SCALE - 1 : x * SCALE - width
  const top = y * SCALE - 11
  context.fillStyle = colour
  context.fillRect(left, top, width, 11)
  context.fillStyle = '#ffffff'
  context.fillText(words, left + 2, top + 9)
}
