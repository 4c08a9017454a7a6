import assert from 'node:assert/strict'
import { inlineForm } from '../../../src/understand/form/inline.ts'
import { uniteForms } from '../../../src/understand/form/unite.ts'
import { asMail, type Hand, textLines } from './mails.ts'
import { campaign, FULL, FULL_READ } from './pages.ts'

const MAIL_DAY = '2023-04-20'
const before = (ticked: string, empty: string) => (text: string, is: boolean) => `${is ? ticked : empty} ${text}`.trim()
const after = (ticked: string, empty: string) => (text: string, is: boolean) => `${text} ${is ? ticked : empty}`.trim()

const HANDS: Record<string, Hand> = {
  'brackets before': { option: before('[x]', '[ ]') },
  'brackets behind': { option: after('[X]', '[ ]') },
  'round brackets': { option: before('(x)', '( )') },
  'box characters': { option: before('☒', '☐') },
  'ticks and boxes behind': { option: after('✔', '☐') },
  'a lone X before': { option: before('X', '') },
  'a lone X before, boxes where none': { option: before('x', '☐') },
  'words deleted': { option: (text, is) => (is ? text : null), boxed: before('X', '☐') },
  'wrapped lines': { option: before('[x]', '[ ]'), width: 72 },
  'wrapped short lines': { option: before('☑', '☐'), width: 40 },
  'no headings': { option: before('[x]', '[]'), headings: false },
  'answers on the next line': { option: before('[x]', '[ ]'), nextLine: true },
  'strokes between': { option: before('[X]', '[_]'), between: ' / ' },
}

