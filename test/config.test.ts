import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openConfig } from '../src/config.ts'
import { BadInput } from '../src/domain/outcome.ts'

const WORKS = `
mailbox: {maildir: mail/inbox}
outgoing: {maildir: mail/sent, from: "Technical Support <techsupport@example.org>"}
store: {sqlite: desk.sqlite}
campaigns: [campaigns/first]`

describe('The configuration', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'config-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const open = (yaml: string, env: Record<string, string> = {}) => {
    writeFileSync(join(folder, 'desk.yaml'), yaml)
    return openConfig(join(folder, 'desk.yaml'), env)
  }
  const refused = (yaml: string): string => {
    try {
      open(yaml)
    } catch (error) {
      assert.ok(error instanceof BadInput)
      return error.message
    }
    throw new Error('it was taken')
  }

  it('works with the first four keys alone, its paths beside the file', () => {
    const config = open(WORKS)
    assert.deepEqual(config.store, { sqlite: join(folder, 'desk.sqlite') })
    assert.deepEqual(config.campaigns, [join(folder, 'campaigns/first')])
    assert.deepEqual(config.letters, { since: null, hold: 'none' })
    assert.equal(config.outgoing.throttle, null)
  })

  it('reads secrets from the environment and from files', () => {
    writeFileSync(join(folder, 'secret'), 'two\n')
    const server = (password: string) =>
      `{host: mail.example.org, port: 993, secure: true, user: u, password: ${password}}`
    const config = open(
      `mailbox: {imap: ${server('{env: ONE}')}}\noutgoing: {smtp: ${server('{file: secret}')}, from: a@example.org}\nstore: {sqlite: x}\ncampaigns: [c]`,
      { ONE: 'one' },
    )
    assert.equal('imap' in config.mailbox && config.mailbox.imap.password, 'one')
    assert.equal('smtp' in config.outgoing && config.outgoing.smtp.password, 'two')
    assert.equal('imap' in config.mailbox && config.mailbox.imap.folder, 'INBOX')
  })

  it('says everything that is wrong at once, each with its path', () => {
    const faults = refused(`
mailbox: {imap: {host: a, port: 99999, secure: perhaps}}
outgoing: {maildir: out, throttle: much}
store: {sqlit: x}
campaigns: []
letters: {since: yesterday, hold: some}
staff: {safety: [nobody]}
colour: red`)
    for (const fault of [
      /mailbox\.imap\.port: /,
      /mailbox\.imap\.secure: /,
      /outgoing\.from: is missing/,
      /outgoing\.throttle: must look like 30\/minute/,
      /store: give sqlite or postgres/,
      /campaigns: name at least one folder/,
      /letters\.since: /,
      /letters\.hold: /,
      /staff\.safety\.0: /,
      /the file: unknown key colour/,
    ])
      assert.match(faults, fault)
  })

  it('says which secrets and files are missing, all at once', () => {
    const faults = refused(
      'mailbox: {imap: {host: a, port: 993, secure: true, user: u, password: {env: NOPE}}}\noutgoing: {smtp: {host: a, port: 465, secure: true, user: u, password: {file: nope}}, from: a@example.org}\nstore: {sqlite: x}\ncampaigns: [c]\ntls: {ca: ca.pem}',
    )
    for (const fault of [
      /mailbox\.imap\.password: environment variable NOPE is not set/,
      /outgoing\.smtp\.password: file nope cannot be read/,
      /tls\.ca: file ca\.pem cannot be read/,
    ])
      assert.match(faults, fault)
  })

  it('refuses what is no YAML, and a file that is not there', () => {
    assert.match(refused('mailbox: {'), /not YAML/)
    assert.throws(() => openConfig(join(folder, 'nowhere.yaml'), {}), /no such configuration file/)
  })
})
