import type { Fact } from '../fact.ts'
import type { ForeignKey, Schema } from './model.ts'

/** What is wrong with the keys of a schema: their fields exist here, and there in the table that is referred to. */
export function keyFacts(
  file: string,
  pointer: string,
  own: string,
  schemas: ReadonlyMap<string, Schema | undefined>,
): readonly Fact[] {
  const schema = schemas.get(own)
  if (schema === undefined) return []
  return [
    ...unknown(file, `${pointer}/primaryKey`, schema.primaryKey, own, schema),
    ...schema.uniqueKeys.flatMap((fields, index) =>
      unknown(file, `${pointer}/uniqueKeys/${index}`, fields, own, schema),
    ),
    ...schema.foreignKeys.flatMap((key, index) =>
      foreignKeyFacts(file, `${pointer}/foreignKeys/${index}`, key, own, schemas),
    ),
  ]
}

function foreignKeyFacts(
  file: string,
  column: string,
  key: ForeignKey,
  own: string,
  schemas: ReadonlyMap<string, Schema | undefined>,
): Fact[] {
  const { fields, resource, referenced } = key
  const facts = unknown(file, `${column}/fields`, fields, own, schemas.get(own))
  if (fields.length !== referenced.length)
    facts.push({ code: 'descriptor/reference-length', file, column, value: `${fields.length} to ${referenced.length}` })
  if (!schemas.has(resource))
    return [...facts, { code: 'descriptor/reference', file, column: `${column}/reference/resource`, value: resource }]
  return [...facts, ...unknown(file, `${column}/reference/fields`, referenced, resource, schemas.get(resource))]
}

/** Key fields that the schema does not have. A table without a schema may have any. */
function unknown(
  file: string,
  column: string,
  fields: readonly string[],
  other: string,
  schema: Schema | undefined,
): Fact[] {
  if (schema === undefined) return []
  const names = new Set(schema.fields.map(({ name }) => name))
  return fields
    .filter((name) => !names.has(name))
    .map((value) => ({ code: 'descriptor/key-field', file, column, value, other }))
}
