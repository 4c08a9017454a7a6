import assert from 'node:assert/strict'
import { mail, squeezed } from '../mail-for-tests.ts'
import { understood } from './examples.ts'

const rowsOf = (subject: string, text: string) => {
  const { ownWords, statements, flags, language } = understood(mail({ subject, text }))
  return {
    own: squeezed(ownWords),
    rows: statements.map(({ outcome, action, serial }) => `${outcome} ${action} ${serial}`),
    flags,
    language,
  }
}

describe('the subject', () => {
  it('speaks for an empty body', () => {
    const subject = 'RE: FSN2023-1338 [7H3M-Q2KD] Patch geïnstalleerd op M70412'
    assert.deepEqual(rowsOf(subject, ''), { own: subject, rows: ['done patch M70412'], flags: [], language: 'nl' })
    assert.deepEqual(rowsOf('M70412 wurde verkauft', '').rows, ['absent patch M70412', 'absent config M70412'])
  })
  it('speaks for a body that holds nothing but a signature and a quote', () => {
    const below = 'On 05/04/2023 14:02, Technical Support wrote:\n> The patch is not installed on M70413.'
    const read = rowsOf('RE: M70412 has been patched', `Kind regards,\nOliver Reed\n\n${below}`)
    assert.deepEqual(read.rows, ['done patch M70412'])
  })
  it('says nothing beside a body that speaks', () => {
    const read = rowsOf('RE: M70412 has been patched', 'M70413 has not been patched yet.')
    assert.deepEqual([read.own, read.rows], ['M70413 has not been patched yet.', ['not-done patch M70413']])
  })
  it('of our own letter says nothing', () => {
    assert.deepEqual(rowsOf('RE: FSN2023-1338: urgent field safety notice [7H3M-Q2KD]', '').rows, [])
  })
})
