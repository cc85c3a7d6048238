/** A folder -> a dossier with its documents. */
import { basename, join, resolve } from 'node:path'
import { LIMITS, SETTINGS_BYTES } from '../limits.ts'
import type { Dossier, DossierMetadata, Finding } from '../model.ts'
import type { DocumentFile } from './document.ts'
import { readDossierFile } from './dossier-file.ts'
import { dossierFiles } from './folder.ts'
import { DOSSIER_FILE, isPlainName } from './names.ts'
import { readRegularFile } from './regular-file.ts'

/** What tells one document from another. */
export interface Identified {
  readonly id: string
  readonly file: string
  readonly sha256: string
}

export interface ReadOptions<D extends Identified> {
  /** Reads one document. */
  readonly read: (file: DocumentFile) => Read<D> | Promise<Read<D>>
  readonly maxBytes?: number
  readonly maxDocuments?: number
  readonly followLinks?: boolean
  readonly onDocument?: (done: number, total: number) => void
}

/** A document, or why there is none. */
export interface Read<D> {
  readonly document?: D
  readonly findings: readonly Finding[]
}

export interface ReadDossier<D> {
  /** Absent where no document could be read. */
  readonly dossier?: Dossier<D>
  readonly findings: readonly Finding[]
}

/** Reads a dossier. A document that cannot be read is a finding, and the others are read all the same. */
export async function readDossier<D extends Identified>(
  folder: string,
  options: ReadOptions<D>,
): Promise<ReadDossier<D>> {
  const { followLinks = false, maxDocuments = LIMITS.maxDocuments } = options
  const files = await dossierFiles(folder, followLinks)
  const total = files.documents.length
  if (total > maxDocuments) return { findings: [tooMany(folder, total, maxDocuments)] }
  const settings = files.hasSettings
    ? await readSettingsFile(folder, followLinks)
    : readDossierFile('', '', folderTitle(folder))
  const findings: Finding[] = [...files.findings, ...settings.findings]
  const read: D[] = []
  for (const [index, { file, sidecar }] of files.documents.entries()) {
    const result = await readFrom(folder, file, sidecar, options)
    findings.push(...result.findings)
    if (result.document !== undefined) read.push(result.document)
    options.onDocument?.(index + 1, total)
  }
  const { documents, findings: doubles } = withoutDoubles(folder, read)
  for (const double of doubles) findings.push(double)
  if (documents.length === 0) return { findings: [...findings, noDocuments(folder, findings)] }
  return { dossier: { metadata: settings.metadata, documents }, findings }
}

function folderTitle(folder: string): string {
  return basename(resolve(folder)).normalize('NFC')
}

async function readSettingsFile(
  folder: string,
  followLinks: boolean,
): Promise<{ metadata: DossierMetadata; findings: readonly Finding[] }> {
  const file = join(folder, DOSSIER_FILE)
  const { text, why } = await settingsText(file, followLinks)
  if (text !== undefined) return readDossierFile(file, text, folderTitle(folder))
  const { metadata } = readDossierFile(file, '', folderTitle(folder))
  const message = `${why}; name and title are taken from the folder`
  return { metadata, findings: [{ code: 'dossier/unreadable', severity: 'error', file, message }] }
}

/** Reads one document of a dossier with its sidecar. */
async function readFrom<D extends Identified>(
  folder: string,
  name: string,
  sidecar: string | undefined,
  { read, followLinks = false, maxBytes = LIMITS.maxBytes }: ReadOptions<D>,
): Promise<Read<D>> {
  const path = join(folder, name)
  if (!isPlainName(name)) return { findings: [badName(path)] }
  const found = await readRegularFile(path, { maxBytes, followLinks })
  if ('fault' in found) return { findings: [{ ...found.fault, severity: 'error', file: path }] }
  const beside = sidecar === undefined ? undefined : await readBeside(join(folder, sidecar), followLinks)
  const text = beside?.text
  const settings = text === undefined ? {} : { sidecar: { file: join(folder, sidecar ?? ''), text } }
  // Systems spell a name in one form of Unicode or another; the data in NFC.
  const file = name.normalize('NFC')
  const { document, findings } = await read({ file, bytes: found.bytes, ...settings })
  const all = [...(beside?.findings ?? []), ...findings.map((one) => located(one, file, path))]
  return { ...(document && { document }), findings: all }
}

/** Findings name a file as the user knows it, not by its path inside the dossier. */
const located = (finding: Finding, file: string, path: string): Finding =>
  finding.file === file ? { ...finding, file: path } : finding

async function readBeside(
  path: string,
  followLinks: boolean,
): Promise<{ text?: string; findings: readonly Finding[] }> {
  const { text, why } = await settingsText(path, followLinks)
  if (text !== undefined) return { text, findings: [] }
  const message = `${why}; the document is read without it`
  return { findings: [{ code: 'sidecar/invalid', severity: 'error', file: path, message }] }
}

/** The text of a settings file, or why there is none. */
async function settingsText(path: string, followLinks: boolean): Promise<{ text?: string; why: string }> {
  const found = await readRegularFile(path, { maxBytes: SETTINGS_BYTES, followLinks })
  if ('fault' in found) return { why: found.fault.message.split(';')[0] ?? '' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(found.bytes), why: '' }
  } catch {
    return { why: 'cannot be read: it is not UTF-8' }
  }
}

function badName(file: string): Finding {
  const message = 'has a control character, or what is no UTF-8, in its name; rename it, it is missing from the result'
  return { code: 'document/name', severity: 'error', file, message }
}

function tooMany(file: string, total: number, limit: number): Finding {
  const message = `holds ${total} documents, more than the limit of ${limit}; split it or raise the limit (--max-documents); it was not built`
  return { code: 'dossier/too-many', severity: 'error', file, value: String(total), message }
}

/** Of two documents with one id only the first is kept: evidence could not tell them apart. */
function withoutDoubles<D extends Identified>(
  folder: string,
  documents: readonly D[],
): { documents: readonly D[]; findings: readonly Finding[] } {
  const byId = new Map<string, D>()
  const byDigest = new Map<string, D>()
  const findings: Finding[] = []
  for (const document of documents) {
    const file = join(folder, document.file)
    const same = byId.get(document.id)
    if (same !== undefined) {
      const message = `has the same source_id "${document.id}" as ${join(folder, same.file)} and is left out; rename one of them`
      findings.push({ code: 'document/duplicate-id', severity: 'error', file, value: document.id, message })
      continue
    }
    const copy = byDigest.get(document.sha256)
    if (copy !== undefined) {
      const message = `is a copy of ${join(folder, copy.file)} and counts as a source of its own; take one of them out`
      findings.push({ code: 'document/duplicate-content', severity: 'warning', file, message })
    }
    byId.set(document.id, document)
    byDigest.set(document.sha256, document)
  }
  return { documents: [...byId.values()], findings }
}

function noDocuments(folder: string, findings: readonly Finding[]): Finding {
  const message =
    findings.length > 0
      ? 'none of its documents could be read; see the other findings'
      : 'holds no documents; put .txt, .md or .html files in it'
  return { code: 'dossier/empty', severity: 'error', file: folder, message }
}
