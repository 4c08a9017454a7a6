import assert from 'node:assert/strict'
import type { Known } from '../../src/domain/known.ts'
import { type Belonging, campaignOf, type FoundForm } from '../../src/understand/campaign-of.ts'
import { trim } from '../../src/understand/trim/trim.ts'
import { campaign, campaigns } from './campaign-for-tests.ts'
import { context, type Letter, languages, mail } from './mail-for-tests.ts'

const KNOWN: Known = {
  consignees: [
    {
      id: 'C-1',
      reference: '7H3M-Q2KD',
      organisation: 'Lab',
      language: 'nl',
      addresses: ['j.jansen@lab.example'],
      instruments: [{ serial: 'M78101', product: 'miseqdx' }],
    },
  ],
}

function belongingOf(letter: Letter & { forms?: readonly FoundForm[]; signed?: boolean; only?: string }): Belonging {
  const opened = mail({ subject: 'Question', answers: false, ...letter })
  const trimmed = trim(opened.documents[0]!, opened.message, languages, campaigns, context)
  const cases = letter.signed ? [{ reference: '7H3M-Q2KD', by: 'in-reply-to' as const }] : []
  return campaignOf(opened, trimmed, letter.forms ?? [], [], campaigns, { cases, own: false }, KNOWN, {
    ...context,
    only: letter.only ?? null,
  })
}

describe('campaignOf', () => {
  it('knows a reply by a verified id, whatever it says', () => {
    const found = belongingOf({ text: 'Prima.', signed: true })
    assert.deepEqual([found.campaign?.id, found.related, found.answersOurs], [campaign.id, true, true])
  })

  it('does not trust an id that nobody verified', () => {
    assert.equal(belongingOf({ text: 'Prima.', answers: true }).related, false)
  })

  it('knows the number of the notice as printed and as people write it', () => {
    for (const subject of ['RE: FSN2023-1338', 'fsn 2023 1338', 'Re: FSN2023 -1338 formulier'])
      assert.equal(belongingOf({ subject }).campaign?.id, campaign.id)
  })

  it('knows a reference of a consignee, and one in the subject of a reply', () => {
    assert.equal(belongingOf({ text: 'Kenmerk: 7H3M-Q2KD. Klaar.' }).related, true)
    assert.equal(belongingOf({ subject: 'RE: brief [8NB4-J7YH]', answers: true }).related, true)
    assert.equal(belongingOf({ subject: 'ticket [8NB4-J7YH]' }).related, false)
  })

  it('knows a form', () => {
    assert.equal(
      belongingOf({ text: 'Zie bijlage', forms: [{ isForm: true, otherNotice: null }] }).campaign?.id,
      campaign.id,
    )
  })

  it("gives no campaign for another notice's form, also when one campaign is asked for", () => {
    const forms = [{ isForm: true, otherNotice: 'FSN2022-0999' }]
    const found = belongingOf({ subject: 'RE: FSN2023-1338', forms, only: campaign.id })
    assert.deepEqual([found.campaign, found.otherNotice, found.related], [null, 'FSN2022-0999', true])
  })

  it('knows a mail about another notice by its subject', () => {
    const found = belongingOf({ subject: 'RE: FSN2022-0999', text: 'Klaar.', answers: true })
    assert.deepEqual([found.campaign, found.otherNotice, found.related], [null, 'FSN2022-0999', true])
  })

  it("takes a contact's words of an instrument and an action for an answer, a stranger's only weakly", () => {
    assert.deepEqual(pick(belongingOf({ text: 'De patch staat op M78101.' })), [true, false])
    assert.deepEqual(pick(belongingOf({ text: 'De patch staat op M78101.', from: 'x@y.example' })), [true, true])
  })

  it('leaves ordinary support alone, also that of a contact', () => {
    for (const text of [
      'Could you send us a quotation for ten flow cells?',
      'Kunt u een offerte sturen voor een servicecontract op de MiSeqDx?',
      'When will our order arrive?',
    ])
      assert.equal(belongingOf({ text }).related, false)
  })

  it('gives the asked campaign to machines that name none', () => {
    const found = belongingOf({ subject: 'Undelivered Mail', text: 'x', only: campaign.id })
    assert.deepEqual([found.campaign?.id, found.related], [campaign.id, false])
  })
})

function pick(found: Belonging): [boolean, boolean] {
  return [found.related, found.weak]
}
