import { pdfObjects } from './pdf-library.ts'

/** The parts of an XFA form (Adobe XML Forms Architecture 3.3) that say what it asks and what was answered. */
export interface XfaPackets {
  readonly template: string
  readonly datasets: string
}

/** Longer ones are no forms that people fill in. */
const LONGEST = 8_000_000

/** The XFA packets of a PDF; null where it has none, or they cannot be taken out of it. */
export async function readXfaPackets(bytes: Uint8Array): Promise<XfaPackets | null> {
  const { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString, decodePDFRawStream } =
    pdfObjects()
  try {
    const options = { updateMetadata: false, throwOnInvalidObject: false, password: '' }
    const { catalog, context } = await PDFDocument.load(bytes, options)
    const form = catalog.lookup(PDFName.of('AcroForm'))
    const xfa = form instanceof PDFDict ? form.lookup(PDFName.of('XFA')) : undefined
    const text = (value: unknown): string => {
      const stream = context.lookup(value as never)
      if (!(stream instanceof PDFRawStream)) return ''
      const content = decodePDFRawStream(stream).decode()
      return content.length > LONGEST ? '' : new TextDecoder('utf-8').decode(content)
    }
    if (!(xfa instanceof PDFArray)) {
      const whole = xfa === undefined ? '' : text(xfa)
      return whole === '' ? null : { template: packet(whole, 'template'), datasets: packet(whole, 'datasets') }
    }
    const packets = new Map<string, string>()
    for (let at = 0; at + 1 < Math.min(xfa.size(), 100); at += 2) {
      const name = xfa.lookup(at)
      if (name instanceof PDFString || name instanceof PDFHexString)
        packets.set(name.decodeText(), text(xfa.get(at + 1)))
    }
    return { template: packets.get('template') ?? '', datasets: packets.get('datasets') ?? '' }
  } catch {
    return null
  }
}

/** One packet of a form that keeps all of them in one stream. */
function packet(whole: string, name: string): string {
  const open = new RegExp(`<(?:\\w{1,20}:)?${name}[\\s>]`).exec(whole)
  const close = new RegExp(`</(?:\\w{1,20}:)?${name}\\s{0,9}>`).exec(whole)
  return open && close && close.index > open.index ? whole.slice(open.index, close.index + close[0].length) : ''
}
