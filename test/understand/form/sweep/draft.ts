/** Something on a page, its place in points from the top left. `question` and `option` say what it is for. */
export type Item =
  | { readonly is: 'words'; readonly x: number; readonly y: number; readonly text: string; readonly strong: boolean }
  | { readonly is: 'box'; readonly x: number; readonly y: number; readonly ticked: boolean; readonly group: string }
  | {
      readonly is: 'field'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly text: string
    }
  | {
      readonly is: 'list'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly options: readonly string[]
      readonly chosen: readonly string[]
    }
  | { readonly is: 'rule'; readonly x: number; readonly y: number; readonly toX: number; readonly toY: number }

export const SIZE = 9
export const LINE = 12
export const PAGE: readonly [number, number] = [595, 842]

/** Pages on which a form is set out before it is painted with one pen or another. */
export class Draft {
  readonly pages: Item[][] = [[]]
  /** On which page each question stands. */
  readonly pageOf = new Map<string, number>()
  y = 50

  add(item: Item): void {
    this.pages.at(-1)!.push(item)
  }

  words(x: number, y: number, text: string, strong = false): number {
    this.add({ is: 'words', x, y, text, strong })
    return x + widthOf(text)
  }

  /** Sets words in lines of a width; returns the y below them and where the last line ends. */
  wrapped(x: number, y: number, text: string, width: number, strong = false): { below: number; end: number } {
    let line = ''
    let at = y
    for (const word of text.split(' ')) {
      const longer = line ? `${line} ${word}` : word
      if (line && widthOf(longer) > width) {
        this.words(x, at, line, strong)
        at += LINE
        line = word
      } else line = longer
    }
    return { end: this.words(x, at, line, strong), below: at + LINE }
  }

  box(x: number, y: number, ticked: boolean, group: string): void {
    this.add({ is: 'box', x, y, ticked, group })
  }

  rule(x: number, y: number, toX: number, toY: number): void {
    this.add({ is: 'rule', x, y, toX, toY })
  }

  page(): void {
    this.pages.push([])
    this.y = 50
  }
}

/** About the width of Helvetica at the size in use, a little more rather than less. */
export function widthOf(text: string): number {
  return (
    [...text].reduce(
      (sum, sign) => sum + (/[iljtfI.,:;'()! ]/.test(sign) ? 0.3 : /[mwMW]/.test(sign) ? 0.9 : 0.57),
      0,
    ) * SIZE
  )
}
