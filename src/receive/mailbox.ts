import { type ImapAccess, openImap } from './imap.ts'
import type { Keeper } from './keeper.ts'
import { openMaildir } from './maildir.ts'
import type { Log, Mailbox, ReceiveOptions } from './promise.ts'

/** Opens the configured mailbox. Nothing is connected before the first call. */
export function openMailbox(
  config: { readonly imap: ImapAccess } | { readonly maildir: string },
  keeper: Keeper,
  log: Log,
  options: ReceiveOptions = {},
): Mailbox {
  return 'imap' in config ? openImap(config.imap, keeper, log, options) : openMaildir(config, keeper, log, options)
}
