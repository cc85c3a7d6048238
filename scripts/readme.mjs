#!/usr/bin/env node
// Runs the commands of README.md's console blocks ("$ …") and puts their output below them; a block that ends in "…"
// keeps as many lines as it has. With --check nothing is written: exit status 1 where the page shows something else.
//
//   node scripts/readme.mjs [--check]
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(join(root, 'README.md'), 'utf8')
const CUT = '…'
/** Lines shown of an output that is cut and has none yet. */
const SHOWN = 14

const scratch = mkdtempSync(join(tmpdir(), 'dossier-readme-'))
try {
  cpSync(join(root, 'seeds'), join(scratch, 'seeds'), { recursive: true })
  mkdirSync(join(scratch, 'bin'))
  writeFileSync(
    join(scratch, 'bin/npx'),
    `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(root, 'dist/cli.js')}" "$@"\n`,
  )
  chmodSync(join(scratch, 'bin/npx'), 0o755)
  const fresh = page.replace(
    /^```console\n([\s\S]*?)^```$/gmu,
    (_, block) => `\`\`\`console\n${refreshed(block)}\`\`\``,
  )
  if (!process.argv.includes('--check')) writeFileSync(join(root, 'README.md'), fresh)
  else if (fresh !== page) {
    console.error(
      `README.md shows other output than its commands give; run npm run readme\n${firstDifference(page, fresh)}`,
    )
    process.exitCode = 1
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** A block with what its commands print now. */
function refreshed(block) {
  const commands = block.split(/^(?=\$ )/mu)
  return commands
    .map((text) => {
      const [command = '', ...shown] = text.trimEnd().split('\n')
      const lines = outputOf(command.slice(2))
        .trimEnd()
        .split('\n')
        .filter((line, _, all) => all.length > 1 || line !== '')
      const cut = shown.at(-1) === CUT
      const kept = cut ? [...lines.slice(0, shown.length > 1 ? shown.length - 1 : SHOWN), CUT] : lines
      return [command, ...kept, ''].join('\n')
    })
    .join('')
}

function outputOf(command) {
  const env = { ...process.env, PATH: `${join(scratch, 'bin')}${delimiter}${process.env.PATH}` }
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: scratch, env, encoding: 'utf8' })
  return stdout + stderr
}

function firstDifference(a, b) {
  const [left, right] = [a.split('\n'), b.split('\n')]
  const at = left.findIndex((line, index) => line !== right[index])
  return `line ${at + 1}:\n- ${left[at]}\n+ ${right[at]}`
}
