import { randomBytes } from 'node:crypto'

let lastMillisecond = 0
let count = 0
/** Drawn for many ids at once: the system is slow to ask. */
let drawn = Buffer.alloc(0)

/** A random id that sorts by the time of its making, in the form of a UUID version 7 (RFC 9562, 5.7). */
export function newId(): string {
  const now = Date.now()
  count = now > lastMillisecond ? 0 : count + 1
  lastMillisecond = Math.max(now, lastMillisecond)
  if (count > 0xfff) {
    lastMillisecond += 1
    count = 0
  }
  const time = lastMillisecond.toString(16).padStart(12, '0')
  const chance = eightBytes()
  chance[0] = (chance[0]! & 0x3f) | 0x80
  const rest = chance.toString('hex')
  const middle = `7${count.toString(16).padStart(3, '0')}`
  return `${time.slice(0, 8)}-${time.slice(8)}-${middle}-${rest.slice(0, 4)}-${rest.slice(4)}`
}

function eightBytes(): Buffer {
  if (drawn.length === 0) drawn = randomBytes(4096)
  const eight = drawn.subarray(0, 8)
  drawn = drawn.subarray(8)
  return eight
}
