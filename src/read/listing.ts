/** One folder -> the files and folders in it that matter, with what is passed over although it looks like a document. */
import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '../model.ts'
import { DOSSIER_FILE, formatOf, isHidden, isSidecar, isUnreadType } from './names.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'it is a symbolic link',
  ENAMETOOLONG: 'its path is too long',
}

/** What the system says, in words. */
export function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error)
  return REASONS[code] ?? code
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

/** Gives undefined for a folder that was listed before. */
export type Lister = (folder: string) => Promise<Listing | undefined>

const NOTHING: Listing = { isDossier: false, documents: [], sidecars: [], folders: [], findings: [], unread: [] }

/**
 * Lists the folders of one walk. Symbolic links are reported, or followed where asked; then no folder is listed twice,
 * by whatever way it is met, so that links in a circle come to an end.
 */
export function lister(followLinks: boolean): Lister {
  const seen = new Set<string>()
  return async (folder) => {
    try {
      const real = followLinks ? await realpath(folder) : folder
      if (seen.has(real)) return undefined
      seen.add(real)
      return listed(folder, await entriesOf(folder, followLinks))
    } catch (error) {
      const message = `cannot list the folder: ${reason(error)}; its documents are missing from the result`
      return { ...NOTHING, findings: [{ code: 'folder/unreadable', severity: 'error', file: folder, message }] }
    }
  }
}

interface Entry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

async function entriesOf(folder: string, followLinks: boolean): Promise<Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const kinds = entries.map(async (entry): Promise<Entry> => {
    const target = followLinks && entry.isSymbolicLink() ? await targetOf(join(folder, entry.name)) : undefined
    return { name: entry.name, kind: kindOf(target ?? entry) }
  })
  return (await Promise.all(kinds)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** What a link leads to; one that leads nowhere remains a link. */
const targetOf = (path: string) => stat(path).catch(() => undefined)

function kindOf(entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): Entry['kind'] {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  return entry.isSymbolicLink() ? 'link' : 'other'
}

function listed(folder: string, entries: readonly Entry[]): Listing {
  const names = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind).map(({ name }) => name)
  const all = entries.map(({ name }) => name)
  const files = names('file')
  const documents = files.filter((name) => formatOf(name) !== undefined)
  const finding = (name: string, [code, message]: readonly [string, string]): Finding => ({
    code,
    severity: 'warning',
    file: join(folder, name),
    message,
  })
  return {
    isDossier: files.includes(DOSSIER_FILE),
    documents,
    sidecars: files.filter(isSidecar),
    folders: names('folder')
      .filter((name) => !isHidden(name) && !isPageAssets(name, all))
      .map((name) => join(folder, name)),
    findings: [],
    unread: [
      ...files.filter(isUnreadType).map((name) => finding(name, TYPE)),
      ...files.filter(isMisspelt).map((name) => finding(name, SPELLING)),
      ...names('link')
        .filter(isWanted)
        .map((name) => finding(name, LINK)),
      ...names('other')
        .filter(isWanted)
        .map((name) => finding(name, SPECIAL)),
    ],
  }
}

const TYPE = ['document/type', 'is of a type that is not read; save it as .txt, .md or .html'] as const
const SPELLING = ['document/type', 'is not read; let its name end in .yaml'] as const
const LINK = [
  'document/link',
  'is a symbolic link, which is not followed; put a copy in its place, or pass --follow-links',
] as const
const SPECIAL = ['document/type', 'is a pipe, socket or device, which is not read; put a file in its place'] as const

/** Browsers save a page's pictures and frames in "<page>_files" beside it. */
const isPageAssets = (name: string, names: readonly string[]): boolean =>
  name === 'node_modules' ||
  (name.endsWith('_files') && names.some((other) => other.startsWith(`${name.slice(0, -'_files'.length)}.htm`)))

const isMisspelt = (name: string): boolean => /^dossier\.yml$|\.meta\.yml$/i.test(name)

/** Whether a name is that of a document, of settings, or of a folder. */
const isWanted = (name: string): boolean =>
  !isHidden(name) && (formatOf(name) !== undefined || name === DOSSIER_FILE || isSidecar(name) || !name.includes('.'))
