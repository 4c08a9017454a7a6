import type { UnreadReason } from '../domain/document.ts'
import type { FormLayout } from '../domain/layout.ts'
import type { Making } from './making.ts'

/** `making` comes before all mails, `layouts` when they were asked for. */
export type ToChild =
  | { readonly is: 'making'; readonly making: Making }
  | { readonly is: 'layouts'; readonly layouts: readonly FormLayout[] }
  | ({ readonly is: 'read' } & Work)

/** A mail to read, by its bytes or by the path of its file. */
export interface Work {
  readonly id: number
  readonly source?: Uint8Array
  readonly path?: string
  /** Parts that a child before this one did not survive. */
  readonly skip: readonly Skipped[]
  readonly mailBytes: number
}

export interface Skipped {
  readonly part: string
  readonly reason: UnreadReason
}

/**
 * `ready`, once: what it reads by is loaded, and it is at the first mail that it was sent; answered, it is at the next. No `part`: all are read, and what comes now is thinking. `failed`: the file could not be opened, or the reader has a fault; the mail's bytes are not to
 * blame.
 */
export type FromChild =
  | { readonly is: 'ready' }
  | { readonly is: 'part'; readonly id: number; readonly part: string | null }
  | { readonly is: 'layouts-wanted' }
  | { readonly is: 'made'; readonly id: number; readonly made: unknown }
  | { readonly is: 'failed'; readonly id: number; readonly message: string }
