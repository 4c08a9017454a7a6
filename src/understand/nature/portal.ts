import type { Message } from '../../domain/message.ts'
import { fold } from '../trim/fold.ts'
import { type Languages, wordsIn } from '../trim/lexicon.ts'
import { evidenceOf } from './evidence.ts'

const TEXT_AT_MOST = 6000

/**
 * A secure-mail portal (Zivver, ZorgMail, Proofpoint, Cisco, Egress and their like) says that a message waits there: told by its
 * shape, words for "secure message" with a link, sent by a portal's own address or in somebody's name, or with the encrypted
 * envelope attached.
 */
export function portalNotice(message: Message, text: string, languages: Languages): boolean {
  const secure = wordsIn(languages, 'secure').holds
  const said = fold(text.slice(0, TEXT_AT_MOST))
  const named = secure.test(fold(message.subject ?? '')) || secure.test(said)
  if (!named) return false
  const envelope = message.attachments.some((one) =>
    /^(?:securedoc|message|secure\w{0,20})[\w-]{0,40}\.(?:html?|shtml|pdf)$/i.test(one.filename ?? ''),
  )
  if (!/https?:\/\/\S/i.test(said) && !envelope) return false
  const { noReply } = evidenceOf(message)
  const behalf = /\b(?:via|namens|on behalf of|im auftrag|au nom de|en nombre de|per conto di)\b/i.test(
    message.from?.name ?? '',
  )
  const waits =
    /(?:open|read|view|lees|lezen|bekijk|öffnen|lesen|anzeigen|ouvrir|lire|consulter|abrir|leer|ver|aprire|leggere|inloggen|log ?in|sign ?in|anmelden|connecter)/.test(
      said,
    )
  return envelope || noReply || behalf || (waits && secure.test(fold(message.subject ?? '')) && secure.test(said))
}
