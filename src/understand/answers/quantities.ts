import { wordsOf } from '../form/words.ts'
import { answerFrom, joined } from './evidence.ts'
import { type AnswerContext, NOTHING, type ReadAnswer, type Written } from './written.ts'

/** Words that name what is counted, in six languages: beside them a number says no more than itself. */
const UNITS = new Set(
  (
    'unit units piece pieces pc pcs kit kits box boxes pack packs cartridge cartridges stuck stueck einheit einheiten packung packungen ' +
    'kartusche kartuschen stuks st eenheid eenheden doos dozen verpakking verpakkingen cassette cassettes unite unites piece pieces boite ' +
    'boites coffret coffrets cartouche cartouches unidad unidades uds ud caja cajas cartucho cartuchos unita pezzo pezzi pz confezione ' +
    'confezioni cartuccia cartucce and und en et y e'
  ).split(' '),
)

/** Counts are parted by lines, semicolons, or a comma and a blank: `1,5` and `1.000` could be two things and are neither. */
const PARTS = /\s*(?:\n|;|,\s+|\s(?:and|und|en|et|y|e|&)\s)\s*/iu

/** Whole numbers in the order written. Anything that is not plainly a count (`about 5`, `5-6`, `none`) is for a person. */
export function readQuantities(written: Written, context: AnswerContext): ReadAnswer {
  const text = joined(written.texts, '\n')
  if (!/[\p{L}\p{N}]/u.test(text)) return NOTHING
  const counts = text.split(PARTS).map(countOf)
  if (!counts.every((count) => count !== null))
    return { ...NOTHING, problems: [{ code: 'quantity-unclear', question: written.question.id, detail: text }] }
  return { ...NOTHING, answer: answerFrom(written, counts, written.texts, context) }
}

/** `12`, `12 kits`, `12x`; null where more is said than a count of at most six digits. */
function countOf(text: string): number | null {
  const match = /^(\d{1,6})\s?[x×]?\s?(\p{L}[\p{L}. ()]*)?$/u.exec(text.trim())
  if (!match) return null
  return wordsOf(match[2] ?? '').every(({ norm }) => UNITS.has(norm) || norm.length === 1) ? Number(match[1]) : null
}
