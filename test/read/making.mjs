/**
 * What the pool's tests have made of a mail: a greeting before its first line. One that says "for ever" takes for ever.
 * @returns {import('../../src/read/making.ts').Maker}
 */
export function makerOf(given) {
  return ({ documents }) => {
    const [line] = documents[0].lines
    while (line?.text === 'for ever');
    return `${given} ${line?.text ?? documents[0].reason?.code}`
  }
}
