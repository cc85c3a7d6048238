import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { loadSchemas, TABLES } from '../../src/schemas.ts'
import { ATTRIBUTIONS } from '../../src/write/attribution.ts'
import { descriptor, type TableFiles, tablePath, writeDescriptor } from '../../src/write/descriptor.ts'
import { dataset, empty } from './sample.ts'

const bytes = (text: string) => Buffer.from(text, 'utf8')
const files: TableFiles = {
  sources: bytes('s\n'),
  meetings: bytes('m\n'),
  attendees: bytes('a\n'),
  decisions: bytes('d\n'),
  strikes: bytes('strikes\n'),
  evidence: bytes('é\n'),
}
const schemas = loadSchemas()
const described = descriptor(dataset, schemas, files)

describe('descriptor', () => {
  test('speaks both versions of the standard', () => {
    expect(described).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      profile: 'tabular-data-package',
    })
    for (const resource of described.resources) {
      expect(resource).toMatchObject({ type: 'table', profile: 'tabular-data-resource', encoding: 'utf-8' })
    }
  })

  test('names each table with its size and digest', () => {
    expect(described.resources.map(({ name }) => name)).toEqual(TABLES)
    for (const { name, path, bytes, hash } of described.resources) {
      expect([path, bytes]).toEqual([tablePath(name), files[name].length])
      expect(hash).toBe(`sha256:${createHash('sha256').update(files[name]).digest('hex')}`)
    }
  })

  test('one source per document, then those of the lexicon', () => {
    expect(described.sources.slice(0, 3)).toEqual([
      {
        title: 'Talks "constructive", says host; next round in May',
        path: 'https://www.example.org/news/1?a=1&b=2',
        version: `sha256:${'a'.repeat(64)}`,
      },
      { title: 'Удар по порту: що відомо', version: `sha256:${'b'.repeat(64)}` },
      { title: 'note.md', version: `sha256:${'c'.repeat(64)}` },
    ])
    expect(described.sources.length).toBe(3 + ATTRIBUTIONS.length)
  })

  test.each([
    [['creator', 'contact'], 'author'],
    [['contact'], 'maintainer'],
    [['rightsHolder'], 'contributor'],
    [['rightsHolder', 'publisher'], 'publisher'],
    [undefined, 'contributor'],
  ])('roles %j have the role %s in version 1', (roles, role) => {
    const contributors = [{ title: 'Example Desk', ...(roles && { roles }) }]
    const { contributors: written } = descriptor(
      { ...dataset, metadata: { ...dataset.metadata, contributors } },
      schemas,
      files,
    )
    expect(written).toEqual([{ ...contributors[0], role }])
  })

  test('leaves out what the metadata does not say', () => {
    expect(Object.keys(descriptor(empty, schemas, files))).toEqual([
      '$schema',
      'profile',
      'name',
      'title',
      'sources',
      'resources',
    ])
  })

  test('is written as JSON with a line end', () => {
    const text = Buffer.from(writeDescriptor(described)).toString('utf8')
    expect(text.endsWith('}\n')).toBe(true)
    expect(JSON.parse(text)).toEqual(described)
  })
})
