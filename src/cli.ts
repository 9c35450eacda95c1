#!/usr/bin/env node
import { isatty } from 'node:tty'
import { createHost } from './cli/host.js'
import { main } from './cli/main.js'

const host = createHost(process, isatty(0), new URL('../package.json', import.meta.url))
process.exitCode = await main(process.argv.slice(2), host)
