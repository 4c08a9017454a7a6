import assert from 'node:assert/strict'
import type { Case } from '../../src/domain/case.ts'
import type { Tokens, Verified } from '../../src/domain/known.ts'
import type { Submission } from '../../src/domain/submission.ts'
import { match } from '../../src/reconcile/match.ts'
import { Story, submission } from '../decide/story.ts'

const NOW = '2023-04-12T09:00:00.000Z'
const A = a('A', 'K7Q2-9FXM', ['jan@labnoord.example', 'lab.noord@gmail.com'], ['M70412', 'M70413'])
const B = a('B', '7H3M-Q2KD', ['piet@labzuid.example', 'inkoop@ziekenhuisgroep.example'], ['M70500'])
const C = a('C', '3FDV-8M6P', ['inkoop@ziekenhuisgroep.example'], ['M70600'])

function a(id: string, reference: string, contacts: readonly string[], serials: readonly string[]): Case {
  const { held } = new Story({ contacts, serials })
  return { ...held, id, reference, consignee: { ...held.consignee, id } }
}

interface Mail {
  readonly from?: string
  readonly rows?: readonly string[]
  readonly found?: Partial<Tokens>
  readonly verified?: Partial<Verified>
  readonly kind?: Submission['kind']
  readonly notice?: Submission['notice']
  readonly flags?: Submission['flags']
  readonly answers?: Readonly<Record<string, boolean | readonly string[]>>
}

/** The shares as `case: problems`. */
function shared(mail: Mail, candidates: readonly Case[] = [A, B, C]): string[] {
  return matched(mail, candidates).shares.map(({ case: held, submission: share }) =>
    [held.id, ...share.problems.map(({ code }) => code)].join(' '),
  )
}

function matched(
  { from = 'somebody@elsewhere.example', rows = ['M70412 patch both done'], found, verified, ...says }: Mail,
  candidates: readonly Case[] = [A, B, C],
) {
  const held = submission('m-1', { rows, ...says }, NOW)
  const said: Submission = { ...held, campaign: 'fsn2023-1338', language: 'nl', reference: null, sources: [] }
  const serials = held.statements.flatMap(({ serial }) => serial ?? [])
  const tokens: Tokens = {
    messageId: '<1@x>',
    inReplyTo: [],
    referencesIds: [],
    recipients: [],
    originalMessageId: null,
    loopIds: [],
    references: [],
    serials,
    from,
    ...found,
  }
  return match(said, tokens, { cases: [], own: false, ...verified }, candidates, NOW)
}

const proof = (by: Verified['cases'][number]['by'], reference = A.reference) => ({
  verified: { cases: [{ reference, by }] },
})
const names = (...references: string[]) => ({ found: { references } })
const JAN = 'jan@labnoord.example'

describe('Linking, in its order', () => {
  it('a signed Message-ID in In-Reply-To is strong, whatever became of the subject', () => {
    assert.deepEqual(shared({ from: JAN, rows: [], ...proof('in-reply-to') }), ['A'])
  })

  it('signed ids in References are strong where the reference is there too', () => {
    assert.deepEqual(
      shared({ from: 'els@labnoord.example', rows: [], ...proof('references'), ...names(A.reference) }),
      ['A'],
    )
  })

  it('References alone under a new subject only hint', () => {
    assert.deepEqual(shared({ rows: [], ...proof('references') }), ['A weak-link unknown-sender'])
    assert.deepEqual(shared({ from: 'els@labnoord.example', rows: [], ...proof('references') }), ['A weak-link'])
  })

  it('the plus-address and the code on the form are strong', () => {
    for (const by of ['plus-address', 'qr'] as const)
      assert.deepEqual(shared({ from: JAN, rows: [], ...proof(by) }), ['A'])
  })

  it('a reference is strong in the mail of a contact or a colleague, weak in that of a stranger', () => {
    assert.deepEqual(shared({ from: JAN, rows: [], ...names(A.reference) }), ['A'])
    assert.deepEqual(shared({ from: 'els@labnoord.example', rows: [], ...names(A.reference) }), ['A'])
    assert.deepEqual(shared({ rows: [], ...names(A.reference) }), ['A weak-link unknown-sender'])
  })

  it('a known mail under the same subject is weak', () => {
    assert.deepEqual(shared({ rows: [], verified: { threads: [A.reference] } }), ['A weak-link unknown-sender'])
  })

  it("a contact's exact address that belongs to one case is strong", () => {
    assert.deepEqual(shared({ from: JAN, rows: [] }), ['A'])
    assert.deepEqual(shared({ from: 'lab.noord@gmail.com', rows: [] }), ['A'])
  })

  it('a contact of several cases is told apart by serials or thread, else a person picks', () => {
    const from = 'inkoop@ziekenhuisgroep.example'
    assert.deepEqual(shared({ from, rows: [] }), [])
    assert.deepEqual(
      matched({ from, rows: [] }).candidates.map(({ case: { id } }) => id),
      ['B', 'C'],
    )
    assert.deepEqual(shared({ from, rows: ['M70600 patch both done'] }), ['C'])
    assert.deepEqual(shared({ from, rows: [], verified: { threads: [B.reference] } }), ['B'])
  })

  it("a colleague's address is strong with serials of that case, weak without", () => {
    assert.deepEqual(shared({ from: 'els@labnoord.example' }), ['A'])
    assert.deepEqual(shared({ from: 'els@labnoord.example', rows: [] }), ['A weak-link'])
  })

  it('at a public provider nobody is a colleague', () => {
    assert.deepEqual(shared({ from: 'anders@gmail.com' }), ['A weak-link unknown-sender'])
    assert.deepEqual(shared({ from: 'anders@gmail.com', rows: [] }), [])
  })

  it('serial numbers alone are weak', () => {
    assert.deepEqual(shared({}), ['A weak-link unknown-sender'])
  })

  it('nothing leads nowhere', () => {
    assert.deepEqual(shared({ rows: [] }), [])
  })
})

