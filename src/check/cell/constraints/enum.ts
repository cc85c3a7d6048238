import { isObject } from '../../descriptor/json.ts'
import type { Code } from '../../fact.ts'
import { type Constraint, type ConstraintMaker, logicalOf } from '../constraint.ts'
import type { CellReader } from '../logical.ts'

/** `enum`: one of the values listed, compared by what they mean. */
export const oneOf: ConstraintMaker = (listed, _, reader) =>
  Array.isArray(listed) ? membership(listed, reader, 'enum', 'cell/enum') : undefined

/** `categories` of a field (v2): values, or objects with a value and a label. */
export const category: ConstraintMaker = (listed, _, reader) =>
  Array.isArray(listed)
    ? membership(
        listed.map((item: unknown) => (isObject(item) ? item.value : item)),
        reader,
        'categories',
        'cell/category',
      )
    : undefined

function membership(values: readonly unknown[], reader: CellReader, name: string, code: Code): Constraint {
  const keys = new Set(values.map((value) => logicalOf(value, reader)?.key))
  const breach = { code, rule: `${name}=${values.map(String).join('|')}` }
  return ({ key }) => (keys.has(key) ? undefined : breach)
}
