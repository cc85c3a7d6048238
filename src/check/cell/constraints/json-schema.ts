import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { isObject } from '../../descriptor/json.ts'
import type { ConstraintMaker } from '../constraint.ts'

/** `jsonSchema` (v2): the JSON of an object or array cell against a schema of its own. */
export const jsonSchema: ConstraintMaker = (schema) => {
  if (!isObject(schema)) return undefined
  const validate = compileJsonSchema(schema)
  if (validate === undefined) return undefined
  return ({ json }) => {
    const wrong = validate(json)
    return wrong === undefined ? undefined : { code: 'cell/json-schema', rule: 'jsonSchema', expected: wrong }
  }
}

/** A function that says what is wrong with a value; undefined for a schema that cannot be used. */
export function compileJsonSchema(schema: object): ((value: unknown) => string | undefined) | undefined {
  const dialect = '$schema' in schema && String(schema.$schema).includes('draft-0') ? Ajv : Ajv2020
  // Not strict: others' schemas have keywords of their own.
  const ajv = new dialect({ allErrors: true, strict: false, logger: false })
  formats.default(ajv)
  try {
    const validate = ajv.compile(schema)
    return (value) => (validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: 'value' }))
  } catch {
    return undefined
  }
}
