import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { readSchema } from '../../schemas.ts'
import { canonical } from '../cell/logical.ts'
import type { Fact } from '../fact.ts'
import { isObject, type JsonObject } from './json.ts'

/** The form of a descriptor against `schemas/datapackage.schema.json`, each fault with its JSON pointer. */
export function formFacts(file: string, descriptor: JsonObject): readonly Fact[] {
  return facts(file, '', descriptor)
}

/** The form of a schema or dialect that has a file of its own. */
export function partFacts(file: string, part: 'schema' | 'dialect', descriptor: JsonObject): readonly Fact[] {
  return facts(file, `#/$defs/${part}`, descriptor)
}

function facts(file: string, reference: string, descriptor: JsonObject): readonly Fact[] {
  const validate = validator().getSchema(`datapackage${reference}`)
  if (validate === undefined) throw new TypeError(`schemas/datapackage.schema.json has no ${reference}`)
  if (validate(descriptor) === true) return []
  // The branches of an anyOf say nothing that the anyOf itself does not.
  return (validate.errors ?? [])
    .filter(({ schemaPath }) => !schemaPath.includes('/anyOf/'))
    .map((error) => factOf(file, descriptor, error))
}

function factOf(file: string, descriptor: JsonObject, error: ErrorObject): Fact {
  const { keyword, instancePath, params } = error
  if (keyword === 'required')
    return {
      code: 'descriptor/required',
      file,
      column: `${instancePath}/${String(params.missingProperty)}`,
      rule: 'required',
    }
  const value = shown(at(descriptor, instancePath))
  if (keyword === 'anyOf')
    return { code: 'descriptor/license', file, column: instancePath, value, rule: 'anyOf=name|path' }
  const limit: unknown = params.limit ?? params.allowedValues ?? params[keyword]
  return {
    code: 'descriptor/form',
    file,
    column: instancePath,
    value,
    rule: `${keyword}=${Array.isArray(limit) ? limit.join('|') : String(limit ?? true)}`,
    expected: error.message ?? keyword,
  }
}

/** The value at a JSON pointer. */
function at(root: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, part) => (Array.isArray(value) ? value[Number(part)] : isObject(value) ? value[part] : undefined),
      root,
    )
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : canonical(value))

// The schema never changes while a program runs, and compiling it takes longer than checking a small package.
let compiled: Ajv2020 | undefined

function validator(): Ajv2020 {
  if (compiled !== undefined) return compiled
  const schema = readSchema('datapackage')
  if (!isObject(schema)) throw new TypeError('schemas/datapackage.schema.json is not an object')
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false, strictRequired: false })
  formats.default(ajv)
  compiled = ajv.addSchema(schema, 'datapackage')
  return compiled
}
