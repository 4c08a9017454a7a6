import assert from 'node:assert/strict'
import type { Document, Line } from '../../../src/domain/document.ts'
import { readForm } from '../../../src/understand/form/form.ts'
import { asPrinted, oneColumn } from './layouts.ts'
import { campaign, FULL, FULL_READ, Sheet } from './pages.ts'

const DAY = '2023-04-20'

describe('A form on pages', () => {
  it('is read with its pages in any order', () => {
    const document = asPrinted('nl', FULL)
    const shuffled = document.lines.map((line) => ({ ...line, page: [0, 3, 1, 2][line.page!]! }))
    assert.deepEqual(
      values({ ...document, lines: shuffled.toSorted((one, other) => one.page - other.page) }),
      FULL_READ,
    )
  })

  it('is read as far as its pages came', () => {
    const document = asPrinted('nl', FULL)
    const read = values({ ...document, lines: document.lines.filter((line) => line.page !== 3) })
    assert.deepEqual(Object.keys(read).sort(), [
      'informed',
      'modes',
      'organisation',
      'patch',
      'patch-reason',
      'patch-reason-serials',
      'patch-serials',
      'product',
      'receipt',
      'respondent-date',
      'respondent-name',
      'respondent-title',
    ])
    const last = values({ ...document, lines: document.lines.filter((line) => line.page === 3) })
    assert.deepEqual(Object.keys(last).sort(), [
      'config',
      'config-same-serials',
      'distributor-not-applicable',
      'distributor-notified',
      'distributor-notified-date',
    ])
  })

  it('is read behind the pages of the notice', () => {
    const notice = new Sheet()
    notice.wrapped(
      57,
      60,
      'Beste klant, Illumina neemt contact met u op vanwege een cybersecurityprobleem. Opmerking: de getroffen instrumenten hebben een dual boot-modus. Vul het verificatieformulier in en stuur het terug nadat alle stappen zijn uitgevoerd. 1. De softwarepatch downloaden en installeren 2. De UCS-gebruikersconfiguratie(s) wijzigen',
      90,
    )
    const document = asPrinted('nl', FULL)
    const behind = document.lines.map((line) => ({ ...line, page: line.page! + 1 }))
    assert.deepEqual(values({ ...document, lines: [...notice.lines, ...behind] }), FULL_READ)
  })

  it('is read when its labels were re-typed with small changes', () => {
    const changes: [string, string][] = [
      ['Ik bevestig de ontvangst', 'Ik bevestig ontvangst'],
      ['gelezen en begrepen', 'gelezen en heb begrepen'],
      ['geïnstalleerd', 'geinstaleerd'],
      ['Noteer serienummer(s)', 'Noteer Serienummers'],
      ['Bedrijfsnaam', 'BEDRIJFSNAAM'],
    ]
    const read = values(reworded(oneColumn('nl', FULL), changes))
    assert.deepEqual(read, FULL_READ)
  })

  it('never reads the answer of one step for the other when a label cannot be found', () => {
    const document = reworded(oneColumn('nl', FULL), [['Wijziging gebruikersconfiguratie', 'Onderdeel B']])
    const reading = readForm(document, campaign, DAY)!
    const read = values(document)
    assert.deepEqual(read['patch-serials'], ['M70412', 'M70413'])
    assert.equal(read.config, undefined)
    assert.ok(reading.problems.length > 0)
  })

  it('of another notice is recognised, and none of it is read', () => {
    const document = reworded(asPrinted('nl', FULL), [
      ['2023-1338', '2022-0987'],
      ['2023 -1338', '2022 -0987'],
    ])
    const reading = readForm(document, campaign, DAY)!
    assert.equal(reading.otherNotice, 'FSN2022-0987')
    assert.deepEqual(reading.answers, [])
  })

  it('is no form where a letter only speaks of it', () => {
    const sheet = new Sheet()
    sheet.wrapped(
      57,
      60,
      'Bijgaand het verificatieformulier FSN2023-1338. Naam: Jan. Datum: 12 april 2023. De patch is geïnstalleerd op MiSeqDx.',
      80,
    )
    assert.equal(readForm(sheet.document(), campaign, DAY), null)
  })
})

describe('A prefilled form', () => {
  const prefilled = (patch: boolean) => {
    const document = asPrinted('nl', { organisation: 'UZ Gent', 'respondent-name': 'A. Peeters', patch })
    const lines = document.lines.map((line): Line => {
      const [piece] = line.pieces
      return piece?.is === 'entry' ? { ...line, pieces: [{ ...piece, prefilled: true }] } : line
    })
    return readForm({ ...document, lines }, campaign, DAY)!
  }

  it('is nothing as it was sent', () => {
    assert.equal(prefilled(false).filledIn, false)
    assert.deepEqual(prefilled(false).answers, [])
  })

  it('counts whole once the sender put anything else in', () => {
    assert.deepEqual(
      prefilled(true).answers.map(({ question }) => question),
      ['organisation', 'respondent-name', 'patch'],
    )
  })

  it('has printed text outside its fields that answers nothing', () => {
    const document = asPrinted('nl', {})
    const sheet = new Sheet()
    sheet.print(62, 20, 'Kenmerk: 8NB4-J7YH')
    sheet.print(62, 30, 'M70412 MiSeqDx')
    const reading = readForm({ ...document, lines: [...sheet.lines, ...document.lines] }, campaign, DAY)!
    assert.equal(reading.filledIn, false)
    assert.equal(reading.reference, '8NB4-J7YH')
  })
})

