/** The dictionary that every compressed RTF starts with (MS-OXRTFCP 3.1.1.1): a fixed table of the format. */
const PRESET =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'
const WINDOW = 4096
const COMPRESSED = 0x75465a4c
const MAX_OUTPUT = 16 * 1024 * 1024

/** Inflates compressed RTF (MS-OXRTFCP); gives what could be inflated of a damaged one. */
export function inflateRtf(bytes: Uint8Array): string {
  if (bytes.length < 16) return ''
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(8, true) !== COMPRESSED) return Buffer.from(bytes.subarray(16)).toString('latin1')
  const window = new Uint8Array(WINDOW)
  window.set(Buffer.from(PRESET, 'latin1'))
  let write = PRESET.length
  const out: number[] = []
  const put = (byte: number) => {
    out.push(byte)
    window[write] = byte
    write = (write + 1) % WINDOW
  }
  let at = 16
  while (at < bytes.length && out.length < MAX_OUTPUT) {
    const control = bytes[at++]!
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if (!(control & (1 << bit))) {
        put(bytes[at++]!)
        continue
      }
      const token = (bytes[at]! << 8) | (bytes[at + 1] ?? 0)
      at += 2
      const offset = token >> 4
      if (offset === write) return Buffer.from(out).toString('latin1')
      for (let index = 0; index < (token & 15) + 2; index++) put(window[(offset + index) % WINDOW]!)
    }
  }
  return Buffer.from(out).toString('latin1')
}
