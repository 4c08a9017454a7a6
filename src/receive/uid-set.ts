/** UIDs as a sequence set with runs folded: `1:5,7` (RFC 9051, sequence-set). Ascending. */
export function uidSet(uids: readonly number[]): string {
  const runs: [number, number][] = []
  for (const uid of [...uids].sort((one, other) => one - other)) {
    const last = runs.at(-1)
    if (last && uid <= last[1] + 1) last[1] = uid
    else runs.push([uid, uid])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}:${to}`)).join(',')
}
