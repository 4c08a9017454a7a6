import type { Campaign } from '../../domain/campaign.ts'
import { wordsOf } from '../form/words.ts'

/** Words that join, count or name serial numbers in a list, in six languages: with them beside it a number says no more than itself. */
const LISTING = new Set(
  (
    'en and und et y e ed of or ou o oder t m tot met tm through to till bis a al au le la les de der die das du des del il the het een ' +
    's n sn serial serials number numbers no nr nrs num numero numeros numeri serie serienummer serienummers serienr serienrs seriennummer ' +
    'seriennummern toestel toestellen instrument instrumenten instruments instrumente instrumento instrumentos strumento strumenti ' +
    'apparaat apparaten apparat apparate gerat gerate device devices appareil appareils equipo equipos sequencer unit units both beide alle all ' +
    'ook also auch aussi inclusief incl illumina'
  ).split(' '),
)

/** Words beside serial numbers that may change what is said of them (`not yet`, `Dx only`): none where it is a plain list. */
export function remarksBeside(text: string, campaign: Campaign, label: string): string[] {
  const known = new Set([...LISTING, ...wordsOf(label).map(({ norm }) => norm)])
  const names = [...campaign.products, ...campaign.outOfScope].flatMap(({ name, alsoCalled }) => [name, ...alsoCalled])
  const phrases = names.map((name) => ` ${spaced(name)} `).sort((one, other) => other.length - one.length)
  const left = phrases.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), ` ${lettersOnly(text)} `)
  return left.split(' ').filter((word) => word.length > 1 && !/\d/.test(word) && !known.has(word))
}

/** Chunks with digits are for the reader of serial numbers, unless a product is called so. */
function lettersOnly(text: string): string {
  return text
    .split(/[\s,;()/&+•|:]+/)
    .filter((chunk) => !/\d{3}/.test(chunk) || /^\d{3}\p{L}*$/u.test(chunk))
    .map(spaced)
    .filter(Boolean)
    .join(' ')
}

function spaced(text: string): string {
  return wordsOf(text)
    .map(({ norm }) => norm)
    .join(' ')
}
