/** A file in a mail, or in an archive. */
export interface File {
  readonly filename: string | null
  readonly bytes: Uint8Array
  /** Lower case. */
  readonly contentType: string
  readonly disposition?: string | null
  readonly cid?: string | null
}

/** The tree of MIME parts (RFC 2046): text that is shown as the body, files, and what holds them together. */
export type Part =
  | { readonly is: 'text'; readonly html: boolean; readonly text: string }
  | { readonly is: 'file'; readonly file: File }
  | { readonly is: 'many'; readonly alternative: boolean; readonly parts: readonly Part[] }

/** Every file of the mail, in order. */
export function filesIn(part: Part): File[] {
  if (part.is === 'file') return [part.file]
  return part.is === 'many' ? part.parts.flatMap(filesIn) : []
}

/** All HTML of the mail, to see which pictures it shows. */
export function htmlOf(part: Part): string {
  if (part.is === 'text') return part.html ? part.text : ''
  return part.is === 'many' ? part.parts.map(htmlOf).join('') : ''
}
