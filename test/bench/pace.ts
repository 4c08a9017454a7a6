import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Lines per second that a program prints, once it is warm: from the line after `warm` of them to its last. */
export async function pace(args: readonly string[], warm: number): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let lines = 0
  let first = 0
  let last = 0
  for await (const _ of createInterface({ input: child.stdout })) {
    last = performance.now()
    lines++
    if (lines === warm) first = last
  }
  return ((lines - warm) / (last - first)) * 1000
}

/** Runs the two in turn, so that both meet the same machine; gives each side's median and the median of the ratios. */
export async function paired(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<{ ours: number; theirs: number; ratio: number }> {
  const rows: { ours: number; theirs: number }[] = []
  for (let round = 0; round < rounds; round++) rows.push({ ours: await ours(), theirs: await theirs() })
  return {
    ours: median(rows.map((row) => row.ours)),
    theirs: median(rows.map((row) => row.theirs)),
    ratio: median(rows.map((row) => row.ours / row.theirs)),
  }
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!
}
