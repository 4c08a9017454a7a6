import type { Line } from '../../domain/document.ts'
import type { File } from '../parts.ts'

/** A file that holds other files. */
export interface Container {
  readonly files: readonly File[]
  /** How many more files it holds than were opened. */
  readonly more?: number
  /** The text of the mail that it holds, where it holds one. */
  readonly body?: readonly Line[]
}

/** Remark on a document that other files were put into, besides what it says itself. */
export const HOLDS_FILES = 'holds-files'
