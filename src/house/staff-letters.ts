import type { Letter } from '../domain/letter.ts'
import type { HealthFacts } from '../send/letter-facts.ts'
import { type WrittenLetter, writeDeskLetter } from '../send/letters.ts'
import type { Building } from './world.ts'

/** Staff are written to in this language. */
const LANGUAGE = 'en'

export function healthLetter(
  building: Building,
  to: readonly string[],
  about: Omit<HealthFacts, 'language'>,
): Promise<WrittenLetter> {
  const { store, now } = building
  const facts = { language: LANGUAGE, ...about }
  return writeDeskLetter(to, { followUp: 'health', facts }, deskOf(building), {
    id: store.newId(),
    date: now(),
  })
}

/** Subjects and the words that raised them; the letters are attached as they were written. */
export async function digestLetter(
  building: Building,
  to: readonly string[],
  letters: readonly Letter[],
): Promise<WrittenLetter> {
  const { store, now } = building
  const cases = await store.cases.byIds(letters.map((letter) => letter.case))
  const wordsOf = ({ id, case: of }: Letter) => {
    const held = cases.find((one) => one.id === of)
    const about = held?.letters.find((letter) => letter.id === id)?.about ?? []
    return held?.escalations.find((escalation) => about.includes(escalation.id))?.words ?? null
  }
  const facts = {
    language: LANGUAGE,
    letters: letters.map((letter) => ({ subject: letter.subject, words: wordsOf(letter) })),
  }
  const attachments = letters.map(({ source, case: of }, at) => ({
    filename: `${at + 1} ${cases.find(({ id }) => id === of)?.reference ?? ''}.eml`,
    contentType: 'message/rfc822',
    content: source,
  }))
  return writeDeskLetter(to, { followUp: 'digest', facts }, deskOf(building), {
    id: store.newId(),
    date: now(),
    attachments,
  })
}

export function deskOf({ config, templates, key }: Building) {
  return { templates, key, from: config.outgoing.from, plusAddress: config.outgoing.plusAddress }
}
