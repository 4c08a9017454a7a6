import { createRequire } from 'node:module'
import { dirname } from 'node:path'

/** The folder of package.json, with templates, config and fixtures, wherever this module was loaded from. */
export const ROOT = dirname(createRequire(import.meta.url).resolve('#package'))
