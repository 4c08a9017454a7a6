import type { Letter } from '../domain/letter.ts'
import { inLines, standInOf } from '../domain/stand-in.ts'
import type { Handle } from './database.ts'
import { insertNew, type Row } from './rows.ts'

/** Inside a transaction: keeps the files of letters, each once. */
export async function keepFiles(trx: Handle, letters: readonly Letter[]): Promise<void> {
  const files = new Map(letters.flatMap(({ files = [] }) => files.map((file) => [file.sha256, file.content] as const)))
  const rows = [...files].map(([sha256, content]) => ({ sha256, content: Buffer.from(content) }))
  await insertNew(trx, 'files', rows, 'sha256', 1)
  await insertNew(
    trx,
    'letter_files',
    letters.flatMap(({ id, files = [] }) => files.map(({ sha256 }) => ({ letter: id, sha256 }))),
    'letter',
  )
}

/**
 * The letter with its files in place of what stands for them.
 * @throws Error where a file has no place in it: such a letter must not go out
 */
export async function madeWhole(handle: Handle, letter: Letter): Promise<Letter> {
  const rows = (await handle('letter_files')
    .join('files', 'files.sha256', 'letter_files.sha256')
    .where({ letter: letter.id })
    .select('files.sha256', 'files.content')) as Row[]
  let source = Buffer.from(letter.source)
  for (const { sha256, content } of rows) {
    const place = Buffer.from(inLines(btoa(standInOf(String(sha256)))))
    const at = source.indexOf(place)
    if (at < 0) throw new Error(`letter ${letter.id}: no place for its file ${sha256}`)
    const file = Buffer.from(inLines(Buffer.from(content as Uint8Array).toString('base64')))
    source = Buffer.concat([source.subarray(0, at), file, source.subarray(at + place.length)])
  }
  return { ...letter, source }
}
