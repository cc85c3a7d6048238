import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { build, type DossierResult } from '../../src/build.ts'
import { checkPackage } from '../../src/check/package.ts'
import { folderOf, LATER, REPORT } from './folders.ts'

const codes = ({ findings }: Pick<DossierResult, 'findings'>): string[] => findings.map(({ code }) => code)

describe('build', () => {
  test('writes a package and a zip for each dossier, which pass the check', async () => {
    const input = folderOf({ 'oslo/wire.txt': REPORT, 'oslo/later.txt': LATER, 'other/wire.txt': REPORT })
    const out = join(input, 'packages')
    const { dossiers, findings } = await build({ input, out })
    expect(findings).toEqual([])
    expect(dossiers.map(({ name, documents, path }) => [name, documents, path])).toEqual([
      ['oslo', 2, join(out, 'oslo')],
      ['other', 1, join(out, 'other')],
    ])
    expect(readdirSync(out).sort()).toEqual(['oslo', 'oslo.zip', 'other', 'other.zip'])
    expect(readdirSync(join(out, 'oslo')).sort()).toEqual(
      expect.arrayContaining(['README.md', 'data', 'datapackage.json', 'oslo.xlsx']),
    )
    for (const { path = '' } of dossiers) {
      expect(await checkPackage(path)).toEqual([])
      expect(await checkPackage(`${path}.zip`)).toEqual([])
    }
  })

  test('joins what the documents of a dossier say', async () => {
    const input = folderOf({ 'wire.txt': REPORT, 'later.txt': LATER })
    const { dossiers } = await build({ input, out: join(input, 'out') })
    expect(dossiers[0]?.rows).toMatchObject({ sources: 2, meetings: 1, attendees: 4 })
    const attendees = readFileSync(join(dossiers[0]?.path ?? '', 'data/attendees.csv'), 'utf8')
    expect(attendees).toMatch(/emmanuel-macron,.*,host,in_person,attended,2\n/)
  })

  test('builds again into the same folder with the same bytes, and takes no package for a dossier', async () => {
    const input = folderOf({ 'oslo/wire.txt': REPORT })
    const options = { input, out: join(input, 'oslo', 'out') }
    await build(options)
    const first = readFileSync(join(options.out, 'oslo.zip'))
    const again = await build(options)
    expect(again.dossiers.map(({ name }) => name)).toEqual(['oslo'])
    expect(readFileSync(join(options.out, 'oslo.zip')).equals(first)).toBe(true)
  })

  test('a document that cannot be read is reported, the others are built', async () => {
    const input = folderOf({ 'a/wire.txt': REPORT, 'a/void.txt': '', 'a/large.txt': REPORT.repeat(20) })
    const { dossiers } = await build({ input, out: join(input, 'out'), maxBytes: 4000 })
    expect(dossiers.map(codes)).toEqual([expect.arrayContaining(['document/empty', 'document/too-large'])])
    expect(dossiers[0]).toMatchObject({ documents: 1, path: join(input, 'out', 'a') })
  })

  test('a dossier without readable documents does not stop the next', async () => {
    const input = folderOf({ 'a/void.txt': ' ', 'b/wire.txt': REPORT })
    const { dossiers } = await build({ input, out: join(input, 'out') })
    expect(dossiers.map(({ name, path }) => [name, path !== undefined])).toEqual([
      ['a', false],
      ['b', true],
    ])
  })

  test('of two dossiers with one name the second is not written', async () => {
    const input = folderOf({ 'a/wire.txt': REPORT, 'b/wire.txt': LATER, 'b/dossier.yaml': 'name: a\n' })
    const { dossiers } = await build({ input, out: join(input, 'out') })
    expect(dossiers.map(({ path }) => path !== undefined)).toEqual([true, false])
    expect(codes(dossiers[1] ?? { findings: [] })).toContain('dossier/duplicate-name')
    expect(readFileSync(join(input, 'out/a/data/sources.csv'), 'utf8')).toContain('Leaders meet in Oslo')
  })

  test('what the disk refuses is a failure of that dossier alone', async () => {
    const input = folderOf({ 'docs/a/wire.txt': REPORT, 'docs/b/wire.txt': REPORT, 'out/a/notes.doc': 'mine' })
    const { dossiers } = await build({ input: join(input, 'docs'), out: join(input, 'out') })
    expect(dossiers.map(({ failure }) => failure !== undefined)).toEqual([true, false])
    expect(dossiers[0]?.failure).toContain('no data package')
    expect(existsSync(join(input, 'out/a/notes.doc'))).toBe(true)
  })

  test('stops when told to and leaves nothing behind', async () => {
    const input = folderOf({ 'a/1.txt': REPORT, 'a/2.txt': LATER })
    const stop = new AbortController()
    const run = build({ input, out: join(input, 'out'), signal: stop.signal, onProgress: () => stop.abort() })
    await expect(run).rejects.toThrow(/abort/)
    expect(existsSync(join(input, 'out'))).toBe(false)
  })

  test('tells how far it is', async () => {
    const input = folderOf({ 'a/1.txt': REPORT, 'a/2.txt': LATER })
    const told: string[] = []
    await build({
      input,
      out: join(input, 'out'),
      onProgress: ({ dossier, stage, done, total }) => told.push(`${dossier} ${stage} ${done}/${total}`),
    })
    expect(told).toEqual(['a read 1/2', 'a read 2/2', 'a write 0/1'])
  })
})

describe('the input', () => {
  test('must be there', async () => {
    await expect(build({ input: '/nowhere/at/all', out: 'out' })).rejects.toThrow(
      'cannot read /nowhere/at/all: it does not exist',
    )
  })
  test('without documents is a finding', async () => {
    const input = folderOf({ 'readme.txt': 'notes' })
    const { dossiers, findings } = await build({ input, out: join(input, 'out') })
    expect(dossiers).toEqual([])
    expect(findings.map(({ code }) => code)).toEqual(['dossier/empty'])
  })
})
