#!/usr/bin/env node
// Rewrites the golden tables of the seeds in test/golden from what the build makes of them now: look at the difference
// before committing it.
//   npm run bless
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'dossier-bless-'))
try {
  const cli = join(root, 'dist/cli.js')
  const { status } = spawnSync(process.execPath, [cli, 'build', join(root, 'seeds'), '--out', out], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 2)
  const name = 'coalition-of-the-willing'
  cpSync(join(out, name, 'data'), join(root, 'test/golden', name), { recursive: true })
} finally {
  rmSync(out, { recursive: true, force: true })
}
