import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Document } from '../../src/model.ts'
import { readDocument } from '../../src/read/document.ts'
import { type ReadOptions, readDossier } from '../../src/read/dossier.ts'
import { findDossiers, InputError } from '../../src/read/folder.ts'
import { dossierName, formatOf, sourceId } from '../../src/read/names.ts'
import { forms } from './documents.ts'

const READ: ReadOptions<Document> = { read: (file) => readDocument(file, forms) }

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'read-'))
})
afterEach(async () => {
  await rm(root, { recursive: true, force: true })
})

const TEXT = 'Leaders met in Paris on Thursday, the French presidency said.'

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}

const found = async (): Promise<{ dossiers: string[]; codes: string[] }> => {
  const { dossiers, findings } = await findDossiers(root)
  return {
    dossiers: dossiers.map(({ folder, name }) => `${folder.slice(root.length + 1)}=${name}`),
    codes: findings.map(({ code }) => code),
  }
}

describe('finding dossiers', () => {
  test('a folder of documents is one', async () => {
    await put({ 'a.txt': TEXT, 'README.md': 'notes' })
    expect((await found()).dossiers).toEqual([`=${dossierName(root)}`])
  })

  test('a folder of folders is several, sorted, at any depth, and one of its own for what lies on top', async () => {
    await put({ 'top.html': TEXT, 'b/x.md': TEXT, 'A Day/y.TXT': TEXT, 'c/d/z.htm': TEXT, 'empty/notes.csv': '' })
    expect((await found()).dossiers).toEqual([`=${dossierName(root)}`, 'A Day=a-day', 'b=b', 'c/d=d'])
  })

  test('a dossier.yaml makes all below it one dossier, apart from others with their own', async () => {
    await put({ 'one/dossier.yaml': '', 'one/2025/a.txt': TEXT, 'one/two/dossier.yaml': '', 'one/two/b.txt': TEXT })
    expect((await found()).dossiers).toEqual(['one=one', 'one/two=two'])
    const { dossier } = await readDossier(join(root, 'one'), READ)
    expect(dossier?.documents.map(({ file }) => file)).toEqual(['2025/a.txt'])
  })

  test('hidden folders, assets of saved pages and links are not looked into', async () => {
    await put({ 'x/a.html': TEXT, 'x/a_files/frame.html': TEXT, '.git/b.txt': TEXT, '_old/c.txt': TEXT })
    await symlink(join(root, 'x'), join(root, 'linked'))
    expect((await found()).dossiers).toEqual(['x=x'])
  })

  test('equal names are reported', async () => {
    await put({ 'a/x/1.txt': TEXT, 'b/x/1.txt': TEXT })
    expect((await found()).codes).toEqual(['dossier/duplicate-name'])
  })

  test('a folder with nothing in it is reported, and the others are found', async () => {
    await put({ 'a/1.txt': TEXT, 'b/README.md': '' })
    expect(await found()).toEqual({ dossiers: ['a=a'], codes: ['dossier/empty'] })
  })

  test('nothing to read is reported, with what was passed over', async () => {
    await put({ 'a/report.pdf': '%PDF', 'a/dossier.yml': '' })
    expect((await found()).codes).toEqual(['document/type', 'document/type', 'dossier/empty'])
  })

  test('an input that is missing or a file is wrong use', async () => {
    await put({ 'a.txt': TEXT })
    await expect(findDossiers(join(root, 'nowhere'))).rejects.toThrow(InputError)
    await expect(findDossiers(join(root, 'nowhere'))).rejects.toThrow(/nowhere: it does not exist; give a folder/)
    await expect(findDossiers(join(root, 'a.txt'))).rejects.toThrow(/a.txt is a file; give the folder that holds it/)
  })
})

const read = async (maxBytes?: number) => {
  const { dossier, findings } = await readDossier(root, { ...READ, ...(maxBytes !== undefined && { maxBytes }) })
  return {
    dossier,
    files: dossier?.documents.map(({ file }) => file) ?? [],
    codes: findings.map(({ code, file }) => `${code} ${file?.slice(root.length + 1)}`),
  }
}

