import type { ArrivedMail, Keeper } from './keeper.ts'
import { LIMITS } from './promise.ts'

interface Came {
  readonly mails: readonly ArrivedMail[]
  /** Mails asked for, come or not. */
  readonly asked: number
}

/**
 * Keeps what is fetched, in its order, while more is fetched. So many as are worth a commit go into one transaction: a backlog is kept in
 * few of them.
 */
export class Keeping {
  kept = 0
  private waiting: Came[] = []
  private running: Promise<void> = Promise.resolve()
  private failure: { readonly error: unknown } | null = null

  constructor(
    private readonly keeper: Keeper,
    private readonly onKept: (asked: number) => void,
  ) {}

  /**
   * Resolves at once while too little waits for a transaction, else when the one before is done and this one has begun.
   * @throws what the keeper threw, at this or an earlier batch
   */
  async add(came: Came): Promise<void> {
    this.waiting.push(came)
    if (this.isEnough()) await this.takeUp()
    this.check()
  }

  /** Resolves when everything is kept. */
  async end(): Promise<void> {
    await this.takeUp()
    await this.running
    this.check()
  }

  private isEnough(): boolean {
    const mails = this.waiting.flatMap((came) => came.mails)
    const bytes = mails.reduce((sum, { source }) => sum + source.length, 0)
    return mails.length >= LIMITS.keptAtOnce || bytes >= LIMITS.batchBytes
  }

  private async takeUp(): Promise<void> {
    await this.running
    this.running = this.keepWaiting()
  }

  private async keepWaiting(): Promise<void> {
    const came = this.waiting
    this.waiting = []
    if (this.failure) return
    try {
      const mails = came.flatMap((batch) => batch.mails)
      if (mails.length > 0) this.kept += await this.keeper.keep(mails)
      this.onKept(came.reduce((sum, { asked }) => sum + asked, 0))
    } catch (error) {
      this.failure = { error }
    }
  }

  private check(): void {
    if (this.failure) throw this.failure.error
  }
}
