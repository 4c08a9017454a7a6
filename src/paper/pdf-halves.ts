import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Listener = (event: { readonly data: unknown }) => void
interface Chunk {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}
interface Message {
  readonly chunk?: Partial<Chunk> | null
}

/** What is needed of pdf.js's two halves: the one that is asked, and the one that reads the file. */
export interface Halves {
  readonly asked: Pick<typeof import('pdfjs-dist/legacy/build/pdf.mjs'), 'PDFWorker'>
  readonly reading: { readonly WorkerMessageHandler: { initializeFromPort(port: unknown): void } }
}

/**
 * The reading half of pdf.js in this process, for one document. What the halves tell each other is copied, as pdf.js expects, but for
 * what is drawn on a page: nobody changes that behind them, and copying it takes a tenth of the time of a form.
 */
export function readingHalf({ asked, reading }: Halves): PDFWorker {
  const port = new Port()
  reading.WorkerMessageHandler.initializeFromPort(port)
  return new asked.PDFWorker({ port: port as never, verbosity: 0 })
}

class Port {
  private readonly listeners = new Set<Listener>()

  postMessage(message: Message, transfer?: ArrayBuffer[]): void {
    const data = withoutCopy(message) ?? structuredClone(message, transfer && { transfer })
    queueMicrotask(() => {
      for (const listener of [...this.listeners]) listener({ data })
    })
  }

  addEventListener(_name: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void {
    this.listeners.add(listener)
    options?.signal?.addEventListener('abort', () => this.removeEventListener('message', listener))
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.listeners.delete(listener)
  }
}

/** Only the two lists are new: the reading half empties its own to fill them again. */
function withoutCopy(message: Message): Message | null {
  const { chunk } = message
  if (!chunk?.fnArray || !chunk.argsArray) return null
  return { ...message, chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } }
}
