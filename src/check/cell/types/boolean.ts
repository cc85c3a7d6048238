import { strings } from '../../descriptor/json.ts'
import type { Field } from '../field.ts'
import type { CellReader } from '../logical.ts'

const TRUE = ['true', 'True', 'TRUE', '1']
const FALSE = ['false', 'False', 'FALSE', '0']

/** The words of `trueValues` and `falseValues`, spelled exactly so. */
export function booleanReader({ raw }: Field): CellReader {
  const yes = new Set(strings(raw.trueValues) ?? TRUE)
  const no = new Set(strings(raw.falseValues) ?? FALSE)
  return {
    noun: 'a boolean',
    rule: 'type=boolean',
    text: (text) =>
      yes.has(text) ? { key: 'true', json: true } : no.has(text) ? { key: 'false', json: false } : undefined,
    native: (value) => (typeof value === 'boolean' ? { key: String(value), json: value } : undefined),
  }
}
