import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BadInput } from '../../src/domain/outcome.ts'
import { checkCampaign, openCampaigns } from '../../src/shelf.ts'

const FOLDER = new URL('../../config/campaigns/fsn2023-1338', import.meta.url).pathname

describe('The shelf of campaigns', () => {
  let place = ''
  let folder = ''
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'campaigns-'))
    folder = join(place, 'fsn2023-1338')
    await cp(FOLDER, folder, { recursive: true })
  })
  afterEach(() => rm(place, { recursive: true }))

  const change = async (file: string, from: string, to: string) => {
    const text = await readFile(join(folder, file), 'utf8')
    assert.ok(text.includes(from), `${file} has ${from}`)
    await writeFile(join(folder, file), text.replace(from, to))
  }

  it('opens a folder as a campaign named after it, in all its languages', async () => {
    const [campaign] = await openCampaigns([folder])
    assert.equal(campaign?.id, 'fsn2023-1338')
    assert.deepEqual(Object.keys(campaign!.wordings).sort(), ['de', 'en', 'es', 'fr', 'it', 'nl'])
    assert.equal(campaign!.wordings.nl!.labels.organisation, 'Bedrijfsnaam')
  })

  it('finds the number of its notice as people and printers write it', async () => {
    const [campaign] = await openCampaigns([folder])
    const ours = new RegExp(campaign!.notice.pattern, 'iu')
    for (const text of ['FSN2023-1338', 'FSN2023 -1338 NLD', 'FSN 2023 1338', 'fsn2023–1338', 'FSN-2023-1338'])
      assert.ok(ours.test(text), text)
    for (const text of ['FSN2023-13381', 'FSN2022-1338', 'XFSN2023-1338']) assert.ok(!ours.test(text), text)
    assert.ok(new RegExp(campaign!.notice.anyNotice, 'iu').test('FSN 2021-0042'))
  })

  it('says everything that is wrong at once, with file and path', async () => {
    await change('campaign.yaml', 'date: 2023-04-05', 'date: April')
    await change('nl.yaml', '  patch: "De patch geïnstalleerd:"\n', '')
    await change('fr.yaml', 'title:', 'titel:')
    const fault = await openCampaigns([folder, join(place, 'nowhere')]).then(
      () => null,
      (error: unknown) => error,
    )
    assert.ok(fault instanceof BadInput)
    assert.match(fault.message, /campaign\.yaml: notice\.date: must be a day/)
    assert.match(fault.message, /fr\.yaml: title: /)
    assert.match(fault.message, /nowhere: no such campaign folder/)
  })

  it('refuses steps on instruments beside units of lots: no letter speaks of both', async () => {
    const text = await readFile(join(folder, 'campaign.yaml'), 'utf8')
    const way =
      '{id: returned, tick: modes, quantities: product, lots: patch-serials, on: respondent-date, outcome: done}'
    const account = `lots: {id: removal, ways: [${way}], rest: [], none: []}\n`
    await writeFile(join(folder, 'campaign.yaml'), `${text}${account}`)
    await assert.rejects(openCampaigns([folder]), /campaign\.yaml: lots: not beside `actions`/)
  })

  it('refuses a question without label and an option without wording', async () => {
    await change('nl.yaml', '  patch: "De patch geïnstalleerd:"\n', '')
    await change('en.yaml', '    miseqdx: "MiSeqDx"\n', '')
    await assert.rejects(
      openCampaigns([folder]),
      /nl\.yaml: labels\.patch: missing\n.*en\.yaml: options\.product\.miseqdx: missing|en\.yaml: options\.product\.miseqdx: missing[\s\S]*nl\.yaml: labels\.patch: missing/,
    )
  })

  it('refuses an action that asks a question the form does not have', async () => {
    await change('campaign.yaml', 'doneSerials: patch-serials', 'doneSerials: patch-numbers')
    await assert.rejects(
      openCampaigns([folder]),
      /actions\.0\.doneSerials: patch-numbers is no question of kind serials/,
    )
  })

  it('refuses a key that it does not know, a broken pattern and broken YAML', async () => {
    await change('campaign.yaml', 'modes:', 'colour: red\nmodes:')
    await assert.rejects(openCampaigns([folder]), /colour/)
    await change('campaign.yaml', 'colour: red\n', '')
    await change('campaign.yaml', "'M7[0-9]{4}'", "'M7[0-9{4}'")
    await assert.rejects(openCampaigns([folder]), /products\.1\.serials\.0: is no regular expression/)
    await writeFile(join(folder, 'de.yaml'), 'language: [de')
    await assert.rejects(openCampaigns([folder]), /de\.yaml: /)
  })

  it('refuses a language file that says another language than its name', async () => {
    await change('de.yaml', 'language: de', 'language: at')
    await assert.rejects(openCampaigns([folder]), /de\.yaml: language: says at/)
  })

  it('checks a sound folder without faults, and notes what it has not', async () => {
    await rm(join(folder, 'it.yaml'))
    await writeFile(join(folder, 'notice.nl.pdf'), '')
    const check = await checkCampaign(folder)
    assert.deepEqual(check.faults, [])
    assert.ok(check.notes.some((note) => note.startsWith('no wording in it')))
    assert.ok(check.notes.some((note) => note.startsWith('no notice.fr.pdf')))
    assert.ok(!check.notes.some((note) => note.startsWith('no notice.nl.pdf')))
  })

  it('finds serial patterns that overlap, and decoys that match a serial', async () => {
    await change('campaign.yaml', "'M0[0-9]{4}'", "'M[0-9]{5}'")
    await change('campaign.yaml', "  - '15036706'", "  - 'NDX55[0-9]{4}'")
    const { faults } = await checkCampaign(folder)
    assert.ok(
      faults.some((fault) => fault.startsWith('serial patterns of MiSeq and MiSeqDx overlap')),
      faults.join('\n'),
    )
    assert.ok(
      faults.some((fault) => fault.startsWith('serial patterns of NextSeq 550Dx and decoys overlap')),
      faults.join('\n'),
    )
  })

  it('says of a folder that is not there that it is not there', async () => {
    const check = await checkCampaign(join(place, 'nowhere'))
    assert.deepEqual(check.id, null)
    assert.match(check.faults[0]!, /no such campaign folder/)
  })
})
