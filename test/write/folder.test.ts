import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Files, writePackage } from '../../src/write/folder.ts'
import { staging } from '../../src/write/staging.ts'

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

describe('litter', () => {
  test('of a dead run is removed', async () => {
    const { folder, archive } = staging(out, 'p', dead())
    mkdirSync(join(folder, 'data'), { recursive: true })
    writeFileSync(archive, 'half')
    await writePackage(out, 'p', files('1'))
    expect(tree()).toEqual(WHOLE)
  })

  test('of a run that died between its renames: the package it had set aside comes back', async () => {
    await writePackage(out, 'p', files('1'))
    const { old } = staging(out, 'p', dead())
    mkdirSync(old)
    writeFileSync(join(old, 'datapackage.json'), 'set aside')
    rmSync(join(out, 'p'), { recursive: true })
    await expect(writePackage(out, 'p', files('2', '../x'))).rejects.toThrow()
    expect(content('p/datapackage.json')).toBe('set aside')
  })

  test('of a run that is alive, or of another package, is left alone', async () => {
    const alive = staging(out, 'p', process.ppid).folder
    const other = staging(out, 'p.q', dead()).folder
    mkdirSync(alive, { recursive: true })
    mkdirSync(other, { recursive: true })
    await writePackage(out, 'p', files('1'))
    expect([existsSync(alive), existsSync(other)]).toEqual([true, true])
  })
})
