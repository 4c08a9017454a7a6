import assert from 'node:assert/strict'
import type { SubmissionKind } from '../../src/domain/submission.ts'
import { type Letter, mail, RE, squeezed } from './mail-for-tests.ts'
import { understood } from './reply/examples.ts'

const MACHINES: readonly [name: string, letter: Letter, kind: SubmissionKind][] = [
  [
    'Outlook away, Dutch',
    {
      subject: `Automatisch antwoord: ${RE}`,
      text: 'Ik ben afwezig tot en met 24 april. Bij dringende vragen: lab@ziekenhuis.example.',
      headers: 'Auto-Submitted: auto-replied',
    },
    'auto-reply',
  ],
  [
    'away without any header, Dutch',
    {
      subject: `Afwezig: ${RE}`,
      text: 'Beste, ik ben met verlof tot 24 april en lees mijn mails niet.\nMet vriendelijke groeten',
    },
    'auto-reply',
  ],
  [
    'away without any header, English',
    {
      subject: `Out of Office: ${RE}`,
      text: 'I am on annual leave until 24 April. Please contact Jane Roe for urgent matters.',
    },
    'auto-reply',
  ],
  [
    'away without any header, German',
    {
      subject: `Abwesenheitsnotiz: ${RE}`,
      text: 'Ich bin bis 24. April nicht im Büro. In dringenden Fällen wenden Sie sich an Frau Keller.',
    },
    'auto-reply',
  ],
  [
    'away without any header, French',
    {
      subject: `Réponse automatique : ${RE}`,
      text: "Je suis absent du bureau jusqu'au 24 avril. En cas d'urgence, contactez Mme Roy.",
    },
    'auto-reply',
  ],
  [
    'away without any header, Spanish',
    {
      subject: `Respuesta automática: ${RE}`,
      text: 'Estaré fuera de la oficina hasta el 24 de abril. Para asuntos urgentes, contacte con la Dra. Gil.',
    },
    'auto-reply',
  ],
  [
    'away without any header, Italian',
    {
      subject: `Risposta automatica: ${RE}`,
      text: 'Sono fuori ufficio fino al 24 aprile. Per urgenze contattare il dott. Neri.',
    },
    'auto-reply',
  ],
  [
    'TOPdesk',
    {
      from: 'servicedesk@ziekenhuis.example',
      subject: 'Uw melding M2304 1234 is geregistreerd',
      text: 'Geachte heer/mevrouw,\n\nUw melding is geregistreerd onder nummer M2304 1234. Wij nemen zo spoedig mogelijk contact met u op.',
      headers: 'Auto-Submitted: auto-generated',
    },
    'auto-reply',
  ],
  [
    'ServiceNow',
    {
      from: 'it@hospital.service-now.example',
      subject: 'Incident INC0012345 has been opened on your behalf',
      text: 'Your request has been received and a ticket has been created: INC0012345.',
      headers: 'Auto-Submitted: auto-generated\nPrecedence: bulk',
    },
    'auto-reply',
  ],
  [
    'Jira',
    {
      from: 'jira@lab.example',
      subject: 'LAB-431 FSN2023-1338: urgent field safety notice',
      text: '—-—-—-—\nReply above this line.\n\nWe have received your request and will respond as soon as possible.',
      headers: 'Auto-Submitted: auto-generated\nPrecedence: bulk\nX-JIRA-FingerPrint: 12ab',
    },
    'auto-reply',
  ],
  [
    'Zendesk',
    {
      from: 'support@lab.zendesk.example',
      subject: '[Request received] FSN2023-1338',
      text: '##- Please type your reply above this line -##\n\nYour request (4321) has been received and is being reviewed by our support staff.',
      headers: 'Auto-Submitted: auto-generated\nX-Auto-Response-Suppress: All',
    },
    'auto-reply',
  ],
  [
    'OTRS',
    {
      from: 'otrs@klinikum.example',
      subject: '[Ticket#2023041210000123] RE: FSN2023-1338',
      text: 'Vielen Dank für Ihre Anfrage. Ihre Nachricht wurde unter der Ticketnummer 2023041210000123 registriert.',
      headers: 'Precedence: bulk\nAuto-Submitted: auto-replied',
    },
    'auto-reply',
  ],
  [
    'Postfix, as plain text',
    {
      answers: false,
      from: 'mailer-daemon@mx.lab.example',
      name: 'Mail Delivery System',
      subject: 'Undelivered Mail Returned to Sender',
      text: "This is the mail system at host mx.lab.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<j.jansen@lab.example>: host mx.lab.example said: 550 5.1.1 User unknown",
      headers: 'Return-Path: <>\nAuto-Submitted: auto-replied',
    },
    'bounce',
  ],
  [
    'Exchange',
    {
      answers: false,
      from: 'postmaster@lab.example',
      subject: `Undeliverable: ${RE}`,
      text: "Delivery has failed to these recipients or groups:\n\nJan Jansen (j.jansen@lab.example)\nThe email address you entered couldn't be found.\n\n#550 5.1.10 RESOLVER.ADR.RecipientNotFound",
      headers: 'Return-Path: <>',
    },
    'bounce',
  ],
  [
    'Exchange in Dutch',
    {
      answers: false,
      from: 'postmaster@lab.example',
      subject: `Onbestelbaar: ${RE}`,
      text: 'Bezorging aan deze geadresseerden of groepen is mislukt:\n\nj.jansen@lab.example\nHet e-mailadres is niet gevonden.',
      headers: 'Return-Path: <>',
    },
    'bounce',
  ],
  [
    'Exim',
    {
      answers: false,
      from: 'mailer-daemon@lab.example',
      subject: 'Mail delivery failed: returning message to sender',
      text: 'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  j.jansen@lab.example\n    Unrouteable address',
      headers: 'Return-Path: <>\nAuto-Submitted: auto-replied',
    },
    'bounce',
  ],
  [
    'qmail',
    {
      answers: false,
      from: 'MAILER-DAEMON@lab.example'.toLowerCase(),
      subject: 'failure notice',
      text: "Hi. This is the qmail-send program at lab.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<j.jansen@lab.example>:\nSorry, no mailbox here by that name. (#5.1.1)",
      headers: 'Return-Path: <>',
    },
    'bounce',
  ],
  [
    'Gmail',
    {
      answers: false,
      from: 'mailer-daemon@googlemail.example',
      subject: 'Delivery Status Notification (Failure)',
      text: "Address not found\nYour message wasn't delivered to j.jansen@lab.example because the address couldn't be found, or is unable to receive mail.",
      headers: 'Return-Path: <>\nX-Failed-Recipients: j.jansen@lab.example\nAuto-Submitted: auto-replied',
    },
    'bounce',
  ],
  [
    'sendmail, still trying',
    {
      answers: false,
      from: 'mailer-daemon@lab.example',
      subject: 'Warning: could not send message for past 4 hours',
      text: '    **********************************************\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n    **********************************************\n\nYour message has not yet been delivered. It will be retried for 5 days.',
      headers: 'Return-Path: <>\nAuto-Submitted: auto-generated (warning-timeout)',
    },
    'bounce',
  ],
  [
    'a newsletter',
    {
      answers: false,
      from: 'news@shop.example',
      subject: 'Spring offers for your lab',
      text: 'Discover our pipettes. Unsubscribe here.',
      headers: 'List-Unsubscribe: <mailto:u@shop.example>\nPrecedence: bulk',
    },
    'other',
  ],
]