describe('The form in the text of a mail', () => {
  for (const language of Object.keys(campaign.wordings)) {
    for (const [name, hand] of Object.entries(HANDS)) {
      it(`is read whole: ${name} in ${language}`, () => {
        const found = inlineForm(asMail(language, FULL, hand), campaign, MAIL_DAY)
        assert.equal(found?.reading.language, language)
        // Where words stand for boxes, a tick's own word and a reason left alone may as well be print: those are for a person.
        const { modes: _m, patch: _p, config: _c, 'patch-reason': _r, ...unmistakable } = FULL_READ
        const deleted = name === 'words deleted'
        assert.deepEqual(valuesOf(found), deleted ? unmistakable : FULL_READ)
        assert.equal(
          found?.reading.problems.some(({ code }) => code === 'unclear-mark'),
          deleted,
        )
        assert.equal(found?.blank, false)
      })
    }
  }

  for (const [name, hand] of Object.entries(HANDS)) {
    if (name === 'words deleted') continue
    it(`is blank when nothing was put in: ${name}`, () => {
      const found = inlineForm(asMail('nl', {}, hand), campaign, MAIL_DAY)
      assert.equal(found?.blank, true)
      assert.deepEqual(found?.reading.problems, [])
    })
    it(`gives each single answer to its own question: ${name}`, () => {
      for (const [question, value] of Object.entries(FULL)) {
        const found = inlineForm(asMail('nl', { [question]: value }, hand), campaign, MAIL_DAY)
        assert.deepEqual(valuesOf(found), { [question]: FULL_READ[question as keyof typeof FULL_READ] }, question)
      }
    })
  }

  for (const [text, tick] of [
    ['De patch geïnstalleerd: ja', true],
    ['De patch geïnstalleerd: JA', true],
    ['De patch geïnstalleerd: Ja x', true],
    ['De patch geïnstalleerd: x', true],
    ['De patch geïnstalleerd: [x]', true],
    ['De patch geïnstalleerd: Ja', undefined],
    ['De patch geïnstalleerd: [ ]', undefined],
    ['De patch geïnstalleerd:', undefined],
  ] as const) {
    it(`reads a tick in «${text}» as ${tick}`, () => {
      const lines = textLines([
        'Ik begrijp dat beide stappen van de maatregel afzonderlijk moeten worden uitgevoerd voor elke modus (respectievelijk de Dx-modus en RUO-modus) van elk getroffen instrument dat wordt vermeld in dit verificatieformulier Ja',
        text,
        'Noteer serienummer(s): M70412',
        'Wijziging gebruikersconfiguratie: Ja',
        'Noteer serienummer(s):',
      ])
      assert.equal(valuesOf(inlineForm(lines, campaign, MAIL_DAY)).patch, tick)
    })
  }

  for (const [text, value] of [
    ['Ja', true],
    ['Nee', false],
    ['nee', false],
    ['Ja X  Nee', true],
    ['Ja  X Nee', false],
    ['Ja / X Nee', false],
    ['X Ja / Nee', true],
    ['Ja / Nee X', false],
    ['Ja: x / Nee:', true],
    ['Ja / Nee', undefined],
    ['Ja Nee', undefined],
    ['', undefined],
  ] as const) {
    it(`reads a yes-no question answered «${text}» as ${value}`, () => {
      const found = inlineForm(receiptLines(text), campaign, MAIL_DAY)
      assert.equal(valuesOf(found).receipt, value)
      assert.deepEqual(found?.reading.problems, [])
    })
  }

  it('asks a person where an X stands between two words, as near to one as to the other', () => {
    const found = inlineForm(receiptLines('Ja X Nee'), campaign, MAIL_DAY)
    assert.equal(valuesOf(found).receipt, undefined)
    assert.equal(found?.reading.problems[0]?.code, 'unplaced-mark')
  })

  it('flags yes and no both marked, and answers neither', () => {
    const found = inlineForm(receiptLines('[x] Ja [x] Nee'), campaign, MAIL_DAY)
    assert.equal(valuesOf(found).receipt, undefined)
    assert.deepEqual(found?.reading.flags, ['contradiction'])
  })

  it('keeps an answer with a remark behind it for a person', () => {
    const found = inlineForm(receiptLines('Ja, maar de inhoud is ons niet duidelijk'), campaign, MAIL_DAY)
    assert.equal(found?.reading.problems[0]?.code, 'unplaced-text')
  })

  it('reads a struck-out word as deleted, and a bold one as chosen', () => {
    const styled = (yes: 'struck' | 'strong' | undefined, no: 'struck' | 'strong' | undefined) => {
      const [line, ...rest] = receiptLines('')
      const pieces = [
        ...line!.pieces,
        { is: 'print' as const, text: 'Ja', place: null, style: yes },
        { is: 'print' as const, text: ' / ', place: null },
        { is: 'print' as const, text: 'Nee', place: null, style: no },
      ]
      return valuesOf(inlineForm([{ ...line!, pieces }, ...rest], campaign, MAIL_DAY)).receipt
    }
    assert.equal(styled(undefined, 'struck'), true)
    assert.equal(styled('struck', undefined), false)
    assert.equal(styled('strong', undefined), true)
    assert.equal(styled('strong', 'strong'), undefined)
  })

  it('reads products named behind the label', () => {
    const product = (text: string) =>
      valuesOf(
        inlineForm(textLines([`Naam product/apparaat: ${text}`, ...RECEIPT.map((one) => one)]), campaign, MAIL_DAY),
      ).product
    assert.deepEqual(product('MiSeqDx'), ['miseqdx'])
    assert.deepEqual(product('MiSeq Dx'), ['miseqdx'])
    assert.deepEqual(product('NextSeq 550Dx en MiSeqDx'), ['nextseq-550dx', 'miseqdx'])
    assert.deepEqual(product('NextSeq 550Dx, MiSeqDx'), ['nextseq-550dx', 'miseqdx'])
    assert.equal(product('NextSeq 550Dx MiSeqDx'), undefined)
    assert.equal(product('NextSeq 550Dx / MiSeqDx'), undefined)
  })

  it('reads a list of serial numbers below its label, and stops where none stands', () => {
    const lines = textLines([
      'De patch geïnstalleerd: [x] Ja',
      'Noteer serienummer(s):',
      'M70412',
      'NDX550421',
      'Met vriendelijke groet,',
      'Wijziging gebruikersconfiguratie: [ ] Ja',
      'Geef een reden op indien de gebruikersconfiguraties niet zijn bijgewerkt:',
    ])
    const found = inlineForm(lines, campaign, MAIL_DAY)
    assert.deepEqual(valuesOf(found)['patch-serials'], ['M70412', 'NDX550421'])
    assert.deepEqual(found?.reading.problems, [])
    assert.equal(found?.used.has(4), false)
  })

  it('may have its lines numbered: a number is no answer to the question above it, nor a word of its own', () => {
    for (const language of Object.keys(campaign.wordings)) {
      const { 'respondent-name': _, organisation: _o, ...fill } = FULL
      const between = campaign.wordings[language]!.between[0]!
      const form = asMail(language, fill, { ...HANDS['brackets before']!, headings: false }).map(({ text }) => text)
      const same = form.findIndex((line) => line.includes(campaign.wordings[language]!.labels['config-same-serials']!))
      const lines = textLines(form.toSpliced(same, 0, between).map((line, at) => `${at + 1}. ${line}`))
      const found = inlineForm(lines, campaign, MAIL_DAY)
      const { 'respondent-name': _n, organisation: _r, ...read } = FULL_READ
      assert.deepEqual(valuesOf(found), read, language)
      assert.deepEqual(
        lines.filter((_line, at) => !found?.used.has(at)).map(({ text }) => text),
        [],
        language,
      )
    }
  })

  it('that is quoted is answered between its lines', () => {
    const form = asMail('nl', {}, HANDS['box characters']!)
    const said: Record<string, string> = {
      'Ik bevestig de ontvangst': 'Ja',
      'De informatie is': 'nee',
      'De patch geïnstalleerd': 'ja',
      'Noteer serienummer': 'M70412',
      Bedrijfsnaam: 'Vecht Ziekenhuis',
    }
    const lines = form.flatMap((line) => {
      const begin = Object.keys(said).find((one) => line.text.startsWith(one))
      const quoted = { ...line, quote: 1 }
      if (!begin) return [quoted]
      const answer = said[begin]!
      delete said[begin]
      return [quoted, ...textLines(['', answer, ''])]
    })
    assert.deepEqual(valuesOf(inlineForm(lines, campaign, MAIL_DAY)), {
      organisation: 'Vecht Ziekenhuis',
      receipt: true,
      informed: false,
      patch: true,
      'patch-serials': ['M70412'],
    })
  })

  it('stands there twice for two instruments, and both are read', () => {
    const one = { patch: true, 'patch-serials': 'M70412', product: ['miseqdx'] }
    const other = { patch: true, 'patch-serials': 'NDX550421', product: ['nextseq-550dx'] }
    const hand = HANDS['brackets before']!
    const found = inlineForm(
      [...asMail('en', one, hand), ...textLines(['']), ...asMail('en', other, hand)],
      campaign,
      MAIL_DAY,
    )!
    const united = uniteForms([found.reading], campaign)!
    assert.deepEqual(Object.fromEntries(united.answers.map(({ question, value }) => [question, value])), {
      product: ['miseqdx', 'nextseq-550dx'],
      patch: true,
      'patch-serials': ['M70412', 'NDX550421'],
    })
    assert.deepEqual(united.problems, [])
  })

  it('is not found in a letter that speaks of the form', () => {
    const letter = textLines([
      'Beste klant,',
      'In de bijlage vindt u het verificatieformulier van FSN2023-1338 over NextSeq 550Dx en MiSeqDx.',
      'Wilt u de patch installeren en de gebruikersconfiguratie wijzigen?',
      'Naam: J. Bakker',
      'Functie: Analist',
      'Datum: 12 april 2023',
      'Bedrijfsnaam: Vecht Ziekenhuis',
    ])
    assert.equal(inlineForm(letter, campaign, MAIL_DAY), null)
  })

  it('of another notice is recognised and not read', () => {
    const lines = asMail('nl', FULL, HANDS['brackets before']!).map((line) => ({
      ...line,
      pieces: line.pieces.map((piece) =>
        piece.is === 'print' ? { ...piece, text: piece.text.replace('2023-1338', '2022-0987') } : piece,
      ),
      text: line.text.replace('2023-1338', '2022-0987'),
    }))
    const found = inlineForm(lines, campaign, MAIL_DAY)
    assert.equal(found?.reading.otherNotice, 'FSN2022-0987')
    assert.deepEqual(found?.reading.answers, [])
  })

  it('leaves the greeting and remarks around it to the free text', () => {
    const form = asMail('nl', FULL, HANDS['brackets before']!)
    const lines = [
      ...textLines(['Beste collega,', '', 'Hieronder onze antwoorden.']),
      ...form,
      ...textLines(['', 'Stap 2 volgt voor M70999.']),
    ]
    const { used } = inlineForm(lines, campaign, MAIL_DAY)!
    assert.deepEqual(
      lines.flatMap((line, index) => (used.has(index) || line.text === '' ? [] : [line.text])),
      ['Beste collega,', 'Hieronder onze antwoorden.', 'Stap 2 volgt voor M70999.'],
    )
  })
})

const RECEIPT = [
  'Ik bevestig de ontvangst van FSN2023-1338 en dat ik de inhoud ervan heb gelezen en begrepen.',
  'De informatie is doorgegeven aan alle relevante gebruikers.',
  'Geef een reden op indien de patch niet is geïnstalleerd:',
]

function receiptLines(answer: string) {
  return textLines([`${RECEIPT[0]} ${answer}`, ...RECEIPT.slice(1)])
}

function valuesOf(found: ReturnType<typeof inlineForm>): Record<string, unknown> {
  return Object.fromEntries(found?.reading.answers.map(({ question, value }) => [question, value]) ?? [])
}
