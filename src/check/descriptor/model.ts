/** Parts of a descriptor as the checks of data use them, read with care: what is of a wrong kind is as if absent. */
import type { Field } from '../cell/field.ts'
import { arrayOf, isObject, type JsonObject, objectOf, stringOf, stringOrStrings, strings } from './json.ts'

export interface ForeignKey {
  readonly fields: readonly string[]
  /** Name of the resource; the own name for a self-reference. */
  readonly resource: string
  readonly referenced: readonly string[]
}

export interface Schema {
  readonly fields: readonly Field[]
  readonly primaryKey: readonly string[]
  readonly uniqueKeys: readonly (readonly string[])[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly fieldsMatch: string
}

export interface Dialect {
  readonly delimiter: string
  readonly quoteChar: string
  readonly doubleQuote: boolean
  readonly escapeChar: string
  readonly skipInitialSpace: boolean
  readonly commentChar: string
  readonly commentRows: readonly number[]
  /** Numbers of the rows that make the header, from 1; none where there is no header. */
  readonly headerRows: readonly number[]
  readonly headerJoin: string
  readonly nullSequence: string | undefined
  /** As declared; readers take any line end. */
  readonly lineTerminator: string | undefined
  /** Version 1: whether case counts in the header. */
  readonly caseSensitiveHeader: boolean
  /** Of a JSON file: the member that holds the rows, and the keys of objects. */
  readonly property: string | undefined
  readonly itemKeys: readonly string[] | undefined
}

/** Reads a Table Schema. `own` is the name of its resource, which a self-reference means. */
export function schemaOf(raw: JsonObject, own: string): Schema {
  const missing = missingValues(raw.missingValues) ?? new Set([''])
  return {
    fields: (arrayOf(raw.fields) ?? []).filter(isObject).map((field) => fieldOf(field, missing)),
    primaryKey: stringOrStrings(raw.primaryKey) ?? [],
    uniqueKeys: (arrayOf(raw.uniqueKeys) ?? []).flatMap((key) => [stringOrStrings(key) ?? []]),
    foreignKeys: (arrayOf(raw.foreignKeys) ?? []).filter(isObject).flatMap((key) => foreignKeyOf(key, own)),
    // The published profile of v2.0 types it as an array, its text as a string.
    fieldsMatch: stringOrStrings(raw.fieldsMatch)?.[0] ?? 'exact',
  }
}

function fieldOf(raw: JsonObject, missing: ReadonlySet<string>): Field {
  return {
    name: stringOf(raw.name) ?? '',
    type: stringOf(raw.type) ?? 'any',
    format: stringOf(raw.format) ?? 'default',
    missing: missingValues(raw.missingValues) ?? missing,
    constraints: objectOf(raw.constraints) ?? {},
    raw,
  }
}

/** Strings, or objects with a value and a label (v2). */
function missingValues(raw: unknown): ReadonlySet<string> | undefined {
  const items = arrayOf(raw)?.map((item) => (isObject(item) ? item.value : item))
  return items === undefined ? undefined : new Set(items.filter((item) => typeof item === 'string'))
}

function foreignKeyOf(raw: JsonObject, own: string): ForeignKey[] {
  const fields = stringOrStrings(raw.fields)
  const reference = objectOf(raw.reference)
  const referenced = stringOrStrings(reference?.fields)
  if (fields === undefined || referenced === undefined) return []
  // Version 1 has "" for a self-reference, version 2 leaves it out.
  return [{ fields, referenced, resource: stringOf(reference?.resource) || own }]
}

/** Reads a Table Dialect (v2) or CSV Dialect (v1), with the defaults of the standard. */
export function dialectOf(raw: JsonObject, format: string): Dialect {
  const header = raw.header !== false
  return {
    delimiter: stringOf(raw.delimiter) || (format === 'tsv' ? '\t' : ','),
    quoteChar: stringOf(raw.quoteChar) ?? (raw.quoteChar === null ? '' : '"'),
    doubleQuote: raw.doubleQuote !== false,
    escapeChar: stringOf(raw.escapeChar) ?? '',
    skipInitialSpace: raw.skipInitialSpace === true,
    commentChar: stringOf(raw.commentChar) ?? '',
    commentRows: numbers(raw.commentRows) ?? [],
    headerRows: header ? (numbers(raw.headerRows) ?? [1]) : [],
    headerJoin: stringOf(raw.headerJoin) ?? ' ',
    nullSequence: stringOf(raw.nullSequence),
    lineTerminator: stringOf(raw.lineTerminator),
    caseSensitiveHeader: raw.caseSensitiveHeader !== false,
    property: stringOf(raw.property),
    itemKeys: strings(raw.itemKeys),
  }
}

const numbers = (raw: unknown): readonly number[] | undefined =>
  arrayOf(raw)?.filter((item) => typeof item === 'number')
