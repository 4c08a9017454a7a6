import type { MailPlace } from '../../src/domain/message.ts'
import type { ArrivedMail, Keeper, MoveOwed, MoveTarget } from '../../src/receive/keeper.ts'

interface Row {
  mail: ArrivedMail
  id: string
  place: MailPlace
  state: 'present' | 'moved' | 'gone'
}

export interface KeeperInMemory extends Keeper {
  readonly rows: readonly Row[]
  readonly mails: readonly ArrivedMail[]
  /** Owes a move for every mail that is kept. */
  owe(to: MoveTarget, which?: (mail: ArrivedMail) => boolean): void
  /** Throws once at the next call of the method: a crash between two steps. */
  failOnce(method: 'keep' | 'moved'): void
}

/** A store without a database, so that receiving is tested alone. */
export function keeperInMemory(): KeeperInMemory {
  const rows: Row[] = []
  const generations = new Map<string, string>()
  const failing = new Set<string>()
  let owing: { to: MoveTarget; which: (mail: ArrivedMail) => boolean } | null = null
  const same = (one: MailPlace, other: MailPlace) => keyOf(one) === keyOf(other)
  const within = (mailbox: string, folder: string, uidValidity: string) =>
    rows.filter(({ place }) => keyOf({ ...place, uid: '' }) === keyOf({ mailbox, folder, uidValidity, uid: '' }))
  const fail = (method: string) => {
    if (failing.delete(method)) throw new Error(`crash in ${method}`)
  }
  return {
    rows,
    get mails() {
      return [...new Map(rows.map(({ mail }) => [mail.sha256, mail])).values()]
    },
    owe(to, which = () => true) {
      owing = { to, which }
    },
    failOnce: (method) => failing.add(method),
    async keep(mails) {
      fail('keep')
      let fresh = 0
      for (const mail of mails) {
        const known = rows.find((row) => row.mail.sha256 === mail.sha256)
        if (rows.some(({ place }) => same(place, mail.place))) continue
        rows.push({ mail, id: known?.id ?? `m${rows.length + 1}`, place: mail.place, state: 'present' })
        if (!known) fresh += 1
      }
      return fresh
    },
    generation: async (mailbox, folder) => generations.get(`${mailbox} ${folder}`) ?? null,
    async generationListed(mailbox, folder, uidValidity) {
      generations.set(`${mailbox} ${folder}`, uidValidity)
    },
    highestUid: async (mailbox, folder, uidValidity) =>
      Math.max(0, ...within(mailbox, folder, uidValidity).map(({ place }) => Number(place.uid))),
    knownUids: async (mailbox, folder, uidValidity) =>
      within(mailbox, folder, uidValidity).map(({ place, state }) => ({
        uid: place.uid,
        present: state === 'present',
      })),
    findByMessageIdAndSize: async (mailbox, asked) =>
      asked.map(
        ({ messageId, size }) =>
          rows.find(
            ({ mail, place }) =>
              place.mailbox === mailbox && mail.messageId === messageId && mail.source.length === size,
          )?.id ?? null,
      ),
    async relocate(found) {
      for (const { message, place } of found) {
        const row = rows.find(({ id }) => id === message)!
        rows.push({ ...row, place, state: 'present' })
      }
    },
    async owedMoves(mailbox): Promise<MoveOwed[]> {
      return rows
        .filter(({ place, state, mail }) => owing?.which(mail) && place.mailbox === mailbox && state === 'present')
        .map(({ place, mail }) => ({ place, to: owing!.to, messageId: mail.messageId }))
    },
    async moved(moves) {
      fail('moved')
      for (const row of rows) if (moves.some(({ place }) => same(place, row.place))) row.state = 'moved'
    },
    async gone(places) {
      for (const row of rows) if (places.some((place) => same(place, row.place))) row.state = 'gone'
    },
  }
}

function keyOf({ mailbox, folder, uidValidity, uid }: MailPlace): string {
  return [mailbox, folder, uidValidity, uid].join('\n')
}
