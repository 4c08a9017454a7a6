import { dirname } from 'node:path'
import type { Command } from 'commander'
import type { Case } from '../domain/case.ts'
import type { Entry } from '../domain/entry.ts'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { replay } from '../reconcile/replay.ts'
import { type FiledMail, indexPage } from '../report/case-file/index-page.ts'
import { ZipFile } from '../report/case-file/zip-file.ts'
import { caseView } from '../report/case-view.ts'
import { campaignOf, caseBy } from './act.ts'
import { factsOf } from './case-facts.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

export function addExport(command: Command, front: Front): void {
  command
    .command('export')
    .description("one case's file for an inspector: data, mails, letters, audit trail, and a page to find them")
    .argument('<id>', 'id or reference')
    .requiredOption('--out <file>', 'the archive to make, FILE.zip')
    .action((id: string, { out }: { out: string }) =>
      withHouse(front, async (house) => {
        const held = await caseBy(house, id)
        const files = await exportCase(house, held, out)
        front.print(`${held.reference}: ${files} files in ${out}`)
      }),
    )
}

/** Writes the archive, and gives how many files are in it. A file of that name is replaced once the new one is whole. */
export async function exportCase(house: House, held: Case, out: string): Promise<number> {
  const zip = opened(out)
  try {
    await fill(zip, house, held)
    zip.end()
    return zip.listed.length
  } catch (error) {
    zip.abandon()
    throw error
  }
}

async function fill(zip: ZipFile, house: House, held: Case): Promise<void> {
  const campaign = campaignOf(house, held)
  const at = new Date().toISOString()
  const entries = (await house.store.cases.entries(held.id)).slice(0, held.version)
  const mails = await addMails(zip, house, entries)
  const letters = await addLetters(zip, house, held)
  const facts = factsOf(held, campaign)
  const verdict = await house.store.verifyAudit(replay)
  const audit = verdict.ok
    ? `${verdict.entries} entries, unbroken`
    : `broken at entry ${verdict.sequence}: ${verdict.why}`
  const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  zip.add('case.json', pretty(caseView(held, facts)), at)
  zip.add('record.json', pretty(held), at)
  zip.add('audit-trail.json', pretty({ verified: audit, entries }), at)
  const page = { held, facts, notice: campaign.notice.number, mails, letters, entries, at, audit }
  zip.add('index.html', indexPage(page), at)
  zip.add('manifest.json', pretty({ case: held.reference, at, files: zip.listed }), at)
}

/** Every mail that was ever in the case, also where it was taken out again. */
async function addMails(zip: ZipFile, { store }: House, entries: readonly Entry[]): Promise<FiledMail[]> {
  const ids = entries.flatMap(({ what }) =>
    what.kind === 'submission' && what.submission.kind !== 'agent' ? [what.submission.message] : [],
  )
  const filed: FiledMail[] = []
  for (const id of new Set(ids)) {
    const mail = await store.messages.byId(id)
    const name = `mails/${mail?.arrivedAt.slice(0, 10) ?? 'unknown'}-${id}`
    if (mail?.source) zip.add(`${name}.eml`, mail.source, mail.arrivedAt)
    const { source: _, ...line } = mail ?? { source: null }
    const record = { ...line, reading: await store.messages.reading(id), acts: await store.acts.of(`mail ${id}`) }
    zip.add(`${name}.json`, `${JSON.stringify(record, null, 2)}\n`, mail?.arrivedAt ?? new Date().toISOString())
    filed.push({ id, file: mail?.source ? `${name}.eml` : null, subject: mail?.subject ?? null })
  }
  return filed
}

async function addLetters(zip: ZipFile, { store }: House, held: Case): Promise<FiledMail[]> {
  const filed: FiledMail[] = []
  for (const { id, followUp, at } of held.letters) {
    const letter = await store.letters.byId(id)
    const file = letter ? `letters/${at.slice(0, 10)}-${followUp}-${id}.eml` : null
    if (letter && file) zip.add(file, letter.source, at)
    filed.push({ id, file, subject: letter?.subject ?? null })
  }
  return filed
}

function opened(out: string): ZipFile {
  if (!/\.zip$/i.test(out)) throw new BadInput(`--out ${out}: give a file name that ends with .zip`)
  try {
    return new ZipFile(out)
  } catch (error) {
    throw new BadInput(`--out ${out}: ${dirname(out)} cannot be written (${(error as NodeJS.ErrnoException).code})`)
  }
}
