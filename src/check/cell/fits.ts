const TEMPORAL = ['date', 'time', 'datetime']

/** Types whose values have an order. */
export const ORDERED: readonly string[] = ['integer', 'number', ...TEMPORAL, 'duration', 'year', 'yearmonth']

export const RANGES: readonly string[] = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']

const COLLECTIONS = ['string', 'array', 'object', 'list', 'any']

/** The types that a constraint fits (Table Schema, field constraints); one that is not listed fits all. */
export const FITS: Readonly<Record<string, readonly string[]>> = {
  minLength: COLLECTIONS,
  maxLength: COLLECTIONS,
  pattern: ['string', 'any'],
  jsonSchema: ['object', 'array'],
  ...Object.fromEntries(RANGES.map((name) => [name, ORDERED])),
}

/** Whether a constraint means something for a type. */
export const fits = (constraint: string, type: string): boolean => FITS[constraint]?.includes(type) !== false
