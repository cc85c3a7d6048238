import { type Fact, NONE } from '../fact.ts'
import type { Breach, Constraint, ConstraintMaker } from './constraint.ts'
import { category, oneOf } from './constraints/enum.ts'
import { jsonSchema } from './constraints/json-schema.ts'
import { maxLength, minLength } from './constraints/length.ts'
import { pattern } from './constraints/pattern.ts'
import { exclusiveMaximum, exclusiveMinimum, maximum, minimum } from './constraints/range.ts'
import { unique } from './constraints/unique.ts'
import type { Field } from './field.ts'
import { fits } from './fits.ts'
import { canonical, type Logical } from './logical.ts'
import { readerOf } from './reader.ts'

/** Constraints by their property, in the order in which they are reported. */
const CONSTRAINTS: Readonly<Record<string, ConstraintMaker>> = {
  unique,
  enum: oneOf,
  pattern,
  minLength,
  maxLength,
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  jsonSchema,
}

/** A cell as read: what it means, if it is filled and of its type, and what is wrong with it. */
export interface CellResult {
  readonly logical?: Logical
  /** The cell as written, absent where it is empty. */
  readonly text?: string
  readonly facts: readonly Fact[]
}

/** What the keys of the table see to, so that it is not said twice. */
export interface Keyed {
  /** Part of the primary key, where no cell is empty. */
  readonly primary?: boolean
  /** A key by itself. */
  readonly unique?: boolean
}

const EMPTY: CellResult = { facts: NONE }

/**
 * Reads and checks the cells of one field, all constraints of each. A cell is text as it comes from a CSV file, or a
 * JSON value; it is empty if it is null or one of the field's missing values.
 */
export function cellCheck(table: string, field: Field, keyed: Keyed = {}): (value: unknown, row: number) => CellResult {
  const reader = readerOf(field)
  const constraints = constraintsOf(field, keyed.unique === true)
  const column = field.name
  const required = field.constraints.required === true && keyed.primary !== true
  return (value, row) => {
    if (value === undefined || value === null || (typeof value === 'string' && field.missing.has(value))) {
      return required ? { facts: [{ code: 'cell/required', table, row, column, rule: 'required=true' }] } : EMPTY
    }
    const text = typeof value === 'string' ? value : canonical(value)
    const logical = typeof value === 'string' ? reader.text(value) : reader.native?.(value)
    const place = { table, row, column, value: text }
    if (logical === undefined)
      return { text, facts: [{ code: 'cell/type', ...place, rule: reader.rule, expected: reader.noun }] }
    const breaches: Breach[] = []
    for (const constraint of constraints) {
      const breach = constraint(logical, text, row)
      if (breach !== undefined) breaches.push(breach)
    }
    return { logical, text, facts: breaches.length === 0 ? NONE : breaches.map((breach) => ({ ...place, ...breach })) }
  }
}

function constraintsOf(field: Field, unique: boolean): readonly Constraint[] {
  const reader = readerOf(field)
  const own = Object.entries(CONSTRAINTS)
    .filter(([name]) => fits(name, field.type) && !(unique && name === 'unique'))
    .map(([name, make]) => make(field.constraints[name], field, reader))
  return [...own, category(field.raw.categories, field, reader)].filter((made) => made !== undefined)
}
