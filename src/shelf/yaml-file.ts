import { readFile, stat } from 'node:fs/promises'
import { parseDocument } from 'yaml'
import type { z } from 'zod'

const MOST_BYTES = 1024 * 1024

export type Checked<T> =
  | { readonly value: T; readonly wrong: readonly string[] }
  | { readonly value: null; readonly wrong: readonly string[] }

/** Reads a YAML file and holds it against a shape. Everything wrong is listed as `file: path: what`. */
export async function readYaml<T>(file: string, shape: z.ZodType<T>): Promise<Checked<T>> {
  const size = await stat(file).then(
    (found) => found.size,
    () => null,
  )
  if (size === null) return { value: null, wrong: [`${file}: cannot be read`] }
  if (size > MOST_BYTES) return { value: null, wrong: [`${file}: is larger than 1 MiB`] }
  return checkYaml(file, await readFile(file, 'utf8'), shape)
}

/** The same for text that is already there; `where` names it. */
export function checkYaml<T>(where: string, text: string, shape: z.ZodType<T>): Checked<T> {
  const document = parseDocument(text, { uniqueKeys: true })
  // Behind the first one every word of the file may be out of place.
  const [error] = document.errors
  if (error) return { value: null, wrong: [`${where}: ${error.message.split('\n')[0]}`] }
  const parsed = shape.safeParse(document.toJS({ maxAliasCount: 10 }))
  if (parsed.success) return { value: parsed.data, wrong: [] }
  return { value: null, wrong: parsed.error.issues.map((issue) => `${where}: ${dotted(issue.path)}${issue.message}`) }
}

function dotted(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : `${path.map(String).join('.')}: `
}
