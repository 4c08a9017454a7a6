import type { Fill } from '../pages.ts'
import type { Chance } from './chance.ts'
import type { Draft } from './draft.ts'
import { type Truth, truthOf } from './truth.ts'

/** Which of a form's pages came back, and what can be read of them. */
type Sent = (chance: Chance, fill: Fill, setOut: (fill: Fill) => Draft) => { pages: Draft['pages']; truth: Truth }

export const SENT: Readonly<Record<string, Sent>> = {
  'the last page first': (_chance, fill, setOut) => ({ pages: setOut(fill).pages.toReversed(), truth: truthOf(fill) }),
  'one page only': (chance, fill, setOut) => {
    const { pages, pageOf } = setOut(fill)
    const kept = chance.from(0, pages.length - 1)
    const there = Object.entries(fill).filter(([id]) => pageOf.get(id) === kept)
    return { pages: [pages[kept]!], truth: truthOf(Object.fromEntries(there)) }
  },
  'one form for each instrument': (_chance, fill, setOut) => {
    const other = forAnotherInstrument(fill)
    return { pages: [...setOut(fill).pages, ...setOut(other).pages], truth: united(truthOf(fill), truthOf(other)) }
  },
}

/** The same form with other serial numbers, and about the other product. */
function forAnotherInstrument(fill: Fill): Fill {
  const entries = Object.entries(fill).map(([id, value]) =>
    id.endsWith('-serials') && typeof value === 'string'
      ? [id, value.replace(/M7\d/g, 'M79').replace(/NDX55\d/g, 'NDX559')]
      : [id, value],
  )
  return { ...Object.fromEntries(entries), product: ['miseqdx'] }
}

function united(one: Truth, other: Truth): Truth {
  const lists = Object.entries(other.answers).filter(([, value]) => Array.isArray(value))
  const joined = lists.map(([id, value]) => [
    id,
    [...new Set([...((one.answers[id] ?? []) as string[]), ...(value as string[])])],
  ])
  return {
    answers: { ...one.answers, ...Object.fromEntries(joined) },
    rows: [...new Set([...one.rows, ...other.rows])].sort(),
    flags: [],
    review: one.review || other.review,
  }
}
