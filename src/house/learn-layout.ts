import type { Campaign } from '../domain/campaign.ts'
import type { LearnedLayout } from '../domain/layout.ts'
import type { Language } from '../domain/names.ts'
import { layoutOf } from '../form/layout.ts'
import { readPdf } from '../read/formats/pdf/pdf.ts'
import { type Located, locate } from '../understand/form/locate.ts'

/** A blank original whose layout is wanted. */
export interface Original {
  /** For messages: its path, or `the printed form`. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly of: 'notice' | 'form'
  /** The language that its name promises. */
  readonly language: Language
}

/**
 * Learns from a blank PDF where the campaign's questions and boxes stand, by their wording. The PDF may be anybody's: what is
 * wrong with it is told, and nothing is thrown. It may take any time and memory, so strangers' files are learned in a process
 * of their own (`layouts.ts`).
 */
export async function learnLayout(original: Original, campaign: Campaign): Promise<LearnedLayout> {
  const { name, bytes, of, language } = original
  try {
    const document = await readPdf(bytes, name)
    if (document.reason) return nothing(`${document.reason.code}: ${document.reason.detail}`)
    const located = locate(document, campaign)
    if (located === null) return nothing('the verification form is not found on its pages: is its wording another?')
    if (located.otherNotice) return nothing(`it is the form of another notice, ${located.otherNotice}`)
    if (located.language !== language) return nothing(`its form is in ${located.language}`)
    const onPage = (number: number) => ({
      boxes: located.boxes.filter(({ page }) => page === number).map(({ page: _, ...box }) => box),
      labels: located.labels.filter(({ page }) => page === number).map(({ page: _, ...label }) => label),
    })
    const id = `${campaign.id} ${of} ${language}`
    const layout = await layoutOf(bytes, document, onPage, { id, campaign: campaign.id, language, of })
    const written = new Set(
      layout.pages.flatMap(({ spots }) => spots.flatMap((s) => (s.is === 'area' ? s.question : []))),
    )
    const roomless = located.labels.filter(({ question }) => !written.has(question))
    return {
      layout,
      faults: [
        ...located.missing.map((missing) => `${name}: ${missingIn(missing)}`),
        ...roomless.map(({ question }) => `${name}: ${question}: no room to write beside or below its label`),
      ],
    }
  } catch (error) {
    return nothing(`cannot be followed: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`)
  }

  function nothing(why: string): LearnedLayout {
    return { layout: null, faults: [`${name}: ${why}`] }
  }
}

function missingIn({ question, option }: Located['missing'][number]): string {
  if (option === null) return `${question}: its label is not found`
  return option === 'tick' ? `${question}: its box is not found` : `${question}: the box for ${option} is not found`
}
