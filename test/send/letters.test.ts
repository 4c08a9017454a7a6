import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import type { Campaign } from '../../src/domain/campaign.ts'
import type { Case, InstrumentStatus } from '../../src/domain/case.ts'
import type { LetterOrder } from '../../src/domain/decision.ts'
import { BadInput } from '../../src/domain/outcome.ts'
import { factsOf } from '../../src/send/facts.ts'
import { verifyId, verifyLoopId, verifyPlusAddress } from '../../src/send/ids.ts'
import { type Desk, writeDeskLetter, writeLetter } from '../../src/send/letters.ts'
import { openLetters } from '../../src/send/templates.ts'
import { openFollowUps } from '../../src/shelf.ts'
import {
  aCase,
  anEscalation,
  anOrder,
  cause,
  done,
  doneSomehow,
  FOLDER,
  instrument,
  outstanding,
  situation,
  theCampaign,
  theCampaignOfLots,
} from './a-case.ts'
import { samples, samplesOfLots } from './sample-letters.ts'

const KEY = 'a signing key'
const posting = { id: 'l-1', date: '2023-04-12T09:00:00Z' }
const planned: InstrumentStatus = { is: 'planned', until: '2023-05-12', because: cause() }
const absent: InstrumentStatus = { is: 'absent', because: cause('verkocht') }

