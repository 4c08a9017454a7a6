import type { Line } from '../../domain/document.ts'

/** A file that holds other files. */
export interface Container {
  readonly files: readonly {
    readonly filename: string | null
    readonly bytes: Uint8Array
    readonly contentType: string
  }[]
  /** The text of the mail that it holds, where it holds one. */
  readonly body?: readonly Line[]
}
