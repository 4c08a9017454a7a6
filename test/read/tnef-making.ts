/** Writes a winmail.dat (MS-OXTNEF) with the mail's text and files. */
export function tnef({
  text,
  html,
  rtf,
  files,
}: {
  text?: string
  html?: string
  rtf?: Uint8Array
  files: readonly { name: string; bytes: Uint8Array }[]
}): Buffer {
  const body = [
    ...(text === undefined ? [] : [property(0x001f, 0x1000, Buffer.from(`${text}\0`, 'utf16le'))]),
    ...(html === undefined ? [] : [property(0x0102, 0x1013, Buffer.from(html))]),
    ...(rtf === undefined ? [] : [property(0x0102, 0x1009, Buffer.from(rtf))]),
  ]
  return Buffer.concat([
    Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]),
    attribute(1, 0x9003, properties([fixed(0x0003, 0x3fde, 65001), ...body])),
    ...files.flatMap(({ name, bytes }) => [
      attribute(2, 0x9002, Buffer.alloc(14)),
      attribute(2, 0x8010, Buffer.from('FORM~1.PDF\0')),
      attribute(2, 0x800f, Buffer.from(bytes)),
      attribute(2, 0x9005, properties([property(0x001f, 0x3707, Buffer.from(`${name}\0`, 'utf16le'))])),
    ]),
  ])
}

/** Compressed RTF (MS-OXRTFCP) that only holds literals. */
export function compressedRtf(rtf: string): Buffer {
  const runs: Buffer[] = []
  for (let at = 0; at < rtf.length; at += 8) runs.push(Buffer.from([0]), Buffer.from(rtf.slice(at, at + 8), 'latin1'))
  const data = Buffer.concat(runs)
  return Buffer.concat([numbers(data.length + 12, rtf.length, 0x75465a4c, 0), data])
}

function attribute(level: number, id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(9)
  head.writeUInt8(level, 0)
  head.writeUInt16LE(id, 1)
  head.writeUInt16LE(6, 3)
  head.writeUInt32LE(data.length, 5)
  return Buffer.concat([head, data, Buffer.alloc(2)])
}

function properties(list: readonly Buffer[]): Buffer {
  return Buffer.concat([numbers(list.length), ...list])
}

function fixed(type: number, id: number, value: number): Buffer {
  return Buffer.concat([tag(type, id), numbers(value)])
}

function property(type: number, id: number, data: Buffer): Buffer {
  return Buffer.concat([tag(type, id), numbers(1, data.length), data, Buffer.alloc((4 - (data.length % 4)) % 4)])
}

function tag(type: number, id: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt16LE(type, 0)
  bytes.writeUInt16LE(id, 2)
  return bytes
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4)
  return bytes
}