const QUOTES: readonly [client: string, below: string][] = [
  [
    'Outlook, Dutch',
    '________________________________\nVan: Technical Support <support@maker.example>\nVerzonden: woensdag 5 april 2023 14:02\nAan: Jan Jansen <j.jansen@lab.example>\nOnderwerp: FSN2023-1338\n\nIs the patch installed? Yes',
  ],
  [
    'Outlook, German',
    'Von: Technical Support <support@maker.example>\nGesendet: Mittwoch, 5. April 2023 14:02\nAn: Jan Jansen <j.jansen@lab.example>\nBetreff: FSN2023-1338\n\nDer Patch wurde installiert.',
  ],
  [
    'Outlook, French',
    'De : Technical Support <support@maker.example>\nEnvoyé : mercredi 5 avril 2023 14:02\nÀ : Jan Jansen <j.jansen@lab.example>\nObjet : FSN2023-1338\n\nLe correctif est installé.',
  ],
  [
    'Outlook, Spanish',
    'De: Technical Support <support@maker.example>\nEnviado el: miércoles, 5 de abril de 2023 14:02\nPara: Jan Jansen <j.jansen@lab.example>\nAsunto: FSN2023-1338\n\nEl parche está instalado.',
  ],
  [
    'Outlook, Italian',
    'Da: Technical Support <support@maker.example>\nInviato: mercoledì 5 aprile 2023 14:02\nA: Jan Jansen <j.jansen@lab.example>\nOggetto: FSN2023-1338\n\nLa patch è installata.',
  ],
  [
    'Gmail, French',
    'Le mer. 5 avr. 2023 à 14:02, Technical Support <support@maker.example> a écrit :\n\n> Le correctif est installé.',
  ],
  [
    'Gmail, Dutch',
    'Op wo 5 apr 2023 om 14:02 schreef Technical Support <support@maker.example>:\n\n> De patch is geïnstalleerd.',
  ],
  [
    'Apple Mail, German',
    '> Am 05.04.2023 um 14:02 schrieb Technical Support <support@maker.example>:\n> \n> Der Patch ist installiert.',
  ],
  ['Thunderbird', 'On 05/04/2023 14:02, Technical Support wrote:\n> The patch is installed.'],
  [
    'iPhone',
    'Verstuurd vanaf mijn iPhone\n\nOp 5 apr. 2023 om 14:02 heeft Technical Support <support@maker.example> het volgende geschreven:\n\n﻿\nDe patch is geïnstalleerd.',
  ],
  [
    'Notes',
    '-----Technical Support <support@maker.example> schreef: -----\nAan: j.jansen@lab.example\nVan: Technical Support <support@maker.example>\nDatum: 05/04/2023 14:02\nOnderwerp: FSN2023-1338\n\nDe patch is geïnstalleerd.',
  ],
  ['GroupWise', '>>> Technical Support <support@maker.example> 05-04-2023 14:02 >>>\nDe patch is geïnstalleerd.'],
  [
    'Zimbra',
    '----- Oorspronkelijk bericht -----\nVan: "Technical Support" <support@maker.example>\nAan: "Jan Jansen" <j.jansen@lab.example>\nVerzonden: Woensdag 5 april 2023 14:02:11\nOnderwerp: FSN2023-1338\n\nDe patch is geïnstalleerd.',
  ],
]