describe('A stranger', () => {
  it('who proves our letter is linked, but the answers need a person', () => {
    assert.deepEqual(shared({ ...proof('in-reply-to') }), ['A unknown-sender'])
    assert.deepEqual(shared({ from: 'anders@gmail.com', ...proof('in-reply-to') }), ['A unknown-sender'])
  })

  it('who answers nothing needs nobody', () => {
    assert.deepEqual(shared({ rows: [], answers: {}, ...proof('in-reply-to') }), ['A'])
  })

  it('cannot write into a case by naming its reference beside the serials of another', () => {
    assert.deepEqual(shared({ rows: ['M70500 patch both done'], ...names(A.reference) }), [])
  })

  it('still reaches the case with an escalation', () => {
    assert.deepEqual(shared({ rows: [], answers: {}, flags: ['adverse-event'], ...names(A.reference) }), [
      'A weak-link',
    ])
  })
})

describe('One mail for several cases', () => {
  const from = 'inkoop@ziekenhuisgroep.example'
  it('gives each the rows with its own serials', () => {
    const { shares } = matched({
      from,
      rows: ['M70500 patch both done', 'M70600 patch both planned'],
      answers: { receipt: true, 'patch-serials': ['M70500', 'M70600'] },
    })
    assert.deepEqual(
      shares.map(({ case: { id }, submission: { statements, answers, problems } }) => [
        id,
        statements.map(({ serial }) => serial),
        answers.map(({ value }) => value),
        problems.length,
      ]),
      [
        ['B', ['M70500'], [true, ['M70500']], 0],
        ['C', ['M70600'], [true, ['M70600']], 0],
      ],
    )
  })

  it("leaves rows that are nobody's to a person", () => {
    assert.deepEqual(
      shared({ from, rows: ['M70500 patch both done', 'M70600 patch both done', '- config both done'] }),
      ['B several-cases', 'C several-cases'],
    )
  })

  it("keeps an answer to one case's letter in that case", () => {
    assert.deepEqual(shared({ from, rows: [], ...proof('in-reply-to', C.reference) }), ['C'])
  })
})

describe('Mail of machines', () => {
  const undelivered = (address: string): Mail => ({
    from: 'mailer-daemon@labzuid.example',
    kind: 'bounce',
    rows: [],
    answers: {},
    notice: { class: 'failed', recipients: [{ address, status: '5.1.1', permanent: true, text: '' }] },
  })
  const written = (held: Case, to: string, at: string): Case => {
    const rest = { ordinal: 1, messageId: '<l@maker.example>', unasked: true, about: [] }
    return { ...held, letters: [{ id: 'l', followUp: 'reminder', state: 'sent', to, at, ...rest }] }
  }

  it('is linked by the letter that it returns, not by its sender', () => {
    assert.deepEqual(shared({ ...undelivered(JAN), ...proof('original-message-id') }), ['A'])
    assert.deepEqual(shared(undelivered(JAN)), [])
  })

  it('is linked by a letter of the last fortnight to the address that it is about, in one case alone, and for now', () => {
    const inFebruary = '2023-02-28T09:00:00.000Z'
    const inApril = '2023-04-03T09:00:00.000Z'
    const { shares } = matched(undelivered(JAN), [written(A, JAN, inApril), B, C])
    assert.deepEqual(
      shares.map(({ case: held, submission: said }) => [held.id, said.notice?.recipients?.map((one) => one.permanent)]),
      [['A', [false]]],
    )
    assert.deepEqual(shared(undelivered(JAN), [written(A, JAN, inFebruary), B, C]), [])
    const shop = 'inkoop@ziekenhuisgroep.example'
    const both = (first: string) => [A, written(B, shop, first), written(C, shop, inApril)]
    assert.deepEqual(shared(undelivered(shop), both(inFebruary)), ['C'])
    assert.deepEqual(shared(undelivered(shop), both(inApril)), [])
  })

  it('of a contact of several cases is for all of them', () => {
    const away: Mail = {
      from: 'inkoop@ziekenhuisgroep.example',
      kind: 'auto-reply',
      rows: [],
      answers: {},
      notice: { class: 'out-of-office', back: '2023-05-01' },
    }
    assert.deepEqual(shared(away), ['B', 'C'])
  })
})
