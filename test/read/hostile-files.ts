import { readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { simpleParser } from 'mailparser'
import sharp from 'sharp'
import type { Chance } from '../understand/form/sweep/chance.ts'

const FIXTURES = new URL('../../fixtures/mail/', import.meta.url)
/** Mails whose files are spoilt: each format that has a reader of its own. */
const WHOLE = [
  'dutch-lab-returns-all-six-pages-with-both-steps',
  'dutch-form-ticked-with-ink-and-the-modes-left-blank',
  'english-word-form-with-content-controls',
  'dutch-form-as-opendocument-text',
  'dutch-form-as-a-workbook',
  'english-form-as-rich-text',
  'dutch-form-inside-a-winmail-dat',
]
const HUGE = ['99999999999', '-1', '2147483648', '0', '4294967295']

export interface Spoilt {
  readonly filename: string
  readonly bytes: Uint8Array
}

/** Forms in every format, as they were sent: to be spoilt. */
export async function wholeForms(): Promise<Spoilt[]> {
  const forms: Spoilt[] = []
  for (const name of WHOLE) {
    const { attachments } = await simpleParser(readFileSync(new URL(`${name}.eml`, FIXTURES)), { skipHtmlToText: true })
    for (const { filename, content } of attachments) forms.push({ filename: filename ?? 'file', bytes: content })
  }
  return forms
}

/** Small pictures: looking at one takes far longer than reading a form. */
export async function wholePictures(): Promise<Spoilt[]> {
  const page = sharp({ create: { width: 240, height: 160, channels: 3, background: '#fff' } })
  return [
    { filename: 'page.png', bytes: await page.clone().png().toBuffer() },
    { filename: 'page.jpg', bytes: await page.clone().jpeg().toBuffer() },
    { filename: 'page.tif', bytes: await page.clone().tiff({ compression: 'lzw' }).toBuffer() },
  ]
}

/** The file with one kind of damage: bits, lengths, ends, doubled stretches; an archive's members also from the inside. */
export function spoil({ filename, bytes }: Spoilt, chance: Chance): Spoilt {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  const damage = chance.pick([flip, cut, drop, repeat, numbers, ...(isArchive ? [inside, inside] : [])])
  return { filename, bytes: damage(bytes, chance) }
}

function flip(bytes: Uint8Array, chance: Chance): Uint8Array {
  const spoilt = Uint8Array.from(bytes)
  for (let count = chance.from(1, 60); count > 0; count--)
    spoilt[chance.from(0, spoilt.length - 1)] = chance.from(0, 255)
  return spoilt
}

function cut(bytes: Uint8Array, chance: Chance): Uint8Array {
  return bytes.slice(0, chance.from(0, bytes.length - 1))
}

function drop(bytes: Uint8Array, chance: Chance): Uint8Array {
  const from = chance.from(0, bytes.length - 1)
  const to = from + chance.from(1, 2000)
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
}

function repeat(bytes: Uint8Array, chance: Chance): Uint8Array {
  const from = chance.from(0, bytes.length - 1)
  const stretch = bytes.subarray(from, from + chance.from(1, 500))
  const times = Array.from({ length: chance.from(1, 400) }, () => stretch)
  return Buffer.concat([bytes.subarray(0, from), ...times, bytes.subarray(from)])
}

/** Lengths, counts and offsets that cannot be. */
function numbers(bytes: Uint8Array, chance: Chance): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  return Buffer.from(
    text.replace(/\d+/g, (digits) => (chance.is(1 / 40) ? chance.pick(HUGE) : digits)),
    'latin1',
  )
}

function inside(bytes: Uint8Array, chance: Chance): Uint8Array {
  const members = unzipSync(bytes)
  const name = chance.pick(Object.keys(members).filter((member) => members[member]!.length > 0))
  const damage = chance.pick([flip, cut, drop, repeat, numbers])
  return zipSync({ ...members, [name]: damage(members[name]!, chance) })
}

/** Files that ask for more than any reader should give: sizes, depths, loops and bombs, each small as it is sent. */
export function greedyFiles(): Spoilt[] {
  const zeros = new Uint8Array(60 * 1024 * 1024)
  const bomb = zipSync({ 'word/document.xml': zeros }, { level: 9 })
  const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
  return [
    { filename: 'pages.pdf', bytes: pdf(manyPages(10_000)) },
    { filename: 'large-page.pdf', bytes: pdf(onePage('/MediaBox [0 0 30000 30000]')) },
    { filename: 'large-picture.pdf', bytes: pdf(largePicture) },
    { filename: 'endless.pdf', bytes: pdf(drawsItself) },
    { filename: 'own-parent.pdf', bytes: pdf(ownParent) },
    { filename: 'bomb.docx', bytes: bomb },
    { filename: 'bombs.zip', bytes: zipSync(Object.fromEntries([1, 2, 3].map((at) => [`${at}.docx`, bomb]))) },
    {
      filename: 'laughs.docx',
      bytes: zipSync({
        'word/document.xml': strToU8(
          `<!DOCTYPE d [<!ENTITY l0 "ha">${laughs}]><w:document><w:t>&l12;</w:t></w:document>`,
        ),
      }),
    },
    {
      filename: 'deep.docx',
      bytes: zipSync({ 'word/document.xml': strToU8(`<w:document>${'<w:tbl><w:tr><w:tc>'.repeat(100_000)}`) }),
    },
    { filename: 'deep.rtf', bytes: strToU8(`{\\rtf1 ${'{\\b '.repeat(500_000)}`) },
    { filename: 'large.png', bytes: pngOf(30_000, 30_000) },
    { filename: 'directories.tif', bytes: tiffInCircles() },
  ]
}

type Objects = readonly string[]

const onePage = (box: string): Objects => [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  `<</Type/Page/Parent 2 0 R ${box}>>`,
]
const manyPages = (count: number): Objects => [
  '<</Type/Catalog/Pages 2 0 R>>',
  `<</Type/Pages/Kids[${'3 0 R '.repeat(count)}]/Count ${count}>>`,
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
]
const stream = (dictionary: string, content: string) =>
  `<<${dictionary}/Length ${content.length}>>\nstream\n${content}\nendstream`
const drawing = (name: string, thing: string): Objects => [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</${name} 5 0 R>>>>/Contents 4 0 R>>`,
  stream('', `q 595 0 0 842 0 0 cm /${name} Do Q`),
  thing,
]
const largePicture = drawing(
  'Im0',
  stream('/Type/XObject/Subtype/Image/Width 30000/Height 30000/BitsPerComponent 8/ColorSpace/DeviceRGB', 'x'),
)
const drawsItself = drawing(
  'Fm0',
  stream('/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</Fm0 5 0 R>>>>', '/Fm0 Do '.repeat(20)),
)
const ownParent: Objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Parent 2 0 R/Count 2>>']

function pdf(objects: Objects): Uint8Array {
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.7\n${body}trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`, 'latin1')
}

/** A head that promises so many pixels, and no pixels. */
function pngOf(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(33)
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  head.set([8, 2], 24)
  return head
}

/** The first directory names itself as the next. */
function tiffInCircles(): Uint8Array {
  const file = Buffer.alloc(26)
  file.write('II*\0', 'latin1')
  file.writeUInt32LE(8, 4)
  file.writeUInt16LE(1, 8)
  file.writeUInt16LE(256, 10)
  file.writeUInt16LE(3, 12)
  file.writeUInt32LE(1, 14)
  file.writeUInt32LE(8, 22)
  return file
}
