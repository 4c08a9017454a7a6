import assert from 'node:assert/strict'
import { machineWords } from '../../src/understand/trim/machine-words.ts'
import { reclaim } from '../../src/understand/trim/reclaim.ts'
import { trim } from '../../src/understand/trim/trim.ts'
import type { Trimmed } from '../../src/understand/trim/trimmed.ts'
import { campaigns } from './campaign-for-tests.ts'
import { context, type Letter, languages, mail, squeezed } from './mail-for-tests.ts'

function trimmed(letter: Letter, sentTexts: readonly string[] = []): Trimmed {
  const opened = mail(letter)
  return trim(opened.documents[0]!, opened.message, languages, campaigns, { ...context, sentTexts })
}

const OURS =
  'Dear Jan Jansen,\n\nPlease install the patch on M78101 and send the form back.\n\nTechnical Support\nsupport@maker.example'
const MARKED = OURS.replace(/^/gm, '> ')

/** Name of the case, the mail, its own words. */
const CASES: readonly [string, Letter, string][] = [
  [
    'Outlook, English',
    {
      text: `Patch is installed on M78101.\n\nKind regards,\n\nJan Jansen\nHead of Lab\nT +31 30 555 0142\n\n________________________________\nFrom: Technical Support <support@maker.example>\nSent: Wednesday, 5 April 2023 14:02\nTo: Jan Jansen\nSubject: FSN2023-1338\n\n${OURS}`,
    },
    'Patch is installed on M78101.',
  ],
  [
    'Outlook, German, without a rule',
    {
      text: `Guten Tag,\n\nder Patch ist installiert.\n\nMit freundlichen Grüßen\n\ni.A. Katrin Vogel\nLabor Elbtal GmbH\n\nVon: Technischer Support <support@maker.example>\nGesendet: Mittwoch, 5. April 2023 14:02\nAn: Vogel, Katrin\nBetreff: FSN2023-1338\n\n${OURS}`,
      name: 'Vogel, Katrin',
    },
    'Guten Tag, der Patch ist installiert.',
  ],
  [
    'Outlook, French, with a blank before the colon',
    {
      text: `Bonjour,\n\nLe correctif est installé.\n\nCordialement,\nHélène Marchand\n\nDe : Assistance <support@maker.example>\nEnvoyé : mercredi 5 avril 2023 14:02\nÀ : Hélène Marchand\nObjet : FSN2023-1338\n\n${OURS}`,
    },
    'Bonjour, Le correctif est installé.',
  ],
  [
    'Outlook, Danish: a language without words here',
    {
      text: `Hej\n\nPatchen er installeret på M78101.\n\nFra: Technical Support <support@maker.example>\nSendt: 5. april 2023 14:02\nTil: Jan Jansen <j.jansen@lab.example>\nEmne: FSN2023-1338\n\n${OURS}`,
    },
    'Hej Patchen er installeret på M78101.',
  ],
  [
    'Outlook on a telephone',
    {
      text: `Done on both.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Technical Support <support@maker.example>\nSent: Wednesday, April 5, 2023 2:02:33 PM\nTo: Jan Jansen <j.jansen@lab.example>\nSubject: FSN2023-1338\n\n${OURS}`,
    },
    'Done on both.',
  ],
  [
    'Outlook for Mac',
    {
      text: `Done on both.\n\nJan\n\nFrom: Technical Support <support@maker.example>\nDate: Wednesday, 5 April 2023 at 14:02\nTo: Jan Jansen <j.jansen@lab.example>\nSubject: FSN2023-1338\n${OURS}`,
    },
    'Done on both.',
  ],
  [
    'old Outlook and Zimbra: dashes',
    {
      text: `Alles is klaar.\n\n-----Oorspronkelijk bericht-----\nVan: Technical Support [mailto:support@maker.example]\nVerzonden: woensdag 5 april 2023 14:02\nAan: Jan Jansen\nOnderwerp: FSN2023-1338\n\n${OURS}`,
    },
    'Alles is klaar.',
  ],
  [
    'Gmail, Dutch',
    {
      text: `Beste,\n\nDe patch staat op M78101.\n\nOp wo 5 apr 2023 om 14:02 schreef Technical Support <support@maker.example>:\n\n${MARKED}`,
    },
    'Beste, De patch staat op M78101.',
  ],
  [
    'Gmail, the attribution wrapped over two lines',
    {
      text: `All done.\n\nOn Wed, Apr 5, 2023 at 2:02 PM Technical Support of the manufacturer <\nsupport@maker.example> wrote:\n\n${MARKED}`,
    },
    'All done.',
  ],
  [
    'Gmail, German: the date stands last',
    {
      text: `Alles erledigt.\n\nTechnical Support <support@maker.example> schrieb am Mi., 5. Apr. 2023,\n14:02:\n\n${MARKED}`,
    },
    'Alles erledigt.',
  ],
  [
    'Apple Mail, Dutch',
    {
      text: `Het is gebeurd.\n\nVerstuurd vanaf mijn iPhone\n\n> Op 5 apr. 2023 om 14:02 heeft Technical Support <support@maker.example> het volgende geschreven:\n>\n${MARKED.replace(/^>/gm, '>>')}`,
    },
    'Het is gebeurd.',
  ],
  [
    'Thunderbird, Dutch: no address',
    {
      text: `Op 05-04-2023 om 14:02 schreef Technical Support:\n${MARKED}\n\nDe patch staat op M78101.\n\n-- \nJan Jansen\nLab`,
    },
    'De patch staat op M78101.',
  ],
  [
    'Thunderbird, answers between the lines',
    {
      text: `Am 05.04.23 um 14:02 schrieb Technical Support:\n> Haben Sie den Patch installiert?\nJa, auf M78101.\n> Haben Sie die Konfiguration geändert?\nNein, noch nicht.\n`,
    },
    'Ja, auf M78101. Nein, noch nicht.',
  ],
  [
    'Yahoo',
    {
      text: `All patched.\n\n    On Wednesday, April 5, 2023 at 02:02:33 PM GMT+2, Technical Support <support@maker.example> wrote:  \n \n ${OURS}`,
    },
    'All patched.',
  ],
  [
    'Proton',
    {
      text: `All patched.\n\nSent with Proton Mail secure email.\n\n------- Original Message -------\nOn Wednesday, April 5th, 2023 at 2:02 PM, Technical Support <support@maker.example> wrote:\n\n\n${MARKED}`,
    },
    'All patched.',
  ],
  [
    'Lotus Notes',
    {
      text: `Der Patch ist auf M78101 installiert.\n\n"Technical Support" ---05.04.2023 14:02:33---Dear Jan Jansen, Please install\n\nVon: "Technical Support" <support@maker.example>\nAn: Jan Jansen/Lab\nDatum: 05.04.2023 14:02\nBetreff: FSN2023-1338\n\n${OURS}`,
    },
    'Der Patch ist auf M78101 installiert.',
  ],
  [
    'GroupWise',
    {
      text: `Beide instrumenten zijn gepatcht.\n\n>>> Technical Support <support@maker.example> 5-4-2023 14:02 >>>\n${OURS}`,
    },
    'Beide instrumenten zijn gepatcht.',
  ],
  [
    'K-9 on Android',
    {
      text: `Alles gedaan.\n\nOp 5 april 2023 14:02:33 CEST schreef Technical Support <support@maker.example>:\n${MARKED}`,
    },
    'Alles gedaan.',
  ],
  [
    'Samsung: two header lines',
    {
      text: `Alles gedaan.\n\nVerzonden vanaf mijn Galaxy\n\n-------- Oorspronkelijk bericht --------\nVan: Technical Support <support@maker.example>\nDatum: 05-04-2023 14:02 (GMT+01:00)\nAan: j.jansen@lab.example\nOnderwerp: FSN2023-1338\n\n${OURS}`,
    },
    'Alles gedaan.',
  ],
  [
    'own text that ends in a colon with a date and a time',
    { text: 'Op 12-04-2023 om 14:00 hebben we de patch geïnstalleerd op:\nM78101\nM78102\n\nGroet,\nJan' },
    'Op 12-04-2023 om 14:00 hebben we de patch geïnstalleerd op: M78101 M78102',
  ],
  [
    'an inline form whose lines have labels, an address and a date',
    {
      text: 'Organisation: Northmoor\nContact: Jan Jansen\nE-mail: j.jansen@lab.example\nDate: 12 April 2023\nPatch installed: [x]\n\nKind regards\nJan',
    },
    'Organisation: Northmoor Contact: Jan Jansen E-mail: j.jansen@lab.example Date: 12 April 2023 Patch installed: [x]',
  ],
  [
    'a closing on the same line',
    { text: 'De patch is geïnstalleerd. Met vriendelijke groet, Jan' },
    'De patch is geïnstalleerd.',
  ],
  [
    'a postscript behind the name',
    { text: 'Alles is gepatcht.\n\nGroet, Jan. Ps: M78102 is verkocht.' },
    'Alles is gepatcht. Ps: M78102 is verkocht.',
  ],
  [
    'a postscript below the signature',
    { text: 'Alles is gepatcht.\n\nMvg,\nJan Jansen\nLab\n\nP.S. M78102 is vorig jaar verkocht.' },
    'Alles is gepatcht. P.S. M78102 is vorig jaar verkocht.',
  ],
  [
    'a question below the signature',
    { text: 'Alles is gepatcht.\n\nMvg,\nJan Jansen\n\nHoe weten we of de patch goed is geïnstalleerd?' },
    'Alles is gepatcht. Hoe weten we of de patch goed is geïnstalleerd?',
  ],
  [
    'a form below the closing',
    {
      text: 'Hierbij het formulier.\n\nMet vriendelijke groet,\nJan Jansen\n\nVerificatieformulier\nBedrijfsnaam: Lab\nNaam: Jan Jansen\nDe patch geïnstalleerd: [x] Ja\nNoteer serienummer(s): M78101',
    },
    'Hierbij het formulier. Verificatieformulier Bedrijfsnaam: Lab Naam: Jan Jansen De patch geïnstalleerd: [x] Ja Noteer serienummer(s): M78101',
  ],
  [
    'a disclaimer in two languages before and after the signature',
    {
      text: 'The patch is installed.\n\nKind regards,\nJan Jansen\n\nDit bericht is uitsluitend bestemd voor de geadresseerde. Indien u dit bericht ten onrechte ontvangt, verzoeken wij u het te verwijderen.\n\nThis message is confidential and intended solely for the addressee. If you have received it in error, please notify the sender and delete it.',
    },
    'The patch is installed.',
  ],
  [
    'a disclaimer without any signature',
    {
      text: 'Alles is gepatcht.\n\nDeze e-mail is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Aan dit bericht kunnen geen rechten worden ontleend.',
    },
    'Alles is gepatcht.',
  ],
  [
    'a banner of the gateway',
    {
      text: '[EXTERN] Deze e-mail komt van buiten de organisatie. Klik niet op links of bijlagen tenzij u de afzender kent.\n\nAlles is gepatcht.\n\nGroet\nJan',
    },
    'Alles is gepatcht.',
  ],
  [
    'English banner',
    {
      text: 'CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.\n\nAll patched.',
    },
    'All patched.',
  ],
  ['the name alone closes', { text: 'Alles is gepatcht.\n\nJan' }, 'Alles is gepatcht.'],
  [
    'name and telephone without a formula',
    { text: 'Alles is gepatcht.\n\nJan Jansen\nAnalist\nTel. 030-555 01 42\nwww.lab.example' },
    'Alles is gepatcht.',
  ],
  ['thanks only', { text: 'Thanks!\n\nJan' }, 'Thanks!'],
  ['thanks that closes', { text: 'All patched.\n\nThanks,\nJan' }, 'All patched.'],
  [
    'a French closing sentence',
    {
      text: "Le correctif est installé.\n\nVeuillez agréer, Madame, Monsieur, l'expression de mes salutations distinguées.\n\nHélène",
    },
    'Le correctif est installé.',
  ],
  [
    'a bilingual closing',
    { text: 'Alles is gepatcht.\n\nMet vriendelijke groet / Kind regards / Mit freundlichen Grüßen,\n\nJan' },
    'Alles is gepatcht.',
  ],
  [
    'Swiss and Spanish closings',
    { text: 'Der Patch ist installiert.\n\nFreundliche Grüsse\nUrs' },
    'Der Patch ist installiert.',
  ],
  [
    'Spanish',
    {
      text:
        'El parche está instalado en M78101.\n\nUn saludo,\nMaría\n\nEl mié, 5 abr 2023 a las 14:02, Technical Support (<support@maker.example>) escribió:\n\n' +
        MARKED,
    },
    'El parche está instalado en M78101.',
  ],
  [
    'Italian',
    {
      text:
        'La patch è stata installata.\n\nCordiali saluti,\nMario\n\nIl giorno mer 5 apr 2023 alle ore 14:02 Technical Support <support@maker.example> ha scritto:\n\n' +
        MARKED,
    },
    'La patch è stata installata.',
  ],
  [
    'a sentence that begins like a closing',
    { text: 'Best to call us about M78101, it is not patched.' },
    'Best to call us about M78101, it is not patched.',
  ],
]

