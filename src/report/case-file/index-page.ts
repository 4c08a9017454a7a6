import type { Case } from '../../domain/case.ts'
import type { Entry } from '../../domain/entry.ts'
import { noticeSentAt } from '../../domain/notice.ts'
import { unitsIn } from '../../domain/units.ts'
import type { CaseFacts } from '../case-view.ts'
import { entryWords } from '../entry-words.ts'
import { escaped, table } from '../html.ts'
import { customers, gone } from './ledgers.ts'

/** A mail or a letter in the archive; `file` is null where its bytes are no longer kept. */
export interface FiledMail {
  readonly id: string
  readonly file: string | null
  readonly subject: string | null
}

export interface IndexFacts {
  readonly held: Case
  readonly facts: CaseFacts
  /** As printed: `FSN2023-1338`. */
  readonly notice: string
  readonly mails: readonly FiledMail[]
  readonly letters: readonly FiledMail[]
  readonly entries: readonly Entry[]
  readonly at: string
  /** What `audit verify` says of the whole trail. */
  readonly audit: string
}

const STYLE = `body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1f2933}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}th,td{border:1px solid #cbd2d9;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
.long{overflow-wrap:anywhere}
th{background:#f0f4f8}h2{margin-top:2rem;border-bottom:2px solid #334e68}@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}`

/** The page from which a reader finds everything in a case's archive; it needs nothing but itself and the files beside it. */
export function indexPage(given: IndexFacts): string {
  const { held, notice, at, audit } = given
  const { consignee } = held
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(`${held.reference} ${consignee.organisation}`)}</title><style>${STYLE}</style></head><body>
<h1>${escaped(held.reference)}: ${escaped(consignee.organisation)}</h1>
<p>Field safety notice ${escaped(notice)}. File made at ${escaped(moment(at))}. Audit trail: ${escaped(audit)}.</p>
${sections(given)
  .map(([title, html]) => `<h2>${escaped(title)}</h2>\n${html}`)
  .join('\n')}
