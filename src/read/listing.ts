/** One folder -> the files and folders in it that matter, with what is passed over although it looks like a document. */
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '../model.ts'
import { DOSSIER_FILE, formatOf, isHidden, isSidecar, isUnreadType } from './names.ts'

/** What the system says, in words. */
export function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error)
  if (code === 'ENOENT') return 'it does not exist'
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  return code
}

export interface Listing {
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

export async function list(folder: string): Promise<Listing> {
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
