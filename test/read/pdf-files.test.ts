import { strict as assert } from 'node:assert'
import { readMail } from '../../src/read/read.ts'
import { attached, multipart, names, said } from './mails.ts'
import { type PDFDocument, PDFName, PDFString, sheet } from './pdf-making.ts'

async function pdf(words: string): Promise<PDFDocument> {
  const made = await sheet()
  made.text(words, 60, 700)
  return made.pdf
}

describe('A PDF that holds files', () => {
  it('is read with them: of a portfolio, attached, and pinned to a page', async () => {
    const cover = await pdf('See the attached form')
    await cover.attach(await (await pdf('The form')).save(), 'form.pdf')
    await cover.attach(Buffer.from([0, 1, 2, 3, 0, 0, 9, 9]), 'settings.bin')
    const { context } = cover
    const stream = context.register(context.stream(await (await pdf('Pinned')).save(), { Type: 'EmbeddedFile' }))
    const file = { Type: 'Filespec', F: PDFString.of('pinned.pdf'), UF: PDFString.of('pinned.pdf'), EF: { F: stream } }
    const pin = {
      Type: 'Annot',
      Subtype: 'FileAttachment',
      Rect: [10, 10, 30, 30],
      FS: context.register(context.obj(file as never)),
    }
    cover.getPage(0).node.addAnnot(context.register(context.obj(pin as never)))
    cover.catalog.set(PDFName.of('Collection'), context.obj({ Type: 'Collection', View: 'D' }))
    const opened = await readMail(multipart('mixed', attached('cover.pdf', await cover.save())))
    assert.deepEqual(names(opened).slice(1), [
      'attachment 1: cover.pdf',
      'attachment 1: cover.pdf > form.pdf',
      'attachment 1: cover.pdf > pinned.pdf',
    ])
    assert.deepEqual(
      [1, 2, 3].map((at) => said(opened, at)[0]),
      ['See the attached form', 'The form', 'Pinned'],
    )
  })

  it('is opened only so deep', async () => {
    let inner = await pdf('0')
    for (let depth = 1; depth < 8; depth++) {
      const outer = await pdf(String(depth))
      await outer.attach(await inner.save(), `${depth}.pdf`)
      inner = outer
    }
    const opened = await readMail(multipart('mixed', attached('7.pdf', await inner.save())))
    assert.equal(opened.documents.length, 1 + 1 + 5 + 1)
    assert.equal(opened.documents.at(-1)!.reason?.code, 'too-deep')
  })
})