describe('A box or a field of no certain place', () => {
  it('is for a person: a tick far from any words', () => {
    const document = asPrinted('nl', { patch: true })
    const stray = new Sheet()
    stray.box(540, 700, 'ticked')
    const reading = readForm({ ...document, lines: [...document.lines, ...stray.lines] }, campaign, DAY)!
    assert.deepEqual(
      reading.problems.map(({ code }) => code),
      ['unplaced-mark'],
    )
  })

  it('is for a person: a filled field that no label asks for', () => {
    const document = asPrinted('nl', { patch: true })
    const stray = new Sheet()
    stray.field(400, 650, 100, 'stap 2 nog niet')
    const reading = readForm({ ...document, lines: [...document.lines, ...stray.lines] }, campaign, DAY)!
    assert.deepEqual(
      reading.problems.map(({ code }) => code),
      ['unplaced-entry'],
    )
  })

  it('is nothing to ask about: an address or a telephone number in a field of its own', () => {
    const document = asPrinted('nl', { patch: true })
    const stray = new Sheet()
    stray.field(400, 650, 100, 'lab@example.org')
    stray.field(400, 680, 100, '+32 9 123 45 67')
    assert.deepEqual(readForm({ ...document, lines: [...document.lines, ...stray.lines] }, campaign, DAY)?.problems, [])
  })

  it('is never shifted to the label above where labels stand under their fields', () => {
    const wording = campaign.wordings.nl!
    const sheet = new Sheet()
    let y = 40
    const answers: Record<string, string> = { 'patch-serials': 'M70412', 'patch-reason-serials': 'M70999' }
    for (const question of campaign.form.questions.filter(({ kind }) => ['text', 'serials', 'date'].includes(kind))) {
      sheet.field(50, y, 300, answers[question.id])
      y = sheet.wrapped(50, y + 20, wording.labels[question.id]!, 80) + 4
      if (question.id === 'respondent-date') y = sheet.wrapped(50, y, wording.labels.patch!, 80)
    }
    const reading = readForm(sheet.document(), campaign, DAY)
    assert.deepEqual(reading?.answers ?? [], [])
  })

  it('is in doubt where a field shows something else than it holds', () => {
    const document = oneColumn('nl', { patch: true, 'patch-serials': 'M70412' })
    const lines = document.lines.map((line): Line => {
      const [piece] = line.pieces
      return piece?.is === 'entry' ? { ...line, pieces: [{ ...piece, name: 'Text5', by: ['field'] }] } : line
    })
    const reading = readForm({ ...document, lines, remarks: ['appearance-differs: Text5: M70413'] }, campaign, DAY)!
    assert.ok(reading.answers.find(({ question }) => question === 'patch-serials')!.confidence < 0.9)
  })
})

describe('A form with its words over columns', () => {
  it('gives each box to the question of its row and the word of its column', () => {
    const wording = campaign.wordings.en!
    const sheet = new Sheet()
    sheet.print(400, 40, wording.yes)
    sheet.print(450, 40, wording.no)
    for (const [at, id] of ['receipt', 'informed', 'distributor-identified', 'distributor-notified'].entries()) {
      sheet.wrapped(50, 60 + at * 40, wording.labels[id]!, 50)
      sheet.box(402, 60 + at * 40, at % 2 === 0 ? 'ticked' : 'empty')
      sheet.box(452, 60 + at * 40, at % 2 === 1 ? 'ticked' : 'empty')
    }
    const reading = readForm(sheet.document(), campaign, DAY)
    assert.deepEqual(values(sheet.document()), {
      receipt: true,
      informed: false,
      'distributor-identified': true,
      'distributor-notified': false,
    })
    assert.deepEqual(reading?.problems, [])
  })
})

describe('A note on a form', () => {
  it('is for a person, on a blank form too', () => {
    const reading = readForm(
      { ...asPrinted('nl', {}), remarks: ['note: wij hebben geen MiSeqDx meer'] },
      campaign,
      DAY,
    )!
    assert.equal(reading.filledIn, true)
    assert.deepEqual(
      reading.problems.map(({ code }) => code),
      ['note'],
    )
  })
})

