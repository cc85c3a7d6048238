/** Loaded before the program: kills it right before a step of its writing, so that no moment between two steps is missed. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const STEPS = ['mkdir', 'open', 'rename', 'rm', 'rmdir', 'link', 'writeFile']
const [at, only] = (process.env.DOSSIER_STOP_AT ?? '').split(' ')
let taken = 0

if (process.argv[1]?.endsWith('cli.js'))
  for (const step of only ? [only] : STEPS) {
    const run = fs.promises[step]
    fs.promises[step] = (...args) => {
      taken += 1
      if (taken === Number(at)) process.kill(process.pid, 'SIGKILL')
      return run(...args)
    }
  }
syncBuiltinESMExports()
