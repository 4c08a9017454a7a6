import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const SOURCES = dirname(fileURLToPath(import.meta.url))
const MADE = join(dirname(SOURCES), '.made')
/** Older copies that stay: a daemon may still load a module of one. */
const KEPT = 10

/**
 * Imports a module of `src` (`main.ts`) from a copy in JavaScript. The copy's name stands for the time and size of every source, so a
 * source that was changed is never run from an old one; it is made where it is missing, in half a second.
 */
export async function start(module) {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const copy = join(MADE, stampOf(files))
  if (!statSync(copy, { throwIfNoEntry: false })) await make(files, copy)
  return import(pathToFileURL(join(copy, module.replace(/\.ts$/, '.js'))).href)
}

function stampOf(files) {
  const stamp = createHash('sha256')
  for (const file of files.sort()) {
    const { mtimeMs, size } = statSync(join(SOURCES, file))
    stamp.update(`${file} ${mtimeMs} ${size}\n`)
  }
  return stamp.digest('hex').slice(0, 16)
}

/** Two processes may make it at once: whichever is done last finds it there. */
async function make(files, copy) {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: files.map((file) => join(SOURCES, file)),
    outbase: SOURCES,
    outdir: copy,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Node has them, which esbuild does not know: it would make such a pattern anew wherever one is used.
    supported: { 'regexp-unicode-property-escapes': true },
    sourcemap: false,
  })
  const unfinished = `${copy}.${process.pid}`
  try {
    for (const { path, text } of outputFiles) {
      const file = join(unfinished, relative(copy, path))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, withImportsOfCopies(text))
    }
    forgetOld()
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!statSync(copy, { throwIfNoEntry: false }))
      throw new Error(`${MADE}: cannot be written (${error.message}); let its owner run any command once`)
  }
}

/** A module names others by their sources; esbuild leaves such names as they are. */
function withImportsOfCopies(text) {
  return text.replace(/("\.{1,2}\/[^"\n]*)\.ts"/g, '$1.js"')
}

function forgetOld() {
  const madeAt = (name) => statSync(join(MADE, name)).mtimeMs
  const newestFirst = readdirSync(MADE).sort((one, other) => madeAt(other) - madeAt(one))
  for (const name of newestFirst.slice(KEPT)) rmSync(join(MADE, name), { recursive: true, force: true })
}
