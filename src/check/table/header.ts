import type { Field } from '../cell/field.ts'
import type { Dialect, Schema } from '../descriptor/model.ts'
import type { Fact } from '../fact.ts'

/** The header of a file held against its schema. */
export interface Header {
  /** For each field of the schema its column, from 0; undefined where there is none. */
  readonly columns: readonly (number | undefined)[]
  /** Number of cells that a row has. */
  readonly width: number
  readonly facts: readonly Fact[]
}

/** Without a header the columns are the fields in their order. */
export const headerless = (schema: Schema): Header => ({
  columns: schema.fields.map((_, index) => index),
  width: schema.fields.length,
  facts: [],
})

/**
 * Holds the labels of a file against the fields, by the schema's `fieldsMatch`. Columns are found by their labels;
 * one that is only named otherwise than the field in its place is still read as that field, so that its cells are
 * checked too.
 */
export function matchHeader(table: string, labels: readonly string[], schema: Schema, dialect: Dialect): Header {
  const fold = dialect.caseSensitiveHeader ? (text: string) => text : (text: string) => text.toLowerCase()
  const names = new Map(schema.fields.map(({ name }, index) => [fold(name), index]))
  const byLabel = new Map<string, number>()
  for (const [index, label] of labels.entries()) if (!byLabel.has(fold(label))) byLabel.set(fold(label), index)

  // A field without a name is a fault of the descriptor, not of the header.
  const missing = schema.fields.filter(({ name }) => name !== '' && !byLabel.has(fold(name)))
  const extra = labels.filter(
    (label, index) => label !== '' && byLabel.get(fold(label)) === index && !names.has(fold(label)),
  )
  const columns = schema.fields.map(({ name }, index) => {
    const label = labels[index]
    return (
      byLabel.get(fold(name)) ??
      (label !== undefined && !names.has(fold(label)) && schema.fieldsMatch === 'exact' ? index : undefined)
    )
  })
  return {
    columns,
    width: labels.length,
    facts: [
      ...labelFacts(table, labels, fold),
      ...caseFacts(table, labels, schema, fold),
      ...matchFacts(table, schema, missing, extra),
      ...orderFacts(table, schema, labels, missing, fold),
    ],
  }
}

/** Blank and repeated labels. */
function labelFacts(table: string, labels: readonly string[], fold: (text: string) => string): Fact[] {
  const folded = labels.map(fold)
  return labels.flatMap((label, index): Fact[] => {
    const value = String(index + 1)
    if (label.trim() === '') return [{ code: 'header/blank', table, value }]
    return folded.indexOf(fold(label)) < index
      ? [{ code: 'header/duplicate', table, column: label, other: `column ${value}` }]
      : []
  })
}

/** Labels that differ from their field in case, where that is allowed. */
function caseFacts(
  table: string,
  labels: readonly string[],
  { fields }: Schema,
  fold: (text: string) => string,
): Fact[] {
  return labels.flatMap((label): Fact[] => {
    const field = fields.find(({ name }) => fold(name) === fold(label))
    return field === undefined || fields.some(({ name }) => name === label)
      ? []
      : [{ code: 'header/case', table, column: label, expected: field.name }]
  })
}

/** Fields without a column and columns without a field, as far as `fieldsMatch` forbids them. */
function matchFacts(
  table: string,
  { fieldsMatch: match, fields }: Schema,
  missing: readonly Field[],
  extra: readonly string[],
): Fact[] {
  const rule = `fieldsMatch=${match}`
  const none = match === 'partial' && missing.length === fields.length
  const needed = match === 'superset' || (match === 'partial' && !none) ? [] : missing
  const refused = match === 'subset' || match === 'partial' ? [] : extra
  return [
    ...needed.map(({ name }): Fact => ({ code: 'header/missing', table, column: name, rule })),
    ...refused.map((label): Fact => ({ code: 'header/extra', table, column: label, rule })),
  ]
}

/** Columns out of the order of the fields, where the order counts; said only where all columns are there. */
function orderFacts(
  table: string,
  { fieldsMatch, fields }: Schema,
  labels: readonly string[],
  missing: readonly Field[],
  fold: (text: string) => string,
): Fact[] {
  if (fieldsMatch !== 'exact' || missing.length > 0 || fields.some(({ name }) => name === '')) return []
  const names = new Set(fields.map(({ name }) => fold(name)))
  return labels
    .filter((label) => names.has(fold(label)))
    .flatMap((label, index): Fact[] => {
      const expected = fields[index]?.name
      return expected === undefined || fold(expected) === fold(label)
        ? []
        : [{ code: 'header/order', table, column: label, expected, rule: 'fieldsMatch=exact' }]
    })
}
