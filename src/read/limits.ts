/** What a mail may ask of its reader; past a limit a part becomes a document with its reason. */
export const LIMITS = {
  fileBytes: 25 * 1024 * 1024,
  mailBytes: 60 * 1024 * 1024,
  pages: 200,
  nesting: 5,
  parts: 100,
  inflatedBytes: 64 * 1024 * 1024,
  zipEntries: 2000,
  zipMembers: 20,
  lines: 20_000,
} as const
