import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

export interface MailFiles {
  /** `path` to open, `name` as it is printed: the argument joined with the relative path by `/`. */
  readonly files: readonly { readonly path: string; readonly name: string }[]
  readonly missing: readonly string[]
}

/** The files that the arguments of `read` name: folders are searched for `*.eml`, in the order of their paths' bytes. */
export async function mailFiles(args: readonly string[]): Promise<MailFiles> {
  const files: { path: string; name: string }[] = []
  const missing: string[] = []
  for (const argument of args) {
    const found = await stat(argument).catch(() => null)
    if (!found) missing.push(argument)
    else if (found.isDirectory()) files.push(...(await inFolder(argument)))
    else files.push({ path: argument, name: argument })
  }
  return { files, missing }
}

async function inFolder(folder: string): Promise<{ path: string; name: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const base = folder.replace(/\/+$/, '')
  return entries
    .filter((entry) => entry.name.endsWith('.eml') && (entry.isFile() || entry.isSymbolicLink()))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: `${base}/${relative(folder, path)}` }))
    .sort((one, other) => Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)))
}
