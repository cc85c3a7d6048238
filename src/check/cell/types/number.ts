import type { Field } from '../field.ts'
import type { CellReader, Logical } from '../logical.ts'

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/
const SPECIAL: Readonly<Record<string, number>> = {
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  '+inf': Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
}

/** Decimal numbers of XML Schema with an exponent, NaN, INF and -INF, and the field's own signs for point and groups. */
export function numberReader({ raw }: Field): CellReader {
  const decimal = typeof raw.decimalChar === 'string' ? raw.decimalChar : '.'
  const bare = bareOf(raw)
  const ungroup = ungrouper(raw, decimal)
  return {
    noun: 'a number',
    rule: 'type=number',
    text(written) {
      const special = SPECIAL[written.toLowerCase()]
      if (special !== undefined) return logical(special)
      const plain = ungroup(bare(written))
      if (plain === undefined) return undefined
      // A point is no decimal point where the field has another sign for it.
      if (decimal !== '.' && plain.includes('.')) return undefined
      const text = decimal === '.' ? plain : plain.replace(decimal, '.')
      return NUMBER.test(text) ? logical(Number(text)) : undefined
    },
    native: (value) => (typeof value === 'number' ? logical(value) : undefined),
  }
}

const logical = (value: number): Logical => ({ key: String(value === 0 ? 0 : value), order: value })

/** Takes signs around the number away where `bareNumber` is false: "€ 95" and "95%" are 95. */
export function bareOf(raw: Field['raw']): (text: string) => string {
  return raw.bareNumber === false ? (text) => text.replace(/^[^\d+.-]+/, '').replace(/\D+$/, '') : (text) => text
}

/**
 * Takes the group signs out of "1,234,567.5". They may stand between digits of the whole part only; undefined where
 * one stands elsewhere.
 */
export function ungrouper(raw: Field['raw'], decimal = '.'): (text: string) => string | undefined {
  const group = raw.groupChar
  if (typeof group !== 'string' || group === '') return (text) => text
  return (text) => {
    if (!text.includes(group)) return text
    const [whole = '', ...rest] = decimal === '' ? [text] : text.split(decimal)
    const parts = whole.split(group)
    const grouped = parts.every((part, index) => (index === 0 ? /^[+-]?\d+$/ : /^\d+$/).test(part))
    if (!grouped || rest.some((part) => part.includes(group))) return undefined
    return [parts.join(''), ...rest].join(decimal)
  }
}
