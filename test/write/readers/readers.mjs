#!/usr/bin/env node
// Reads packages with pandas, frictionless, DuckDB, R and LibreOffice, and fails where one of them reads something else.
//   node test/write/readers/readers.mjs PACKAGE...
// PYTHON names the interpreter; the PDF that LibreOffice prints is left in the folder READERS_OUT, if that is set.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

const packages = process.argv.slice(2).map((path) => resolve(path))
if (packages.length === 0) {
  console.error('no package named; usage: node readers.mjs PACKAGE...')
  process.exit(2)
}
const scratch = mkdtempSync(join(tmpdir(), 'readers-'))
const kept = process.env.READERS_OUT ?? scratch
let failed = false

function run(program, args) {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, HOME: scratch } })
  if (status !== 0) console.error(`${program} ${error?.message ?? `ended with ${status}`}`)
  failed ||= status !== 0
}

/** LibreOffice ends with 0 when it fails: what counts is the file. */
function convert(path, format, folder) {
  const profile = `-env:UserInstallation=file://${scratch}/profile`
  run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, path])
  const made = join(folder, basename(path).replace(/xlsx$/, format.split(':')[0]))
  failed ||= !existsSync(made)
  return made
}

const workbooks = packages.map((path) => join(path, `${basename(path)}.xlsx`))
const again = workbooks.map((path) => convert(path, 'xlsx:Calc MS Excel 2007 XML', join(scratch, 'again')))
for (const path of workbooks) convert(path, 'pdf', kept)
run(process.env.PYTHON ?? 'python3', [join(import.meta.dirname, 'readers.py'), ...packages, '--recalculated', ...again])
run('Rscript', [join(import.meta.dirname, 'readers.R'), ...packages])
rmSync(scratch, { recursive: true })
process.exit(failed ? 1 : 0)
