import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFollowUps, openLanguages } from '../../src/shelf.ts'

const HEAD = `{{!--
when: [no-answer]
to: consignee
afterDays: 14
everyDays: 14
atMost: 3
approval: automatic
rank: 20
--}}
Dear {{name}}`

describe('The shelf of letters', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'letters-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('takes each letter from the head of its template, the lowest rank first', async () => {
    await writeFile(join(folder, 'reminder.hbs'), HEAD)
    await writeFile(join(folder, 'reminder.nl.hbs'), 'Geachte {{name}}')
    await writeFile(
      join(folder, 'adverse-event.hbs'),
      HEAD.replace('rank: 20', 'rank: 1').replace('everyDays: 14\n', ''),
    )
    assert.deepEqual(await openFollowUps(folder), [
      {
        id: 'adverse-event',
        when: ['no-answer'],
        to: 'consignee',
        afterDays: 14,
        atMost: 3,
        approval: 'automatic',
        rank: 1,
      },
      {
        id: 'reminder',
        when: ['no-answer'],
        to: 'consignee',
        afterDays: 14,
        everyDays: 14,
        atMost: 3,
        approval: 'automatic',
        rank: 20,
      },
    ])
  })

  it('says everything that is wrong at once', async () => {
    await writeFile(join(folder, 'reminder.hbs'), HEAD.replace('no-answer', 'silence'))
    await writeFile(join(folder, 'notice.hbs'), 'Dear {{name}}')
    await assert.rejects(openFollowUps(folder), /notice\.hbs: has no head[\s\S]*reminder\.hbs: when\.0: /)
  })

  it('says of a folder that is not there that it is not there', async () => {
    await assert.rejects(openFollowUps(join(folder, 'nowhere')), /no such folder of letter templates/)
  })
})

describe('The shelf of languages', () => {
  it('opens every file under its language, with no class of words left empty', async () => {
    const languages = await openLanguages()
    assert.ok(Object.keys(languages).includes('nl'))
    for (const [language, words] of Object.entries(languages)) assert.equal(words.language, language)
  })
})
