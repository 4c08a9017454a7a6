import type { UnreadReason } from '../domain/document.ts'
import type { Opened } from '../domain/opened.ts'

/** A mail to read, by its bytes or by the path of its file. */
export interface ToChild {
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

/** `failed`: the file could not be opened, or the reader has a fault; the mail's bytes are not to blame. */
export type FromChild =
  | { readonly is: 'started'; readonly id: number }
  | { readonly is: 'part'; readonly id: number; readonly part: string }
  | { readonly is: 'opened'; readonly id: number; readonly opened: Opened }
  | { readonly is: 'failed'; readonly id: number; readonly message: string }
