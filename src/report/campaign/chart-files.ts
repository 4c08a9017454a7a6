import { createRequire } from 'node:module'
import { escaped } from '../html.ts'
import { chartsOf } from './charts.ts'
import type { CampaignReport } from './report.ts'

/** Dots per inch of a picture, whose SVG has 72 units to the inch. */
const DPI = 300
const HEAD = 26

/** The charts as files of their own, each as SVG and as PNG for print, with a head that says what it shows and of which moment. */
export async function chartFiles(
  report: CampaignReport,
): Promise<{ readonly name: string; readonly content: Uint8Array }[]> {
  const files: { name: string; content: Uint8Array }[] = []
  for (const { title, svg } of chartsOf(report)) {
    const name = title.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    const whole = headed(svg, `${report.campaign.notice}: ${title}, as at ${report.at.slice(0, 10)}`)
    files.push({ name: `${name}.svg`, content: Buffer.from(whole) }, { name: `${name}.png`, content: await png(whole) })
  }
  return files
}

function headed(svg: string, title: string): string {
  const [, width = '0', height = '0', inner = ''] =
    /^<svg[^>]* width="(\d+)" height="(\d+)"[^>]*>(.*)<\/svg>$/s.exec(svg) ?? []
  const whole = Number(height) + HEAD
  const ground = `<rect width="${width}" height="${whole}" fill="#ffffff"/>`
  const head = `<text x="8" y="16" font-family="Helvetica" font-size="10" fill="#1f2933">${escaped(title)}</text>`
  const size = `width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}"`
  const all = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><title>${escaped(title)}</title>${ground}${head}<g transform="translate(0 ${HEAD})">${inner}</g></svg>`
  return all.replaceAll('"Helvetica"', '"Helvetica, Arial, sans-serif"')
}

/** Drawn with Liberation Sans for Helvetica: the same picture on a machine without fonts. */
async function png(svg: string): Promise<Uint8Array> {
  const { createCanvas, GlobalFonts, loadImage } = await import('@napi-rs/canvas')
  const font = createRequire(import.meta.url).resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf')
  GlobalFonts.registerFromPath(font, 'Helvetica')
  const scaled = svg.replace(/ width="(\d+)" height="(\d+)" /, (_, width: string, height: string) => {
    const [wide, high] = [width, height].map((side) => Math.round((Number(side) * DPI) / 72))
    return ` width="${wide}" height="${high}" `
  })
  const picture = await loadImage(Buffer.from(scaled.replaceAll('"Helvetica, Arial, sans-serif"', '"Helvetica"')))
  const canvas = createCanvas(picture.width, picture.height)
  canvas.getContext('2d').drawImage(picture, 0, 0)
  return canvas.toBuffer('image/png')
}
