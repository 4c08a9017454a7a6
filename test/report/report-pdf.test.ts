import assert from 'node:assert/strict'
import { readPdf } from '../../src/read/formats/pdf/pdf.ts'
import { reportPdf } from '../../src/report/campaign/pdf.ts'
import { campaignReport } from '../../src/report/campaign/report.ts'
import { campaign } from '../understand/campaign-for-tests.ts'

const NAMES = ['Γενικό Νοσοκομείο', 'Клинична лаборатория', 'Szpital Śląski w Łodzi', 'Žilinská nemocnica', 'Hôpital']
const EMPTY = campaignReport([], campaign, '2023-05-01T00:00:00Z')

describe('The report in print', () => {
  it('sets names in their own letters, and shows where it cannot', async () => {
    const unreachable = [...NAMES, '東京 Lab'].map((organisation, at) => ({
      case: `K7Q2-000${at}`,
      organisation,
      country: 'BG',
      attempts: 3,
      methods: 'letter',
    }))
    const { lines } = await readPdf(await reportPdf({ ...EMPTY, unreachable }), 'report.pdf')
    const text = lines.map((line) => line.text).join('\n')
    for (const name of [...NAMES, '?? Lab']) assert.ok(text.includes(name), name)
    assert.match(text, /letters that cannot be set here[^.]*\. The workbook and the CSV file have\s+them whole/)
    const plain = await readPdf(await reportPdf({ ...EMPTY, unreachable: unreachable.slice(0, 5) }), 'report.pdf')
    assert.ok(!plain.lines.some((line) => line.text.includes('cannot be set')))
  })

  it('names a country in the chart as the list of consignees does', async () => {
    const key = 'Ελλάδα'
    const country = [{ key, cases: 2, responded: 1, accountedFor: 1 }] as unknown as typeof EMPTY.by.country
    const { lines } = await readPdf(await reportPdf({ ...EMPTY, by: { ...EMPTY.by, country } }), 'report.pdf')
    assert.equal(lines.filter(({ text }) => text.includes(key)).length, 2)
  })
})
