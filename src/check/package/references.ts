import type { ForeignKey, Schema } from '../descriptor/model.ts'
import { type Fact, NONE } from '../fact.ts'
import type { Listener } from '../table/check.ts'
import { owned } from '../table/owned.ts'
import { danglingKey } from '../table/references.ts'
import { keyOf, type Row } from '../table/row.ts'
import type { Resource } from './resource.ts'

/** A reference whose row was not met when it was read. */
interface Pending {
  readonly key: string
  readonly fact: Fact
}

/**
 * The foreign keys of a package, gathered while its tables are read in any order: the keys that tables offer, and
 * the references not yet answered. Holds keys, no rows.
 */
export function referenceChecks(resources: readonly Resource[]) {
  const sound = soundKeys(resources)
  const offered = new Map<string, Set<string>>()
  for (const { schema } of resources)
    for (const { resource, referenced } of sound(schema)) offered.set(slot(resource, referenced), new Set())
  const pending: { readonly key: ForeignKey; readonly table: string; readonly waiting: Pending[] }[] = []
  const read = new Set<string>()

  return {
    /** What listens to the rows of a table. */
    listenersOf({ name, schema }: Resource): readonly Listener[] {
      read.add(name)
      const offers = [...offered]
        .filter(([id]) => id.startsWith(`${name}\n`))
        .map(([id, keys]) => offer(id.split('\n').slice(1), keys))
      const asks = sound(schema).map((key) => {
        const waiting: Pending[] = []
        pending.push({ key, table: name, waiting })
        return ask(name, key, offered.get(slot(key.resource, key.referenced)) ?? new Set(), waiting)
      })
      // Offers first, so that a row may refer to itself.
      return [...offers, ...asks]
    },
    /** References that no row answered. */
    end(): readonly Fact[] {
      return pending.flatMap(({ key, table, waiting }) => {
        if (!read.has(key.resource)) return waiting.length === 0 ? [] : [unanswered(table, key)]
        const keys = offered.get(slot(key.resource, key.referenced))
        return waiting.filter((each) => keys?.has(each.key) !== true).map(({ fact }) => fact)
      })
    },
  }
}

/**
 * The keys of a schema whose fields exist on both sides; of the others the descriptor check speaks. A table without a
 * schema may have any field.
 */
function soundKeys(resources: readonly Resource[]): (schema: Schema | undefined) => readonly ForeignKey[] {
  const schemas = new Map(resources.map(({ name, schema }) => [name, schema]))
  const has = (schema: Schema | undefined, names: readonly string[]): boolean =>
    schema === undefined || names.every((name) => schema.fields.some((field) => field.name === name))
  return (schema) =>
    (schema?.foreignKeys ?? []).filter(
      ({ fields, referenced, resource }) =>
        fields.length === referenced.length &&
        has(schema, fields) &&
        schemas.has(resource) &&
        has(schemas.get(resource), referenced),
    )
}

const slot = (resource: string, fields: readonly string[]): string => [resource, ...fields].join('\n')

const offer =
  (fields: readonly string[], keys: Set<string>): Listener =>
  ({ keys: row }) => {
    const key = keyOf(row, fields)
    if (key !== undefined) keys.add(owned(key))
    return NONE
  }

const ask =
  (table: string, reference: ForeignKey, keys: ReadonlySet<string>, waiting: Pending[]): Listener =>
  ({ keys: row, number }: { keys: Row; number: number }) => {
    const key = keyOf(row, reference.fields)
    if (key !== undefined && !keys.has(key))
      waiting.push({ key: owned(key), fact: danglingKey(table, reference, row, number) })
    return NONE
  }

const unanswered = (table: string, { fields, resource }: ForeignKey): Fact => ({
  code: 'row/foreign-key-unchecked',
  table,
  column: fields.join(', '),
  other: resource,
})
