import type { Campaign } from '../domain/campaign.ts'
import type { LearnedLayout } from '../domain/layout.ts'
import { type DrawnPage, drawLayout } from '../form/draw-layout.ts'
import { learnLayout, type Original } from './learn-layout.ts'

/** What the child is to do: one original, and then it ends. */
export interface ToLearn {
  readonly original: Original
  readonly campaign: Campaign
  readonly draw: boolean
}

export interface Learned extends LearnedLayout {
  readonly drawn: readonly DrawnPage[]
}

process.once('message', (work: ToLearn) => void answer(work))
process.once('disconnect', () => process.exit(0))
// pdf.js leaves rejections behind that nobody waits for.
process.on('unhandledRejection', () => {})

async function answer({ original, campaign, draw }: ToLearn): Promise<void> {
  const learned = await learnLayout(original, campaign)
  const { drawn, why } = draw && learned.layout ? await pictures(original, learned.layout) : { drawn: [], why: [] }
  const result: Learned = { ...learned, faults: [...learned.faults, ...why], drawn }
  process.send?.(result, () => process.exit(0))
}

async function pictures({ name, bytes }: Original, layout: NonNullable<LearnedLayout['layout']>) {
  try {
    return { drawn: await drawLayout(bytes, layout), why: [] }
  } catch (error) {
    return { drawn: [], why: [`${name}: cannot be drawn: ${(error as Error).message.slice(0, 200)}`] }
  }
}
