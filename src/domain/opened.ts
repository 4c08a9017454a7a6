import type { Document } from './document.ts'
import type { Message } from './message.ts'

/** A mail taken apart: its envelope, and every part of it as a page. The body is the first document. */
export interface Opened {
  readonly message: Message
  readonly documents: readonly Document[]
}
