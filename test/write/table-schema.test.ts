import { describe, expect, test } from 'vitest'
import { type Column, loadSchemas, TABLES, type TableSchema } from '../../src/schemas.ts'
import { tableSchema } from '../../src/write/table-schema.ts'

const schemas = loadSchemas()

function only(column: Partial<Column>, more: Partial<TableSchema> = {}): TableSchema {
  return {
    ...schemas.sources,
    properties: { x: { title: 'X', description: 'An x.', type: 'string', ...column } },
    required: [],
    'x-primaryKey': ['y'],
    'x-uniqueKeys': [],
    ...more,
  }
}

describe('a field', () => {
  test.each<[string, Partial<Column>, object]>([
    ['a date', { format: 'date' }, { type: 'date' }],
    ['an address', { format: 'uri' }, { type: 'string', format: 'uri' }],
    [
      'a number',
      { type: 'number', minimum: -90, maximum: 90 },
      { type: 'number', constraints: { minimum: -90, maximum: 90 } },
    ],
    ['lengths', { minLength: 1, maxLength: 3 }, { constraints: { minLength: 1, maxLength: 3 } }],
    ['a list of values', { enum: ['a', 'b'] }, { constraints: { enum: ['a', 'b'] } }],
    ['a separator', { 'x-separator': ';' }, { description: 'An x. Several values are joined by ";".' }],
    ['a unit', { type: 'integer', 'x-unit': 'people' }, { description: 'An x. Unit: people.', type: 'integer' }],
    ['an example', { examples: [3, 4] }, { example: '3' }],
  ])('%s', (_, column, expected) => {
    expect(tableSchema(only(column)).fields[0]).toMatchObject(expected)
  })

  test.each([
    ['^[a-z]+$', '^[a-z]+$'],
    ['[a-z]+', '^(?:[a-z]+)$'],
    ['^a|b$', '^(?:^a|b$)$'],
    ['^(?:a|b)$', '^(?:a|b)$'],
    ['^[|]$', '^[|]$'],
    ['^a\\|b$', '^a\\|b$'],
    ['^a', '^(?:^a)$'],
  ])('the pattern %s is anchored as %s', (pattern, expected) => {
    expect(tableSchema(only({ pattern })).fields[0]?.constraints?.pattern).toBe(expected)
  })

  test('is required and unique by the keys', () => {
    const [field] = tableSchema(only({}, { required: ['x'], 'x-primaryKey': ['x'] })).fields
    expect(field?.constraints).toEqual({ required: true, unique: true })
  })

  test('is not unique where its key has two columns', () => {
    expect(tableSchema(only({}, { 'x-uniqueKeys': [['x', 'y']] })).fields[0]?.constraints).toBeUndefined()
  })
})

describe.each(TABLES)('%s', (table) => {
  const described = tableSchema(schemas[table])

  test('has a field for each column, in order, with a title, a description and an example', () => {
    expect(described.fields.map(({ name }) => name)).toEqual(Object.keys(schemas[table].properties))
    for (const { title, description, example } of described.fields) {
      expect([title, description, example].every((text) => text !== undefined && text !== '')).toBe(true)
    }
  })

  test('holds nothing that readers of version 1 do not know', () => {
    const types = new Set(described.fields.map(({ type }) => type))
    expect([...types].filter((type) => !['string', 'integer', 'number', 'boolean', 'date'].includes(type))).toEqual([])
    expect(described.missingValues).toEqual([''])
  })
})
