#!/usr/bin/env node
// Builds the hand-coded corpus and scores it in two groups: the dossiers that rules are written on, and the third that
// is kept aside to measure how the rules do on articles nobody looked at. Prints both tables.
//
//   node scripts/score.mjs [--errors] [--only TEXT] [--corpus DIR] [--tools DIR] [--min NAME=F1]… [--min-aside NAME=F1]…
//
// --errors lists what is wrong in the first group only. Exit status: 1 where a minimum is not reached.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const options = { corpus: join(root, '../shared/corpus'), tools: join(root, '../shared/tools'), only: '' }
const minima = { rules: [], aside: [] }
let errors = false

const args = process.argv.slice(2)
for (let at = 0; at < args.length; at++) {
  const name = args[at]
  if (name === '--errors') errors = true
  else if (name === '--min') minima.rules.push('--min', args[++at])
  else if (name === '--min-aside') minima.aside.push('--min', args[++at])
  else if (name === '--only' || name === '--corpus' || name === '--tools') options[name.slice(2)] = args[++at]
  else {
    console.error(`score: unknown argument ${name}; see the head of scripts/score.mjs`)
    process.exit(2)
  }
}

/** A third of the dossiers, chosen by their names alone, so that a new one falls on either side by chance. */
const isAside = (name) => name !== '00-seeds' && (createHash('sha256').update(name).digest()[0] ?? 0) < 0x55

const scratch = mkdtempSync(join(tmpdir(), 'dossier-score-'))
try {
  const names = readdirSync(options.corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.includes(options.only))
    .map(({ name }) => name)
  const rules = score(
    'rules',
    'Dossiers that the rules were written on',
    names.filter((name) => !isAside(name)),
    errors,
  )
  const aside = score('aside', 'Dossiers kept aside', names.filter(isAside), false)
  process.exitCode = Math.max(rules, aside)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function score(group, title, names, showErrors) {
  if (names.length === 0) return 0
  const [input, out] = [join(scratch, group), join(scratch, `${group}-out`)]
  for (const name of names) cpSync(join(options.corpus, name), join(input, name), { recursive: true })
  const build = run([join(root, 'dist/cli.js'), 'build', input, '--out', out, '--quiet'], 'pipe')
  // A dossier with findings is scored as it was written; one that could not be written scores nothing
  if (build.status === 2) throw new Error(`the build failed: ${build.stderr}`)
  console.log(`\n${title}: ${names.length}`)
  const scored = run(
    [join(options.tools, 'score.mjs'), input, out, ...minima[group], ...(showErrors ? ['--errors'] : [])],
    'inherit',
  )
  return scored.status ?? 1
}

function run(argv, stdio) {
  return spawnSync(process.execPath, argv, { stdio: ['ignore', stdio, stdio], encoding: 'utf8', maxBuffer: 2 ** 28 })
}
