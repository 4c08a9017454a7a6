import assert from 'node:assert/strict'
import type { Message, Report } from '../../src/domain/message.ts'
import { campaignOf } from '../../src/understand/campaign-of.ts'
import { type Findings, type Nature, nature } from '../../src/understand/nature/nature.ts'
import { trim } from '../../src/understand/trim/trim.ts'
import { campaigns } from './campaign-for-tests.ts'
import { context, type Letter, languages, mail } from './mail-for-tests.ts'

type Case = Letter & {
  readonly envelope?: Partial<Message>
  readonly findings?: Partial<Findings>
  readonly own?: boolean
}

function natureOf(letter: Case): Nature {
  const plain = mail(letter)
  const opened = { ...plain, message: { ...plain.message, ...letter.envelope } }
  const trimmed = trim(opened.documents[0]!, opened.message, languages, campaigns, context)
  const verified = { cases: [], own: letter.own ?? false }
  const belonging = campaignOf(opened, trimmed, [], [], campaigns, verified, { consignees: [] }, context)
  const findings = { carriesForm: false, carriesAnswer: false, ...belonging, ...letter.findings }
  return nature(opened, trimmed, languages, verified, context, findings)
}

function report(type: Report['type'], action: string, status = '5.1.1'): Partial<Message> {
  const recipients = [{ address: 'j.jansen@lab.example', action, status, diagnostic: null }]
  return { contentType: 'multipart/report', report: { type, recipients, originalMessageId: null, returnedHeaders: [] } }
}

const UNRELATED = { subject: 'Your news', answers: false }

