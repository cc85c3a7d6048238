import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statfsSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { folderOf, LATER, REPORT } from '../build/folders.ts'
import { digestOf, dossier, start } from './command.ts'
import { LONG } from './effort.ts'

const ROOT = process.getuid?.() === 0
const TIME = { timeout: 120_000 }

/** A file system of its own, so small that it fills up; undefined where this user may not mount one. */
function small(folder: string, options: string): string | undefined {
  const path = join(folder, 'small')
  mkdirSync(path)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'none', path], { stdio: 'ignore' })
    onTestFinished(() => void execFileSync('umount', ['-l', path]))
    return path
  } catch {
    return undefined
  }
}

let mounted: string | undefined
afterEach(() => {
  mounted = undefined
})

describe('a full disk', () => {
  test('at any point of writing: the package before stays, without litter', TIME, async (context) => {
    const folder = folderOf({ 'docs/wire.txt': REPORT })
    mounted = small(folder, 'size=400k')
    if (mounted === undefined) return context.skip('mounting is not permitted here')
    const out = join(mounted, 'out')
    expect(await dossier(['build', 'docs', '--out', out], folder)).toMatchObject({ status: 0 })
    const before = [digestOf(join(out, 'docs')), digestOf(join(out, 'docs.zip'))]
    writeFileSync(join(folder, 'docs/later.txt'), LATER)
    const { bavail, bsize } = statfsSync(mounted)
    // From a disk with no block left to one that holds all but the last file
    for (const left of LONG ? [0, 4096, 16_384, 40_000, 80_000] : [0, 40_000]) {
      writeFileSync(join(mounted, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - left)))
      const { status, said } = await dossier(['build', 'docs', '--out', out], folder)
      expect([left, status, said]).toEqual([
        left,
        2,
        expect.stringMatching(/cannot write .* no space is left on the device/),
      ])
      expect([digestOf(join(out, 'docs')), digestOf(join(out, 'docs.zip'))]).toEqual(before)
      expect(readdirSync(out).toSorted()).toEqual(['docs', 'docs.zip'])
      rmSync(join(mounted, 'filler'))
    }
    expect(await dossier(['build', 'docs', '--out', out], folder)).toMatchObject({ status: 0 })
  })

  test('a file system that is read-only', TIME, async (context) => {
    const folder = folderOf({ 'docs/wire.txt': REPORT })
    mounted = small(folder, 'size=400k,ro')
    if (mounted === undefined) return context.skip('mounting is not permitted here')
    const { status, said } = await dossier(['build', 'docs', '--out', join(mounted, 'out')], folder)
    expect([status, said]).toEqual([2, expect.stringContaining('the file system is read-only')])
  })
})

describe('permissions', () => {
  test('an output that may not be written', TIME, async (context) => {
    if (ROOT) return context.skip('root is not held back by permissions')
    const folder = folderOf({ 'docs/wire.txt': REPORT })
    mkdirSync(join(folder, 'out'))
    chmodSync(join(folder, 'out'), 0o555)
    const { status, said } = await dossier(['build', 'docs'], folder)
    expect([status, said]).toEqual([2, expect.stringContaining('permission denied')])
  })

  test('an input that may not be read, beside one that may', TIME, async (context) => {
    if (ROOT) return context.skip('root is not held back by permissions')
    const folder = folderOf({ 'docs/wire.txt': REPORT, 'docs/later.txt': LATER, 'docs/more/a.txt': REPORT })
    chmodSync(join(folder, 'docs/later.txt'), 0)
    const { status, said } = await dossier(['build', 'docs'], folder)
    expect([status, said]).toEqual([1, expect.stringContaining('cannot be read: permission denied')])
  })

  test('an input folder that may not be written is all that is needed', TIME, async () => {
    const folder = folderOf({ 'docs/wire.txt': REPORT })
    chmodSync(join(folder, 'docs'), 0o555)
    expect(await dossier(['build', 'docs', '--out', join(folder, 'out')], '/')).toMatchObject({ status: 2 })
    expect(await dossier(['build', 'docs'], folder)).toMatchObject({ status: 0 })
    chmodSync(join(folder, 'docs'), 0o755)
  })
})

describe('two builds into one folder', () => {
  test('at once: one writes, the other says so and changes nothing', TIME, async () => {
    const folder = folderOf({ 'a/docs/wire.txt': REPORT, 'b/docs/wire.txt': LATER })
    const both = [start(['build', 'a', '--out', 'out'], folder), start(['build', 'b', '--out', 'out'], folder)]
    const ended = await Promise.all(both.map((one) => one.ended))
    const refused = ended.filter(({ status }) => status === 2)
    expect(ended.filter(({ status }) => status === 0).length).toBeGreaterThanOrEqual(1)
    for (const { said } of refused)
      expect(said).toMatch(/another build \(process \d+\) writes there; wait until it has ended/)
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['docs', 'docs.zip'])
    expect(await dossier(['check', 'out/docs'], folder)).toMatchObject({ status: 0 })
    expect(await dossier(['check', 'out/docs.zip'], folder)).toMatchObject({ status: 0 })
  })
})

describe('what stood there before', () => {
  test.each([
    ['a package in ruins', { 'out/docs/datapackage.json': '{', 'out/docs/data/strikes.csv': '\0\0' }],
    ['an archive that is none', { 'out/docs.zip': 'half' }],
    ['an empty lock', { 'out/.dossier.lock': '' }],
    ['litter of a dead build', { 'out/.docs.999999999.new/data/strikes.csv': 'x', 'out/.docs.999999999.zip': 'PK' }],
  ])('%s is replaced', TIME, async (_, there) => {
    const folder = folderOf({ 'docs/wire.txt': REPORT, ...there })
    expect(await dossier(['build', 'docs'], folder)).toMatchObject({ status: 0 })
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['docs', 'docs.zip'])
    expect(await dossier(['check', 'out/docs.zip'], folder)).toMatchObject({ status: 0 })
  })

  test.each([
    ['a folder that is no package', { 'out/docs/mine.txt': 'x' }, 'holds no data package'],
    [
      'a folder in the place of the archive',
      { 'out/docs.zip/mine.txt': 'x' },
      'a folder stands in the place of docs.zip',
    ],
  ])('%s is left alone', TIME, async (_, there, words) => {
    const folder = folderOf({ 'docs/wire.txt': REPORT, ...there })
    const before = digestOf(join(folder, 'out'))
    const { status, said } = await dossier(['build', 'docs'], folder)
    expect([status, said]).toEqual([2, expect.stringContaining(words)])
    expect(digestOf(join(folder, 'out'))).toBe(before)
  })

  test('a link in the place of the package is not followed', TIME, async () => {
    const folder = folderOf({ 'docs/wire.txt': REPORT, 'elsewhere/keep.txt': 'x', 'out/x': '' })
    symlinkSync('../elsewhere', join(folder, 'out/docs'))
    expect(await dossier(['build', 'docs'], folder)).toMatchObject({ status: 2 })
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['keep.txt'])
    expect(existsSync(join(folder, 'out/docs.zip'))).toBe(false)
  })
})
