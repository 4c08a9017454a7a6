#!/usr/bin/env node
import { start } from './start.mjs'

const { main } = await start('main.ts')
await main(process.argv.slice(2), process.env)
