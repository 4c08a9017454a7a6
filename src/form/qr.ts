import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'

/** A QR code as it is printed: `dark` row by row, without the white around it. */
export interface QrCode {
  readonly side: number
  readonly dark: readonly boolean[]
}

let ready: Promise<void> | null = null

/** Makes the QR code of a text. Its library would fetch its program from the network; it gets the installed one. */
export async function qrCode(text: string): Promise<QrCode> {
  ready ??= prepare()
  await ready
  const written = await writeBarcode(text, { format: 'QRCode', ecLevel: 'M', scale: 1, addQuietZones: false })
  if (written.error) throw new Error(`no QR code of ${text}: ${written.error}`)
  const { width, data } = written.symbol
  return { side: width, dark: Array.from(data, (lightness) => lightness < 128) }
}

async function prepare(): Promise<void> {
  const bytes = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'))
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(bytes).buffer } })
}
