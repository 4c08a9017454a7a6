import assert from 'node:assert/strict'
import { openCampaigns } from '../../../src/shelf.ts'
import { firstLook, understand } from '../../../src/understand/understand.ts'
import { context, languages, mail } from '../mail-for-tests.ts'

const campaigns = await openCampaigns([new URL('../../../config/campaigns/fsn2024-0217', import.meta.url).pathname])
const march = { ...context, arrivedAt: '2024-03-12T08:00:00Z' }

function read(text: string) {
  const opened = mail({ text, subject: 'RE: FSN2024-0217 [7H3M-Q2KD]' })
  const look = firstLook(opened, campaigns, languages, march)
  const verified = { cases: [{ reference: '7H3M-Q2KD', by: 'in-reply-to' as const }], own: false }
  return understand(opened, look, campaigns, languages, { consignees: [] }, verified, march)
}

/** What became of units of a lot is read in forms only: how many of which lot, free text may say in too many ways. */
describe('free text about units of lots', () => {
  for (const text of [
    'We destroyed 3 boxes of lot HD123456 and returned the rest.',
    'Nothing left of that lot.',
    'Done, HD123456.',
    'Everything has been done.',
    'We no longer have lot HD123456.',
    'Wij hebben 12 stuks van lot HD123456 vernietigd.',
    'Von der Charge HD123456 ist nichts mehr da.',
    'Nous n’avons plus de ce lot.',
    'Hemos destruido 3 cajas del lote HD123456.',
    'Abbiamo smaltito il lotto HD123456.',
  ])
    it(`asks a person, and says nothing of the units: ${text}`, () => {
      const { problems, statements, kind } = read(text)
      assert.equal(kind, 'reply')
      assert.deepEqual(statements, [])
      assert.ok(problems.some(({ code }) => code === 'not-understood'))
    })

  it('names a lot that the notice does not concern', () => {
    assert.deepEqual(read('Lot HT123456 was destroyed.').flags, ['unknown-serial'])
  })

  it('reads that the notice was received and passed on without a person', () => {
    const { answers, problems } = read('We have received and read the notice and informed all users.')
    assert.deepEqual(
      answers.map(({ question, value }) => [question, value]),
      [
        ['receipt', true],
        ['informed', true],
      ],
    )
    assert.deepEqual(problems, [])
  })
})
