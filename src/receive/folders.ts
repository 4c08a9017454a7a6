import type { ImapFlow } from 'imapflow'

/** Makes a folder unless it is there. */
export async function makeFolder(client: ImapFlow, folder: string): Promise<void> {
  if (!(await folderExists(client, folder))) await client.mailboxCreate(folder)
}

/** Asks for the folder's status: unlike a listing that also finds folders behind a namespace prefix (`INBOX.Processed`). */
export async function folderExists(client: ImapFlow, folder: string): Promise<boolean> {
  const status = await client
    .status(folder, { uidValidity: true })
    .catch((error: { responseStatus?: string; code?: string }) => {
      if (error.responseStatus === 'NO' || error.code === 'NotFound') return false as const
      throw error
    })
  return status !== false
}
