import sharp from 'sharp'
import { fromHeic, isHeic } from './picture-heic.ts'
import type { Raster } from './picture-raster.ts'
import { tiffResolutions } from './picture-tiff.ts'

/** Resolution at which pages are looked at, in dots per inch: enough for 6-point print, little enough to be quick. */
export const WORKING_DPI = 200
/** Long side of a page whose true size is not known, in inches (A4). */
const PAGE_INCHES = 11.69
/** A page of more pixels than 30 × 30 inches at 600 dpi is no letter. */
const MOST_PIXELS = 324_000_000

export interface Picture {
  readonly pages: number
  /** `number` from 1; as it was taken (EXIF's turn applied), scaled to the working resolution. Throws where the bytes are damaged. */
  page(number: number): Promise<Raster>
}

sharp.concurrency(1)
sharp.cache(false)

/**
 * Opens a JPEG, PNG, GIF, WebP, HEIC or TIFF picture of one or many pages. Throws where the bytes are no picture that can be
 * decoded.
 */
export async function openPicture(file: Uint8Array): Promise<Picture> {
  const bytes = isHeic(file) ? await fromHeic(file) : file
  const { pages = 1 } = await sharp(bytes, OPENING).metadata()
  return { pages, page: (number) => pageOf(bytes, number - 1) }
}

const OPENING = { limitInputPixels: MOST_PIXELS, failOn: 'none' } as const

/** A JPEG's pixels at a size, as its bytes say, whatever its EXIF does. Throws where it is damaged. */
export async function pixelsOf(jpeg: Uint8Array, size: { width: number; height: number }): Promise<Raster> {
  const { data, info } = await sharp(jpeg, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .resize({ ...size, fit: 'fill', kernel: 'cubic' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: firstChannel(data, info.channels) }
}

async function pageOf(bytes: Uint8Array, page: number): Promise<Raster> {
  const opened = sharp(bytes, { ...OPENING, page })
  const { width = 0, height = 0, orientation = 1 } = await opened.metadata()
  const [x, y] = resolutionsOf(bytes, page, width, height)
  const size = { width: Math.round((width / x) * WORKING_DPI), height: Math.round((height / y) * WORKING_DPI) }
  const isSideways = orientation >= 5
  const { data, info } = await opened
    .rotate()
    .flatten({ background: '#ffffff' })
    .resize({ ...(isSideways ? { width: size.height, height: size.width } : size), fit: 'fill', kernel: 'cubic' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: firstChannel(data, info.channels) }
}

function firstChannel(data: Buffer, channels: number): Uint8Array {
  if (channels === 1) return new Uint8Array(data.buffer, data.byteOffset, data.length)
  const grey = new Uint8Array(data.length / channels)
  for (let at = 0; at < grey.length; at++) grey[at] = data[at * channels]!
  return grey
}

/** Dots per inch across and down, so that the page's long side is that of A4; of faxes both differ, and only their ratio is believed. */
function resolutionsOf(bytes: Uint8Array, page: number, width: number, height: number): [number, number] {
  const [x, y] = tiffResolutions(bytes, page) ?? (isFax(width, height) ? [204, 98] : [1, 1])
  const long = Math.max(width / x, height / y) / PAGE_INCHES
  return [x * long, y * long]
}

/** A fax of standard fineness (ITU-T T.4): 1,728 dots to a line, 98 lines to the inch. */
function isFax(width: number, height: number): boolean {
  return width === 1728 && height > 900 && height < 1400
}
