/** How a part of a mail speaks: the contract's `channel`. */
export type Channel = 'pdf-form' | 'pdf-text' | 'scan' | 'word' | 'sheet' | 'body-form' | 'body-text' | 'unreadable'

/** A page as an agent sees it, whatever file it was. */
export interface Document {
  /** `body`, `attachment 1: form.pdf`, `attachment 2: fwd.eml > attachment 1: form.pdf`. */
  readonly name: string
  /** What `read` can tell; `understand` turns `body-text` into `body-form`. */
  readonly channel: Channel
  /** Page count, null where the format has no pages. */
  readonly pages: number | null
  readonly lines: readonly Line[]
  /** Why it could not be read, or not whole. Set on every `unreadable` one. */
  readonly reason?: UnreadReason
  /** The mail that this document was attached to or forwarded inside of, when it is not the outermost. */
  readonly within?: { readonly from: string | null; readonly messageId: string | null }
  /** Pages that are pictures without an answer layer: left to the reader of scans. */
  readonly picturePages?: readonly number[]
  /** What the reader noticed: appearance and value differ, NeedAppearances, tracked changes. */
  readonly remarks: readonly string[]
}

export interface UnreadReason {
  readonly code:
    | 'picture'
    | 'encrypted'
    | 'damaged'
    | 'unknown-format'
    | 'old-format'
    | 'too-large'
    | 'too-many-pages'
    | 'too-deep'
    | 'too-slow'
    | 'too-much-memory'
    | 'empty'
  readonly detail: string
}

/**
 * A run of text on one baseline within one column or cell, with what stands in it, in reading order.
 * Formats with places (PDF) give one line per run and leave columns apart; formats without (mail, Word) one per line, paragraph or cell.
 */
export interface Line {
  /** From 1; null where there are no pages. */
  readonly page: number | null
  readonly place: Box | null
  /** All pieces' text with single blanks between, marks as `☒`, `☐` or `?`. */
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Levels of `>` or of quoting HTML around the line. */
  readonly quote: number
  /** A boundary that the mail's HTML shows, on the first line behind it. */
  readonly cut?: 'reply' | 'forward' | 'signature'
  /** Row and column in a table, where the format has tables: `[table, row, column]`. */
  readonly cell?: readonly [number, number, number]
  /** Of a line that was recognised in a picture and may hold a number: what else it may be read as. */
  readonly seen?: Seen
}

/** What a recogniser saw along a line: evenly parted, at each step the likely characters with their probability, '' for none. */
export interface Seen {
  /** Where the steps begin and end on the page, in points. */
  readonly from: number
  readonly to: number
  readonly steps: readonly (readonly (readonly [string, number])[])[]
  /** The same line cut out and scaled in other ways, where it may hold a number. */
  readonly again?: readonly Omit<Seen, 'again' | 'second'>[]
  /** What a recogniser of another kind read in it, where it was asked. */
  readonly second?: string
}

export type Piece = Print | Mark | Entry

/** Text that stands on the page: printed with the form, or typed over it (`understand` tells them apart by the form's wording). */
export interface Print {
  readonly is: 'print'
  readonly text: string
  readonly place: Box | null
  readonly style?: 'struck' | 'strong'
  /** How sure the text itself is, 0 to 1, where it was recognised in a picture. */
  readonly certainty?: number
}

/** A box or a radio button. */
export interface Mark {
  readonly is: 'mark'
  readonly state: 'ticked' | 'empty' | 'unclear'
  readonly place: Box | null
  /** Independent witnesses that agree on the state. */
  readonly by: readonly Witness[]
  /** Field name and on-state: opaque, they only ever confirm. */
  readonly name?: string
  /** State that the form was sent with equals this one. */
  readonly prefilled?: boolean
}

/** Text that somebody put into a field, a control or an annotation. */
export interface Entry {
  readonly is: 'entry'
  readonly text: string
  readonly place: Box | null
  readonly by: readonly Witness[]
  readonly name?: string
  /** Equal to the field's default value (`/DV`): prefilled by the sender of the form. */
  readonly prefilled?: boolean
}

/** Where a state or a text was seen. */
export type Witness = 'field' | 'appearance' | 'annotation' | 'glyph' | 'stroke' | 'control' | 'text' | 'ink'

/** x, y, width, height in PDF points from the page's top left. */
export type Box = readonly [number, number, number, number]
