import assert from 'node:assert/strict'
import { openReaders } from '../../src/read/pool.ts'
import { Chance } from '../understand/form/sweep/chance.ts'
import { greedyFiles, spoil, wholeForms, wholePictures } from './hostile-files.ts'
import { attached, multipart, part, said, simple } from './mails.ts'

const TEXT = 'text/plain; charset=utf-8'

/**
 * Sends so many spoilt and greedy files through the reading processes: each comes back as a document, with what could be read of it or
 * the reason why nothing could, and the next mail is read as if nothing had been.
 */
export async function spoiltFilesAreRead({ files, seed }: { files: number; seed: number }): Promise<void> {
  const chance = new Chance(seed)
  const forms = await wholeForms()
  const pictures = await wholePictures()
  const greedy = greedyFiles()
  const spoilt = Array.from({ length: files - greedy.length }, () =>
    spoil(chance.pick(chance.is(0.08) ? pictures : forms), chance),
  )
  const readers = openReaders({ processes: 2, limits: { milliseconds: 5000, residentBytes: 700 * 1024 ** 2 } })
  try {
    await Promise.all(
      [...greedy, ...spoilt].map(async ({ filename, bytes }, at) => {
        const mail = multipart('mixed', part({ type: TEXT, body: `file ${at}` }), attached(filename, bytes))
        const opened = await readers.read(mail)
        assert.deepEqual(said(opened), [`file ${at}`], `${filename} (${at}) took the body with it`)
        const [, ...documents] = opened.documents
        assert.ok(documents.length > 0, `${filename} (${at}) is gone`)
        for (const { name, channel, reason } of documents)
          assert.ok(channel !== 'unreadable' || reason, `${name} (${at}) is unreadable for no reason`)
      }),
    )
    assert.deepEqual(said(await readers.read(simple(TEXT, 'De patch staat erop'))), ['De patch staat erop'])
  } finally {
    await readers.close()
  }
}
