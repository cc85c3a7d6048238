import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Files, writePackage } from '../../src/write/folder.ts'
import { recover, staging } from '../../src/write/staging.ts'

let out = ''
beforeEach(() => {
  out = join(mkdtempSync(join(tmpdir(), 'dossier-folder-')), 'out')
})
afterEach(() => rmSync(join(out, '..'), { recursive: true, force: true }))

const files = (version: string, ...more: string[]): Files =>
  new Map(['datapackage.json', 'data/strikes.csv', ...more].map((path) => [path, Buffer.from(`${path} ${version}`)]))

const tree = () => readdirSync(out, { recursive: true }).map(String).toSorted()
const content = (path: string) => readFileSync(join(out, path), 'utf8')

/** A process number that no process has: that of a child that has ended. */
const dead = () => spawnSync(process.execPath, ['--version']).pid

const WHOLE = ['p', 'p.zip', 'p/data', 'p/data/strikes.csv', 'p/datapackage.json']

describe('writePackage', () => {
  test('writes the folder and the archive, and nothing else', async () => {
    await writePackage(out, 'p', files('1'))
    expect(tree()).toEqual(WHOLE)
    expect(Object.keys(unzipSync(readFileSync(join(out, 'p.zip'))))).toEqual(['datapackage.json', 'data/strikes.csv'])
  })

  test('replaces the package before as a whole', async () => {
    await writePackage(out, 'p', files('1', 'data/old.csv'))
    await writePackage(out, 'p', files('2'))
    expect(tree()).toEqual(WHOLE)
    expect(content('p/data/strikes.csv')).toBe('data/strikes.csv 2')
  })

  test.each([
    ['a path that leaves the folder', '../x', /"\.\.\/x" is no path of a package file/],
    ['an absolute path', '/x', /"\/x" is no path/],
    ['a hidden file', 'data/.x', /"data\/\.x" is no path/],
    ['a path of another system', 'data\\x', /is no path/],
    ['a file below a file', 'datapackage.json/x', /cannot write ".*p": a file stands where a folder is needed/],
  ])('%s: the package before is still there', async (_, path, message) => {
    await writePackage(out, 'p', files('1'))
    await expect(writePackage(out, 'p', files('2', path))).rejects.toThrow(message)
    expect(tree()).toEqual(WHOLE)
    expect(content('p/data/strikes.csv')).toBe('data/strikes.csv 1')
  })

  test.each(['', '..', 'a/b', '.hidden', 'Über'])('refuses the name "%s"', async (name) => {
    await expect(writePackage(out, name, files('1'))).rejects.toThrow(`cannot write a package named "${name}": use a-z`)
    expect(existsSync(out)).toBe(false)
  })

  test('never replaces a folder that is no package: it may hold the documents', async () => {
    mkdirSync(join(out, 'p'), { recursive: true })
    writeFileSync(join(out, 'p', 'article.txt'), 'text')
    await expect(writePackage(out, 'p', files('1'))).rejects.toThrow(
      /"\S+p": the folder is there and holds no data package/,
    )
    expect(tree()).toEqual(['p', 'p/article.txt'])
  })

  test('takes an empty folder', async () => {
    mkdirSync(join(out, 'p'), { recursive: true })
    await writePackage(out, 'p', files('1'))
    expect(tree()).toEqual(WHOLE)
  })

  test('refuses a file or a link in the place of the folder', async () => {
    mkdirSync(out)
    writeFileSync(join(out, 'p'), '')
    symlinkSync(tmpdir(), join(out, 'q'))
    await expect(writePackage(out, 'p', files('1'))).rejects.toThrow(/a file or link of that name is in the way/)
    await expect(writePackage(out, 'q', files('1'))).rejects.toThrow(/a file or link of that name is in the way/)
  })

  test('says so where the output folder is a file', async () => {
    writeFileSync(out, '')
    await expect(writePackage(out, 'p', files('1'))).rejects.toThrow(/cannot write ".*": a file stands where a folder/)
  })
})

describe('a run that died', () => {
  /** What a run had on the disk when it died: its own files, beside the package of the run before. */
  async function died(...left: readonly ('folder' | 'archive' | 'old')[]): Promise<void> {
    await writePackage(out, 'p', files('1'))
    const stage = staging(out, 'p', dead())
    const make = { folder: () => fill(stage.folder, '2'), archive: () => writeFileSync(stage.archive, 'zip 2') }
    if (left.includes('folder')) make.folder()
    if (left.includes('archive')) make.archive()
    if (!left.includes('old')) return
    renameSync(join(out, 'p'), stage.old)
    if (!left.includes('folder')) fill(join(out, 'p'), '2')
  }
  function fill(folder: string, version: string): void {
    for (const [path] of files(version)) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), `${path} ${version}`)
    }
  }

  test.each([
    ['while it wrote the folder', ['folder'], '1', 'PK'],
    ['while it wrote the archive', ['folder', 'archive'], '1', 'PK'],
    ['when the old package had stepped aside', ['folder', 'archive', 'old'], '1', 'PK'],
    ['when the new folder stood in its place', ['archive', 'old'], '2', 'zi'],
    ['before it took the old one away', ['old'], '2', 'PK'],
  ] as const)('%s: one whole package, no litter', async (_, left, version, archive) => {
    await died(...left)
    await recover(out)
    expect(tree()).toEqual(WHOLE)
    for (const [path] of files('')) expect(content(`p/${path}`)).toBe(`${path} ${version}`)
    expect(content('p.zip').slice(0, 2)).toBe(archive)
  })

  test('a file that is not ours is left alone', async () => {
    mkdirSync(out)
    writeFileSync(join(out, '.p.notes'), '')
    await recover(out)
    expect(tree()).toEqual(['.p.notes'])
  })
})

test('a folder in the place of the archive: nothing is written', async () => {
  mkdirSync(join(out, 'p.zip'), { recursive: true })
  await expect(writePackage(out, 'p', files('1'))).rejects.toThrow(/a folder stands in the place of p.zip/)
  expect(tree()).toEqual(['p.zip'])
})
