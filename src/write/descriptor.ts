/** `datapackage.json`: a Data Package v2 descriptor that readers of version 1 take as well. */
import { createHash } from 'node:crypto'
import type { Dataset, DossierMetadata, TableName, Tables } from '../model.ts'
import { TABLES, type TableSchemas } from '../schemas.ts'
import { ATTRIBUTIONS } from './attribution.ts'
import { type TableSchemaDescriptor, tableSchema } from './table-schema.ts'

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json'

export const DIALECT = {
  delimiter: ',',
  lineTerminator: '\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
} as const

export interface Source {
  readonly title: string
  readonly path?: string
  readonly version?: string
}

export interface Resource {
  readonly name: TableName
  readonly type: 'table'
  /** What version 1 has in place of `type`; frictionless-r reads the schema only where it stands. */
  readonly profile: 'tabular-data-resource'
  readonly path: string
  readonly title: string
  readonly description: string
  readonly format: 'csv'
  readonly mediatype: 'text/csv'
  readonly encoding: 'utf-8'
  readonly bytes: number
  readonly hash: string
  readonly dialect: typeof DIALECT
  readonly schema: TableSchemaDescriptor
}

export interface Descriptor {
  readonly $schema: string
  readonly profile: 'tabular-data-package'
  readonly name: string
  readonly title: string
  readonly description?: string
  readonly version?: string
  readonly homepage?: string
  readonly keywords?: readonly string[]
  readonly licenses?: readonly License[]
  readonly contributors?: readonly Contributor[]
  readonly sources: readonly Source[]
  readonly resources: readonly Resource[]
}

type License = NonNullable<DossierMetadata['licenses']>[number]
type Contributor = NonNullable<DossierMetadata['contributors']>[number] & { readonly role?: LegacyRole }
type LegacyRole = 'author' | 'publisher' | 'maintainer' | 'wrangler' | 'contributor'

/** Bytes of the CSV files by table. */
export type TableFiles = Readonly<Record<TableName, Uint8Array>>

/** Path of a table's file inside the package. */
export function tablePath(table: TableName): string {
  return `data/${table}.csv`
}

/** The descriptor of a dataset whose tables are written as `files`. */
export function descriptor(dataset: Dataset, schemas: TableSchemas, files: TableFiles): Descriptor {
  const { name, title, description, version, homepage, keywords, licenses, contributors } = dataset.metadata
  return {
    $schema: PROFILE,
    profile: 'tabular-data-package',
    name,
    title,
    ...(description !== undefined && { description }),
    ...(version !== undefined && { version }),
    ...(homepage !== undefined && { homepage }),
    ...(keywords !== undefined && keywords.length > 0 && { keywords }),
    ...(licenses !== undefined && licenses.length > 0 && { licenses }),
    ...(contributors !== undefined &&
      contributors.length > 0 && { contributors: contributors.map((contributor) => withRole(contributor)) }),
    sources: [...documentSources(dataset.tables), ...lexiconSources()],
    resources: TABLES.map((table) => resource(table, schemas, files[table])),
  }
}

/** A descriptor as the bytes of `datapackage.json`. */
export function writeDescriptor(value: Descriptor): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8')
}

function resource(name: TableName, schemas: TableSchemas, bytes: Uint8Array): Resource {
  const schema = schemas[name]
  return {
    name,
    type: 'table',
    profile: 'tabular-data-resource',
    path: tablePath(name),
    title: schema.title,
    description: schema.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    dialect: DIALECT,
    schema: tableSchema(schema),
  }
}

/** One source per document; its `version` is the digest of the file that was read. */
function documentSources(tables: Tables): Source[] {
  return tables.sources.map(({ title, file, url, sha256 }) => ({
    title: title ?? file,
    ...(url !== undefined && { path: url }),
    version: `sha256:${sha256}`,
  }))
}

function lexiconSources(): Source[] {
  return ATTRIBUTIONS.map(({ title, license, use, path }) => ({ title: `${title} (${license}): ${use}`, path }))
}

const ROLES: Readonly<Record<string, LegacyRole>> = {
  creator: 'author',
  author: 'author',
  publisher: 'publisher',
  distributor: 'publisher',
  maintainer: 'maintainer',
  contact: 'maintainer',
  dataCurator: 'maintainer',
  wrangler: 'wrangler',
}

/** Adds version 1's single `role`: readers that know only that take a contributor without one for the author. */
function withRole(contributor: Contributor): Contributor {
  const role = contributor.roles?.map((word) => ROLES[word]).find((known) => known !== undefined)
  return { ...contributor, role: role ?? 'contributor' }
}
