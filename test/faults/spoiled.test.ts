import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { build } from '../../src/build.ts'
import { checkPackage } from '../../src/check/package.ts'
import { TABLES } from '../../src/schemas.ts'
import { folderOf, LATER, REPORT } from '../build/folders.ts'
import { inFolder, restamp, textFile } from '../check/packages.ts'
import { LONG, runs } from './effort.ts'

const TIME = { timeout: LONG ? 36_000_000 : 300_000 }

async function goodPackage(): Promise<Map<string, Uint8Array>> {
  const input = folderOf({ 'docs/wire.txt': REPORT, 'docs/later.txt': LATER })
  const { dossiers } = await build({ input: join(input, 'docs'), out: join(input, 'out') })
  const folder = dossiers[0]?.path ?? ''
  const names = readdirSync(folder, { recursive: true }).map(String)
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).toSorted()
  return new Map(files.map((name) => [name, readFileSync(join(folder, name))]))
}

/** One thing done to the bytes of a file. */
const SPOIL = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('drop' as const), at: fc.nat(), count: fc.integer({ min: 1, max: 5000 }) }),
  fc.record({ kind: fc.constant('add' as const), at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 20 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
)

function spoiled(bytes: Uint8Array, how: typeof SPOIL extends fc.Arbitrary<infer T> ? T : never): Buffer {
  const at = how.at % bytes.length
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
  switch (how.kind) {
    case 'flip':
      return Buffer.concat([before, Buffer.from([(after[0] ?? 0) ^ (1 << how.bit)]), after.subarray(1)])
    case 'drop':
      return Buffer.concat([before, after.subarray(how.count)])
    case 'add':
      return Buffer.concat([before, how.bytes, after])
    case 'cut':
      return Buffer.from(before)
  }
}

test('a package with any byte changed, dropped or added is found out, file by file', TIME, async () => {
  const good = await goodPackage()
  expect(await inFolder(good, checkPackage)).toEqual([])
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...good.keys()), SPOIL, async (name, how) => {
      const bytes = good.get(name) ?? new Uint8Array()
      const bad = spoiled(bytes, how)
      fc.pre(!bad.equals(bytes))
      const findings = await inFolder(new Map(good).set(name, bad), checkPackage)
      expect(findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0)
    }),
    runs(30),
  )
})

/** Not seen without digests: which rule of its table read a value, and whether it read it off the quote. */
const UNSEEN = new Set(['evidence rule', 'evidence basis'])

/** Whether one row of evidence quotes all that another quotes: a quote that no other covers is the only witness of its words. */
function covers(row: readonly string[], other: readonly string[]): boolean {
  const [source, start, end] = row.slice(-4)
  const [same, from, to] = other.slice(-4)
  return source === same && Number(start) <= Number(from) && Number(end) >= Number(to)
}

const CHANGES: readonly ((cell: string, others: readonly string[]) => string)[] = [
  () => '',
  (cell) => cell.replace(/\p{L}(?=\P{L}*$)/u, (letter) => (letter === 'x' ? 'y' : 'x')),
  (cell) => cell.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)),
  (cell) => cell.split(';').reverse().join(';'),
  (cell, others) => others.find((other) => other !== cell) ?? cell,
]

test('a package with any one cell changed and all digests made anew is found out', TIME, async () => {
  const good = await goodPackage()
  const tables = TABLES.map((name) => ({ name, rows: parse(textFile(good, `data/${name}.csv`)) }))
  const cells = tables.flatMap(({ name, rows: [header = [], ...rows] }) =>
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        if (UNSEEN.has(`${name} ${header[column]}`)) return []
        if (header[column] === 'quote' && !rows.some((other) => other !== row && covers(other, row))) return []
        const others = rows.map((other) => other[column] ?? '')
        const changed = new Set(CHANGES.map((change) => change(cell, others)).filter((value) => value !== cell))
        return [...changed].map((value) => ({ name, at: at + 1, column, value }))
      }),
    ),
  )
  expect(cells.length).toBeGreaterThan(1000)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...cells), async ({ name, at, column, value }) => {
      const rows = tables.find((table) => table.name === name)?.rows ?? []
      const spoilt = rows.map((row, index) => (index === at ? row.with(column, value) : row))
      const bad = new Map(good).set(`data/${name}.csv`, Buffer.from(stringify(spoilt)))
      restamp(bad)
      const findings = await inFolder(bad, checkPackage)
      expect(findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0)
    }),
    runs(30),
  )
})

test('a package without any one of its files is found out', TIME, async () => {
  const good = await goodPackage()
  for (const name of good.keys()) {
    const files = new Map(good)
    files.delete(name)
    const findings = await inFolder(files, checkPackage)
    expect([name, findings.some(({ message }) => message.includes(name))]).toEqual([name, true])
  }
})