describe('machines of many makers', () => {
  for (const [name, letter, kind] of MACHINES) {
    it(`${name}: ${kind}, and nobody is asked`, () => {
      const { kind: found, problems, answers } = understood(mail(letter), letter.answers !== false)
      assert.deepEqual([found, problems, answers], [kind, [], []])
    })
  }
})

describe('the quote of many mail programs', () => {
  for (const [client, below] of QUOTES) {
    it(`${client}: is not the writer's`, () => {
      const read = understood(mail({ text: `Goedemorgen,\n\nDe patch staat nog niet op M70412.\n\n${below}` }))
      const rows = read.statements.map(({ outcome, action, serial }) => `${outcome} ${action} ${serial}`)
      assert.equal(squeezed(read.ownWords), 'Goedemorgen, De patch staat nog niet op M70412.')
      assert.deepEqual([rows, read.problems], [['not-done patch M70412'], []])
    })
  }
  it('holds answers between its lines', () => {
    const read = understood(
      mail({
        text: 'Zie hieronder.\n\n> Is de patch op alle toestellen geïnstalleerd?\nJa, de patch is geïnstalleerd op M70412.\n> Is de gebruikersconfiguratie gewijzigd?\nDe gebruikersconfiguratie is nog niet gewijzigd.',
      }),
    )
    const rows = read.statements.map(({ outcome, action, serial }) => `${outcome} ${action} ${serial}`)
    assert.deepEqual(rows, ['done patch M70412', 'not-done config null'])
  })
})
