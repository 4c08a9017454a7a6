import type { ArrivedMail, Keeper } from './keeper.ts'
import { LIMITS } from './promise.ts'

interface Came {
  readonly mails: readonly ArrivedMail[]
  /** Mails asked for, come or not. */
  readonly asked: number
}

/**
 * Keeps what is fetched, in its order, while more is fetched. All that came meanwhile goes into one transaction: fetching is quicker than
 * a commit, so a backlog is kept in few of them.
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
   * Resolves at once while there is room for what is fetched next, else when what came before is kept.
   * @throws what the keeper threw, at this or an earlier batch
   */
  async add(came: Came): Promise<void> {
    if (this.isFull(came)) await this.running
    this.check()
    this.waiting.push(came)
    if (this.waiting.length === 1) this.running = this.running.then(() => this.keepWaiting())
  }

  /** Resolves when everything is kept. */
  async end(): Promise<void> {
    await this.running
    this.check()
  }

  private isFull({ mails }: Came): boolean {
    const all = [...this.waiting.flatMap((came) => came.mails), ...mails]
    const bytes = all.reduce((sum, { source }) => sum + source.length, 0)
    return this.waiting.length > 0 && (all.length > LIMITS.keptAtOnce || bytes > LIMITS.batchBytes)
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
