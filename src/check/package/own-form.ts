import { isDeepStrictEqual } from 'node:util'
import { loadSchemas, TABLES } from '../../schemas.ts'
import { DIALECT } from '../../write/descriptor.ts'
import { tableSchema } from '../../write/table-schema.ts'
import type { Field } from '../cell/field.ts'
import { type JsonObject, objectOf } from '../descriptor/json.ts'
import { dialectOf, type Schema, schemaOf } from '../descriptor/model.ts'
import type { Fact } from '../fact.ts'
import type { Resource } from './resource.ts'

/** A place in the descriptor with what stands there and what dossier writes. */
interface Difference {
  readonly part: string
  readonly met: unknown
  readonly expected: unknown
}

/**
 * Whether the tables of a dossier are described as dossier describes them: with a constraint less, or without digests,
 * a wrong cell would pass. Titles and descriptions are anybody's to write.
 */
export function* ownFormFacts(descriptor: string, resources: readonly Resource[]): Iterable<Fact> {
  const schemas = loadSchemas()
  for (const resource of resources) {
    const table = TABLES.find((each) => each === resource.name)
    if (table === undefined) continue
    for (const each of resourceDifferences(resource)) yield factOf(descriptor, resource.pointer, each)
    const own = schemaOf(objectOf(JSON.parse(JSON.stringify(tableSchema(schemas[table])))) ?? {}, table)
    const { schema, schemaPlace } = resource
    if (schema === undefined) continue
    for (const each of schemaDifferences(schema, own)) yield factOf(schemaPlace.file, schemaPlace.pointer, each)
  }
}

function factOf(file: string, pointer: string, { part, met, expected }: Difference): Fact {
  return { code: 'package/form', file, column: `${pointer}/${part}`, value: json(met), expected: json(expected) }
}

function* resourceDifferences({ raw, dialect, format }: Resource): Iterable<Difference> {
  yield* difference('dialect', dialect, dialectOf(DIALECT, format))
  if (raw.hash === undefined) yield { part: 'hash', met: undefined, expected: 'the digest of the file' }
  if (raw.bytes === undefined) yield { part: 'bytes', met: undefined, expected: 'the length of the file' }
}

function* schemaDifferences(schema: Schema, own: Schema): Iterable<Difference> {
  const pairs = new Map(own.fields.map((field) => [field.name, field]))
  yield* difference('fields', names(schema.fields), names(own.fields))
  for (const [index, field] of schema.fields.entries()) {
    const expected = pairs.get(field.name)
    if (expected === undefined) continue
    yield* difference(`fields/${index}`, ruling(field.raw), ruling(expected.raw))
    yield* difference(`fields/${index}/missingValues`, [...field.missing], [...expected.missing])
  }
  for (const part of ['primaryKey', 'uniqueKeys', 'foreignKeys', 'fieldsMatch'] as const)
    yield* difference(part, schema[part], own[part])
}

function* difference(part: string, met: unknown, expected: unknown): Iterable<Difference> {
  if (!isDeepStrictEqual(met, expected)) yield { part, met, expected }
}

const names = (fields: readonly Field[]): string[] => fields.map(({ name }) => name)

/** What decides whether a cell is right; the rest explains it. */
const ruling = ({ title, description, example, ...rest }: JsonObject): JsonObject => rest

const json = (value: unknown): string => JSON.stringify(value) ?? 'nothing'