</body></html>
`
}

function sections(given: IndexFacts): (readonly [string, string])[] {
  const { held, entries } = given
  const cells = (...values: readonly unknown[]) => values.map(escaped)
  return [
    ['Where it stands', standing(given)],
    [
      'Contacts',
      table(
        ['Name', 'E-mail', 'Phone', 'Role', 'Language', 'Time zone', 'Away until', 'Letters arrive'],
        held.consignee.contacts.map(({ name, email, phone, role, language, timeZone, awayUntil, valid }) =>
          cells(
            name,
            email,
            phone ?? held.consignee.phone,
            role,
            language ?? held.consignee.language,
            timeZone ?? held.consignee.timeZone,
            awayUntil,
            valid ? 'yes' : 'no',
          ),
        ),
      ),
    ],
    ['Instruments', instruments(given)],
    ...gone(held),
    ...customers(held),
    [
      'Answers',
      table(
        ['Question', 'Answer', 'Given at', 'By message'],
        Object.entries(held.answers).map(([question, { value, at, message }]) => [
          ...cells(question, [value].flat().join(', '), moment(at)),
          messageLink(given, message),
        ]),
      ),
    ],
    ['Mails received', mails(given)],
    ['Letters', letters(given)],
    [
      'Attempts by other ways',
      table(
        ['Day', 'Method', 'By', 'Result'],
        held.attempts.map(({ on, method, by, result }) => cells(on, method, by, result)),
      ),
    ],
    [
      'Tasks',
      table(
        ['Opened', 'What', 'Why', 'Result'],
        held.tasks.map(({ openedAt, what, why, done }) =>
          cells(moment(openedAt), what, why, done ? `${done.result} (${done.by}, ${moment(done.at)})` : 'open'),
        ),
      ),
    ],
    [
      'Escalations',
      table(
        ['Arrived', 'Kind', 'Words', 'Decision', 'Reason'],
        held.escalations.map(({ arrivedAt, kind, words, decided }) =>
          cells(
            moment(arrivedAt),
            kind,
            words,
            decided ? `${decided.decision} (${decided.by})` : 'open',
            decided?.reason,
          ),
        ),
      ),
    ],
    [
      'Audit trail',
      table(
        ['No.', 'At', 'By', 'What', 'Why'],
        entries.map(({ sequence, at, by, what, reason }) => [
          ...cells(sequence, moment(at), by),
          long(entryWords(what)),
          escaped(reason),
        ]),
      ),
    ],
    [
      'Data',
      '<p><a href="case.json">case.json</a>, <a href="record.json">record.json</a>, <a href="audit-trail.json">audit-trail.json</a>, <a href="manifest.json">manifest.json</a> (SHA-256 of every file).</p>',
    ],
  ]
}

function standing({ held, facts }: IndexFacts): string {
  const { consignee, notifiedOn, closed } = held
  const yes = (value: boolean) => (value ? 'yes' : 'no')
  const rows = [
    ['Consignee', `${consignee.organisation} (${consignee.id}), ${consignee.role}, ${consignee.country}`],
    ['State', facts.state],
    ['Notified on', notifiedOn ?? noticeOn(held)],
    ['Acknowledged', yes(facts.acknowledged)],
    ['Responded', yes(facts.responded)],
    ['Corrected', yes(facts.corrected)],
    ['Accounted for', yes(facts.accountedFor)],
    ['Missing', facts.missing.join(', ') || 'nothing'],
    ...(closed ? [['Closed', `${closed.at} by ${closed.by}: ${closed.reason}`]] : []),
  ]
  return table(
    ['', ''],
    rows.map((row) => row.map(escaped)),
  )
}

/** By our own letter, where no list tells it. */
function noticeOn(held: Case): string {
  const sent = noticeSentAt(held)
  return sent ? `${sent.slice(0, 10)}, by our letter` : 'not recorded'
}

function instruments(given: IndexFacts): string {
  const rows = given.held.instruments.flatMap(({ serial, product, shipped, quantity, status }) =>
    Object.entries(status).flatMap(([action, modes]) =>
      Object.entries(modes).map(([mode, now]) => {
        const because = 'because' in now ? now.because : undefined
        const units = unitsIn(now).map(({ way, quantity: count, on }) => `${way} ${count}${on ? ` on ${on}` : ''}`)
        return [
          ...[serial, product, quantity, shipped ? 'yes' : 'no', action, mode, [now.is, ...units].join(', ')].map(
            escaped,
          ),
          escaped(because && moment(because.at)),
          because ? messageLink(given, because.message) : '',
        ]
      }),
    ),
  )
  const head = ['Serial or lot', 'Product', 'Units', 'Shipped by us', 'Step', 'Mode', 'Status', 'Said at', 'By message']
  return table(head, rows)
}

function mails({ held, mails: filed }: IndexFacts): string {
  const rows = filed.map(({ id, file, subject }) => {
    const said = held.submissions.find(({ message }) => message === id)
    return [
      escaped(said && moment(said.arrivedAt)),
      escaped(said ? said.kind : 'taken out of the case'),
      escaped(said?.from ?? ''),
      escaped(subject),
      link(file, id),
      long(said?.ownWords.slice(0, 600)),
    ]
  })
  return table(['Arrived', 'Kind', 'From', 'Subject', 'Mail', 'Own words'], rows)
}

function letters({ held, letters: filed }: IndexFacts): string {
  const rows = held.letters.map(({ id, followUp, state, at, to }) => {
    const file = filed.find((one) => one.id === id)
    return [
      escaped(moment(at)),
      escaped(followUp),
      escaped(state),
      escaped(to),
      escaped(file?.subject),
      link(file?.file, id),
    ]
  })
  return table(['At', 'Letter', 'State', 'To', 'Subject', 'Mail'], rows)
}

/** Words that may hold paths and numbers without a blank, which then break anywhere. */
function long(text: unknown): string {
  return `<span class="long">${escaped(text)}</span>`
}

/** What an agent entered has no mail. */
function messageLink({ mails }: IndexFacts, message: string): string {
  const mail = mails.find(({ id }) => id === message)
  return mail ? link(mail.file, message) : escaped(`${message} (entered by a person)`)
}

/** `2023-04-12 09:00:05 UTC` */
function moment(instant: string): string {
  return `${instant.slice(0, 19).replace('T', ' ')} UTC`
}

function link(file: string | null | undefined, id: string): string {
  return file ? `<a href="${escaped(encodeURI(file))}">${escaped(id)}</a>` : `${escaped(id)} (bytes not kept)`
}
