import assert from 'node:assert/strict'
import { referencesIn } from '../../src/understand/reference.ts'
import { tokens } from '../../src/understand/tokens.ts'
import { trim } from '../../src/understand/trim/trim.ts'
import { campaigns } from './campaign-for-tests.ts'
import { context, type Letter, languages, mail } from './mail-for-tests.ts'

function tokensOf(letter: Letter) {
  const opened = mail(letter)
  return tokens(opened, trim(opened.documents[0]!, opened.message, languages, campaigns, context), campaigns)
}

describe('references', () => {
  for (const text of [
    '[K7Q2-9FXM]',
    'Kenmerk: K7Q2-9FXM',
    'Notre référence : k7q2-9fxm',
    'Ref. K7Q2-9FXM',
    '(K7Q2-9FXM)',
    'Referenz:\nK7Q2-9FXM',
    'Riferimento: K7Q2-9FXM.',
  ]) {
    it(`are found in «${text.replace('\n', ' ')}»`, () => assert.deepEqual(referencesIn(text), ['K7Q2-9FXM']))
  }

  for (const text of [
    'K7Q2-9FXM',
    'FSN2023-1338',
    '[FSN2023-1338]',
    'Ref: K7Q2-9FXMA',
    '[ILOU-1234]',
    'Tel: 0123-45678',
  ]) {
    it(`are not seen in «${text}»`, () => assert.deepEqual(referencesIn(text), []))
  }

  it('of numbers only come last: they are a ticket of the customer', () => {
    assert.deepEqual(referencesIn('Ref: 2023-0412, kenmerk: K7Q2-9FXM'), ['K7Q2-9FXM', '2023-0412'])
  })

  it('come nearest to the own words first, then from the subject, then from the quote', () => {
    const found = tokensOf({
      subject: 'RE: notice [7H3M-Q2KD]',
      text: 'Ons kenmerk: 3FDV-8M6P\n\nOp wo 5 apr 2023 om 14:02 schreef Support <support@maker.example>:\n> Kenmerk: 8NB4-J7YH',
    })
    assert.deepEqual(found.references, ['3FDV-8M6P', '7H3M-Q2KD', '8NB4-J7YH'])
  })
})

describe('tokens', () => {
  it('hold serial numbers of every document, and the addresses that a plus-address may stand in', () => {
    const found = tokensOf({
      text: 'M78101 is klaar.\n> NDX558101',
      headers: 'Delivered-To: support+7h3mq2kd.x@maker.example\nX-Loop: <loop.1@maker.example>',
    })
    assert.deepEqual(found.serials, ['M78101', 'NDX558101'])
    assert.deepEqual(found.recipients, ['support@maker.example', 'support+7h3mq2kd.x@maker.example'])
    assert.deepEqual(found.loopIds, ['<loop.1@maker.example>'])
  })
})
