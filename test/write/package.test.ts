import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { Package } from 'datapackage'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadSchemas, TABLES } from '../../src/schemas.ts'
import { writePackage } from '../../src/write/folder.ts'
import { packageFiles } from '../../src/write/package.ts'
import { dataset, empty } from './sample.ts'

const schemas = loadSchemas()

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

describe('packageFiles', () => {
  test('the files of a package', async () => {
    expect([...(await packageFiles(dataset, schemas)).keys()]).toEqual([
      'datapackage.json',
      'README.md',
      ...TABLES.map((table) => `data/${table}.csv`),
      'contact-group.xlsx',
      'SHA256SUMS',
    ])
  })

  test('the cover names the digest of the tables', async () => {
    const files = await packageFiles(dataset, schemas)
    const hash = createHash('sha256')
    for (const table of TABLES) hash.update(files.get(`data/${table}.csv`) ?? '')
    const strings = unzipSync(files.get('contact-group.xlsx') ?? new Uint8Array(0))['xl/sharedStrings.xml']
    expect(strFromU8(strings ?? new Uint8Array(0))).toContain(hash.digest('hex'))
  })

  test.each(['Pacific/Auckland', 'America/St_Johns'])('the same bytes in %s', async (zone) => {
    const here = await packageFiles(dataset, schemas)
    vi.stubEnv('TZ', zone)
    vi.stubEnv('LC_ALL', 'tr_TR.UTF-8')
    vi.resetModules()
    const there = await (await import('../../src/write/package.ts')).packageFiles(dataset, schemas)
    for (const [path, bytes] of here) {
      expect([path, Buffer.compare(bytes, there.get(path) ?? Buffer.alloc(0))]).toEqual([path, 0])
    }
  })

  test.each([
    ['a dossier', dataset],
    ['a dossier in which nothing was found', empty],
  ])('%s is read by a reader of version 1', async (_, data) => {
    const out = mkdtempSync(join(tmpdir(), 'dossier-package-'))
    try {
      const { name } = data.metadata
      await writePackage(out, name, await packageFiles(data, schemas))
      const read = await Package.load(join(out, name, 'datapackage.json'))
      expect(read.valid).toBe(true)
      for (const resource of read.resources) {
        const table = TABLES.find((known) => known === resource.name) ?? 'sources'
        expect((await resource.read({ keyed: true })).length).toBe(data.tables[table].length)
        await expect(resource.checkRelations()).resolves.toBe(true)
      }
    } finally {
      rmSync(out, { recursive: true })
    }
  })

  test('an absent key is an empty cell and comes back as one', async () => {
    const bytes = (await packageFiles(dataset, schemas)).get('data/meetings.csv') ?? Buffer.alloc(0)
    const [, undated]: unknown[] = parse(Buffer.from(bytes), { columns: true })
    expect(undated).toMatchObject({ meeting_id: 'undated-working-session', held_on: '', countries_represented: '' })
  })
})
