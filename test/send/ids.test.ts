import assert from 'node:assert/strict'
import {
  caseThreadId,
  formCode,
  loopId,
  plusAddress,
  signId,
  verifyFormCode,
  verifyId,
  verifyLoopId,
  verifyPlusAddress,
} from '../../src/send/ids.ts'

const key = 'a signing key'
const subject = { reference: 'K7Q2-9FXM', letter: '018f3c1e-77aa-7000-8000-0123456789ab' }

describe('A signed id', () => {
  it('of a letter proves its case, whatever a relay does to its letters', () => {
    const id = signId(key, subject, 'Example.org')
    assert.match(id, /^<rd\.k7q2-9fxm\.[0-9a-f-]{36}\.[a-z2-7]{16}@example\.org>$/)
    assert.equal(verifyId(key, id), 'K7Q2-9FXM')
    assert.equal(verifyId(key, id.toUpperCase()), 'K7Q2-9FXM')
    assert.equal(verifyId(key, id.slice(1, -1)), 'K7Q2-9FXM')
  })

  it('proves its case under another domain too, as relays put there', () => {
    assert.equal(
      verifyId(key, signId(key, subject, 'example.org').replace('@example.org', '@relay.example')),
      'K7Q2-9FXM',
    )
  })

  it('proves nothing once a character of it was changed, nor under another key', () => {
    const id = signId(key, subject, 'example.org')
    for (let at = 1; at < id.indexOf('@'); at++) {
      const other = id[at] === 'a' ? 'b' : 'a'
      assert.equal(verifyId(key, id.slice(0, at) + other + id.slice(at + 1)), null, `character ${at}`)
    }
    assert.equal(verifyId('another key', id), null)
  })

  it('of one kind does not serve as another', () => {
    const loop = loopId(key, subject)
    assert.equal(verifyLoopId(key, loop), 'K7Q2-9FXM')
    assert.equal(verifyId(key, `<${loop}@example.org>`), null)
    assert.equal(verifyLoopId(key, signId(key, subject, 'example.org').slice(1).split('@')[0]!), null)
  })

  it('of a case is always the same', () => {
    const id = caseThreadId(key, 'K7Q2-9FXM', 'example.org')
    assert.equal(id, caseThreadId(key, 'K7Q2-9FXM', 'example.org'))
    assert.equal(verifyId(key, id), 'K7Q2-9FXM')
  })

  it('in a plus-address survives capitals', () => {
    const address = plusAddress(key, 'techsupport@example.org', 'K7Q2-9FXM')
    assert.match(address, /^techsupport\+k7q2-9fxm-[a-z2-7]{16}@example\.org$/)
    assert.equal(verifyPlusAddress(key, address.toUpperCase()), 'K7Q2-9FXM')
    assert.equal(verifyPlusAddress(key, address.replace('k7q2', 'k7q3')), null)
    assert.equal(verifyPlusAddress(key, 'techsupport@example.org'), null)
  })

  it('on a page of our form names its case, and proves nothing else', () => {
    const page = { version: 1, campaign: 'fsn2023-1338', language: 'nl', reference: 'K7Q2-9FXM', page: 2 }
    const code = formCode(key, page)
    assert.match(code, /^RD-FORM:1:FSN2023-1338:NL:K7Q2-9FXM:2:[A-Z2-7]{16}$/)
    assert.deepEqual(verifyFormCode(key, code), page)
    assert.deepEqual(verifyFormCode(key, formCode(key, { ...page, reference: null }))?.reference, null)
    for (const other of [code.replace('K7Q2', 'K7Q3'), code.replace(':2:', ':3:'), code.slice(0, -1), '', 'RD-FORM:'])
      assert.equal(verifyFormCode(key, other), null)
    assert.equal(verifyFormCode('another key', code), null)
  })

  it('of a stranger is taken for what it is', () => {
    for (const id of [
      '',
      '<>',
      '<a@b>',
      '<rd.k7q2-9fxm@b>',
      '<CAF+x=abc@mail.example>',
      'rd.',
      `<${'x'.repeat(5000)}@b>`,
    ])
      assert.equal(verifyId(key, id), null)
  })
})
