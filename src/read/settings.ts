/** Files in which people describe a dossier or a document: YAML checked against a JSON Schema, each fault with its line. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Finding } from '../model.ts'
import { readSchema } from '../schemas.ts'
import { readYaml } from './yaml.ts'

export interface Settings {
  /** The keys that are as they should be; nothing of a file that is no YAML mapping. */
  readonly values: Readonly<Record<string, unknown>>
  readonly findings: readonly Finding[]
}

/** Of one file, so many findings are listed: a reader who has corrected these sees the next. */
const LISTED = 20

const validators = new Map<string, ValidateFunction>()

/** Schemas are read when first needed: most folders have no sidecar. */
function validator(schema: string): ValidateFunction {
  const known = validators.get(schema)
  if (known !== undefined) return known
  const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true })
  addFormats.default(ajv)
  const validate = ajv.compile(Object(readSchema(schema)))
  validators.set(schema, validate)
  return validate
}

/** Reads such a file; `code` is the code of its findings, as `sidecar/invalid`. */
export function readSettings(file: string, text: string, schema: string, code: string): Settings {
  const yaml = readYaml(text)
  const finding = (message: string, line: number, column?: string, value?: string): Finding => ({
    code,
    severity: 'error',
    file,
    message,
    row: line,
    ...(column !== undefined && { column }),
    ...(value !== undefined && { value }),
  })
  if (yaml.problems.length > 0) {
    const findings = yaml.problems.map(({ line, column, message }) =>
      finding(`line ${line}, column ${column}: ${message}; correct the YAML, the file was not used`, line),
    )
    return { values: {}, findings }
  }
  const { value } = yaml
  if (value === undefined) return { values: {}, findings: [] }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { values: {}, findings: [finding('line 1: holds no "key: value" lines; write one setting a line', 1)] }
  }
  const validate = validator(schema)
  validate(value)
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'if')
  const bad = new Set(errors.map((error) => String(pathOf(error)[0] ?? '')))
  const findings = errors.slice(0, LISTED).map((error) => {
    const path = pathOf(error)
    const { line } = yaml.placeOf(path)
    return finding(`line ${line}: ${wording(error, path)}`, line, path.join('.'), shown(error))
  })
  return { values: Object.fromEntries(Object.entries(value).filter(([key]) => !bad.has(key))), findings }
}

function pathOf({ instancePath, keyword, params }: ErrorObject): (string | number)[] {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
  return keyword === 'additionalProperties' ? [...path, String(params['additionalProperty'])] : path
}

function shown({ keyword, data }: ErrorObject): string | undefined {
  if (keyword === 'additionalProperties' || data === undefined) return undefined
  return typeof data === 'string' ? data : JSON.stringify(data)
}

const clip = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text)

function wording({ keyword, params, parentSchema, data }: ErrorObject, path: readonly (string | number)[]): string {
  const key = path.length === 0 ? 'the file' : `"${path.join('.')}"`
  const met = data === undefined ? '' : ` is ${clip(typeof data === 'string' ? `"${data}"` : JSON.stringify(data))}`
  switch (keyword) {
    case 'additionalProperties': {
      const known = Object.keys(Object(parentSchema?.['properties'])).join(', ')
      return `unknown key ${key}; known keys are ${known}`
    }
    case 'required':
      return `${key} lacks "${params['missingProperty']}"; add it`
    case 'type': {
      const quote = params['type'] === 'string' && typeof data !== 'object' ? '; put it in quotes' : ''
      return `${key}${met}, not of type ${params['type']}${quote}`
    }
    case 'format':
      return `${key}${met}, not in the form of a ${params['format']}`
    case 'enum':
      return `${key}${met}, not one of ${Object.values(Object(params['allowedValues'])).join(', ')}`
    default: {
      const form = parentSchema?.['description']
      return `${key}${met}, which does not meet ${keyword}${typeof form === 'string' ? `: ${form}` : ''}`
    }
  }
}
