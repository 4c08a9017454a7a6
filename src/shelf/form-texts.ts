import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language } from '../domain/names.ts'
import { BadInput } from '../domain/outcome.ts'
import type { FormTexts } from '../form/request.ts'
import { ROOT } from '../root.ts'
import { readYaml } from './yaml-file.ts'

const SHELF = join(ROOT, 'templates/form')
const text = z.string().trim().min(1).max(600)
const holding = (...names: readonly string[]) =>
  text.refine((words) => names.every((name) => words.includes(`{${name}}`)), `must hold {${names.join('} and {')}}`)
const shape: z.ZodType<FormTexts> = z.strictObject({
  language: text,
  intro: holding('address'),
  reference: text,
  instruments: text,
  instrumentsHelp: text,
  instrument: text,
  page: holding('page', 'pages'),
})

/**
 * The printed form's own words in a language; English where nobody has put them onto the shelf in it.
 * @throws {BadInput} where the file does not fit
 */
export async function openFormTexts(language: Language, shelf = SHELF): Promise<FormTexts> {
  const files = await readdir(shelf)
  const file = join(shelf, files.includes(`${language}.yaml`) ? `${language}.yaml` : 'en.yaml')
  const { value, wrong } = await readYaml(file, shape)
  if (value === null) throw new BadInput(wrong.join('\n'))
  return value
}
