import type { Code } from '../fact.ts'
import type { Field } from './field.ts'
import type { CellReader, Logical } from './logical.ts'

/** What a cell does wrong, without its place. */
export interface Breach {
  readonly code: Code
  readonly rule: string
  readonly expected?: string
  readonly other?: string
}

/** Tests a cell that is of its type. */
export type Constraint = (cell: Logical, text: string, row: number) => Breach | undefined

/**
 * Makes the constraint out of its value in the descriptor. Undefined where the value makes no constraint, as
 * `unique: false` or one that the descriptor check refuses.
 */
export type ConstraintMaker = (limit: unknown, field: Field, reader: CellReader) => Constraint | undefined

/** A limit, enum member or category in the type of the field; it may be written as in a file or as JSON. */
export const logicalOf = (value: unknown, reader: CellReader): Logical | undefined =>
  typeof value === 'string' ? reader.text(value) : reader.native?.(value)
