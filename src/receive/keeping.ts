import type { ArrivedMail, Keeper } from './keeper.ts'
import { LIMITS } from './promise.ts'

interface Came {
  readonly mails: readonly ArrivedMail[]
  /** Mails asked for, come or not. */
  readonly asked: number
}

/**
 * Keeps what is fetched, in its order, while more is fetched. So many as are worth a commit go into one transaction: a backlog is kept in
 * few of them, of which the last are smaller, for nothing is fetched while the very last one is kept.
 */
export class Keeping {
  kept = 0
  private waiting: Came[] = []
  private running: Promise<void> | null = null
  private failure: { readonly error: unknown } | null = null

  /** `toCome`: mails that will be asked for in all. */
  constructor(
    private readonly keeper: Keeper,
    private toCome: number,
    private readonly onKept: (asked: number) => void,
  ) {}

  /**
   * Resolves at once while less waits than two transactions take, else when there is room again.
   * @throws what the keeper threw, at this or an earlier batch
   */
  async add(came: Came): Promise<void> {
    this.waiting.push(came)
    this.toCome -= came.asked
    if (this.isWorthCommit()) this.running ??= this.keepWaiting()
    while (this.running && this.holds(2 * LIMITS.keptAtOnce)) await this.running
    this.check()
  }

  /** Resolves when everything is kept. */
  async end(): Promise<void> {
    while (this.running) await this.running
    await this.keepWaiting()
    this.check()
  }

  private isWorthCommit(): boolean {
    return this.waiting.length > 0 && this.holds(Math.min(LIMITS.keptAtOnce, this.toCome))
  }

  private holds(atLeast: number): boolean {
    const mails = this.waiting.flatMap((came) => came.mails)
    const bytes = mails.reduce((sum, { source }) => sum + source.length, 0)
    return mails.length >= atLeast || bytes >= LIMITS.batchBytes
  }

  private async keepWaiting(): Promise<void> {
    const came = this.waiting
    this.waiting = []
    await this.keep(came)
    this.running = this.isWorthCommit() ? this.keepWaiting() : null
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
