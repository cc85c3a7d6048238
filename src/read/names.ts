/** What file and folder names mean: which files are documents, the id of a document, the name of a dossier. */

export type Format = 'text' | 'markdown' | 'html'

const FORMATS: Readonly<Record<string, Format>> = { txt: 'text', md: 'markdown', html: 'html', htm: 'html' }

/** Types that hold articles but are not read: worth a word rather than silence. */
const UNREAD = /\.(?:pdf|docx?|odt|rtf|epub|eml|msg|mht|mhtml|xhtml|xml|pages|markdown|text)$/i

export const DOSSIER_FILE = 'dossier.yaml'

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The format of a document, or undefined for everything that is none: notes, sidecars, hidden files, other types. */
export function formatOf(path: string): Format | undefined {
  const name = baseName(path)
  if (isHidden(name) || /^readme\./i.test(name)) return undefined
  return FORMATS[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '']
}

/** Whether a path can stand in a table: no control characters, and nothing that was no UTF-8. */
export const isPlainName = (path: string): boolean => !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufffd-\uffff]/u.test(path)

export const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('_')

export const isUnreadType = (name: string): boolean => !isHidden(name) && UNREAD.test(name)

export const isSidecar = (path: string): boolean => /\.meta\.yaml$/i.test(path)

/** Paths at which the sidecar of a document may lie, the likelier first. */
export function sidecarPaths(file: string): string[] {
  return [`${file.replace(/\.[^./]+$/, '')}.meta.yaml`, `${file}.meta.yaml`]
}

/** `sources.source_id`: the file name without extension, in lower case, other characters turned into "-". */
export function sourceId(file: string): string {
  return slug(baseName(file).replace(/\.[^.]+$/, '')) || '-'
}

/** Names that Windows gives to devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/

/** So long that the names of its files, also while they are written, fit into the 255 bytes of a file system. */
const LONGEST = 100

/** The name of a Data Package from a folder's name; "dossier" where nothing of it can be kept. */
export function dossierName(folder: string): string {
  const base = baseName(folder.replaceAll('\\', '/').replace(/\/+$/, ''))
  const name = slug(base.normalize('NFD').replaceAll(/\p{M}+/gu, ''))
    .replaceAll(/-{2,}/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^[._-]+|[._-]+$/g, '')
  return RESERVED.test(name) ? `dossier-${name}` : name || 'dossier'
}

const slug = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]/g, '-')
