import type { Case } from '../domain/case.ts'

const WIDTH = 100

/** Text broken at blanks into lines of at most 100 columns, each with this before it. */
export function wrapped(text: string, before: string): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = before
    for (const word of paragraph.split(' ').flatMap((one) => pieces(one, WIDTH - before.length))) {
      const bare = line === before
      if (!bare && line.length + 1 + word.length > WIDTH) {
        lines.push(line)
        line = before + word
      } else line += bare ? word : ` ${word}`
    }
    if (line.trim() !== '' || before.trim() !== '') lines.push(line.trimEnd())
  }
  return lines
}

/** The instruments of a case, a line for each step; modes that have the same status are told together. */
export function instrumentLines({ instruments }: Case): string[] {
  return instruments.flatMap(({ serial, product, shipped, status }) =>
    Object.entries(status).map(([action, modes], at) => {
      const all = Object.entries(modes).map(([mode, { is }]) => [mode, is] as const)
      const same = new Set(all.map(([, is]) => is)).size === 1
      const words = same ? all[0]![1] : all.map(([mode, is]) => `${mode} ${is}`).join(', ')
      const vague = Object.values(modes).some((one) => one.is === 'done' && one.modeUnstated)
      const head = at === 0 ? `${serial.padEnd(12)} ${product.padEnd(14)}` : ''.padEnd(27)
      return `  ${head} ${action.padEnd(8)} ${words}${vague ? ' (mode not named)' : ''}${shipped || at > 0 ? '' : '  (not on our list)'}`
    }),
  )
}

function pieces(word: string, width: number): string[] {
  return word.length <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [word])
}