describe('A scrap of the form', () => {
  const scrap = (filled: boolean) => {
    const sheet = new Sheet()
    sheet.print(50, 40, campaign.wordings.en!.labels['distributor-notified']!)
    sheet.box(450, 40, filled ? 'ticked' : 'empty')
    return readForm(sheet.document(), campaign, DAY)
  }

  it('is for a person where something is filled in, and nothing where not', () => {
    assert.deepEqual(
      scrap(true)?.problems.map(({ code }) => code),
      ['form-doubtful'],
    )
    assert.equal(scrap(false), null)
  })
})

describe('A flattened form', () => {
  it('is ticked by an X typed over its box, or beside the words where no box is left', () => {
    const wording = campaign.wordings.nl!
    const sheet = new Sheet(true)
    sheet.wrapped(50, 40, wording.labels.receipt!, 100)
    sheet.box(400, 40, 'empty', ['stroke'])
    sheet.print(414, 40, 'Ja')
    sheet.print(402, 41, 'X')
    sheet.box(450, 40, 'empty', ['stroke'])
    sheet.print(464, 40, 'Nee')
    sheet.wrapped(50, 80, wording.labels.informed!, 100)
    sheet.print(414, 80, 'Ja')
    sheet.print(464, 80, 'Nee')
    sheet.print(453, 80, 'x')
    sheet.print(50, 120, wording.labels['patch-reason']!)
    assert.deepEqual(values(sheet.document()), { receipt: true, informed: false })
  })

  it('keeps what was typed at one height of two pages, unlike headers and footers', () => {
    const wording = campaign.wordings.en!
    const sheet = new Sheet(true)
    for (const [step, serial] of [
      ['patch', 'M70412'],
      ['config', 'M70413'],
    ] as const) {
      sheet.print(50, 20, 'Verification form, printed from our archive')
      sheet.print(50, 40, wording.labels[step]!)
      sheet.box(200, 40, 'ticked', ['stroke'])
      sheet.print(214, 40, wording.yes)
      sheet.print(50, 60, wording.labels[`${step}-serials`]!)
      sheet.print(54, 75, serial)
      sheet.print(50, 120, wording.labels[`${step}-reason`]!)
      sheet.page += 1
    }
    const read = values(sheet.document())
    assert.deepEqual([read['patch-serials'], read['config-serials']], [['M70412'], ['M70413']])
  })

  it('is for a person where serial numbers stand at no label', () => {
    const document = oneColumn('nl', { patch: true, 'patch-serials': 'M70412' }, true)
    const label = campaign.wordings.nl!.labels['patch-serials']!
    const first = document.lines.find((line) => line.text === label)
    const reading = readForm({ ...document, lines: document.lines.filter((line) => line !== first) }, campaign, DAY)!
    assert.deepEqual(
      reading.problems.map(({ code }) => code),
      ['unplaced-text'],
    )
  })

  it('is for a person where a box, or every box, cannot be seen', () => {
    const document = oneColumn('nl', { patch: true, 'patch-serials': 'M70412' }, true)
    const isBox = (line: Line) => line.pieces[0]?.is === 'mark'
    const unseen = (keep: (line: Line, at: number) => boolean) =>
      new Set(
        readForm({ ...document, lines: document.lines.filter(keep) }, campaign, DAY)?.problems.map(({ code }) => code),
      )
    const third = document.lines.filter(isBox)[2]
    assert.deepEqual(
      unseen((line) => !isBox(line)),
      new Set(['box-unseen']),
    )
    assert.deepEqual(
      unseen((line) => line !== third),
      new Set(['box-unseen']),
    )
    assert.deepEqual(
      unseen(() => true),
      new Set(),
    )
  })

  it('keeps serial numbers typed on several lines together', () => {
    const read = values(oneColumn('en', { patch: true, 'patch-serials': 'M70412, M70413' }, true))
    assert.deepEqual(read['patch-serials'], ['M70412', 'M70413'])
    const sheet = new Sheet(true)
    const wording = campaign.wordings.en!
    sheet.print(50, 40, wording.labels.patch!)
    sheet.print(50, 60, wording.labels['patch-serials']!)
    sheet.print(50, 74, 'M70412')
    sheet.print(50, 87, 'NDX550421')
    sheet.print(50, 120, wording.labels['patch-reason']!)
    sheet.print(50, 757, 'Technical support: M70999')
    assert.deepEqual(values(sheet.document()), { 'patch-serials': ['M70412', 'NDX550421'] })
  })
})

function reworded(document: Document, changes: readonly (readonly [string, string])[]): Document {
  const change = (text: string) => changes.reduce((left, [from, to]) => left.replaceAll(from, to), text)
  const lines = document.lines.map((line) => ({
    ...line,
    text: change(line.text),
    pieces: line.pieces.map((piece) => (piece.is === 'print' ? { ...piece, text: change(piece.text) } : piece)),
  }))
  return { ...document, lines }
}

function values(document: Document): Record<string, unknown> {
  const reading = readForm(document, campaign, DAY)
  return Object.fromEntries(reading?.answers.map(({ question, value }) => [question, value]) ?? [])
}
