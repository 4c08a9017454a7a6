import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The peer of `read`: bare mailparser, and with `forms` bare pdf.js fields and text. Prints a line for each mail. */
const [folder, what] = process.argv.slice(2) as [string, string]

for (const file of readdirSync(folder).sort()) {
  const mail = await simpleParser(readFileSync(join(folder, file)))
  const found = what === 'forms' ? await Promise.all(mail.attachments.map(({ content }) => readForm(content))) : []
  process.stdout.write(`${JSON.stringify({ file, text: mail.text, found })}\n`)
}

async function readForm(content: Buffer) {
  const task = getDocument({ data: new Uint8Array(content), verbosity: 0 })
  const document = await task.promise
  const fields = await document.getFieldObjects()
  const texts: unknown[] = []
  for (let number = 1; number <= document.numPages; number++)
    texts.push((await (await document.getPage(number)).getTextContent()).items)
  await task.destroy()
  return { fields, texts: texts.length }
}
