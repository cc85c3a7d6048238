/** Loads `schemas/<table>.schema.json`, the one definition of every column, and says what the `x-` keywords mean. */
import { readFileSync } from 'node:fs'
import type { TableName } from './tables.ts'

/** Order of the tables wherever all of them are listed; a table comes after those it refers to. */
export const TABLES = [
  'sources',
  'meetings',
  'attendees',
  'decisions',
  'strikes',
  'evidence',
] as const satisfies readonly TableName[]

/** A column: a JSON Schema property with its documentation. */
export interface Column {
  readonly title: string
  readonly description: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean'
  readonly format?: 'date' | 'uri'
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly examples?: readonly (string | number | boolean)[]
  /** Joins several values in one cell. */
  readonly 'x-separator'?: string
  /** What a number counts or is measured in. */
  readonly 'x-unit'?: string
}

/** A table: its columns in order, which of them must be filled, and its keys in Table Schema's terms. */
export interface TableSchema {
  readonly $schema: string
  readonly title: string
  readonly description: string
  readonly type: 'object'
  readonly additionalProperties: false
  readonly properties: Readonly<Record<string, Column>>
  readonly required: readonly string[]
  readonly 'x-primaryKey': readonly string[]
  readonly 'x-uniqueKeys': readonly (readonly string[])[]
  readonly 'x-foreignKeys': readonly {
    readonly fields: readonly string[]
    readonly reference: { readonly resource: TableName; readonly fields: readonly string[] }
  }[]
}

export type TableSchemas = Readonly<Record<TableName, TableSchema>>

/** Reads a JSON file of the folder `schemas/`. The compiled code stands as deep below the root as the source. */
export function readSchema(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'))
}

/** All table schemas. */
export function loadSchemas(): TableSchemas {
  return Object.fromEntries(TABLES.map((table) => [table, readSchema(table)])) as TableSchemas
}
