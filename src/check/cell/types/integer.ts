import type { Field } from '../field.ts'
import type { CellReader, Logical } from '../logical.ts'
import { bareOf, ungrouper } from './number.ts'

const INTEGER = /^[+-]?\d+$/

/** Whole numbers of any size; `3.0` and `1e3` are none. */
export function integerReader({ raw }: Field): CellReader {
  const bare = bareOf(raw)
  const ungroup = ungrouper(raw, '')
  return {
    noun: 'an integer',
    rule: 'type=integer',
    text(written) {
      const text = ungroup(bare(written))
      return text !== undefined && INTEGER.test(text) ? logical(text) : undefined
    },
    native: (value) => (Number.isInteger(value) ? logical(BigInt(Number(value)).toString()) : undefined),
  }
}

// Beyond 15 digits a number is no longer exact.
function logical(text: string): Logical {
  const order = text.length <= 15 ? Number(text) : BigInt(text.replace(/^\+/, ''))
  return { key: String(order === 0 ? 0 : order), order }
}
