/** Reading JSON that anybody wrote: each function gives undefined where the value is not of the kind asked for. */

export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const objectOf = (value: unknown): JsonObject | undefined => (isObject(value) ? value : undefined)

export const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

export const arrayOf = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined)

/** An array of strings; other items are left out. */
export const strings = (value: unknown): readonly string[] | undefined =>
  arrayOf(value)?.filter((item) => typeof item === 'string')

/** A string or an array of strings, as version 1 has keys. */
export const stringOrStrings = (value: unknown): readonly string[] | undefined =>
  typeof value === 'string' ? [value] : strings(value)
