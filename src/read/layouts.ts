import type { FormLayout } from '../domain/layout.ts'

/** Originals that scans may be registered on: asked for when the first scan comes, for most mails have none. */
export type Layouts = () => Promise<readonly FormLayout[]>

export const NO_LAYOUTS: Layouts = async () => []
