/** Folders -> dossiers and their files. Nothing is opened here but folders. */
import { stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Finding } from '../model.ts'
import { type Lister, type Listing, lister, reason } from './listing.ts'
import { dossierName, sidecarPaths } from './names.ts'

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
export async function findDossiers(input: string, followLinks = false): Promise<FoundDossiers> {
  await mustBeFolder(input)
  const list = lister(followLinks)
  const found: FoundDossier[] = []
  const findings: Finding[] = []
  const waiting = [input]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const listing = await list(folder)
    if (listing === undefined) continue
    findings.push(...listing.findings)
    if (listing.isDossier || listing.documents.length > 0) found.push({ folder, name: dossierName(resolve(folder)) })
    else findings.push(...listing.unread, ...emptyLeaf(folder, input, listing))
    if (listing.isDossier) waiting.push(...(await nestedDossiers(listing, lister(followLinks))))
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

export interface DossierFiles {
  /** Paths inside the dossier, sorted by code unit, each with the path of its sidecar. */
  readonly documents: readonly { readonly file: string; readonly sidecar?: string }[]
  readonly hasSettings: boolean
  readonly findings: readonly Finding[]
}

/** The files of one dossier; what is passed over is a finding. */
export async function dossierFiles(folder: string, followLinks = false): Promise<DossierFiles> {
  const list = lister(followLinks)
  const documents: string[] = []
  const sidecars = new Set<string>()
  const findings: Finding[] = []
  let hasSettings = false
  const waiting = ['']
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    const listing = await list(join(folder, below))
    if (listing === undefined) continue
    if (below === '') hasSettings = listing.isDossier
    else if (listing.isDossier) continue
    for (const finding of [...listing.findings, ...listing.unread]) findings.push(finding)
    for (const name of listing.documents) documents.push(below + name)
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
async function nestedDossiers({ folders }: Listing, list: Lister): Promise<string[]> {
  const nested: string[] = []
  const waiting = [...folders]
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    const listing = await list(below)
    if (listing === undefined) continue
    if (listing.isDossier) nested.push(below)
    else waiting.push(...listing.folders)
  }
  return nested
}

const NO_DOCUMENTS = 'holds no documents; put .txt, .md or .html files in it'

/** A folder beside dossiers with nothing in it was perhaps meant to be one. */
function emptyLeaf(folder: string, input: string, { folders, unread }: Listing): Finding[] {
  if (folder === input || folders.length > 0 || unread.length > 0) return []
  return [{ code: 'dossier/empty', severity: 'warning', file: folder, message: NO_DOCUMENTS }]
}

function nothingFound(input: string): Finding {
  return { code: 'dossier/empty', severity: 'error', file: input, message: NO_DOCUMENTS }
}

function sameNames(dossiers: readonly FoundDossier[]): Finding[] {
  const first = new Map<string, string>()
  return dossiers.flatMap(({ folder, name }): Finding[] => {
    const other = first.get(name)
    if (other === undefined) {
      first.set(name, folder)
      return []
    }
    const message = `has the same name "${name}" as ${other}; rename the folder, or give it a name in dossier.yaml`
    return [{ code: 'dossier/duplicate-name', severity: 'warning', file: folder, value: name, message }]
  })
}
