import assert from 'node:assert/strict'
import { bounceClass, isDeadAddress } from '../../src/domain/bounce.ts'

/** Status, text, class, and whether the address is given up. */
const BOUNCES = [
  ['5.1.1', 'smtp; 550 5.1.1 User unknown', 'address', true],
  ['5.1.10', 'RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup', 'address', true],
  ['5.4.1', 'Recipient address rejected: Access denied', 'address', true],
  ['5.2.1', 'The email account that you tried to reach is disabled', 'address', true],
  [null, '550 No such user here', 'address', true],
  ['5.1.2', 'Host or domain name not found', 'domain', true],
  ['5.4.4', 'unrouteable mail domain', 'domain', true],
  ['5.0.0', 'Domain labnoord.example does not exist', 'domain', true],
  ['5.1.6', 'Mailbox has moved, no forwarding address', 'moved', true],
  ['5.2.2', 'The mailbox is full', 'full', false],
  [null, '552 Mailbox quota exceeded', 'full', false],
  ['4.2.2', 'Over quota', 'full', false],
  ['5.3.4', 'Message too large', 'size', false],
  ['5.7.1', 'Message rejected as spam by content filtering', 'policy', false],
  [null, '554 Blocked by our block list', 'policy', false],
  ['5.4.7', 'Delivery time expired', 'expired', false],
  ['4.4.7', 'Message expired', 'expired', false],
  ['5.5.0', 'Something that nobody wrote down', 'other', true],
  ['5.0.0', '', 'other', true],
] as const

describe('A bounce', () => {
  for (const [status, text, wanted, dead] of BOUNCES)
    it(`${status ?? 'without a code'} "${text}" is ${wanted}${dead ? ', and the address is dead' : ''}`, () => {
      const recipient = { status, text, permanent: !(status ?? '5').startsWith('4') }
      assert.equal(bounceClass(recipient), wanted)
      assert.equal(isDeadAddress(recipient), dead)
    })
})
