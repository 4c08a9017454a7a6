import { createRequire } from 'node:module'
import type { Halves } from './pdf-halves.ts'

type Library = readonly [typeof import('pdf-parse'), typeof import('pdfjs-dist/legacy/build/pdf.mjs'), Halves]

let library: Promise<Library> | null = null

/** pdf-parse and the pdf.js that it comes with: loaded with the first PDF and held, since asking the module loader each time costs as much as a page. */
export function pdfLibrary(): Promise<Library> {
  library ??= load()
  return library
}

/**
 * pdf.js brings core-js, which puts an `Array.prototype.push` of its own, many times as slow, into the whole process: V8's own is put back.
 * It also looks at the stack of an error, for which Node would read the source maps of all of pdf.js: a second at each start.
 */
async function load(): Promise<Library> {
  const { push } = Array.prototype
  const mapped = process.sourceMapsEnabled
  process.setSourceMapsEnabled(false)
  try {
    const [parse, asked, reading] = await Promise.all([
      import('pdf-parse'),
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      // pdf.js would load its working half with the first document, and core-js with it once more.
      import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    ])
    return [parse, asked, { asked, reading }]
  } finally {
    Array.prototype.push = push
    process.setSourceMapsEnabled(mapped)
  }
}

type ObjectLibrary = typeof import('@cantoo/pdf-lib')

let objects: ObjectLibrary | null = null

/**
 * The library that shows a PDF's own objects, which pdf.js keeps to itself. From its CommonJS half: the other one has 350 files, each
 * of which costs the module hooks a few milliseconds.
 */
export function pdfObjects(): ObjectLibrary {
  objects ??= createRequire(import.meta.url)('@cantoo/pdf-lib') as ObjectLibrary
  return objects
}
