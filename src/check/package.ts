import type { Finding } from '../model.ts'
import { fieldFacts } from './descriptor/fields.ts'
import { formFacts } from './descriptor/form.ts'
import { isObject, type JsonObject, stringOf } from './descriptor/json.ts'
import { keyFacts } from './descriptor/keys.ts'
import { resourceFacts } from './descriptor/resources.ts'
import type { Fact } from './fact.ts'
import { findingsOfStream } from './findings.ts'
import { dossierChecks, dossierFileFacts, isDossier } from './package/dossier.ts'
import { fileFacts } from './package/files.ts'
import { readingOrder } from './package/order.ts'
import { ownFormFacts } from './package/own-form.ts'
import { referenceChecks } from './package/references.ts'
import { isTabular, type Resource, resourcesOf } from './package/resource.ts'
import { itemsOf, unread } from './package/rows.ts'
import { openPackage } from './store/open.ts'
import { readAll, type Store } from './store/store.ts'
import { type Listener, tableCheck } from './table/check.ts'

/**
 * Everything that is wrong with a Frictionless data package (version 1 or 2), a dossier or any other: its descriptor,
 * its files, each cell, the keys and references, and for a dossier the evidence. Of each code and table the first 1,000
 * findings are listed and the rest is counted.
 *
 * CSV is streamed: what is held are keys, and a dossier's records. JSON and the members of a zip are held one at a time.
 * Reported as not checked, never passed over: what is on the network, compressed, or of another format than CSV, TSV,
 * JSON and JSON Lines; dates of the format `any` are read only where they are ISO 8601.
 *
 * @param path a package folder, a datapackage.json or a .zip
 * @throws PackageError where there is none of these at the path
 */
export async function checkPackage(path: string): Promise<readonly Finding[]> {
  const { store, descriptor } = await openPackage(path)
  return findingsOfStream(packageFacts(store, descriptor))
}

async function* packageFacts(store: Store, file: string): AsyncIterable<Fact> {
  if ((await store.kind(file)) !== 'file') {
    yield { code: 'descriptor/missing', file }
    return
  }
  const { value: descriptor, facts } = parseDescriptor(file, await readAll(store, file))
  yield* facts
  if (descriptor === undefined) return
  yield* formFacts(file, descriptor)
  yield* resourceFacts(file, descriptor)
  const { resources, facts: partFacts } = await resourcesOf(store, file, descriptor)
  yield* partFacts
  yield* schemaFacts(resources)
  for (const resource of resources) yield* fileFacts(store, resource)
  const dossier = isDossier(resources)
  yield* placed(tableFacts(store, resources, dossier), resources)
  if (dossier) yield* ownFormFacts(file, resources)
  if (dossier) yield* dossierFileFacts(store, file, stringOf(descriptor.name) ?? '', resources)
}

/** The descriptor as an object, or what is wrong with it. */
function parseDescriptor(file: string, bytes: Uint8Array): { value?: JsonObject; facts: readonly Fact[] } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const marked = text.startsWith('\ufeff')
    const value: unknown = JSON.parse(marked ? text.slice(1) : text)
    if (!isObject(value)) return { facts: [{ code: 'descriptor/json', file, expected: 'it is no object' }] }
    return { value, facts: marked ? [{ code: 'descriptor/bom', file }] : [] }
  } catch (error) {
    return {
      facts: [{ code: 'descriptor/json', file, expected: error instanceof Error ? error.message : String(error) }],
    }
  }
}

function* schemaFacts(resources: readonly Resource[]): Iterable<Fact> {
  const schemas = new Map(resources.map(({ name, schema }) => [name, schema]))
  for (const { name, schema, schemaPlace } of resources) {
    if (schema === undefined) continue
    yield* fieldFacts(schemaPlace.file, schemaPlace.pointer, schema)
    yield* keyFacts(schemaPlace.file, schemaPlace.pointer, name, schemas)
  }
}

/** The rows of all tables, those referred to first, and the references between them. */
async function* tableFacts(store: Store, resources: readonly Resource[], dossier: boolean): AsyncIterable<Fact> {
  const references = referenceChecks(resources)
  const rules = dossier ? dossierChecks() : undefined
  for (const resource of readingOrder(resources.filter(isTabular))) {
    const { name: table, schema, raw, paths } = resource
    const reason = unread(resource)
    if (reason !== undefined)
      yield {
        code: 'resource/not-checked',
        table,
        ...(raw.path === undefined ? {} : { file: String(raw.path) }),
        expected: reason,
      }
    if (
      reason !== undefined ||
      schema === undefined ||
      (paths.length === 0 && raw.data === undefined) ||
      !(await allPresent(store, resource))
    )
      continue
    yield* rowFacts(store, resource, [...references.listenersOf(resource), ...(rules?.listenersOf(resource) ?? [])])
  }
  yield* references.end()
  yield* rules?.end() ?? []
}

async function* rowFacts(store: Store, resource: Resource, listeners: readonly Listener[]): AsyncIterable<Fact> {
  const { name: table, schema, dialect } = resource
  if (schema === undefined) return
  const check = tableCheck(table, schema, dialect, listeners)
  try {
    for await (const items of itemsOf(store, resource)) yield* check(items)
  } catch (error) {
    yield { code: 'file/unreadable', table, expected: error instanceof Error ? error.message : String(error) }
  }
}

async function allPresent(store: Store, { paths }: Resource): Promise<boolean> {
  const kinds = await Promise.all(paths.map((path) => store.kind(path)))
  return kinds.every((kind) => kind === 'file')
}

/** Facts of tables with the file that a table is read from. */
async function* placed(facts: AsyncIterable<Fact>, resources: readonly Resource[]): AsyncIterable<Fact> {
  const files = new Map(resources.map(({ name, paths }) => [name, paths[0]]))
  for await (const fact of facts) {
    const file = fact.table === undefined ? undefined : files.get(fact.table)
    yield file === undefined || fact.file !== undefined ? fact : { ...fact, file }
  }
}
