import { connect, createServer, type Socket } from 'node:net'

export interface CuttingProxy {
  readonly port: number
  /** Cuts each connection after so many bytes from the server; null: never. */
  cutAfter(bytes: number | null): void
  /** From so many bytes on nothing passes any more, and nobody is told. */
  stallAfter(bytes: number): void
  close(): Promise<void>
}

/** A TCP proxy in front of a server that breaks connections in mid-stream. */
export function cuttingProxy(target: number): Promise<CuttingProxy> {
  let limit: number | null = null
  let stall = Number.POSITIVE_INFINITY
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1')
    let passed = 0
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    client.pipe(upstream)
    upstream.on('data', (chunk) => {
      passed += chunk.length
      if (limit !== null && passed > limit) client.destroy()
      else if (passed <= stall) client.write(chunk)
    })
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        port: (server.address() as { port: number }).port,
        cutAfter: (bytes) => {
          limit = bytes
        },
        stallAfter: (bytes) => {
          stall = bytes
        },
        close: () =>
          new Promise((closed) => {
            for (const socket of sockets) socket.destroy()
            server.close(() => closed())
          }),
      })
    })
  })
}