/** What happens, the mail, kind and class. */
const CASES: readonly [string, Case, string][] = [
  ['a person answers', { text: 'Alles is gepatcht.' }, 'reply person'],
  ['Auto-Submitted: no is a person', { text: 'Alles is gepatcht.', headers: 'Auto-Submitted: no' }, 'reply person'],
  [
    'X-Auto-Response-Suppress says nothing',
    { text: 'Nog niet.', headers: 'X-Auto-Response-Suppress: All' },
    'reply person',
  ],
  ['our own mail come back', { text: 'x', from: 'support@maker.example' }, 'other own'],
  ['our own mail come back, by its MAC', { text: 'x', own: true }, 'other own'],
  [
    'a failed delivery',
    { text: 'It could not be delivered.', envelope: report('delivery-status', 'failed') },
    'bounce failed',
  ],
  [
    'a delayed delivery',
    { text: 'Still trying.', envelope: report('delivery-status', 'delayed', '4.4.1') },
    'bounce delayed',
  ],
  [
    'a delivery that succeeded',
    { text: 'Delivered.', envelope: report('delivery-status', 'delivered', '2.0.0') },
    'auto-reply delivered',
  ],
  [
    'a relayed delivery',
    { text: 'Relayed.', envelope: report('delivery-status', 'relayed', '2.0.0') },
    'auto-reply delivered',
  ],
  [
    'a report whose parts nobody could read',
    {
      text: 'Your message could not be delivered to a@b.example',
      envelope: { contentType: 'multipart/report', contentTypeParameters: { 'report-type': 'Delivery-Status' } },
    },
    'bounce failed',
  ],
  [
    'a read receipt',
    { text: 'Gelezen.', envelope: report('disposition-notification', 'displayed') },
    'auto-reply read-receipt',
  ],
  ['a feedback report', { text: 'Abuse.', envelope: report('feedback-report', '') }, 'other bulk'],
  ['a calendar answer', { text: 'Accepted', envelope: { calendarMethod: 'REPLY' } }, 'auto-reply calendar-answer'],
  ['a calendar invitation', { text: 'Overleg', envelope: { calendarMethod: 'REQUEST' } }, 'other unrelated'],
  [
    'Exim',
    {
      from: 'mailer-daemon@mx.lab.example',
      text: 'A message that you sent could not be delivered.\n\n  j.jansen@lab.example\n    550 no such user',
      headers: 'X-Failed-Recipients: j.jansen@lab.example\nAuto-Submitted: auto-replied',
      subject: 'Mail delivery failed: returning message to sender',
      answers: false,
    },
    'bounce failed',
  ],
  [
    'qmail',
    {
      from: 'MAILER-DAEMON@mx.lab.example'.toLowerCase(),
      text: "Hi. This is the qmail-send program at mx.lab.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<j.jansen@lab.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <support@maker.example>",
      headers: 'Return-Path: <>',
      subject: 'failure notice',
      answers: false,
    },
    'bounce failed',
  ],
  [
    'Exchange without a report',
    {
      from: 'postmaster@lab.example',
      subject: 'Onbestelbaar: FSN2023-1338',
      text: 'Uw bericht is niet bezorgd aan j.jansen@lab.example.\n\nHet e-mailadres is niet gevonden.',
      answers: false,
    },
    'bounce failed',
  ],
  [
    'Exchange on premises',
    {
      from: 'microsoftexchange329e71ec88ae4615bbc36ab6ce41109e@lab.example',
      subject: 'Unzustellbar: FSN2023-1338',
      text: 'Fehler bei der Zustellung an: k.vogel@lab.example',
      answers: false,
    },
    'bounce failed',
  ],
  [
    'a delay told in words',
    {
      from: 'mailer-daemon@mx.lab.example',
      subject: 'Warning: message delayed 24 hours',
      text: 'Your message has not yet been delivered. Delivery attempts will continue to be made. j.jansen@lab.example',
      headers: 'Return-Path: <>\nAuto-Submitted: auto-replied',
      answers: false,
    },
    'bounce delayed',
  ],
  [
    'out of office with a null sender',
    {
      subject: 'Automatisch antwoord: FSN2023-1338',
      text: 'Ik ben afwezig tot en met 24 april.',
      headers: 'Return-Path: <>\nAuto-Submitted: auto-replied',
    },
    'auto-reply out-of-office',
  ],
  [
    'out of office whose header has a comment',
    {
      subject: 'Re: FSN2023-1338',
      text: 'I am on annual leave until 24 April.',
      headers: 'Auto-Submitted: auto-replied (vacation)',
    },
    'auto-reply out-of-office',
  ],
  [
    'out of office with parameters and capitals',
    {
      subject: 'Away: FSN2023-1338',
      text: 'I am away.',
      headers: 'AUTO-SUBMITTED: Auto-Replied; owner-email="x@lab.example"',
    },
    'auto-reply out-of-office',
  ],
  [
    'out of office by an old header',
    {
      subject: 'Abwesenheitsnotiz: FSN2023-1338',
      text: 'Ich bin nicht im Büro.',
      headers: 'X-Autoreply: yes\nPrecedence: bulk',
    },
    'auto-reply out-of-office',
  ],
  [
    'out of office without any header',
    { subject: 'Réponse automatique : FSN2023-1338', text: 'Je suis absente du bureau.' },
    'auto-reply out-of-office',
  ],
  [
    'out of office, bulk only',
    {
      subject: 'Out of Office: FSN2023-1338',
      text: 'I am out of the office until Monday.',
      headers: 'Precedence: bulk',
    },
    'auto-reply out-of-office',
  ],
  [
    'a person answers an out-of-office of ours',
    { subject: 'RE: Automatisch antwoord: FSN2023-1338', text: 'De patch is geïnstalleerd.' },
    'reply person',
  ],
  ['a person who was away', { text: 'Sorry, ik was op vakantie. De patch is geïnstalleerd.' }, 'reply person'],
  [
    'a ticket receipt',
    {
      subject: '[Ticket#20230412] FSN2023-1338',
      text: 'Uw melding is geregistreerd onder nummer 20230412.',
      headers: 'Auto-Submitted: auto-replied',
    },
    'auto-reply acknowledgement',
  ],
  [
    'a ticket receipt without headers',
    {
      subject: 'FSN2023-1338 [#4711]',
      from: 'noreply@desk.example',
      text: 'Ihre Anfrage ist bei uns eingegangen. Ticketnummer: 4711',
      answers: false,
    },
    'auto-reply acknowledgement',
  ],
  [
    'a read receipt in words',
    { subject: 'Gelezen: FSN2023-1338', text: 'Uw bericht\n\nAan: Jan\nis gelezen op woensdag 5 april 2023 15:21' },
    'auto-reply read-receipt',
  ],
  [
    'a newsletter',
    {
      ...UNRELATED,
      text: 'All readers have installed the latest patch.',
      headers: 'List-Unsubscribe: <https://x.example>\nPrecedence: bulk',
    },
    'other bulk',
  ],
  ['spam', { ...UNRELATED, text: 'Buy now', headers: 'X-Spam-Flag: YES' }, 'other bulk'],
  ['an empty mail', { ...UNRELATED, text: '' }, 'other empty'],
  [
    'an unrelated question',
    { ...UNRELATED, text: 'Could you send us a quotation for ten flow cells?' },
    'other unrelated',
  ],
  [
    'a monitoring mail',
    { ...UNRELATED, text: 'Disk 80% full', headers: 'Auto-Submitted: auto-generated' },
    'other unrelated',
  ],
  [
    'a failure told only by subject and text',
    {
      subject: 'Undeliverable: FSN2023-1338',
      from: 'admin@lab.example',
      text: "Your message couldn't be delivered to j.jansen@lab.example",
      answers: false,
    },
    'bounce failed',
  ],
  [
    'a person whose subject begins like an absence',
    {
      subject: 'Absence de correctif FSN2023-1338',
      text: "Je suis absente la semaine prochaine ; le correctif n'est pas encore installé.",
    },
    'reply person',
  ],
  [
    'a person whose subject begins like a receipt',
    { subject: 'Read: FSN2023-1338', text: 'The notice has been read and understood.' },
    'reply person',
  ],
  [
    'a portal',
    {
      subject: 'Beveiligd bericht van Lab',
      from: 'noreply@portal.example',
      text: 'U hebt een beveiligd bericht ontvangen.\nLees het bericht: https://portal.example/x',
      headers: 'Auto-Submitted: auto-generated',
      answers: false,
    },
    'reply person',
  ],
  [
    'a portal with an encrypted envelope',
    {
      subject: 'Secure message',
      text: 'You have received a secure message. Open the attachment securedoc.html',
      envelope: {
        attachments: [
          { part: 'attachment 1', filename: 'securedoc_2023.html', contentType: 'text/html', size: 1, sha256: '' },
        ],
      },
      answers: false,
    },
    'reply person',
  ],
  [
    'a person who speaks of secure mail',
    { text: 'Kunnen wij de serienummers via beveiligde mail sturen?' },
    'reply person',
  ],
]

