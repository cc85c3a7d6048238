/** What a cell means once it is read by its field's type. */
export interface Logical {
  /** One text for each value, however it is written: `1.50` and `1.5` are the same key. */
  readonly key: string
  /** Place on the type's scale, where it has one. */
  readonly order?: number | bigint
  /** The value of a JSON, list or boolean cell. */
  readonly json?: unknown
}

/** Reads cells of one field. Each function gives undefined for what is not of the type. */
export interface CellReader {
  /** How people call a value of this type. */
  readonly noun: string
  /** The rule that a refused cell breaks, `type=integer` or `format=email`. */
  readonly rule: string
  readonly text: (text: string) => Logical | undefined
  /** Reads a JSON value that is no string; absent where the type has none. */
  readonly native?: (value: unknown) => Logical | undefined
}

/** A JSON value as text that does not depend on the order of an object's keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}
