import sharp from 'sharp'

/** Brands of the ISO base media format whose pictures are coded as HEVC, which the usual decoder of pictures lacks. */
const HEVC = /^[\s\S]{4}ftyp(?:hei[csmx]|hev[cx]|mif1|msf1)/
/** A telephone's largest pictures have 50 million pixels. */
const MOST_PIXELS = 64_000_000
const HEAD = 65_536

export function isHeic(file: Uint8Array): boolean {
  return HEVC.test(Buffer.from(file.buffer, file.byteOffset, Math.min(file.length, 16)).toString('latin1'))
}

/** An iPhone's photo as a picture that any decoder takes. Throws where it is damaged or too large. */
export async function fromHeic(file: Uint8Array): Promise<Uint8Array> {
  if (largestIn(file) > MOST_PIXELS) throw new Error('a picture of too many pixels')
  const { default: decode } = await import('heic-decode')
  const { width, height, data } = await decode({ buffer: file })
  return sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 0 })
    .toBuffer()
}

/** Pixels of the largest picture that the file says it holds: the `ispe` boxes of its head (ISO 23008-12, 6.5.3). */
function largestIn(file: Uint8Array): number {
  const head = Buffer.from(file.buffer, file.byteOffset, Math.min(file.length, HEAD))
  let largest = 0
  for (let at = head.indexOf('ispe'); at >= 0 && at + 16 <= head.length; at = head.indexOf('ispe', at + 4))
    largest = Math.max(largest, head.readUInt32BE(at + 8) * head.readUInt32BE(at + 12))
  return largest
}
