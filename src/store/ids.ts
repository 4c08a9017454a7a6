import { randomBytes } from 'node:crypto'

let lastMillisecond = 0
let count = 0
/** Drawn for many ids at once, as text: the system is slow to ask. */
let drawn = ''

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
  const chance = sixteenDigits()
  const variant = '89ab'.charAt(Number.parseInt(chance.charAt(0), 16) & 3)
  const middle = `7${count.toString(16).padStart(3, '0')}`
  return `${time.slice(0, 8)}-${time.slice(8)}-${middle}-${variant}${chance.slice(1, 4)}-${chance.slice(4)}`
}

function sixteenDigits(): string {
  if (drawn === '') drawn = randomBytes(4096).toString('hex')
  const digits = drawn.slice(0, 16)
  drawn = drawn.slice(16)
  return digits
}
