import assert from 'node:assert/strict'
import { htmlLines } from '../../src/read/formats/html/lines.ts'
import { texts } from './mails.ts'

/** Quoting level, cut and text of each line that says something. */
function shown(html: string): string[] {
  return htmlLines(html)
    .filter((line) => line.text !== '')
    .map((line) => `${line.quote}${line.cut ? ` ${line.cut}` : ''} ${line.text}`)
}

const QUOTES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Gmail',
    '<div dir="ltr">Ja<div class="gmail_signature">Jo</div></div><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On 5 Apr x wrote:<br></div><blockquote class="gmail_quote">notice</blockquote></div>',
    ['0 Ja', '0 signature Jo', '0 reply On 5 Apr x wrote:', '1 reply notice'],
  ],
  [
    'Gmail, forwarded',
    '<div>zie</div><div class="gmail_quote"><div class="gmail_attr">---------- Doorgestuurd bericht ---------<br>Van: x</div>notice</div>',
    ['0 zie', '0 forward ---------- Doorgestuurd bericht ---------', '0 Van: x', '0 notice'],
  ],
  [
    'Outlook on the desktop',
    '<p class="MsoNormal">Ja</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> x<br><b>Sent:</b> y</p></div></div>',
    ['0 Ja', '0 reply From: x', '0 Sent: y'],
  ],
  [
    'Outlook on the web',
    '<div>Ja</div><div id="x_Signature">Jo</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> x</div>notice',
    ['0 Ja', '0 signature Jo', '0 reply From: x', '0 notice'],
  ],
  [
    'Apple Mail',
    'Ja<div><blockquote type="cite">Op 5 apr schreef x:<blockquote type="cite">older</blockquote></blockquote></div>',
    ['0 Ja', '1 Op 5 apr schreef x:', '2 older'],
  ],
  [
    'Thunderbird',
    '<p>Ja</p><div class="moz-cite-prefix">Am 5.4. schrieb x:</div><blockquote type="cite" cite="mid:a">notice</blockquote><pre class="moz-signature">-- \nJo</pre>',
    ['0 Ja', '0 reply Am 5.4. schrieb x:', '1 notice', '0 signature --', '0 Jo'],
  ],
  [
    'Yahoo',
    '<div>Ja</div><div class="yahoo_quoted"><div>x wrote:</div>notice</div>',
    ['0 Ja', '0 reply x wrote:', '0 notice'],
  ],
  [
    'Proton',
    '<div>Ja</div><div class="protonmail_quote">x wrote:<blockquote class="protonmail_quote">notice</blockquote></div>',
    ['0 Ja', '0 reply x wrote:', '1 reply notice'],
  ],
  [
    'GMX',
    '<div>Ja</div><div name="quote" style="margin:10px">Von: x<div>notice</div></div>',
    ['0 Ja', '1 reply Von: x', '1 notice'],
  ],
  [
    'our own letter',
    '<p>Ja</p><div data-recall-desk="1" style="display:none"></div><p>Dear lab</p>',
    ['0 Ja', '0 reply Dear lab'],
  ],
  ['a writer who indents', '<p>Ja</p><blockquote>M70412</blockquote>', ['0 Ja', '0 M70412']],
]

describe('HTML as lines', () => {
  for (const [program, html, expected] of QUOTES)
    it(`shows what is quoted, and where: ${program}`, () => {
      assert.deepEqual(shown(html), expected)
    })

  it('breaks lines at blocks, items and breaks, and folds blanks', () => {
    assert.deepEqual(texts(htmlLines('<div>a\n  b<br>c</div>d<ul><li>e<li>f</ul><pre>g\n  h</pre>&lt;i&gt;')), [
      'a b',
      'c',
      'd',
      '- e',
      '- f',
      'g',
      'h',
      '<i>',
    ])
  })

  it('leaves an empty line between paragraphs, but not where Outlook has none', () => {
    const lines = (html: string) => htmlLines(html).map((line) => line.text)
    assert.deepEqual(lines('<p>a</p><p>b</p>'), ['a', '', 'b', ''])
    assert.deepEqual(
      lines(
        '<p class=MsoNormal>a</p><p class=MsoNormal>b</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>c</p>',
      ),
      ['a', 'b', '', 'c'],
    )
  })

  it('says which cell a line stands in', () => {
    const cells = htmlLines(
      '<table><tr><td>a</td><td>b<table><tr><td>in</td></tr></table>c</td></tr><tr><th>d</th></tr></table>e',
    ).map(({ text, cell }) => [text, cell?.join()])
    assert.deepEqual(cells, [
      ['a', '0,0,0'],
      ['b', '0,0,1'],
      ['in', '1,0,0'],
      ['c', '0,0,1'],
      ['d', '0,1,0'],
      ['e', undefined],
    ])
  })

  it('shows strikes and stress as pieces', () => {
    const [line] = htmlLines('<b>Ja</b> / <span style="text-decoration: line-through">Nee</span> <s><b>x</b> y</s>')
    assert.deepEqual(
      line?.pieces.map((piece) => piece.is === 'print' && [piece.text, piece.style]),
      [
        ['Ja', 'strong'],
        ['/', undefined],
        ['Nee', 'struck'],
        ['x y', 'struck'],
      ],
    )
  })

  it('keeps boxes as glyphs', () => {
    assert.deepEqual(texts(htmlLines('<input type="checkbox" checked> Ja <input type=checkbox> Nee ☒ a [x] b')), [
      '☒ Ja ☐ Nee ☒ a [x] b',
    ])
  })

  it('shows where a link leads that its words do not name', () => {
    assert.deepEqual(
      texts(
        htmlLines(
          '<a href="https://transfer.example/d/1">Download</a> <a href="https://lab.example">https://lab.example</a> <a href="mailto:a@b">a</a>',
        ),
      ),
      ['Download <https://transfer.example/d/1> https://lab.example a'],
    )
  })

  it('leaves out what is not seen', () => {
    assert.deepEqual(
      texts(
        htmlLines(
          '<head><title>t</title><style>p{}</style></head><script>x</script><!-- c --><span style="display: none">pre</span><div hidden>h</div>Ja',
        ),
      ),
      ['Ja'],
    )
  })
})
