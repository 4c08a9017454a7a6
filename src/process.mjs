/** A child process of the program: runs the module of `src` that it is given. */
import { start } from './start.mjs'

await start(process.argv[2])
