import type { Case } from '../domain/case.ts'
import type { Instant } from '../domain/names.ts'
import { type ActsDoor, actsDoor } from './acts.ts'
import { type Replay, type Verdict, verifyAudit } from './audit.ts'
import { type CandidateQuestion, candidates, type Sighting, sightings } from './candidates.ts'
import { type CasesDoor, casesDoor } from './cases.ts'
import type { Context } from './context.ts'
import { openDatabase, type StoreConfig } from './database.ts'
import { type Facts, facts } from './facts.ts'
import { auditHead } from './head.ts'
import { thisHolder } from './holder.ts'
import { newId } from './ids.ts'
import { type Kept, keep, type MailToKeep } from './keep.ts'
import { type Lease, takeLease } from './lease.ts'
import { type LettersDoor, lettersDoor } from './letters.ts'
import { type MessagesDoor, messagesDoor } from './messages.ts'
import { migrate } from './migrate.ts'
import { type PlacesDoor, placesDoor } from './places.ts'
import { type SettingsDoor, settingsDoor } from './settings.ts'
import { type Settled, type Settlement, settle } from './settle.ts'
import { type WorkDoor, workDoor } from './work.ts'

/** The one place where things are kept. Every door throws `Temporary` while the database is away or locked. */
export interface Store {
  keep(mails: readonly MailToKeep[]): Promise<readonly Kept[]>
  readonly places: PlacesDoor
  readonly messages: MessagesDoor
  readonly cases: CasesDoor
  readonly acts: ActsDoor
  readonly letters: LettersDoor
  readonly work: WorkDoor
  readonly settings: SettingsDoor
  settle(what: Settlement): Promise<Settled>
  candidates(question: CandidateQuestion): Promise<readonly Case[]>
  /** Which of these Message-IDs were seen before, and in which cases. */
  sightings(messageIds: readonly string[]): Promise<readonly Sighting[]>
  verifyAudit(replay?: Replay): Promise<Verdict>
  lease(name: string, seconds?: number): Promise<Lease | null>
  facts(): Promise<Facts>
  /** A new random id that sorts by time. */
  newId(): string
  close(): Promise<void>
}

export interface StoreOptions {
  readonly signingKey: Buffer
  /** File for the head of the audit trail, outside the database. */
  readonly headFile: string
  readonly now?: () => Instant
}

/**
 * Opens the store and brings its schema up to date; safe when two processes start at once.
 * @throws BadInput where the database refuses us or is of a newer version; Temporary where it cannot be reached
 */
export async function openStore(config: StoreConfig, options: StoreOptions): Promise<Store> {
  const db = openDatabase(config)
  const context: Context = {
    db,
    now: options.now ?? (() => new Date().toISOString()),
    holder: thisHolder(),
    key: options.signingKey,
    head: auditHead(options.headFile, options.signingKey),
  }
  try {
    await migrate(db)
    await beginHead(context)
  } catch (error) {
    await db.close()
    throw error
  }
  return doors(context)
}

function doors(context: Context): Store {
  return {
    keep: (mails) => keep(context, mails),
    places: placesDoor(context),
    messages: messagesDoor(context),
    cases: casesDoor(context),
    acts: actsDoor(context),
    letters: lettersDoor(context),
    work: workDoor(context),
    settings: settingsDoor(context),
    settle: (what) => settle(context, what),
    candidates: (question) => candidates(context, question),
    sightings: (messageIds) => sightings(context, messageIds),
    verifyAudit: (replay) => verifyAudit(context, replay),
    lease: (name, seconds) => takeLease(context, name, seconds),
    facts: () => facts(context),
    newId,
    close: () => context.db.close(),
  }
}

/** An empty trail has its head outside from the start, so that from then on a missing one means something. */
async function beginHead({ db, head }: Context): Promise<void> {
  const row = await db.read((handle) => handle('audit_head').where({ id: 1 }).first())
  if (Number(row?.count) === 0 && (await head.read()) === null) await head.write({ count: 0, mac: '' })
}
