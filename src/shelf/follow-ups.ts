import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type FollowUp, SITUATIONS } from '../domain/follow-up.ts'
import { BadInput } from '../domain/outcome.ts'
import { checkYaml } from './yaml-file.ts'

const days = z.number().int().min(0).max(3650)
const shape = z.strictObject({
  when: z.array(z.enum(SITUATIONS)),
  to: z.enum(['consignee', 'safety', 'security', 'operator']),
  afterDays: days,
  everyDays: days.optional(),
  atMost: z.number().int().min(1).max(1000),
  approval: z.enum(['automatic', 'agent']),
  rank: z.number(),
})

/**
 * The letters that may be written: the heads of `<id>.hbs` (`<id>.nl.hbs` is the same letter in Dutch and has no head).
 * A head is YAML between `{{!--` and `--}}` at the top of the file.
 * @throws {BadInput} with everything that is wrong in any head
 */
export async function openFollowUps(folder: string): Promise<FollowUp[]> {
  const files = await readdir(folder).catch(() => {
    throw new BadInput(`${folder}: no such folder of letter templates`)
  })
  const heads = files.filter((file) => /^[a-z0-9-]+\.hbs$/.test(file)).sort()
  const read = await Promise.all(heads.map((file) => readHead(join(folder, file), file.replace('.hbs', ''))))
  const wrong = read.flatMap((head) => head.wrong)
  if (wrong.length > 0) throw new BadInput(wrong.join('\n'))
  return read.flatMap((head) => head.followUp ?? []).sort((one, other) => one.rank - other.rank)
}

async function readHead(path: string, id: string): Promise<{ followUp: FollowUp | null; wrong: readonly string[] }> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const end = text.indexOf('--}}')
  if (!text.startsWith('{{!--\n') || end < 0) return { followUp: null, wrong: [`${path}: has no head {{!-- … --}}`] }
  const { value, wrong } = checkYaml(path, text.slice('{{!--\n'.length, end), shape)
  return { followUp: value && { id, ...value }, wrong }
}