describe('A letter', () => {
  let campaign: Campaign
  let desk: Desk
  before(async () => {
    campaign = await theCampaign()
    desk = {
      templates: await openLetters(FOLDER),
      key: KEY,
      from: 'Technical Support <techsupport@example.org>',
      plusAddress: true,
    }
  })
  const written = (held: Case, order: LetterOrder, language = 'nl', more: object = {}) =>
    writeLetter(order, factsOf(held, campaign, order, { language }), desk, { ...posting, ...more })

  it('acknowledges what was recorded per instrument, step and mode, and asks to say if it is wrong', async () => {
    const held = aCase({
      instruments: [instrument('NDX550421', [done, outstanding], doneSomehow), instrument('M70413', absent, planned)],
    })
    const { text } = await written(held, anOrder('acknowledgement', [situation('acknowledge')]))
    assert.match(
      text,
      /NDX550421 {2}NextSeq 550Dx\n {3}Patch: gedaan \(Dx\); nog niet gemeld \(RUO\)\n {3}Gebruikersconfiguratie: gedaan, modus niet\n? *genoemd/,
    )
    assert.match(
      text,
      /M70413 {2}MiSeqDx\n {3}Patch: niet aanwezig\n {3}Gebruikersconfiguratie: gepland voor 12 mei 2023/,
    )
    assert.match(text, /Mededeling ontvangen, gelezen en begrepen: ja/)
    assert.match(text, /Klopt iets niet\? Antwoord dan gewoon op deze mail/)
    assert.doesNotMatch(text, /hoeft niets meer te doen/)
  })

  it('says that nothing more is to be done only where that is so', async () => {
    const yes = { value: true, message: 'm-1', at: '2023-04-12T07:15:00Z' }
    const order = anOrder('acknowledgement', [situation('acknowledge')])
    const complete = aCase({
      instruments: [instrument('M70412', done, done)],
      answers: { receipt: yes, informed: yes },
    })
    assert.match((await written(complete, order)).text, /U hoeft niets meer te doen/)
    const incomplete: Partial<Case>[] = [
      { answers: { receipt: yes } },
      { answers: { receipt: yes, informed: { ...yes, value: false } } },
      { instruments: [instrument('M70412', done, doneSomehow)] },
      { instruments: [instrument('M70412', done, planned)] },
      { instruments: [instrument('M70412', [done, outstanding], done)] },
      { instruments: [] },
    ]
    for (const changes of incomplete) {
      assert.doesNotMatch(
        (await written({ ...complete, ...changes }, order)).text,
        /niets meer te doen/,
        JSON.stringify(changes),
      )
    }
  })

  it('asks exactly what is missing, each thing once, with the serials on record', async () => {
    const order = anOrder('what-is-missing', [
      situation('serials-missing', { action: 'patch' }),
      situation('actions-outstanding', { serial: 'NDX550421', action: 'patch' }),
      situation('actions-outstanding', { serial: 'M70412', action: 'config' }),
      situation('receipt-unconfirmed'),
    ])
    const held = aCase({
      instruments: [instrument('NDX550421', outstanding, outstanding), instrument('M70412', outstanding, outstanding)],
    })
    const { text } = await written(held, order)
    assert.deepEqual(asked(text), [
      'Ik bevestig de ontvangst van FSN2023-1338 en dat ik de inhoud ervan heb gelezen en begrepen. [ ] Ja [ ] Nee ',
      'NDX550421 (NextSeq 550Dx), patch: ',
      'M70412 (MiSeqDx), patch: ',
      'M70412 (MiSeqDx), gebruikersconfiguratie: ',
    ])
    assert.deepEqual(
      [...text.matchAll(/^(\d)\. /gm)].map(([, number]) => number),
      ['1', '2', '3'],
    )
  })

  it('asks for the mode once per instrument', async () => {
    const held = aCase({ instruments: [instrument('M70412', doneSomehow, doneSomehow)] })
    const order = anOrder('what-is-missing', [
      situation('mode-unstated', { serial: 'M70412', action: 'patch' }),
      situation('mode-unstated', { serial: 'M70412', action: 'config' }),
    ])
    assert.deepEqual(asked((await written(held, order)).text), ['M70412, patch + gebruikersconfiguratie, modus: '])
  })

  it('names the mode that is still open where the other one is done', async () => {
    const held = aCase({ instruments: [instrument('M70412', [done, outstanding], done)] })
    const order = anOrder('what-is-missing', [situation('actions-outstanding', { serial: 'M70412', action: 'patch' })])
    assert.deepEqual(asked((await written(held, order, 'en')).text), ['M70412 (MiSeqDx), patch, RUO: '])
  })

  it('folds a long list to one line per instrument', async () => {
    const instruments = Array.from({ length: 10 }, (_, index) => instrument(`M7050${index}`, outstanding, outstanding))
    const order = anOrder('what-is-missing', [situation('actions-outstanding')])
    const lines = asked((await written(aCase({ instruments }), order)).text)
    assert.equal(lines.length, 10)
    assert.equal(lines[0], 'M70500 (MiSeqDx), patch + gebruikersconfiguratie: ')
  })

  it('asks for every other thing in its own paragraph', async () => {
    const order = anOrder('what-is-missing', [
      situation('attachment-missing'),
      situation('unreadable', { file: 'scan0001.heic' }),
      situation('not-passed-on'),
      situation('reason-unclear', { serial: 'M70412', action: 'patch' }),
      situation('unknown-serial', { serial: 'M79999' }),
      situation('declined', { serial: 'NDX550421', action: 'config' }),
      situation('planned', { serial: 'NDX550421', action: 'patch' }),
      situation('absent', { serial: 'M70413' }),
      situation('distributor-part-missing'),
    ])
    const { text } = await written(aCase(), order, 'en')
    assert.equal([...text.matchAll(/^\d\. /gm)].length, 9)
    assert.match(text, /could not open your attachment scan0001\.heic/)
    assert.match(text, /M79999, correct serial number:/)
    assert.match(text, /M70413, whereabouts:/)
    assert.match(text, /I have identified the customers/)
  })

  it('sets contradicting answers side by side, and not in words that the customer may say again', async () => {
    const between = [
      { outcome: 'done' as const, because: cause('patch op M70412 geïnstalleerd') },
      { outcome: 'absent' as const, because: cause('de M70412 is verkocht', '2023-04-14T10:00:00Z') },
    ]
    const held = aCase({ instruments: [instrument('M70412', { is: 'disputed', between }, outstanding)] })
    const order = anOrder('contradiction', [
      situation('serials-disputed', { serial: 'M70412', action: 'patch' }),
      situation('not-passed-on'),
    ])
    const { text } = await written(held, order)
    assert.match(text, /12 april 2023: gedaan\n/)
    assert.match(text, /14 april 2023: niet aanwezig\n/)
    assert.match(text, /EN DIT HEBBEN WIJ NOG NODIG\n\n2\. /)
  })

  it('tells the safety desk the sentence, the deadlines and the case', async () => {
    const held = aCase({ escalations: [anEscalation('adverse-event', 'Twee patiënten kregen geen uitslag.')] })
    const order = anOrder('adverse-event', [situation('adverse-event')], { staff: true, to: ['vigilance@example.org'] })
    const letter = await written(held, order, 'en')
    assert.match(letter.text, /"Twee patiënten kregen geen uitslag\."/)
    assert.match(
      letter.text,
      /14 April 2023 \(2 days\)[\s\S]*22 April 2023 \(10 days\)[\s\S]*27 April 2023 \(15 days\)/,
    )
    assert.match(letter.text, /recall-desk case show c-1/)
    assert.equal((await simpleParser(Buffer.from(letter.source))).replyTo, undefined)
  })

  it('tells the deadlines of the campaign where it has its own for the country', async () => {
    const held = aCase({ escalations: [anEscalation('adverse-event', 'Geen uitslag.')] })
    const order = anOrder('adverse-event', [situation('adverse-event')], { staff: true, to: ['vigilance@example.org'] })
    const own = { ...campaign, reporting: { default: [{ days: 30, when: 'device malfunction (21 CFR 803.50)' }] } }
    const { text } = await writeLetter(order, factsOf(held, own, order, { language: 'en' }), desk, posting)
    assert.match(text, /device malfunction \(21 CFR 803\.50\)[\s\S]*12 May 2023 \(30 days\)/)
    assert.doesNotMatch(text, /IVDR|15 days/)
  })

  it('tells the operator what is wrong', async () => {
    const facts = { language: 'nl', troubles: ['Het wachtwoord is verlopen.'], since: '2023-04-12T09:12:00Z' }
    const { text, source } = await writeDeskLetter(['it@example.org'], { followUp: 'health', facts }, desk, posting)
    assert.match(text, /- Het wachtwoord is verlopen\./)
    assert.match(Buffer.from(source).toString(), /^X-Recall-Desk-Letter: health\r$/m)
  })

  it('stands for many, and carries each as it was written', async () => {
    const one = await written(
      aCase({ escalations: [anEscalation('adverse-event', 'Geen uitslag.')] }),
      anOrder('adverse-event', [situation('adverse-event')], { staff: true, to: ['vigilance@example.org'] }),
      'en',
    )
    const facts = { language: 'en', letters: [{ subject: one.subject, words: 'Geen uitslag.' }] }
    const attachments = [{ filename: '1.eml', contentType: 'message/rfc822', content: one.source }]
    const { text, source, subject } = await writeDeskLetter(
      ['vigilance@example.org'],
      { followUp: 'digest', facts },
      desk,
      { ...posting, attachments },
    )
    assert.equal(subject, '1 messages for you')
    assert.match(text, /Possible adverse event[\s\S]*"Geen uitslag\."/)
    assert.ok(Buffer.from(source).includes(Buffer.from(one.source).subarray(0, 2000)))
  })

  it('exists for every follow-up in every language, leaves no gap, and fits a screen or two', async () => {
    assert.deepEqual(desk.templates.languages, ['de', 'en', 'es', 'fr', 'it', 'nl'])
    const ofCase = (await openFollowUps(FOLDER)).filter(({ id }) => id !== 'health' && id !== 'digest')
    assert.deepEqual(
      ofCase.filter(({ id }) => !samples.some(({ order }) => order.followUp === id)),
      [],
    )
    for (const { name, held, order } of samples)
      for (const language of desk.templates.languages) {
        const { text, html, subject } = await written(held, order, language)
        for (const words of [text, html, subject])
          assert.doesNotMatch(words, /undefined|\[object|\{\{|NaN|Invalid|\bnull\b/, `${name} ${language}`)
        assert.doesNotMatch(text, /^ *[,:;]|\(\)|\. \./m, `${name} ${language}`)
        const read = text.replace(/mailto:\S+/g, '').length
        assert.ok(read > 150 && read < 2600, `${name} ${language}: ${read}`)
        assert.doesNotMatch(text.replace(/^ .*\n/gm, ''), /[a-z]\n\n[a-z]/, `${name} ${language}`)
      }
  })

  it('speaks of lots, not of instruments and steps, where the campaign counts lots', async () => {
    const lots = await theCampaignOfLots()
    for (const { name, held, order } of samplesOfLots)
      for (const language of desk.templates.languages) {
        const letter = await writeLetter(order, factsOf(held, lots, order, { language }), desk, posting)
        const text = letter.text.replace(/^mailto:\S+$/gm, '')
        assert.match(text, /HD240101/)
        const words =
          /instrum|strument|gerät|serien?num|serial|numéro de série|serie\b|\b(?:stap|step|schritt|étape|paso|fase)/i
        assert.doesNotMatch(text, words, `${name} ${language}`)
        assert.doesNotMatch(text, /undefined|\[object|\{\{|\bnull\b|\( *\)/, `${name} ${language}`)
      }
  })

  it('offers one click for lots only where the open units of each are known, by ways of which none is counted', async () => {
    const lots = await theCampaignOfLots()
    const offered = async (name: string) => {
      const { held, order } = samplesOfLots.find((one) => one.name === name)!
      const { text } = await writeLetter(order, factsOf(held, lots, order, { language: 'en' }), desk, posting)
      return [...text.matchAll(/^mailto:\S+$/gm)].map(([link]) =>
        new URL(link).searchParams
          .get('body')!
          .split('\r\n')[0]!
          .replace(/^.*? FSN2024-0217\. /, ''),
      )
    }
    assert.deepEqual(await offered('reminder-of-lots'), [])
    assert.deepEqual(await offered('notice-of-lots'), [
      'All units of these lots that were still to be accounted for have been returned: HD240101 (24), HD240102 (8).',
      'All units of these lots that were still to be accounted for have been destroyed: HD240101 (24), HD240102 (8).',
      'None of the units of these lots that were still to be accounted for is left here, because they were used up: HD240101 (24), HD240102 (8).',
    ])
    assert.deepEqual(await offered('planned-of-lots'), [
      'All units of these lots that were still to be accounted for have been returned: HD240101 (24), HD240102 (8).',
      'All units of these lots that were still to be accounted for have been destroyed: HD240101 (24), HD240102 (8).',
    ])
    assert.deepEqual(await offered('what-is-missing-of-lots'), [
      'All units of these lots that were still to be accounted for have been destroyed: HD240101 (14), HD240102 (8).',
      'None of the units of these lots that were still to be accounted for is left here, because they were used up: HD240101 (14), HD240102 (8).',
    ])
  })

  it('asks in each language in as many points as in the others', async () => {
    for (const { name, held, order } of samples) {
      const counts = []
      for (const language of desk.templates.languages) {
        const { text } = await written(held, order, language)
        counts.push(
          `${[...text.matchAll(/^\d\. /gm)].length} ${text.split('\n').filter((line) => /^ {3}.* $/.test(line)).length}`,
        )
      }
      assert.equal(new Set(counts).size, 1, `${name}: ${counts.join(', ')}`)
    }
  })

  it('is written in English to those whose language has no templates', async () => {
    assert.equal(desk.templates.languageFor('fi'), 'en')
    assert.equal(desk.templates.languageFor('nl-BE'), 'nl')
  })

  it('says the same in its text part and in its HTML part', async () => {
    const order = anOrder('what-is-missing', [situation('receipt-unconfirmed'), situation('actions-outstanding')])
    const { text, html } = await written(aCase(), order)
    const words = (from: string) =>
      from
        .replace(/&nbsp;|\s+/g, ' ')
        .toLowerCase()
        .match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)!
    const body = html.slice(html.indexOf('<body')).replace(/<[^>]{1,2000}>/g, ' ')
    assert.deepEqual(words(body), words(text.replace(/mailto:\S+/g, '')))
  })

  it('keeps what a customer wrote from becoming HTML, markup or a header', async () => {
    const nasty = '<img src=x onerror=alert(1)>\r\nBcc: everyone@example.org\n# heading\n| cell | **bold** |\u202e'
    const held = aCase({
      consignee: {
        ...aCase().consignee,
        organisation: nasty,
        contacts: [{ name: nasty, email: 'lab@example.org', role: '', valid: true }],
      },
      escalations: [anEscalation('suspected-compromise', nasty)],
    })
    const order = anOrder('suspected-compromise', [], { to: ['lab@example.org'] })
    const ack = anOrder('acknowledgement', [situation('acknowledge')], { to: ['lab@example.org'] })
    for (const letter of [await written(held, order), await written(held, ack)]) {
      assert.doesNotMatch(letter.html, /<img|<strong>bold|\u202e/)
      assert.match(letter.html, /&lt;img/)
      const parsed = await simpleParser(Buffer.from(letter.source))
      assert.equal(parsed.bcc, undefined)
      assert.doesNotMatch(letter.html, /<h2[^>]*>heading/)
    }
  })

  it('carries the headers that keep machines quiet and bring the answer home', async () => {
    const order = anOrder('acknowledgement', [situation('acknowledge')], { cc: ['chef@example.org'] })
    const earlier = ['<rd.old@example.org>']
    const { source, messageId } = await written(aCase(), order, 'nl', { inReplyTo: '<q@lab.example>', earlier })
    const mail = await simpleParser(Buffer.from(source))
    const header = (name: string) => String(mail.headers.get(name))
    assert.equal(mail.messageId, messageId)
    assert.equal(verifyId(KEY, messageId), 'K7Q2-9FXM')
    assert.equal(mail.subject, 'FSN2023-1338: uw antwoord is verwerkt [K7Q2-9FXM]')
    assert.equal(mail.inReplyTo, '<q@lab.example>')
    assert.equal(verifyId(KEY, mail.references![0]!), 'K7Q2-9FXM')
    assert.deepEqual(mail.references!.slice(1), ['<rd.old@example.org>', '<q@lab.example>'])
    assert.equal(header('auto-submitted'), 'auto-replied')
    assert.equal(header('x-auto-response-suppress'), 'AutoReply')
    assert.equal(verifyLoopId(KEY, header('x-loop')), 'K7Q2-9FXM')
    assert.equal(header('x-recall-desk-letter'), 'acknowledgement')
    assert.equal(header('x-recall-desk-case'), 'K7Q2-9FXM')
    assert.equal(verifyPlusAddress(KEY, mail.replyTo!.value[0]!.address!), 'K7Q2-9FXM')
    assert.equal(mail.date!.toISOString(), '2023-04-12T09:00:00.000Z')
    assert.match(String(mail.html), /<div data-recall-desk="K7Q2-9FXM acknowledgement"/)
    assert.match(mail.text!, /Recall Desk · K7Q2-9FXM · acknowledgement/)
  })

  it('says auto-generated where it answers nobody', async () => {
    const { source } = await written(
      aCase({ submissions: [] }),
      anOrder('reminder', [situation('no-answer')], { answers: null }),
    )
    assert.match(Buffer.from(source).toString(), /^Auto-Submitted: auto-generated\r$/m)
  })

  it('has the same bytes whenever it is written from the same facts', async () => {
    const order = anOrder('acknowledgement', [situation('acknowledge')])
    assert.deepEqual((await written(aCase(), order)).source, (await written(aCase(), order)).source)
  })

  it('never names where a patch can be fetched', async () => {
    for (const { id } of await openFollowUps(FOLDER)) {
      const { text } = await written(aCase(), anOrder(id, [situation('offline-instrument')]))
      assert.doesNotMatch(text, /https?:|www\./)
    }
  })

  it('carries attachments, prefilled forms for one', async () => {
    const form = { filename: 'formulier.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-1.7') }
    const { source } = await written(aCase(), anOrder('notice', []), 'nl', { attachments: [form] })
    const mail = await simpleParser(Buffer.from(source))
    assert.deepEqual(
      mail.attachments.map(({ filename, contentType }) => [filename, contentType]),
      [['formulier.pdf', 'application/pdf']],
    )
  })
})

describe('The shelf of letters', () => {
  it('refuses a template that cannot be parsed, and one that lacks its words in a language', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'recall-desk-letters-'))
    cpSync(FOLDER, folder, { recursive: true })
    writeFileSync(join(folder, 'reminder.nl.hbs'), '{{#if broken}')
    rmSync(join(folder, 'acknowledgement.en.hbs'))
    await assert.rejects(openLetters(folder), (error: unknown) => {
      assert.ok(error instanceof BadInput)
      assert.match(error.message, /reminder\.nl\.hbs: /)
      assert.match(error.message, /acknowledgement\.en\.hbs: missing/)
      return true
    })
    rmSync(folder, { recursive: true })
  })
})

/** Lines to be filled in: they end behind a colon or a box. */
function asked(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /^ {3}.*[:\]e] $/.test(line))
    .map((line) => line.slice(3))
}