describe('reading a dossier', () => {
  test('documents come sorted by code unit, with progress', async () => {
    await put({ 'b.txt': TEXT, 'B.md': `${TEXT} `, 'a.html': `<p>${TEXT}</p>`, '_draft.txt': TEXT, '.x.txt': TEXT })
    const progress: string[] = []
    const { dossier } = await readDossier(root, {
      ...READ,
      onDocument: (done, total) => progress.push(`${done}/${total}`),
    })
    expect(dossier?.documents.map(({ file }) => file)).toEqual(['B.md', 'a.html'])
    expect(progress).toEqual(['1/3', '2/3', '3/3'])
  })

  test('what is wrong with one document does not touch the others', async () => {
    await put({
      'a.txt': TEXT,
      'b.txt': '',
      'c.txt': `PK\0\0`,
      'd.txt': `${TEXT} ${'x'.repeat(2000)}`,
      'e.md': `${TEXT} More.`,
    })
    await symlink(join(root, 'a.txt'), join(root, 'f.txt'))
    expect(await read(1000)).toMatchObject({
      files: ['a.txt', 'e.md'],
      codes: ['document/link f.txt', 'document/empty b.txt', 'document/binary c.txt', 'document/too-large d.txt'],
    })
  })

  test('one id for two documents: the second is left out; a copy is kept with a warning', async () => {
    await put({ 'A.txt': TEXT, 'a.md': `${TEXT} Or not.`, 'copy.txt': TEXT })
    expect(await read()).toMatchObject({
      files: ['A.txt', 'copy.txt'],
      codes: ['document/duplicate-id a.md', 'document/duplicate-content copy.txt'],
    })
  })

  test('sidecars: by either name; orphans and faults are reported, the document is read all the same', async () => {
    await put({
      'a.txt': TEXT,
      'a.meta.yaml': 'publisher: The Courier\n',
      'b.txt': `${TEXT} Yes.`,
      'b.txt.meta.yaml': 'publisher: [1\n',
      'c.meta.yaml': 'title: x\n',
    })
    const { dossier, codes } = await read()
    expect(dossier?.documents.map(({ metadata }) => metadata.map(({ value }) => value))).toEqual([['The Courier'], []])
    expect(codes).toEqual(['sidecar/orphan c.meta.yaml', 'sidecar/invalid b.txt.meta.yaml'])
  })

  test('name and title come from the folder, or from dossier.yaml', async () => {
    await put({ 'a.txt': TEXT })
    expect((await read()).dossier?.metadata).toEqual({ name: dossierName(root), title: expect.any(String) })
    await put({
      'dossier.yaml':
        'name: my-dossier\ntitle: My Dossier\nversion: 1.2.0\nlicences:\n  - name: CC-BY-4.0\nkeywords: [a, b]\n',
    })
    expect((await read()).dossier?.metadata).toEqual({
      name: 'my-dossier',
      title: 'My Dossier',
      version: '1.2.0',
      licenses: [{ name: 'CC-BY-4.0' }],
      keywords: ['a', 'b'],
    })
  })

  test.each([
    ['name: My Dossier\n', /line 1: "name" is "My Dossier", which does not meet pattern: Name of the data package/],
    ['title: A\nauthor: me\n', /line 2: unknown key "author"; known keys are name, title/],
    ['title: 2025\n', /line 1: "title" is 2025, not of type string; put it in quotes/],
    ['title: A\ntitle: B\n', /line 2, column 1: map keys must be unique/i],
    ['title: "A\n', /line \d, column \d+: .*; correct the YAML, the file was not used/],
    ['contributors:\n  - roles: [creator]\n', /line 2: "contributors.0" lacks "title"; add it/],
    ['version: one\n', /line 1: "version" is "one"/],
    ['title: !!js/function "x"\n', /line 1, column \d+: /],
    ['- a\n- b\n', /line 1: holds no "key: value" lines/],
  ])('faults of dossier.yaml: %j', async (yaml, message) => {
    await put({ 'a.txt': TEXT, 'dossier.yaml': yaml })
    const { dossier, findings } = await readDossier(root, READ)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ code: 'dossier/invalid', severity: 'error', file: join(root, 'dossier.yaml') })
    expect(findings[0]?.message).toMatch(message)
    expect(dossier?.documents).toHaveLength(1)
    expect(dossier?.metadata.name).toBe(dossierName(root))
  })

  test('a folder without any readable document gives none', async () => {
    await put({ 'a.txt': '' })
    expect(await read()).toMatchObject({
      dossier: undefined,
      codes: ['document/empty a.txt', expect.stringMatching('dossier/empty')],
    })
  })
})

test.each([
  ['a.txt', 'text'],
  ['a.b.MD', 'markdown'],
  ['x/Page.HTM', 'html'],
  ['README.md', undefined],
  ['readme.txt', undefined],
  ['_a.txt', undefined],
  ['.a.txt', undefined],
  ['a.meta.yaml', undefined],
  ['dossier.yaml', undefined],
  ['a.json', undefined],
  ['txt', undefined],
])('%s is %s', (file, format) => {
  expect(formatOf(file)).toBe(format)
})

test.each([
  ['000_3967F.txt', '000_3967f'],
  ['x/Élysée talks.v2.html', '-lys-e-talks.v2'],
])('the id of %s is %s', (file, id) => {
  expect(sourceId(file)).toBe(id)
})

test.each([
  ['/x/Élysée Talks/', 'elysee-talks'],
  ['/x/01 -- draft.', '01-draft'],
  ['/x/Львів', 'dossier'],
])('the name of %s is %s', (folder, name) => {
  expect(dossierName(folder)).toBe(name)
})
