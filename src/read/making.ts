import type { Opened } from '../domain/opened.ts'

/**
 * What the reading processes make of each mail that they have taken apart, so that more of them also think faster. A module is named
 * by its address, since code cannot be sent; its `makerOf` is called once in each process, with what is `given`.
 */
export interface Making {
  readonly module: string
  readonly given: unknown
}

/** `path`: of the mail's file, where it was read from one. */
export type Maker = (opened: Opened, path: string | null) => unknown

/** Without a making a mail comes back as it was taken apart. */
export async function makerOf(making: Making | null): Promise<Maker> {
  if (making === null) return (opened) => opened
  const found = (await import(making.module)) as { makerOf(given: unknown): Maker }
  return found.makerOf(making.given)
}
