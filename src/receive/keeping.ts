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
  private running: Promise<void> | null = null
  private failure: { readonly error: unknown } | null = null

  constructor(
    private readonly keeper: Keeper,
    private readonly onKept: (asked: number) => void,
  ) {}

  /**
   * Resolves at once while less waits than two transactions take, else when there is room again.
   * @throws what the keeper threw, at this or an earlier batch
   */
  async add(came: Came): Promise<void> {
    this.waiting.push(came)
    if (this.holds(1)) this.running ??= this.keepWaiting()
    while (this.running && this.holds(2)) await this.running
    this.check()
  }

  /** Resolves when everything is kept. */
  async end(): Promise<void> {
    while (this.running) await this.running
    await this.keepWaiting()
    this.check()
  }

  /** As many as so many transactions take. */
  private holds(transactions: number): boolean {
    const mails = this.waiting.flatMap((came) => came.mails)
    const bytes = mails.reduce((sum, { source }) => sum + source.length, 0)
    return mails.length >= transactions * LIMITS.keptAtOnce || bytes >= LIMITS.batchBytes
  }

  private async keepWaiting(): Promise<void> {
    const came = this.waiting
    this.waiting = []
    await this.keep(came)
    this.running = this.holds(1) ? this.keepWaiting() : null
  }

  private async keep(came: readonly Came[]): Promise<void> {
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
