/** The stages in order: folders are read, claims extracted and reconciled, the result checked and written. */
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { checkDataset } from './check/dataset.ts'
import { extractor } from './extract/extract.ts'
import { loadForms } from './forms/forms.ts'
import { loadLexicon } from './lexicon/load.ts'
import type { Dataset, Dossier, Finding, TableName } from './model.ts'
import { readDossier } from './read/dossier.ts'
import { type FoundDossier, findDossiers } from './read/folder.ts'
import { type Reader, type Reading, reader } from './reading.ts'
import { reconcile } from './reconcile/reconcile.ts'
import { loadSchemas, TABLES, type TableSchemas } from './schemas.ts'
import { writePackage } from './write/folder.ts'
import { lockFolder } from './write/lock.ts'
import { packageFiles } from './write/package.ts'

export interface BuildOptions {
  /** Folder of documents, or of folders of documents. */
  readonly input: string
  /** Folder that the packages are written into. */
  readonly out: string
  readonly maxBytes?: number
  readonly maxDocuments?: number
  /** Links inside the input are read as what they lead to, also where that lies elsewhere. */
  readonly followLinks?: boolean
  /** Reads one document; without one each is read here, however long it takes. */
  readonly read?: Reader
  /** Name of the builder with its version, for the workbook's cover. */
  readonly builder?: string
  readonly onProgress?: (progress: Progress) => void
  readonly onDossier?: (result: DossierResult) => void
  /** Stops between two documents; a package that is being written is finished first. */
  readonly signal?: AbortSignal
}

export interface Progress {
  readonly dossier: string
  readonly stage: 'read' | 'write'
  readonly done: number
  readonly total: number
}

export interface DossierResult {
  readonly name: string
  readonly documents: number
  readonly rows: Readonly<Partial<Record<TableName, number>>>
  readonly findings: readonly Finding[]
  /** The package's folder; absent where nothing was written. */
  readonly path?: string
  /** Why it could not be built, as what the disk said. */
  readonly failure?: string
}

export interface BuildResult {
  /** Findings about the input as a whole. */
  readonly findings: readonly Finding[]
  readonly dossiers: readonly DossierResult[]
}

interface Tools {
  readonly schemas: TableSchemas
  readonly read: Reader
}

/**
 * Builds every dossier of the input. What is wrong with one dossier does not stop the others; a dossier with errors in
 * its result is not written, so that the package of the build before stays. Throws InputError where there is no input.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { dossiers, findings } = await findDossiers(options.input, options.followLinks)
  const tools = { schemas: loadSchemas(), read: options.read ?? readerHere() }
  const own = dossiers.filter(({ folder }) => !isInside(options.out, folder))
  if (own.length === 0) return { findings, dossiers: [] }
  const release = await lockFolder(options.out)
  try {
    return { findings, dossiers: await buildEach(own, tools, options) }
  } finally {
    await release()
  }
}

async function buildEach(
  dossiers: readonly FoundDossier[],
  tools: Tools,
  options: BuildOptions,
): Promise<DossierResult[]> {
  const results: DossierResult[] = []
  for (const found of dossiers) {
    const taken = new Map(results.map(({ name, path }) => [name, path]))
    const result = await buildDossier(found, taken, tools, options).catch((error: unknown): DossierResult => {
      options.signal?.throwIfAborted()
      return { name: found.name, documents: 0, rows: {}, findings: [], failure: reasonOf(error) }
    })
    options.onDossier?.(result)
    results.push(result)
  }
  return results
}

function readerHere(): Reader {
  const forms = loadForms()
  return reader(extractor(loadLexicon(), forms), forms)
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Packages of an earlier build that lie inside the input are no documents. */
function isInside(out: string, folder: string): boolean {
  const path = relative(resolve(out), resolve(folder))
  return path === '' || !(path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path))
}

async function buildDossier(
  found: FoundDossier,
  taken: ReadonlyMap<string, string | undefined>,
  tools: Tools,
  options: BuildOptions,
): Promise<DossierResult> {
  const report = (stage: Progress['stage']) => (done: number, total: number) => {
    options.signal?.throwIfAborted()
    options.onProgress?.({ dossier: found.name, stage, done, total })
  }
  const read = await readDossier(found.folder, {
    ...given(options),
    read: turning(tools.read, options.signal),
    onDocument: report('read'),
  })
  if (read.dossier === undefined) return { name: found.name, documents: 0, rows: {}, findings: read.findings }
  const { dataset, findings } = datasetOf(read.dossier, tools.schemas)
  const { name } = dataset.metadata
  const result = {
    name,
    documents: read.dossier.documents.length,
    rows: Object.fromEntries(TABLES.map((table) => [table, dataset.tables[table].length])),
    findings: [...read.findings, ...findings],
  }
  if (taken.has(name)) return { ...result, findings: [...result.findings, nameTaken(found, name)] }
  if (findings.some(({ severity }) => severity === 'error')) return result
  report('write')(0, 1)
  try {
    const { builder } = options
    await writePackage(
      options.out,
      name,
      await packageFiles(dataset, tools.schemas, builder === undefined ? {} : { builder }),
    )
  } catch (error) {
    return { ...result, failure: reasonOf(error) }
  }
  return { ...result, path: join(options.out, name) }
}

/** The options that are given, for who has defaults of their own. */
function given({ maxBytes, maxDocuments, followLinks }: BuildOptions) {
  return {
    ...(maxBytes !== undefined && { maxBytes }),
    ...(maxDocuments !== undefined && { maxDocuments }),
    ...(followLinks !== undefined && { followLinks }),
  }
}

/** Between two documents others get a turn, as Ctrl-C does. */
const turning =
  (read: Reader, signal: AbortSignal | undefined): Reader =>
  async (file) => {
    await turn()
    signal?.throwIfAborted()
    return read(file)
  }

/** Reconciles and checks what the documents of one dossier say. */
function datasetOf(
  { metadata, documents }: Dossier<Reading>,
  schemas: TableSchemas,
): { dataset: Dataset; findings: readonly Finding[] } {
  const claims = documents.flatMap((document) => document.claims)
  const witnesses = documents.map(({ witness }) => witness)
  const { tables, findings } = reconcile(claims, witnesses, schemas)
  const dataset = { metadata, tables }
  const texts = new Map(witnesses.map(({ id, text }) => [id, text]))
  return { dataset, findings: [...findings, ...checkDataset(dataset, schemas, texts)] }
}

function nameTaken({ folder }: FoundDossier, name: string): Finding {
  return {
    code: 'dossier/duplicate-name',
    severity: 'error',
    file: folder,
    value: name,
    message: `another dossier of this build has the name "${name}", so this one was not written; give it a name of its own in dossier.yaml`,
  }
}
