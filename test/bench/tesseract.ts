import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import sharp from 'sharp'
import { picturesOfPdf } from '../../src/paper/picture-of-pdf.ts'

/** A page is given to it at the density that it asks for. */
const DENSITY = 300

/** Whether Debian's tesseract is installed. */
export const hasTesseract = spawnSync('tesseract', ['--version']).status === 0

/** The pages of a PDF as pictures of 300 dpi, in a folder that the caller gives and removes. */
export async function pagesOf(pdf: Uint8Array, folder: string): Promise<string[]> {
  const pictures = await picturesOfPdf(pdf)
  const files: string[] = []
  for (let number = 1; number <= pictures.pages; number++) {
    const { width, height, data } = await pictures.page(number)
    const file = join(folder, `${number}.png`)
    await sharp(data, { raw: { width, height, channels: 1 } })
      .resize(Math.round(width * 1.5))
      .withMetadata({ density: DENSITY })
      .toFile(file)
    files.push(file)
  }
  await pictures.close()
  return files
}

/** What it reads of a page, by one thread. */
export function textOf(page: string): string {
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
  return spawnSync('tesseract', [page, '-', '-l', 'eng'], { env, encoding: 'utf8' }).stdout
}
