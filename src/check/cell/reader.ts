import type { Field } from './field.ts'
import { type CellReader, canonical } from './logical.ts'
import { booleanReader } from './types/boolean.ts'
import { durationReader } from './types/duration.ts'
import { geopointReader } from './types/geopoint.ts'
import { integerReader } from './types/integer.ts'
import { arrayReader, geojsonReader, objectReader } from './types/json.ts'
import { listReader } from './types/list.ts'
import { numberReader } from './types/number.ts'
import { stringReader } from './types/string.ts'
import { dateReader, datetimeReader, timeReader } from './types/temporal.ts'
import { yearMonthReader, yearReader } from './types/year.ts'

/** The types of Table Schema, v1 and v2. */
const READERS: Readonly<Record<string, (field: Field) => CellReader>> = {
  string: ({ format }) => stringReader(format),
  number: numberReader,
  integer: integerReader,
  boolean: booleanReader,
  date: ({ format }) => dateReader(format),
  time: ({ format }) => timeReader(format),
  datetime: ({ format }) => datetimeReader(format),
  year: yearReader,
  yearmonth: yearMonthReader,
  duration: durationReader,
  geopoint: ({ format }) => geopointReader(format),
  geojson: ({ format }) => geojsonReader(format),
  object: objectReader,
  array: arrayReader,
  list: listOf,
  any: anyReader,
}

export const isType = (type: string): boolean => Object.hasOwn(READERS, type)

/** The reader of a field's cells. A type that is not known takes anything; the descriptor check speaks of it. */
export const readerOf = (field: Field): CellReader =>
  (isType(field.type) ? (READERS[field.type] ?? anyReader) : anyReader)(field)

function anyReader(): CellReader {
  return {
    noun: 'a value',
    rule: 'type=any',
    text: (text) => ({ key: text }),
    native: (value) => ({ key: canonical(value), json: value }),
  }
}

function listOf({ raw, ...field }: Field): CellReader {
  const type = typeof raw.itemType === 'string' ? raw.itemType : 'string'
  const delimiter = typeof raw.delimiter === 'string' && raw.delimiter !== '' ? raw.delimiter : ','
  // Items are of the default format, and a list of lists is none.
  return listReader(
    delimiter,
    readerOf({ ...field, type: type === 'list' ? 'string' : type, format: 'default', raw: {} }),
  )
}
