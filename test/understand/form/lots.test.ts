import assert from 'node:assert/strict'
import { pdfForm } from '../../../fixtures/make/lots/reply-form.ts'
import { readPdf } from '../../../src/read/formats/pdf/pdf.ts'
import { openCampaigns } from '../../../src/shelf.ts'
import { readForm } from '../../../src/understand/form/form.ts'
import { uniteForms } from '../../../src/understand/form/unite.ts'

const [campaign] = await openCampaigns([new URL('../../../config/campaigns/fsn2024-0217', import.meta.url).pathname])

async function readingOf(quantity: string, lots: string) {
  const filled = { receipt: true, returned: true, 'returned-quantity': quantity, 'returned-lots': lots } as const
  const bytes = await pdfForm('en', 'customer', filled, { by: 'fields', onState: 'Yes' })
  const reading = readForm(await readPdf(bytes, 'form.pdf'), campaign!, '2024-03-28')
  return { reading: reading!, said: uniteForms([reading!], campaign!)! }
}

describe('Counts of lots on a form', () => {
  for (const [quantity, lots, rows, codes] of [
    ['5', 'HD240101', ['HD240101 5'], []],
    ['5, 7', 'HD240101, HD240102', ['HD240101 5', 'HD240102 7'], []],
    ['12', 'HD240101, HD240102', ['HD240101', 'HD240102'], []],
    ['5', '', [' 5'], []],
    ['', 'HD240101 (5), HD240102 (7)', ['HD240101', 'HD240102'], ['quantity-unclear']],
    ['5, 7, 2', 'HD240101, HD240102', ['HD240101', 'HD240102'], ['quantity-unclear']],
    ['5 / 7', 'HD240101, HD240102', ['HD240101', 'HD240102'], ['quantity-unclear']],
    ['3, 4', 'HD240101, HD240101', ['HD240101'], ['quantity-unclear']],
    ['HD240101', '5', [''], ['quantity-unclear']],
    ['5', 'HD240101 not yet', ['HD240101 5'], ['serials-with-remark']],
    ['5', 'HD24010', ['HD24010 5'], ['serial-malformed']],
    ['5, 6', 'HT123456, HD240101', ['HD240101 6'], ['unknown-serial']],
    ['4', 'HT123456', [], ['unknown-serial']],
  ] as const)
    it(`«${quantity}» beside «${lots}» are ${rows.join(', ') || 'none'}${codes.map((code) => `, ${code}`).join('')}`, async () => {
      const { said } = await readingOf(quantity, lots)
      const told = said.statements.map(({ serial, quantity: count }) => [serial ?? '', count].join(' ').trimEnd())
      assert.deepEqual(told, rows)
      assert.deepEqual([...new Set(said.problems.map(({ code }) => code))], codes)
    })

  it('of one lot in two copies of a form are one where they agree, and a contradiction where not', async () => {
    const [five, again, seven] = await Promise.all(['5', '5', '7'].map((count) => readingOf(count, 'HD240101')))
    const same = uniteForms([five!.reading, again!.reading], campaign!)!
    assert.deepEqual([same.statements.length, same.problems], [1, []])
    const different = uniteForms([five!.reading, seven!.reading], campaign!)!
    assert.ok(different.flags.includes('contradiction'))
  })
})
