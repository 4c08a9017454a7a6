import type { Campaign } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import type { Instant } from '../domain/names.ts'
import { noticeSentAt } from '../domain/notice.ts'
import type { caseView } from '../report/case-view.ts'
import { instrumentLines, wrapped } from './page.ts'

/** One case for a terminal of 100 columns. */
export function casePage(held: Case, view: ReturnType<typeof caseView>, { notice }: Campaign, now: Instant): string {
  const { consignee } = held
  const yes = (name: string) => (view[name] ? 'yes' : 'no')
  const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? ['', `${title}:`, ...lines] : [])
  return [
    `${held.reference}  ${consignee.organisation} (${consignee.role}, ${consignee.country})  ${notice.number}`,
    `state ${String(view.state).toUpperCase()}; acknowledged ${yes('acknowledged')}, responded ${yes('responded')}, corrected ${yes('corrected')}, accounted for ${yes('accountedFor')}`,
    ...(held.closed ? wrapped(`closed by ${held.closed.by} on ${day(held.closed.at)}: ${held.closed.reason}`, '') : []),
    `notified ${notifiedOn(held)}; next look ${held.nextLook ? minute(held.nextLook) : 'none'}`,
    ...held.holds
      .filter(({ until }) => until === null || until > now)
      .map(({ until, why }) => `automatic letters wait ${until ? `until ${minute(until)}` : 'for a person'}: ${why}`),
    ...section('Missing', wrapped((view.missing as string[]).join(', '), '  ')),
    ...section(
      'Contacts',
      consignee.contacts.map(
        ({ name, email, role, valid, awayUntil }) =>
          `  ${name} <${email}>, ${role}${valid ? '' : ', mail does not arrive'}${awayUntil ? `, away until ${awayUntil}` : ''}`,
      ),
    ),
    ...section('Instruments', instrumentLines(held)),
    ...section(
      'Customers of the distributor',
      held.customers
        ? [
            `  on ${held.customers.on}: ${held.customers.identified ?? 'unknown'} identified, ${held.customers.informed ?? 'unknown'} informed, ${held.customers.answered ?? 'unknown'} answered`,
          ]
        : [],
    ),
    ...section('Gone', [
      ...(held.dispositions ?? []).map(
        ({ serial, how, on, to }) =>
          `  ${serial.padEnd(12)} ${how} on ${on}${to ? `, now in case ${to.reference}` : ''}`,
      ),
      ...(held.linked ?? [])
        .filter(({ is }) => is === 'from')
        .map(({ serial, reference }) => `  ${serial.padEnd(12)} came from case ${reference}`),
    ]),
    ...section(
      'Answers',
      Object.entries(held.answers).flatMap(([question, { value, at }]) =>
        wrapped(`${question.padEnd(26)} ${[value].flat().join(', ')}  (${day(at)})`, '  '),
      ),
    ),
    ...section(
      'Messages',
      held.submissions.map(
        ({ message, kind, from, arrivedAt, review }) =>
          `  ${day(arrivedAt)}  ${kind.padEnd(10)} ${(from ?? '').slice(0, 28).padEnd(28)} ${review === 'waiting' ? 'WAITS ' : ''}${message}`,
      ),
    ),
    ...section(
      'Letters',
      held.letters.map(
        ({ id, followUp, state, at, to }) =>
          `  ${day(at)} ${state.padEnd(9)} ${followUp.padEnd(20)} ${to.slice(0, 18).padEnd(18)} ${id}`,
      ),
    ),
    ...section(
      'Attempts',
      held.attempts.flatMap(({ on, method, by, result }) => wrapped(`${on}  ${method} by ${by}: ${result}`, '  ')),
    ),
    ...section(
      'To do',
      held.tasks
        .filter(({ done }) => done === null)
        .flatMap(({ id, what, why }) => [`  "${id}": ${what}`, ...wrapped(why, '    ')]),
    ),
    ...section(
      'Escalations',
      held.escalations.flatMap(({ id, arrivedAt, words, decided }) => [
        `  ${id}, arrived ${minute(arrivedAt)}: ${decided ? `decided by ${decided.by}: ${decided.decision}` : 'OPEN'}`,
        ...wrapped(`“${words}”`, '    '),
      ]),
    ),
  ].join('\n')
}

/** As the list tells, else by our own notice. */
function notifiedOn(held: Case): string {
  const sent = noticeSentAt(held)
  return held.notifiedOn ?? (sent ? `${day(sent)} by our letter` : 'at a day nobody recorded')
}

function day(instant: string): string {
  return instant.slice(0, 10)
}

function minute(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ')
}
