import assert from 'node:assert/strict'
import { simpleParser } from 'mailparser'
import { FolderDesk } from '../support/folder-desk.ts'

const LAB = 'jan@labnoord.example'
const RECEIVED = 'Wij hebben de mededeling ontvangen, gelezen en begrepen.'
const FINNISH =
  'Lähettäjä: Technical Support\nLähetetty: keskiviikko 12. huhtikuuta 2023\nAihe: FSN2023-1338: uw antwoord is verwerkt\n'
const LETTERS = {
  acknowledgement: {
    first: `${RECEIVED} Alle gebruikers zijn geïnformeerd. Stap 1 en stap 2 zijn in beide modi uitgevoerd op de M70412 en de M70413.`,
    second: 'Dank voor uw bericht, wij bewaren het in het dossier.',
    says: [],
  },
  'what-is-missing': {
    first: `${RECEIVED} De patch staat in beide modi op de M70412.`,
    second: 'Stap 2 is op de M70412 ook uitgevoerd in beide modi.',
    says: [['M70412', 'config', 'done']],
  },
} as const

describe('A letter of ours quoted without any mark', function () {
  this.timeout(60_000)
  for (const [followUp, { first, second, says }] of Object.entries(LETTERS))
    for (const header of [FINNISH, ''])
      for (const part of ['text', 'HTML'] as const)
        it(`says nothing by itself: ${followUp}, its ${part} part, ${header ? 'under a header in a language unknown here' : 'with nothing above it'}`, async () => {
          const desk = new FolderDesk()
          try {
            await desk.consignees(
              ['C-1', 'Lab Noord', LAB, 'miseqdx', 'M70412', 'K7Q2-9FXM'],
              ['C-1', 'Lab Noord', LAB, 'miseqdx', 'M70413', 'K7Q2-9FXM'],
            )
            desk.receive({ from: LAB, text: first })
            await desk.poll()
            assert.deepEqual(desk.sent(), [`${followUp} to ${LAB}`])
            const quoted = await asText(desk.letters()[0]!, part)
            assert.match(quoted, /M70413/)
            desk.receive({
              from: LAB,
              subject: 'RE: FSN2023-1338 [K7Q2-9FXM]',
              date: 'Thu, 13 Apr 2023 09:00:00 +0200',
              text: `${second}\n\n${header}\n${quoted}`,
            })
            await desk.poll()
            const { submissions } = await desk.case('K7Q2-9FXM')
            const answer = submissions.find(({ at }) => at.startsWith('2023-04-13'))
            assert.ok(answer?.ownWords.startsWith(second))
            assert.deepEqual(
              answer?.statements.map(({ serial, action, outcome }) => [serial, action, outcome]),
              says,
            )
            const told = answer?.answers.map(({ question }) => question)
            assert.deepEqual(told, says.length > 0 ? ['config', 'config-serials'] : [])
          } finally {
            await desk.remove()
          }
        })
})

describe('What a customer wrote and writes again, word for word,', function () {
  this.timeout(60_000)
  const desk = new FolderDesk()
  after(() => desk.remove())
  const write = async (day: number, text: string) => {
    desk.clock = `2023-04-${day}T09:00:00.000Z`
    const date = new Date(desk.clock).toUTCString()
    desk.receive({ from: LAB, subject: 'FSN2023-1338 [K7Q2-9FXM]', text, date })
    await desk.poll()
    return (await desk.case('K7Q2-9FXM')).instruments[0]!.status.patch!.dx!.is
  }
  before(async () => {
    desk.clock = '2023-04-11T09:00:00.000Z'
    await desk.consignees(['C-1', 'Lab Noord', LAB, 'miseqdx', 'M70412', 'K7Q2-9FXM'])
  })

  it('is theirs where our letter asks which of two answers is right', async () => {
    const [done, open] = ['Stap 1 is in beide modi uitgevoerd op de M70412.', 'Stap 1 is niet uitgevoerd op de M70412.']
    assert.equal(await write(12, `${RECEIVED} ${done}`), 'done')
    assert.equal(await write(13, open), 'disputed')
    assert.ok(desk.sent().includes(`contradiction to ${LAB}`))
    assert.equal(await write(14, done), 'done')
  })

  it('is theirs where our alarm to the safety desk repeats it', async () => {
    for (const count of [1, 2]) {
      await write(16 + count, 'Na de patch gaf de M70412 een verkeerde uitslag bij een patiënt.')
      assert.equal((await desk.json('escalation', 'list')).length, count)
      assert.equal(desk.sent().filter((letter) => letter === 'adverse-event to safety@maker.example').length, count)
    }
  })
})

async function asText(letter: string, part: 'text' | 'HTML'): Promise<string> {
  const { text, html } = await simpleParser(letter)
  if (part === 'text') return text ?? ''
  return String(html)
    .replace(/<head>[\s\S]*?<\/head>/g, '')
    .replace(/<\/(?:p|div|tr|td|th|li|h\d)>|<br>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\n\s*\n+/g, '\n')
    .trim()
}
