import { codePointLength } from '../../code-points.ts'
import { isObject } from '../../descriptor/json.ts'
import type { ConstraintMaker } from '../constraint.ts'
import type { Logical } from '../logical.ts'

/** `minLength`: characters of a text, items of an array or list, members of an object. */
export const minLength: ConstraintMaker = (limit) =>
  typeof limit === 'number'
    ? (cell) => (sizeOf(cell) < limit ? { code: 'cell/min-length', rule: `minLength=${limit}` } : undefined)
    : undefined

/** `maxLength`, counted like `minLength`. */
export const maxLength: ConstraintMaker = (limit) =>
  typeof limit === 'number'
    ? (cell) => (sizeOf(cell) > limit ? { code: 'cell/max-length', rule: `maxLength=${limit}` } : undefined)
    : undefined

function sizeOf({ key, json }: Logical): number {
  if (Array.isArray(json)) return json.length
  return isObject(json) ? Object.keys(json).length : codePointLength(key)
}
