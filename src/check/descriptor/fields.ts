import { logicalOf } from '../cell/constraint.ts'
import { compileJsonSchema } from '../cell/constraints/json-schema.ts'
import { compile } from '../cell/constraints/pattern.ts'
import type { Field } from '../cell/field.ts'
import { FITS, fits, ORDERED, RANGES } from '../cell/fits.ts'
import { canonical } from '../cell/logical.ts'
import { isType, readerOf } from '../cell/reader.ts'
import { strptime } from '../cell/types/strptime.ts'
import type { Fact } from '../fact.ts'
import { arrayOf, isObject } from './json.ts'
import type { Schema } from './model.ts'

const TEMPORAL = ['date', 'time', 'datetime']

/** Formats of the types that have a list of them. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  string: ['default', 'email', 'uri', 'binary', 'uuid'],
  geopoint: ['default', 'array', 'object'],
  geojson: ['default', 'topojson'],
}

/** What is wrong with the fields of a schema, beyond their form. `pointer` is the schema's place in the file. */
export function fieldFacts(file: string, pointer: string, schema: Schema): readonly Fact[] {
  const names = schema.fields.map(({ name }) => name)
  return schema.fields.flatMap((field, index) => {
    const place = `${pointer}/fields/${index}`
    const first = names.indexOf(field.name)
    const repeat: Fact[] =
      first < index && field.name !== ''
        ? [
            {
              code: 'descriptor/field-repeat',
              file,
              column: `${place}/name`,
              value: field.name,
              other: `${pointer}/fields/${first}`,
            },
          ]
        : []
    return [
      ...repeat,
      ...formatFacts(file, place, field),
      ...constraintFacts(file, place, field),
      ...valueFacts(file, place, field),
    ]
  })
}

function formatFacts(file: string, place: string, { type, format: written }: Field): Fact[] {
  const column = `${place}/format`
  const format = written.replace(/^fmt:/, '')
  const listed = FORMATS[type]
  if (listed !== undefined)
    return listed.includes(format)
      ? []
      : [{ code: 'descriptor/format', file, column, value: format, rule: `format=${listed.join('|')}` }]
  if (!TEMPORAL.includes(type) || format === 'default' || format === 'any') return []
  if (!format.includes('%'))
    return [{ code: 'descriptor/format', file, column, value: format, rule: 'format=default|any|strptime pattern' }]
  return strptime(format) === undefined ? [{ code: 'descriptor/format-unchecked', file, column, value: format }] : []
}

function constraintFacts(file: string, place: string, field: Field): Fact[] {
  return Object.entries(field.constraints).flatMap(([name, limit]): Fact[] => {
    const column = `${place}/constraints/${name}`
    const value = typeof limit === 'string' ? limit : canonical(limit)
    if (isType(field.type) && !fits(name, field.type))
      return [
        {
          code: 'descriptor/constraint-type',
          file,
          column,
          value,
          rule: `type=${FITS[name]?.join('|') ?? ''}`,
          other: field.type,
        },
      ]
    if (name === 'pattern' && typeof limit === 'string' && compile(limit) === undefined)
      return [{ code: 'descriptor/pattern', file, column, value }]
    if (name === 'jsonSchema' && isObject(limit) && compileJsonSchema(limit) === undefined)
      return [{ code: 'descriptor/json-schema', file, column, value }]
    return []
  })
}

/** Limits, enums and categories are values of the field's own type. */
function valueFacts(file: string, place: string, field: Field): Fact[] {
  const reader = readerOf(field)
  const { constraints, raw } = field
  const categories = arrayOf(raw.categories)?.map((item) => (isObject(item) ? item.value : item))
  const values: readonly (readonly [string, unknown])[] = [
    ...(ORDERED.includes(field.type) ? RANGES : []).map((name) => [`constraints/${name}`, constraints[name]] as const),
    ...(arrayOf(constraints.enum) ?? []).map((item, index) => [`constraints/enum/${index}`, item] as const),
    ...(categories ?? []).map((item, index) => [`categories/${index}`, item] as const),
  ]
  const facts = values.flatMap(([name, value]): Fact[] =>
    value === undefined || logicalOf(value, reader) !== undefined
      ? []
      : [
          {
            code: 'descriptor/constraint-value',
            file,
            column: `${place}/${name}`,
            value: typeof value === 'string' ? value : canonical(value),
            expected: reader.noun,
          },
        ],
  )
  if (categories === undefined) return facts
  const known = new Set(categories.map((item) => logicalOf(item, reader)?.key))
  if (!['string', 'integer', 'any'].includes(field.type))
    facts.push({ code: 'descriptor/categories-type', file, column: `${place}/categories`, other: field.type })
  if (known.size < categories.length)
    facts.push({ code: 'descriptor/categories-repeat', file, column: `${place}/categories` })
  for (const item of arrayOf(constraints.enum) ?? [])
    if (!known.has(logicalOf(item, reader)?.key))
      facts.push({ code: 'descriptor/enum-beyond', file, column: `${place}/constraints/enum`, value: String(item) })
  return facts
}
