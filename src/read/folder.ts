/** Folders -> dossiers and their files. Nothing is opened here but folders. */
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Finding } from '../model.ts'
import { DOSSIER_FILE, dossierName, formatOf, isHidden, isSidecar, isUnreadType, sidecarPaths } from './names.ts'

/** Wrong use: the input is not there, or is no folder. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

export interface FoundDossier {
  readonly folder: string
  /** A Data Package name made of the folder's name; `dossier.yaml` may give another. */
  readonly name: string
}

export interface FoundDossiers {
  /** Sorted by folder, by code unit. */
  readonly dossiers: readonly FoundDossier[]
  readonly findings: readonly Finding[]
}

/**
 * Finds the dossiers of a folder. A folder with a `dossier.yaml` is one dossier with everything below it; any other
 * folder that directly holds documents is one of just these, and its subfolders are looked through in the same way.
 */
export async function findDossiers(input: string): Promise<FoundDossiers> {
  await mustBeFolder(input)
  const found: FoundDossier[] = []
  const findings: Finding[] = []
  const waiting = [input]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const listing = await list(folder)
    findings.push(...listing.findings)
    if (listing.isDossier || listing.documents.length > 0) found.push({ folder, name: dossierName(resolve(folder)) })
    else findings.push(...listing.unread)
    if (listing.isDossier) waiting.push(...(await nestedDossiers(folder)))
    else waiting.push(...listing.folders)
  }
  const dossiers = found.toSorted((a, b) => (a.folder < b.folder ? -1 : 1))
  if (dossiers.length === 0) findings.push(nothingFound(input))
  return { dossiers, findings: [...findings, ...sameNames(dossiers)] }
}

async function mustBeFolder(input: string): Promise<void> {
  let isFolder: boolean
  try {
    isFolder = (await stat(input)).isDirectory()
  } catch (error) {
    throw new InputError(`cannot read ${input}: ${reason(error)}; give a folder of documents`)
  }
  if (!isFolder) throw new InputError(`${input} is a file; give the folder that holds it`)
}

/** What the system says, in words. */
export function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error)
  if (code === 'ENOENT') return 'it does not exist'
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  return code
}

interface Listing {
  readonly isDossier: boolean
  /** Names of files. */
  readonly documents: readonly string[]
  readonly sidecars: readonly string[]
  /** Paths of subfolders that may hold documents. */
  readonly folders: readonly string[]
  /** What is wrong with the folder itself. */
  readonly findings: readonly Finding[]
  /** What is passed over although it looks like a document. */
  readonly unread: readonly Finding[]
}

async function list(folder: string): Promise<Listing> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    const message = `cannot list the folder: ${reason(error)}; its documents are missing from the result`
    const finding: Finding = { code: 'folder/unreadable', severity: 'error', file: folder, message }
    return { isDossier: false, documents: [], sidecars: [], folders: [], findings: [finding], unread: [] }
  }
  const names = entries.map(({ name }) => name).toSorted()
  const files = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name))
  const links = entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name)
  const documents = names.filter((name) => files.has(name) && formatOf(name) !== undefined)
  return {
    isDossier: files.has(DOSSIER_FILE),
    documents,
    sidecars: names.filter((name) => files.has(name) && isSidecar(name)),
    folders: entries
      .filter((entry) => entry.isDirectory() && !isHidden(entry.name) && !isPageAssets(entry.name, names))
      .map(({ name }) => join(folder, name)),
    findings: [],
    unread: [...unreadFiles(folder, names, files), ...links.filter(isWanted).map((name) => linked(folder, name))],
  }
}

/** Browsers save a page's pictures and frames in "<page>_files" beside it. */
const isPageAssets = (name: string, names: readonly string[]): boolean =>
  name === 'node_modules' ||
  (name.endsWith('_files') && names.some((other) => other.startsWith(`${name.slice(0, -'_files'.length)}.htm`)))

const isWanted = (name: string): boolean => !isHidden(name) && (formatOf(name) !== undefined || !name.includes('.'))

function linked(folder: string, name: string): Finding {
  const message = 'is a symbolic link, which is not followed; put a copy in its place'
  return { code: 'document/link', severity: 'warning', file: join(folder, name), message }
}

function unreadFiles(folder: string, names: readonly string[], files: ReadonlySet<string>): Finding[] {
  return names.flatMap((name): Finding[] => {
    if (!files.has(name)) return []
    const file = join(folder, name)
    if (isUnreadType(name)) {
      const message = 'is of a type that is not read; save it as .txt, .md or .html'
      return [{ code: 'document/type', severity: 'warning', file, message }]
    }
    if (/^dossier\.yml$|\.meta\.yml$/i.test(name)) {
      return [{ code: 'document/type', severity: 'warning', file, message: 'is not read; let its name end in .yaml' }]
    }
    return []
  })
}

export interface DossierFiles {
  /** Paths inside the dossier, sorted by code unit, each with the path of its sidecar. */
  readonly documents: readonly { readonly file: string; readonly sidecar?: string }[]
  readonly hasSettings: boolean
  readonly findings: readonly Finding[]
}

/** The files of one dossier; what is passed over is a finding. */
export async function dossierFiles(folder: string): Promise<DossierFiles> {
  const documents: string[] = []
  const sidecars = new Set<string>()
  const findings: Finding[] = []
  let hasSettings = false
  const waiting = ['']
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    const listing = await list(join(folder, below))
    if (below === '') hasSettings = listing.isDossier
    else if (listing.isDossier) continue
    findings.push(...listing.findings, ...listing.unread)
    documents.push(...listing.documents.map((name) => below + name))
    for (const name of listing.sidecars) sidecars.add(below + name)
    if (hasSettings) waiting.push(...listing.folders.map((path) => `${below}${basename(path)}/`))
  }
  const pairs = documents.toSorted().map((file) => {
    const sidecar = sidecarPaths(file).find((path) => sidecars.has(path))
    return { file, ...(sidecar !== undefined && { sidecar }) }
  })
  const used = new Set(pairs.map(({ sidecar }) => sidecar))
  const orphans = [...sidecars].filter((path) => !used.has(path)).toSorted()
  return {
    documents: pairs,
    hasSettings,
    findings: [...findings, ...orphans.map((path) => orphan(join(folder, path)))],
  }
}

function orphan(file: string): Finding {
  const message = 'belongs to no document; name it like the document, with .meta.yaml instead of the extension'
  return { code: 'sidecar/orphan', severity: 'warning', file, message }
}

/** Folders below a dossier that have a `dossier.yaml` of their own are dossiers of their own. */
async function nestedDossiers(folder: string): Promise<string[]> {
  const nested: string[] = []
  const waiting = [...(await list(folder)).folders]
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    const listing = await list(below)
    if (listing.isDossier) nested.push(below)
    else waiting.push(...listing.folders)
  }
  return nested
}

function nothingFound(input: string): Finding {
  const message = 'holds no documents; put .txt, .md or .html files in it'
  return { code: 'dossier/empty', severity: 'error', file: input, message }
}

function sameNames(dossiers: readonly FoundDossier[]): Finding[] {
  const first = new Map<string, string>()
  return dossiers.flatMap(({ folder, name }): Finding[] => {
    const other = first.get(name)
    if (other === undefined) {
      first.set(name, folder)
      return []
    }
    const message = `has the name "${name}" as ${other} has; rename the folder, or give it a name in dossier.yaml`
    return [{ code: 'dossier/duplicate-name', severity: 'warning', file: folder, value: name, message }]
  })
}