describe('trim', () => {
  for (const [name, letter, expected] of CASES) {
    it(`finds the own words: ${name}`, () => {
      assert.equal(squeezed(trimmed(letter).ownWords), expected)
    })
  }

  it('puts every line with text into one list', () => {
    for (const [, letter] of CASES) {
      const result = trimmed(letter)
      const lists = [result.own, result.quoted, result.signature, ...result.forwarded.map((one) => one.lines)]
      const lines = mail(letter).documents[0]!.lines.filter((line) => line.text.trim() !== '')
      const kept = lists.flat().filter((line) => line.text.trim() !== '').length
      assert.ok(kept >= lines.length, `${kept} of ${lines.length} lines: ${letter.text?.slice(0, 40)}`)
    }
  })

  it('cuts Outlook HTML at its rule, with signature and disclaimer', () => {
    const html =
      '<div class="WordSection1"><p class="MsoNormal">Alles is gepatcht.</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Met vriendelijke groet,</p><p>Jan Jansen</p><p>Hoofd lab</p><p>Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde; verspreiding is niet toegestaan.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>Van:</b> Technical Support &lt;support@maker.example&gt;<br><b>Verzonden:</b> woensdag 5 april 2023 14:02<br><b>Aan:</b> Jan<br><b>Onderwerp:</b> FSN2023-1338</p></div><p>Dear Jan, please install the patch on M78101.</p></div>'
    assert.equal(squeezed(trimmed({ html }).ownWords), 'Alles is gepatcht.')
  })

  it('keeps answers between the lines of a Gmail quote', () => {
    const html =
      '<div dir="ltr"></div><div class="gmail_quote"><div class="gmail_attr">On Wed, 5 Apr 2023 at 14:02, Technical Support &lt;<a href="mailto:support@maker.example">support@maker.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="border-left:1px solid">Is the patch installed?</blockquote><div>Yes, on M78101.</div><blockquote class="gmail_quote" style="border-left:1px solid">Technical Support</blockquote></div>'
    assert.equal(squeezed(trimmed({ html }).ownWords), 'Yes, on M78101.')
  })

  it('gives a forwarded colleague apart, without header, closing and quote', () => {
    const result = trimmed({
      subject: 'FW: FSN2023-1338',
      text: `Zie onder.\n\nVan: Tom Verhoeven <t.verhoeven@lab.example>\nVerzonden: maandag 17 april 2023 16:08\nAan: Jan Jansen\nOnderwerp: RE: FSN2023-1338\n\nBeide stappen zijn uitgevoerd op M78101.\n\nGroet,\nTom\n\nVan: Technical Support <support@maker.example>\nVerzonden: woensdag 5 april 2023 14:02\nAan: Jan Jansen\nOnderwerp: FSN2023-1338\n\n${OURS}`,
    })
    assert.equal(result.ownWords, 'Zie onder.')
    assert.deepEqual(
      result.forwarded.map((one) => ({
        from: one.from,
        meant: one.meant,
        text: squeezed(one.lines.map((line) => line.text).join(' ')),
      })),
      [{ from: 't.verhoeven@lab.example', meant: true, text: 'Beide stappen zijn uitgevoerd op M78101.' }],
    )
  })

  it("does not take the writer's own earlier answer below our question for a forwarded one", () => {
    const result = trimmed({
      text: `Nu wel.\n\nOp di 11 apr 2023 om 09:00 schreef Technical Support <support@maker.example>:\n> Is it done?\n>\n> Op ma 10 apr 2023 om 09:00 schreef Jan Jansen <j.jansen@lab.example>:\n>> De patch is geïnstalleerd op M78101.\n`,
    })
    assert.equal(result.ownWords, 'Nu wel.')
    assert.deepEqual(result.forwarded, [])
  })

  it('subtracts what we sent where the quote has no marks at all', () => {
    const sent =
      'Please install the patch on every instrument listed below and send the form back to us.\nSerial numbers on record with us for your site: M78101'
    const result = trimmed({ text: `${sent}\n\nIt is installed on M78101.` }, [sent])
    assert.equal(result.ownWords, 'It is installed on M78101.')
  })

  it('subtracts nothing of an answer by one click, though our letter lists the same instruments', () => {
    const [list, code] = ['M78101, M78102, M78103, M78104', 'RDA.k7q2-9fxm.l-1.done.abcdefghijklmnop']
    const said = `All steps have been done on:\n${list}.\n\n${code}`
    assert.equal(trimmed({ text: said }, [`Is everything done on ${list}?`]).ownWords, said)
  })

  it('finds answers written into an unmarked quote by difference to what we sent', () => {
    const sent =
      'Has the patch been installed on all of your instruments?\nHas the user configuration been changed on all of your instruments?\nTechnical Support'
    const [first, second] = sent.split('\n')
    const header =
      'From: Technical Support <support@maker.example>\nSent: Wednesday, 5 April 2023 14:02\nTo: Jan Jansen\nSubject: FSN2023-1338'
    const result = trimmed({ text: `See below.\n\n${header}\n\n${first}\nYes, on M78101\n${second}\nNot yet` }, [sent])
    assert.equal(squeezed(result.ownWords), 'See below. Yes, on M78101 Not yet')
  })

  it('asks for a person where the answers are said to stand in an unmarked quote', () => {
    const text = `Beste,\n\nZie mijn antwoorden hieronder in rood.\n\nVan: Technical Support <support@maker.example>\nVerzonden: woensdag 5 april 2023 14:02\nAan: Jan\nOnderwerp: FSN2023-1338\n\nIs de patch geïnstalleerd? Ja, op M78101`
    assert.deepEqual(
      trimmed({ text }).problems.map((problem) => problem.code),
      ['answers-in-quote'],
    )
  })

  it('notes a serial number that only the signature names', () => {
    const result = trimmed({ text: 'Alles is gepatcht.\n\n-- \nJan Jansen\nMiSeqDx M78101 | T 030 555 01 42' })
    assert.equal(result.ownWords, 'Alles is gepatcht.')
    assert.deepEqual(result.problems, [{ code: 'serial-in-signature', detail: 'M78101' }])
  })

  it('finds an answer below our signature in a quote without marks', () => {
    const text = `From: Technical Support <support@maker.example>\nSent: Wednesday, 5 April 2023 14:02\nTo: Jan Jansen\nSubject: FSN2023-1338\n\n${OURS}\n\nIt is installed on M78101.\n\nKind regards\nJan`
    assert.equal(trimmed({ text }).ownWords, 'It is installed on M78101.')
  })

  it('reads a mail that stands whole inside a quote and answers nothing', () => {
    assert.equal(
      trimmed({ text: '> De patch staat op M78101.\n>\n> Groet\n> Jan', answers: false }).ownWords,
      'De patch staat op M78101.',
    )
  })

  it('gives a form in the quote back to the writer, in its place', () => {
    const opened = mail({ text: 'See the form below.\n\n> Patch installed: [x]\n\nAnd M78102 was sold.' })
    const body = opened.documents[0]!
    const first = trim(body, opened.message, languages, campaigns, context)
    const result = reclaim(first, body.lines, first.quoted)
    assert.equal(squeezed(result.ownWords), 'See the form below. Patch installed: [x] And M78102 was sold.')
    assert.deepEqual(result.quoted, [])
  })

  it("gives a machine's whole text, without the mail that it returns", () => {
    const { documents } = mail({
      text: 'Your mail was received.\n\nKind regards\nDesk\n\n------ This is a copy of the message ------\n\nPatch installed',
    })
    assert.equal(squeezed(machineWords(documents[0]!, languages)), 'Your mail was received. Kind regards Desk')
  })

  const HOSTILE: readonly [string, string][] = [
    ['quoting signs', '> > >\n'.repeat(175_000)],
    ['one line', 'patch '.repeat(175_000)],
    ['labels', 'a:\n'.repeat(350_000)],
    ['labels with blanks', 'From: \n\n'.repeat(130_000)],
    ['dashes', '-'.repeat(1 << 20)],
    ['dates', '5-4-2023 14:02 '.repeat(70_000)],
    ['addresses', 'a@b.c <'.repeat(150_000)],
    ['closings', 'groet, '.repeat(150_000)],
  ]
  for (const [name, text] of HOSTILE) {
    it(`notes what is too long in a mebibyte of ${name}`, () => {
      const opened = mail({ text })
      const { problems, ownWords } = trim(opened.documents[0]!, opened.message, languages, campaigns, context)
      const tooLong = problems.some(({ code }) => code === 'own-words-too-long')
      assert.equal(tooLong, name !== 'quoting signs')
      if (name === 'quoting signs') assert.equal(ownWords, '')
    })
  }
})
