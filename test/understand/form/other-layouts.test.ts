import assert from 'node:assert/strict'
import { readForm } from '../../../src/understand/form/form.ts'
import { campaign, Sheet } from './pages.ts'

const DAY = '2023-04-28'
const { labels, options } = campaign.wordings.en!

const read = (sheet: Sheet) => {
  const reading = readForm(sheet.document(), campaign, DAY)
  const answers = Object.fromEntries(reading!.answers.map(({ question, value }) => [question, value]))
  return { answers, problems: reading!.problems.map(({ code }) => code) }
}

describe('A form set out in a way of its own', () => {
  it('has boxes under short words and before long ones', () => {
    const sheet = new Sheet()
    const yesNo = (y: number, label: string, ticked: 'yes' | 'no') => {
      sheet.print(60, y, label)
      for (const [at, word] of ['Yes', 'No'].entries()) {
        sheet.print(60 + at * 60, y + 14, word)
        sheet.box(62 + at * 60, y + 27, word.toLowerCase() === ticked ? 'ticked' : 'empty')
      }
    }
    yesNo(100, labels.receipt!, 'yes')
    yesNo(150, labels.informed!, 'no')
    sheet.print(60, 200, labels.patch!)
    sheet.print(200, 200, 'Yes')
    sheet.box(202, 213, 'ticked')
    sheet.print(60, 240, labels['patch-reason']!)
    for (const [at, text] of Object.values(options['patch-reason']!).entries()) {
      sheet.box(60, 256 + at * 16, 'empty')
      sheet.print(75, 256 + at * 16, text)
    }
    sheet.print(60, 300, labels['distributor-not-applicable']!)
    sheet.box(60 + labels['distributor-not-applicable']!.length * 2.5 - 5, 313, 'ticked')
    assert.deepEqual(read(sheet), {
      answers: { receipt: true, informed: false, patch: true, 'distributor-not-applicable': true },
      problems: [],
    })
  })

  for (const typed of [false, true])
    it(`has a ${typed ? 'line' : 'field'} for each serial number`, () => {
      const sheet = new Sheet(typed)
      sheet.print(60, 60, labels.receipt!)
      sheet.print(60, 100, labels.patch!)
      sheet.box(200, 100, 'ticked')
      sheet.print(215, 100, 'Yes')
      sheet.print(60, 130, labels['patch-serials']!)
      for (const [row, text] of ['M70412', 'NDX550421', 'M70413'].entries()) sheet.field(260, 127 + row * 20, 160, text)
      sheet.print(60, 240, labels['patch-reason']!)
      const { answers, problems } = read(sheet)
      assert.deepEqual(
        [answers['patch-serials'], problems.includes('unplaced-text')],
        [['M70412', 'NDX550421', 'M70413'], false],
      )
    })

  it('has its answers typed on lines that stand nearer to the next label', () => {
    const sheet = new Sheet(true)
    const texts = ['organisation', 'respondent-name', 'respondent-title', 'respondent-date'] as const
    const typed = ['Lab 7', 'A. Peeters', 'Analist', '12-APR-2023']
    sheet.print(60, 40, 'Return this form by e-mail to the address below')
    for (const [row, id] of texts.entries()) {
      sheet.print(60, 60 + row * 38, labels[id]!)
      sheet.print(60, 81 + row * 38, typed[row]!)
    }
    sheet.print(60, 220, labels.receipt!)
    sheet.box(60, 235, 'ticked')
    sheet.print(75, 235, 'Yes')
    assert.deepEqual(Object.values(read(sheet).answers), ['Lab 7', 'A. Peeters', 'Analist', '2023-04-12', true])
  })

  it('has both products written at their label', () => {
    const sheet = new Sheet(true)
    sheet.print(60, 60, labels.product!)
    sheet.print(260, 60, 'NextSeq 550Dx, MiSeqDx')
    sheet.print(60, 90, labels.receipt!)
    sheet.print(60, 110, labels.informed!)
    assert.deepEqual(read(sheet).answers.product, ['nextseq-550dx', 'miseqdx'])
  })

  it('is for a person where a lone page holds one question and what was typed at it', () => {
    const sheet = new Sheet(true)
    sheet.print(60, 60, labels['distributor-notified']!)
    sheet.print(60, 80, labels['distributor-notified-date']!)
    sheet.print(260, 80, '14 apr 2023')
    assert.deepEqual(read(sheet), { answers: {}, problems: ['form-doubtful'] })
  })
})
