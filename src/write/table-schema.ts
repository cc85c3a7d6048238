/** Table Schema (Data Package v2, readable by v1 readers) derived from `schemas/<table>.schema.json`. */
import type { Column, TableSchema } from '../schemas.ts'

/** Constraints of a field in Table Schema's words; only those that are set are written. */
export interface FieldConstraints {
  readonly required?: true
  readonly unique?: true
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
}

export interface Field {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date'
  readonly format?: 'uri'
  readonly example?: string
  readonly constraints?: FieldConstraints
}

export interface TableSchemaDescriptor {
  readonly fields: readonly Field[]
  readonly primaryKey: readonly string[]
  readonly uniqueKeys?: readonly (readonly string[])[]
  readonly foreignKeys?: TableSchema['x-foreignKeys']
  /** Plain strings: frictionless-r hands them to readr as they are. */
  readonly missingValues: readonly string[]
}

/** The Table Schema of one table. */
export function tableSchema(schema: TableSchema): TableSchemaDescriptor {
  const uniqueKeys = schema['x-uniqueKeys']
  const foreignKeys = schema['x-foreignKeys']
  return {
    fields: Object.keys(schema.properties).map((name) => field(name, schema)),
    primaryKey: schema['x-primaryKey'],
    ...(uniqueKeys.length > 0 && { uniqueKeys }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
    missingValues: [''],
  }
}

function field(name: string, schema: TableSchema): Field {
  const column = schema.properties[name]
  if (column === undefined) throw new RangeError(`no column "${name}" in the schema "${schema.title}"`)
  const constraints = constraintsOf(name, column, schema)
  const example = column.examples?.[0]
  return {
    name,
    title: column.title,
    description: described(column),
    type: column.format === 'date' ? 'date' : column.type,
    ...(column.format === 'uri' && { format: 'uri' }),
    ...(example !== undefined && { example: String(example) }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

/** The description, with what Table Schema has no property for: the separator of a list and the unit of a number. */
function described(column: Column): string {
  const separator = column['x-separator']
  const unit = column['x-unit']
  const notes = [
    ...(separator === undefined ? [] : [`Several values are joined by "${separator}".`]),
    ...(unit === undefined ? [] : [`Unit: ${unit}.`]),
  ]
  return [column.description, ...notes].join(' ')
}

function constraintsOf(name: string, column: Column, schema: TableSchema): FieldConstraints {
  const keys = [schema['x-primaryKey'], ...schema['x-uniqueKeys']]
  return {
    ...(schema.required.includes(name) && { required: true }),
    ...(keys.some((key) => key.length === 1 && key[0] === name) && { unique: true }),
    ...(column.enum !== undefined && { enum: column.enum }),
    ...(column.pattern !== undefined && { pattern: anchored(column.pattern) }),
    ...(column.minimum !== undefined && { minimum: column.minimum }),
    ...(column.maximum !== undefined && { maximum: column.maximum }),
    ...(column.minLength !== undefined && { minLength: column.minLength }),
    ...(column.maxLength !== undefined && { maxLength: column.maxLength }),
  }
}

/** Table Schema matches a pattern against the whole cell, but not every reader does: npm `tableschema` looks for it anywhere. */
function anchored(pattern: string): string {
  return pattern.startsWith('^') && pattern.endsWith('$') && !alternates(pattern) ? pattern : `^(?:${pattern})$`
}

/** Whether a `|` stands outside every group and class, as in `^a|b$`, which is anchored at one end of each branch only. */
function alternates(pattern: string): boolean {
  const bare = pattern.replace(/\\./gs, '').replace(/\[[^\]]*\]/g, '')
  let depth = 0
  for (const sign of bare) {
    if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    else if (sign === '|' && depth === 0) return true
  }
  return false
}
