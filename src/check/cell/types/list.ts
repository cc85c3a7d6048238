import { type CellReader, canonical } from '../logical.ts'

/** Items of one type in one cell, joined by the field's delimiter (v2). */
export function listReader(delimiter: string, item: CellReader): CellReader {
  return {
    noun: `a list whose items are each ${item.noun}`,
    rule: 'type=list',
    text: (text) => {
      const items = text.split(delimiter)
      return items.every((each) => item.text(each) !== undefined) ? { key: canonical(items), json: items } : undefined
    },
    native: (value) => {
      if (!Array.isArray(value)) return undefined
      const fits = value.every(
        (each: unknown) => (typeof each === 'string' ? item.text(each) : item.native?.(each)) !== undefined,
      )
      return fits ? { key: canonical(value), json: value } : undefined
    },
  }
}
