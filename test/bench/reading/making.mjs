import { start } from '../../../src/start.mjs'

/** What reading processes make of a mail: as those of `read`, which are plain JavaScript. */
export const { makerOf } = await start('commands/reading.ts')
