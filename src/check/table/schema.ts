import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { TableSchema } from '../../schemas.ts'
import type { Code, Fact } from '../fact.ts'
import { cellText, type Row } from './row.ts'

/** What ajv's keywords are called here; the same codes serve the cells of any package. */
const CODES: Readonly<Record<string, Code>> = {
  type: 'cell/type',
  format: 'cell/type',
  required: 'cell/required',
  enum: 'cell/enum',
  pattern: 'cell/pattern',
  minLength: 'cell/min-length',
  maxLength: 'cell/max-length',
  minimum: 'cell/minimum',
  maximum: 'cell/maximum',
  additionalProperties: 'row/unknown-column',
}

// Compiling takes longer than checking a small dossier, and all dossiers of a run share their schemas; the draft's own
// schema is compiled once for all tables.
const compiled = new WeakMap<TableSchema, ValidateFunction>()
let shared: InstanceType<typeof Ajv2020> | undefined

function instance(): InstanceType<typeof Ajv2020> {
  if (shared) return shared
  shared = new Ajv2020({ allErrors: true })
  formats.default(shared)
  shared.addVocabulary(['x-separator', 'x-unit', 'x-primaryKey', 'x-uniqueKeys', 'x-foreignKeys'])
  return shared
}

function validator(schema: TableSchema): ValidateFunction {
  const known = compiled.get(schema)
  if (known) return known
  const validate = instance().compile(schema)
  compiled.set(schema, validate)
  return validate
}

/** Every row against the JSON Schema of its table (draft 2020-12), all errors of each. */
export function* checkRows(table: string, rows: readonly Row[], schema: TableSchema): Iterable<Fact> {
  const validate = validator(schema)
  for (const [index, row] of rows.entries()) {
    if (!validate(row)) yield* (validate.errors ?? NONE_MET).map((error) => factOf(error, table, row, index + 1))
  }
}

const NONE_MET: readonly ErrorObject[] = []

function factOf(error: ErrorObject, table: string, row: Row, number: number): Fact {
  const column = columnOf(error)
  const value = row[column]
  return {
    code: CODES[error.keyword] ?? 'cell/schema',
    table,
    row: number,
    column,
    ...(value === undefined ? {} : { value: cellText(value) }),
    rule: ruleOf(error),
  }
}

function columnOf({ keyword, params, instancePath }: ErrorObject): string {
  const name: unknown =
    keyword === 'required'
      ? params.missingProperty
      : keyword === 'additionalProperties'
        ? params.additionalProperty
        : instancePath.slice(1).replaceAll('~1', '/').replaceAll('~0', '~')
  return String(name)
}

function ruleOf({ keyword, params }: ErrorObject): string {
  if (keyword === 'required' || keyword === 'additionalProperties') return keyword
  const limit: unknown = params.limit ?? params.allowedValues ?? params[keyword]
  return `${keyword}=${Array.isArray(limit) ? limit.join('|') : String(limit)}`
}
