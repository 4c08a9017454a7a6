import assert from 'node:assert/strict'
import type { SubmissionKind } from '../../src/domain/submission.ts'
import { type Letter, mail, RE } from './mail-for-tests.ts'
import { understood } from './reply/examples.ts'

const LETTERS: readonly [name: string, letter: Letter, kind: SubmissionKind][] = [
  [
    'away for a birth, Dutch',
    {
      subject: `Automatisch antwoord: ${RE}`,
      text: 'Hallo! Ik geniet van mijn zwangerschapsverlof. Vanaf 4 september ben ik er terug. Mijn collega Tine (tine@labo.example) helpt je graag verder.',
      headers: 'X-Auto-Response-Suppress: All\nAuto-Submitted: auto-generated',
    },
    'auto-reply',
  ],
  [
    'does not work on Wednesdays, Dutch',
    { subject: `Afwezigheidsassistent: ${RE}`, text: 'Ik werk niet op woensdag. Uw bericht wordt niet doorgestuurd.' },
    'auto-reply',
  ],
  [
    'a person before a holiday, Dutch',
    { subject: RE, text: 'Ik ben vanaf morgen op vakantie, maar de patch is geïnstalleerd op M70418.' },
    'reply',
  ],
  [
    'undelivered, Dutch',
    {
      answers: false,
      from: 'postmaster@labo.example',
      subject: 'Niet bestelbaar: FSN2023-1338',
      text: 'Uw bericht is niet bezorgd bij een of meer geadresseerden.\n\nlabo@labo.example\nHet postvak van de ontvanger is vol.',
      headers: 'Return-Path: <>',
    },
    'bounce',
  ],
  [
    'left the firm, English',
    {
      subject: `Automatic reply: ${RE}`,
      text: 'Please note that I have left the organisation. This mailbox is no longer monitored. Contact lab.reception@trust.example.',
      headers: 'Auto-Submitted: auto-replied',
    },
    'auto-reply',
  ],
  [
    'generic mailbox, English',
    {
      from: 'procurement@trust.example',
      subject: 'Thank you for your email',
      text: 'Thank you for contacting the Procurement Helpdesk. Your email has been received and will be answered within 5 working days. Please do not reply to this message.',
      headers: 'Auto-Submitted: auto-replied',
    },
    'auto-reply',
  ],
  [
    'Freshservice, English',
    {
      from: 'helpdesk@trust.example',
      subject: '[#SR-70431] FSN2023-1338',
      text: 'Hi,\n\nWe have received your request and an agent will get back to you shortly. Your ticket number is SR-70431.',
      headers: 'Precedence: bulk\nAuto-Submitted: auto-generated',
    },
    'auto-reply',
  ],
  [
    'Mimecast, English',
    {
      answers: false,
      from: 'postmaster@mx.example',
      subject: '[Postmaster] Email Delivery Failure',
      text: 'This is a delivery failure notification message indicating that an email you addressed to lab@trust.example could not be delivered. The problem appears to be: Recipient server rejected the message.',
      headers: 'Return-Path: <>\nAuto-Submitted: auto-generated',
    },
    'bounce',
  ],
  [
    'read receipt, English',
    {
      subject: `Read: ${RE}`,
      text: 'Your message\n\n  To: Lab\n  Subject: FSN2023-1338\n  Sent: 05 April 2023 10:02\n\nwas read on 05 April 2023 10:41.',
      headers: 'Auto-Submitted: auto-replied',
    },
    'auto-reply',
  ],
  [
    'parental leave, German',
    {
      subject: `Automatische Antwort: ${RE}`,
      text: 'Vielen Dank für Ihre Nachricht. Ich befinde mich in Elternzeit und kehre am 1. September zurück. Ihre E-Mail wird nicht weitergeleitet.',
      headers: 'Auto-Submitted: auto-generated',
    },
    'auto-reply',
  ],
  [
    'Notes, German',
    {
      name: 'Regula Hofer',
      subject: 'Regula Hofer ist außer Haus. (zurückgekehrt 24.04.2023)',
      text: 'Ich werde ab 06.04.2023 nicht im Büro sein. Ich kehre zurück am 24.04.2023.',
    },
    'auto-reply',
  ],
  [
    'undelivered, German',
    {
      answers: false,
      from: 'postmaster@klinikum.example',
      subject: `Unzustellbar: ${RE}`,
      text: 'Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\nlabor@klinikum.example\nDie eingegebene E-Mail-Adresse konnte nicht gefunden werden.',
      headers: 'Return-Path: <>',
    },
    'bounce',
  ],
  [
    'GMX, German',
    {
      answers: false,
      from: 'mailer-daemon@gmx.example',
      subject: 'Mail delivery failed: returning message to sender',
      text: 'Diese Nachricht wurde automatisch erzeugt.\n\nIhre E-Mail konnte nicht zugestellt werden: labor@klinikum.example: Postfach voll.',
      headers: 'Return-Path: <>\nAuto-Submitted: auto-replied',
    },
    'bounce',
  ],
  [
    'closed for holidays, French',
    {
      subject: `Réponse automatique : ${RE}`,
      text: 'Le laboratoire est fermé du 7 au 17 avril inclus. Votre message sera lu à notre retour.',
      headers: 'Auto-Submitted: auto-replied',
    },
    'auto-reply',
  ],
  [
    'away, Québec',
    {
      subject: `Absence du bureau : ${RE}`,
      text: 'Bonjour, je suis en vacances et de retour le 24 avril. Pour toute urgence, communiquez avec Josée au poste 4471.',
    },
    'auto-reply',
  ],
  [
    'GLPI, French',
    {
      from: 'glpi@chu.example',
      subject: '[GLPI #0070451] Nouveau ticket FSN2023-1338',
      text: 'Votre demande a bien été enregistrée sous le numéro 0070451. Elle sera traitée dans les meilleurs délais.',
      headers: 'Auto-Submitted: auto-generated',
    },
    'auto-reply',
  ],
  [
    'undelivered, French',
    {
      answers: false,
      from: 'postmaster@chu.example',
      subject: `Non remis : ${RE}`,
      text: 'Échec de la remise à ces destinataires ou groupes :\n\nlabo@chu.example\nL’adresse de courrier que vous avez entrée est introuvable.',
      headers: 'Return-Path: <>',
    },
    'bounce',
  ],
  [
    'away, Spanish',
    {
      subject: `Fuera de la oficina: ${RE}`,
      text: 'Me encuentro de vacaciones hasta el 24 de abril. Responderé a mi regreso.',
    },
    'auto-reply',
  ],
  [
    'sick leave, Spanish',
    {
      subject: `Respuesta automática: ${RE}`,
      text: 'Estoy de baja médica. Para cualquier tema del laboratorio pueden escribir a laboratorio@clinica.example.',
      headers: 'Auto-Submitted: auto-replied',
    },
    'auto-reply',
  ],
  [
    'undelivered, Spanish',
    {
      answers: false,
      from: 'postmaster@clinica.example',
      subject: `No se puede entregar: ${RE}`,
      text: 'No se pudo entregar el mensaje a estos destinatarios o grupos:\n\nlab@clinica.example\nNo se encontró la dirección de correo electrónico.',
      headers: 'Return-Path: <>',
    },
    'bounce',
  ],
  [
    'ticket, Spanish',
    {
      from: 'soporte@clinica.example',
      subject: 'Su solicitud 70461 ha sido registrada',
      text: 'Estimado usuario: su solicitud ha sido registrada con el número 70461. En breve le atenderemos.',
      headers: 'Auto-Submitted: auto-generated',
    },
    'auto-reply',
  ],
  [
    'away, Italian',
    {
      subject: `Fuori sede: ${RE}`,
      text: 'Sono in ferie fino al 24 aprile compreso. Risponderò al mio rientro.',
    },
    'auto-reply',
  ],
  [
    'undelivered, Italian',
    {
      answers: false,
      from: 'postmaster@ospedale.example',
      subject: `Non recapitabile: ${RE}`,
      text: 'Impossibile recapitare il messaggio ai seguenti destinatari o gruppi:\n\nlab@ospedale.example\nLa casella di posta del destinatario è piena.',
      headers: 'Return-Path: <>',
    },
    'bounce',
  ],
  [
    'protocol office, Italian',
    {
      from: 'protocollo@pec.ospedale.example',
      subject: 'Ricevuta di protocollazione n. 70471/2023',
      text: 'Il messaggio è stato acquisito al protocollo generale con il numero 70471/2023. Si prega di non rispondere.',
      headers: 'Auto-Submitted: auto-generated',
    },
    'auto-reply',
  ],
  [
    'a person about a colleague away, Italian',
    { subject: RE, text: 'La collega è in ferie, rispondo io: la patch è stata installata su M70471.' },
    'reply',
  ],
]

describe('machines that newcomers wrote down', () => {
  for (const [name, letter, kind] of LETTERS) {
    it(`${name}: ${kind}`, () => {
      const { kind: found, problems } = understood(mail(letter), letter.answers !== false)
      assert.equal(found, kind)
      if (kind !== 'reply') assert.deepEqual(problems, [])
    })
  }
})