describe('nature', () => {
  for (const [name, letter, expected] of CASES) {
    it(`knows ${name}`, () => {
      const found = natureOf(letter)
      assert.equal(`${found.kind} ${found.class}`, expected)
      assert.equal(found.sure, true)
    })
  }

  it('takes a filled form on automatic headers for a reply that a person checks', () => {
    for (const headers of ['Auto-Submitted: auto-generated', 'Precedence: bulk', 'X-Autoreply: yes']) {
      const found = natureOf({
        ...UNRELATED,
        text: 'Scan van MFP-2',
        headers,
        findings: { carriesForm: true, carriesAnswer: true },
      })
      assert.deepEqual([found.kind, found.automaticSender, found.sure], ['reply', true, false])
    }
  })

  it("takes a ticket system's mail with a person's answer for a reply that a person checks", () => {
    const found = natureOf({
      text: 'De patch is geïnstalleerd op M78101.',
      headers: 'Auto-Submitted: auto-generated',
      findings: { carriesAnswer: true },
    })
    assert.deepEqual([found.kind, found.automaticSender, found.sure], ['reply', true, false])
  })

  it('never reads what a report returns as an answer', () => {
    const found = natureOf({
      text: 'Undeliverable',
      envelope: report('delivery-status', 'failed'),
      findings: { carriesForm: true, carriesAnswer: true },
    })
    assert.equal(found.kind, 'bounce')
  })

  it("takes a contact's statement for a reply although it names no notice, and asks", () => {
    const letter = { ...UNRELATED, text: 'Our MiSeqDx was sold.', findings: { contact: true, carriesAnswer: true } }
    assert.deepEqual([natureOf(letter).kind, natureOf(letter).sure], ['reply', false])
    assert.equal(natureOf({ ...letter, findings: { contact: true } }).kind, 'other')
  })

  it('takes list mail that answers our letter for a person, and asks', () => {
    const found = natureOf({ text: 'Alles is gepatcht.', headers: 'List-Id: <lab.lab.example>\nPrecedence: list' })
    assert.deepEqual([found.kind, found.class, found.sure], ['reply', 'person', false])
  })

  it('tells the return day and the stand-in of an absence', () => {
    const found = natureOf({
      subject: 'Automatic reply: FSN',
      text: 'I am out of the office until 24 April 2023. Please contact my colleague Jane Doe (j.doe@lab.example).',
      headers: 'Auto-Submitted: auto-replied',
    })
    assert.deepEqual(found.notice, { class: 'out-of-office', back: '2023-04-25', standIn: 'j.doe@lab.example' })
  })

  it('tells which address failed, with its status, and whether for good', () => {
    const [, letter] = CASES.find(([name]) => name === 'qmail')!
    const [recipient] = natureOf(letter).notice?.recipients ?? []
    assert.deepEqual(
      [recipient?.address, recipient?.status, recipient?.permanent],
      ['j.jansen@lab.example', '5.1.1', true],
    )
    const soft = natureOf({ text: 'x', envelope: report('delivery-status', 'failed', '4.2.2') }).notice?.recipients?.[0]
    assert.equal(soft?.permanent, false)
  })
})
