import assert from 'node:assert/strict'
import { readMail } from '../../src/read/read.ts'
import { multipart, names, nested, part, said, simple } from './mails.ts'

const TEXT = 'text/plain; charset=utf-8'
const HTML = 'text/html; charset=utf-8'

describe('The body of a mail', () => {
  it('counts the signs of quoting and takes them off', async () => {
    const opened = await readMail(simple(TEXT, 'Ja\r\n> Is it done?\r\n>> > deep\r\n'))
    assert.deepEqual(
      opened.documents[0]!.lines.map(({ quote, text }) => [quote, text]),
      [
        [0, 'Ja'],
        [1, 'Is it done?'],
        [3, 'deep'],
      ],
    )
  })

  it('marks the line that begins a signature', async () => {
    const { documents } = await readMail(simple(TEXT, 'Klaar\r\n-- \r\nJan\r\n'))
    assert.deepEqual(
      documents[0]!.lines.map(({ cut }) => cut),
      [undefined, 'signature', undefined],
    )
  })

  it('joins the soft line breaks of flowed text and keeps hard ones', async () => {
    const flowed = await readMail(
      simple('text/plain; charset=utf-8; format=flowed', 'een lange \r\nregel\r\nnog een\r\n'),
    )
    assert.deepEqual(said(flowed), ['een lange regel', 'nog een'])
    const hard = await readMail(simple(TEXT, 'een lange \r\nregel\r\n'))
    assert.deepEqual(said(hard), ['een lange', 'regel'])
  })

  it('prefers HTML, which shows what is quoted', async () => {
    const mail = multipart(
      'alternative',
      part({ type: TEXT, body: 'plain' }),
      part({ type: HTML, body: '<div>rich</div>' }),
    )
    assert.deepEqual(said(await readMail(mail)), ['rich'])
  })

  it('takes the text where the HTML is empty', async () => {
    const mail = multipart(
      'alternative',
      part({ type: TEXT, body: 'plain' }),
      part({ type: HTML, body: '<html><body><br>&nbsp;</body></html>' }),
    )
    assert.deepEqual(said(await readMail(mail)), ['plain'])
  })

  it('shows text and HTML parts that stand one behind the other', async () => {
    const mail = multipart(
      'mixed',
      part({ type: TEXT, body: 'De patch staat erop.' }),
      part({ type: HTML, body: '<p>Scanned by a gateway</p>' }),
    )
    assert.deepEqual(said(await readMail(mail)), ['De patch staat erop.', 'Scanned by a gateway'])
  })

  it('does not say twice what is there as text and as HTML without being declared so', async () => {
    const mail = multipart(
      'mixed',
      part({ type: TEXT, body: 'De patch\r\nstaat erop.' }),
      part({ type: HTML, body: '<p>De patch staat erop.</p>' }),
    )
    assert.deepEqual(said(await readMail(mail)), ['De patch staat erop.'])
  })

  it('reads the HTML pieces that Apple Mail puts around an attachment', async () => {
    const around = nested(
      'mixed',
      'b2',
      part({ type: HTML, body: '<div>above</div>' }),
      part({ type: 'text/csv', body: 'a,b', headers: ['Content-Disposition: inline; filename=list.csv'] }),
      part({ type: HTML, body: '<div>below</div>' }),
    )
    const opened = await readMail(multipart('alternative', part({ type: TEXT, body: 'plain' }), around))
    assert.deepEqual(said(opened), ['above', 'below'])
    assert.deepEqual(names(opened), ['body', 'attachment 1: list.csv'])
  })

  it('makes a named text part behind the body a document of its own', async () => {
    const mail = multipart(
      'mixed',
      part({ type: TEXT, body: 'Zie bestand' }),
      part({
        type: 'text/plain; name=antwoord.txt',
        body: 'M70412',
        headers: ['Content-Disposition: inline; filename=antwoord.txt'],
      }),
    )
    const opened = await readMail(mail)
    assert.deepEqual(said(opened), ['Zie bestand'])
    assert.deepEqual(
      [names(opened)[1], opened.documents[1]!.channel, said(opened, 1)],
      ['attachment 1: antwoord.txt', 'body-text', ['M70412']],
    )
  })

  it('has a body document without lines for a mail that is only a file', async () => {
    const opened = await readMail(
      simple('image/jpeg; name=scan.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(50_000)]), [
        'Content-Disposition: attachment; filename=scan.jpg',
      ]),
    )
    assert.deepEqual(
      opened.documents.map(({ name, channel, lines, reason }) => [name, channel, lines.length, reason?.code]),
      [
        ['body', 'body-text', 0, undefined],
        ['attachment 1: scan.jpg', 'unreadable', 0, 'damaged'],
      ],
    )
  })
})

describe('Charsets', () => {
  const bytes = (text: string) => Buffer.from(text, 'latin1')

  it('reads text without a charset as UTF-8 where it is that', async () => {
    const opened = await readMail(simple('text/plain', 'Geïnstalleerd'))
    assert.deepEqual([said(opened), opened.message.problems], [['Geïnstalleerd'], []])
  })

  for (const type of [
    'text/plain',
    'text/plain; charset=utf-8',
    'text/plain; charset=us-ascii',
    'text/plain; charset=x-nobody-knows',
  ])
    it(`falls back to Windows-1252, and says so: ${type}`, async () => {
      const opened = await readMail(simple(type, Buffer.concat([bytes('Ge\xefnstalleerd \x80 5')])))
      assert.deepEqual(said(opened), ['Geïnstalleerd € 5'])
      assert.equal(opened.message.problems.length, 1)
    })

  it('believes a declared charset that fits', async () => {
    const opened = await readMail(simple('text/plain; charset=iso-8859-2', bytes('\xb3\xf3\xbf')))
    assert.deepEqual(said(opened), ['łóż'])
  })

  it('reads UTF-8 that was declared Latin-1 as what it is', async () => {
    const opened = await readMail(simple('text/plain; charset=iso-8859-1', 'Geïnstalleerd – klaar'))
    assert.deepEqual(said(opened), ['Geïnstalleerd – klaar'])
    assert.equal(opened.message.problems.length, 1)
  })

  it('mends the one part that is wrong and leaves the right one alone', async () => {
    const mail = multipart(
      'mixed',
      part({ type: 'text/plain; charset=utf-8', body: bytes('na\xefef') }),
      part({ type: 'text/plain; charset=utf-8', body: 'café' }),
    )
    assert.deepEqual(said(await readMail(mail)), ['naïef', 'café'])
  })

  it('keeps UTF-8 with one broken character', async () => {
    const broken = Buffer.concat([Buffer.from('één toestel '), Buffer.from([0xc3]), Buffer.from(' klaar, café')])
    assert.match(
      said(await readMail(simple('text/plain; charset=utf-8', broken))).join(),
      /één toestel .{0,3}klaar, café/,
    )
  })

  it('decodes headers: encoded words, broken within a character, and raw bytes', async () => {
    const head = [
      'X-Words: =?utf-8?Q?pati=C3?= =?utf-8?Q?=ABnt?= en =?iso-8859-1?B?6ek=?=',
      `X-Raw: ${Buffer.from('één').toString('latin1')}`,
    ]
    const { message } = await readMail(simple('text/plain', 'x', head))
    const value = (name: string) => message.headers.find((field) => field.name === name)?.value
    assert.deepEqual([value('x-words'), value('x-raw')], ['patiënt en éé', 'één'])
  })
})
