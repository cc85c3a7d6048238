import { owned } from '../../table/owned.ts'
import type { ConstraintMaker } from '../constraint.ts'

/** `unique`: no value twice in a column; empty cells are exempt. */
export const unique: ConstraintMaker = (wanted) => {
  if (wanted !== true) return undefined
  const first = new Map<string, number>()
  return ({ key }, _, row) => {
    const met = first.get(key)
    if (met === undefined) first.set(owned(key), row)
    return met === undefined ? undefined : { code: 'cell/unique', rule: 'unique=true', other: `row ${met}` }
  }
}
