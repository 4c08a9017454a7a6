import { readdirSync, readFileSync } from 'node:fs'
import { mailWith } from '../../fixtures/make/corpus/form.ts'
import { originalsOf } from '../../fixtures/make/corpus/originals.ts'
import type { PaperTruth } from '../../fixtures/make/paper.ts'
import { makerOf } from '../../src/commands/reading.ts'
import { readMail } from '../../src/read/read.ts'
import type { Reading } from '../../src/report/reading.ts'
import { asRead, givenOf } from '../bench/reading/reader.ts'
import { campaign } from '../understand/form/pages.ts'
import { heldAgainst, type Outcome } from '../understand/form/sweep/read-back.ts'

const FOLDER = new URL('../../fixtures/paper/', import.meta.url)

export const PAPER_FORMS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.pdf'))
  .map((file) => file.slice(0, -'.pdf'.length))

export function paperTruth(name: string): PaperTruth {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as PaperTruth
}

export type ReadPaper = (name: string) => Promise<Outcome>

/** Reads forms of `fixtures/paper` as mails that bring them, where notice and printed form are known in these languages. */
export async function paperReader(languages: readonly string[]): Promise<ReadPaper> {
  const reading = makerOf(await givenOf([campaign]))
  const made = languages.flatMap((language) => [originalsOf('notice', language), originalsOf('form', language)])
  const layouts = (await Promise.all(made)).map(({ layout }) => layout)
  return async (name) => {
    const truth = paperTruth(name)
    const bytes = readFileSync(new URL(`${name}.pdf`, FOLDER))
    const eml = mailWith({ name: `${name}.pdf`, type: 'application/pdf', bytes, language: truth.language }, name)
    const opened = await readMail(eml, { layouts: async () => layouts })
    return heldAgainst(asRead(reading(opened, null) as Reading), truth)
  }
}

/** All forms of `fixtures/paper`, counted by what came of them; one that is read wrongly, and nobody asked, ends it. */
export async function paperFormsAreRead(): Promise<string> {
  const read = await paperReader(Object.keys(campaign.wordings))
  const count = { right: 0, needless: 0, asked: 0, wrong: 0 }
  const wrong: string[] = []
  for (const name of PAPER_FORMS) {
    const { verdict, what } = await read(name)
    count[verdict]++
    if (verdict === 'wrong') wrong.push(`${name}: ${what}`)
  }
  if (wrong.length > 0) throw new Error(`read wrongly, and nobody asked:\n${wrong.join('\n')}`)
  return `${PAPER_FORMS.length} forms on paper: ${count.right} right, ${count.needless + count.asked} asked about, none wrong`
}
