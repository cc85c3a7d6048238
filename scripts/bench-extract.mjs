#!/usr/bin/env node
// Megabytes of article text a second that one core reads and extracts, and how the time grows with the length of a
// document. Wants `npm run compile` first.
//   node scripts/bench-extract.mjs [ROUNDS]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { extractor } from '../dist/extract/extract.js'
import { loadForms } from '../dist/forms/forms.js'
import { loadLexicon } from '../dist/lexicon/load.js'
import { readDocument } from '../dist/read/document.js'

// As the process that reads documents runs
setFlagsFromString('--no-regexp-tier-up')

const rounds = Number(process.argv[2] ?? 3)
const root = join(import.meta.dirname, '..')
const forms = loadForms()
const extract = extractor(loadLexicon(), forms)

const files = [join(root, 'test/cases'), join(root, '../shared/corpus')]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
  .filter((path) => /\.(?:txt|md|html)$/.test(path))
  .sort()
  .map((path) => ({ file: basename(path), bytes: readFileSync(path) }))

function once(file) {
  const { document } = readDocument(file, forms)
  if (document !== undefined) extract(document)
  return document?.text ?? ''
}

/** Milliseconds of processor time. */
function timed(work) {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const text = files.map(once).filter((words) => words !== '')
const size = text.reduce((sum, words) => sum + Buffer.byteLength(words), 0)
for (let round = 0; round < rounds; round++) {
  const spent = timed(() => files.forEach(once))
  console.log(`${text.length} documents, ${size} bytes: ${(size / spent / 1000).toFixed(3)} MB/s`)
}
const all = text.join('\n\n')
for (const length of [10_000, 100_000, 1_000_000]) {
  const part = { file: 'long.txt', bytes: Buffer.from(all.repeat(Math.ceil(length / all.length)).slice(0, length)) }
  console.log(`a document of ${length} characters: ${Math.round(timed(() => once(part)))} ms`)
}
