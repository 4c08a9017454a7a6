import assert from 'node:assert/strict'
import { residentBytes } from '../../src/read/process-use.ts'
import { openReader } from '../bench/reading/reader.ts'
import { scannedForms } from '../bench/scans.ts'
import { readingProcesses } from '../support/reading-processes.ts'

const MEBIBYTE = 1024 ** 2
const MOST_RESIDENT = 2 * 1024 ** 3
/** The largest of a later hundred against that of the first: past it, something is kept that nobody needs. */
const FLAT = 1.15
const DIFFERENT = 20

/**
 * Reads scans one after the other, and watches the memory of all reading processes together.
 * @returns the most that they held in each hundred, in MiB
 * @throws AssertionError where they hold more than 2 GiB, or more from hundred to hundred
 */
export async function staysSmall(scans: number): Promise<readonly number[]> {
  const forms = await scannedForms(DIFFERENT)
  const reader = await openReader()
  const peaks: number[] = []
  const watch = setInterval(async () => {
    const held = await Promise.all(readingProcesses(process.pid).map(residentBytes))
    const all = held.reduce((sum, bytes) => sum + bytes, 0)
    peaks[peaks.length - 1] = Math.max(peaks.at(-1) ?? 0, all)
  }, 100)
  for (let count = 0; count < scans; count++) {
    if (count % 100 === 0) peaks.push(0)
    await reader.read(forms[count % forms.length]!)
  }
  clearInterval(watch)
  await reader.close()
  assert.ok(Math.max(...peaks) <= MOST_RESIDENT, `${Math.max(...peaks)} bytes`)
  for (const peak of peaks) assert.ok(peak <= FLAT * peaks[0]!, `from ${peaks[0]} to ${peak} bytes`)
  return peaks.map((bytes) => Math.round(bytes / MEBIBYTE))
}
