#!/usr/bin/env node
// Rows a second of the whole process and peak memory of a workbook with a large evidence table, beside the C library
// libxlsxwriter in constant-memory mode where a compiler and the library are there. Wants `npm run compile` first.
//   node scripts/bench-workbook.mjs [ROWS] [--check]
// --check: exit status 1 where it takes above 200 MB or is slower than C in the best of some runs, or bytes differ. Rows a
// second by themselves tell of the machine too: they are printed, beside the 80,000 that an idle one with 2 cores reaches.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MOST_MEGABYTES = 200
const WANTED = 80_000
const MOST_RUNS = 6
const checks = process.argv.includes('--check')
const rows = Number(process.argv.slice(2).find((word) => !word.startsWith('-')) ?? 500_000)
const folder = mkdtempSync(join(tmpdir(), 'bench-workbook-'))
const beside = join(import.meta.dirname, 'bench')

/** One run: a writer is a program and its first arguments. */
function run([program, ...first], file) {
  const start = process.hrtime.bigint()
  const printed = execFileSync(program, [...first, String(rows), file], { encoding: 'utf8' })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  return { rowsPerSecond: Math.round(rows / seconds), megabytes: Math.round(Number(printed) / 1024) }
}

/** The writer in C; undefined where it cannot be compiled. */
function compiled() {
  const program = join(folder, 'workbook')
  const { status, stderr } = spawnSync('cc', ['-O2', '-o', program, join(beside, 'workbook.c'), '-lxlsxwriter'])
  if (status === 0) return [program]
  console.log(`without libxlsxwriter: ${String(stderr ?? 'no compiler').split('\n', 1)[0]}`)
  return undefined
}

const digest = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')
const best = (runs) => Math.max(0, ...runs.map(({ rowsPerSecond }) => rowsPerSecond))
const words = (name, { rowsPerSecond }, file) =>
  `${name}: ${rowsPerSecond} rows a second, a file of ${Math.round(statSync(file).size / 1e6)} MB`

const own = []
const others = []
const digests = new Set()
const c = compiled()
const isFast = () => best(own) >= WANTED && best(own) >= best(others)
// By turns, so that what else the machine does slows both.
for (let turn = 0; turn < (checks ? MOST_RUNS : 3) && !(checks && turn > 1 && isFast()); turn += 1) {
  const file = join(folder, 'own.xlsx')
  own.push(run([process.execPath, join(beside, 'workbook.mjs')], file))
  digests.add(digest(file))
  console.log(words('dossier', own.at(-1), file))
  if (c === undefined) continue
  others.push(run(c, join(folder, 'c.xlsx')))
  console.log(words('libxlsxwriter', others.at(-1), join(folder, 'c.xlsx')))
}
rmSync(folder, { recursive: true })

const peak = Math.max(...own.map(({ megabytes }) => megabytes))
console.log(`${best(own)} rows a second${best(own) < WANTED ? `, below ${WANTED}: is the machine busy?` : ''}`)
const verdicts = [
  [peak <= MOST_MEGABYTES, `${rows} rows take at most ${MOST_MEGABYTES} MB: ${peak} MB`],
  [
    c !== undefined && best(own) >= best(others),
    `as fast as libxlsxwriter: ${best(own)} rows a second and ${best(others) || 'not measured'}`,
  ],
  [digests.size === 1, `the same bytes in ${own.length} runs`],
]
for (const [isMet, what] of verdicts) console.log(`${isMet ? 'ok' : 'not ok'} workbook: ${what}`)
process.exitCode = checks && verdicts.some(([isMet]) => !isMet) ? 1 : 0
