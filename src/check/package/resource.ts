import { partFacts } from '../descriptor/form.ts'
import { arrayOf, isObject, type JsonObject, objectOf, stringOf, stringOrStrings } from '../descriptor/json.ts'
import { type Dialect, dialectOf, type Schema, schemaOf } from '../descriptor/model.ts'
import type { Fact } from '../fact.ts'
import { isUrl, pathFault, plainPath } from '../store/path.ts'
import { readAll, type Store } from '../store/store.ts'

/** A resource with what it refers to. */
export interface Resource {
  readonly name: string
  /** Its place in the descriptor. */
  readonly pointer: string
  readonly raw: JsonObject
  /** Paths inside the package that are safe to open. */
  readonly paths: readonly string[]
  /** `csv`, `tsv`, `json`, `jsonl`, or another extension that is not read here. */
  readonly format: string
  readonly dialect: Dialect
  /** Absent for what is no table, or whose schema could not be had. */
  readonly schema?: Schema
  /** File and pointer of the schema, for what is wrong with it. */
  readonly schemaPlace: { readonly file: string; readonly pointer: string }
}

const TABULAR = ['tabular-data-resource', 'https://specs.frictionlessdata.io/schemas/tabular-data-resource.json']

/** Whether the descriptor calls it a table, or gives it a schema. */
export const isTabular = ({ raw }: Resource): boolean =>
  raw.type === 'table' || TABULAR.includes(stringOf(raw.profile) ?? '') || raw.schema !== undefined

/** Reads the resources of a descriptor, and the schemas and dialects that have files of their own. */
export async function resourcesOf(
  store: Store,
  file: string,
  descriptor: JsonObject,
): Promise<{ resources: readonly Resource[]; facts: readonly Fact[] }> {
  const facts: Fact[] = []
  const resources: Resource[] = []
  for (const [index, raw] of (arrayOf(descriptor.resources) ?? []).entries()) {
    if (!isObject(raw)) continue
    const pointer = `/resources/${index}`
    const name = stringOf(raw.name) ?? `resource ${index + 1}`
    const dialect = await partOf(store, file, `${pointer}/dialect`, 'dialect', raw.dialect)
    const schema = await partOf(store, file, `${pointer}/schema`, 'schema', raw.schema)
    facts.push(...dialect.facts, ...schema.facts)
    const format = formatOf(raw)
    const read = schema.value === undefined ? undefined : schemaOf(schema.value, name)
    resources.push({
      name,
      pointer,
      raw,
      paths: (stringOrStrings(raw.path ?? raw.url) ?? [])
        .filter((path) => !isUrl(path) && pathFault(path) === undefined)
        .map(plainPath),
      format,
      dialect: dialectOf(dialect.value ?? {}, format),
      schemaPlace: { file: schema.file, pointer: schema.file === file ? `${pointer}/schema` : '' },
      // Without fields there is nothing to hold the cells against; the form of the descriptor says so.
      ...(read === undefined || read.fields.length === 0 ? {} : { schema: read }),
    })
  }
  return { resources, facts }
}

/** A schema or dialect: given in its place, or in a JSON file of the package. */
async function partOf(
  store: Store,
  file: string,
  column: string,
  part: 'schema' | 'dialect',
  given: unknown,
): Promise<{ value?: JsonObject; file: string; facts: readonly Fact[] }> {
  const value = objectOf(given)
  if (value !== undefined) return { value, file, facts: [] }
  if (typeof given !== 'string') return { file, facts: [] }
  if (isUrl(given)) return { file, facts: [{ code: 'descriptor/reference-url', file, column, value: given }] }
  const wrong = (expected: string) => ({
    file,
    facts: [{ code: 'descriptor/reference-file', file, column, value: given, expected } as const],
  })
  if (pathFault(given) !== undefined) return wrong('is no path inside the package')
  const path = plainPath(given)
  if ((await store.kind(path)) !== 'file') return wrong('is not in the package')
  try {
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await readAll(store, path)))
    return isObject(read) ? { value: read, file: path, facts: partFacts(path, part, read) } : wrong('is no JSON object')
  } catch {
    return wrong('is not JSON')
  }
}

const MEDIATYPES: Readonly<Record<string, string>> = {
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  'application/json': 'json',
  'application/x-ndjson': 'jsonl',
  'application/jsonl': 'jsonl',
}
const SAME: Readonly<Record<string, string>> = { tab: 'tsv', txt: 'csv', ndjson: 'jsonl' }

/** The format by the file's own extension if it says that it is packed, else as declared, else by the extension. */
function formatOf(raw: JsonObject): string {
  const path = stringOrStrings(raw.path ?? raw.url)?.[0] ?? ''
  const extension = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  if (['gz', 'zip', 'bz2', 'xz', 'zst'].includes(extension) || typeof raw.compression === 'string')
    return stringOf(raw.compression) ?? extension
  const mediatype = MEDIATYPES[(stringOf(raw.mediatype) ?? '').split(';')[0]?.trim().toLowerCase() ?? '']
  const declared = stringOf(raw.format)?.toLowerCase().replace(/^\./, '') || mediatype || extension
  return SAME[declared] ?? (declared === '' ? (raw.data === undefined ? 'csv' : 'json') : declared)
}
