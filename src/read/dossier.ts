/** A folder -> a dossier with its documents. */
import { readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Forms } from '../forms/forms.ts'
import type { Document, Dossier, DossierMetadata, Finding } from '../model.ts'
import { type ReadDocument, readDocument } from './document.ts'
import { readDossierFile } from './dossier-file.ts'
import { dossierFiles } from './folder.ts'
import { reason } from './listing.ts'
import { DOSSIER_FILE } from './names.ts'

export interface ReadOptions {
  readonly forms: Forms
  /** Larger files are reported and left out; 20 MB by default. */
  readonly maxBytes?: number
  readonly onDocument?: (done: number, total: number) => void
}

export interface ReadDossier {
  /** Absent where no document could be read. */
  readonly dossier?: Dossier
  readonly findings: readonly Finding[]
}

const MAX_BYTES = 20 * 1024 * 1024

/** Reads a dossier. A document that cannot be read is a finding, and the others are read all the same. */
export async function readDossier(
  folder: string,
  { forms, maxBytes = MAX_BYTES, onDocument }: ReadOptions,
): Promise<ReadDossier> {
  const files = await dossierFiles(folder)
  const settings = files.hasSettings ? await readSettingsFile(folder) : readDossierFile('', '', folderTitle(folder))
  const findings: Finding[] = [...files.findings, ...settings.findings]
  const read: Document[] = []
  for (const [index, { file, sidecar }] of files.documents.entries()) {
    const result = await readFrom(folder, file, sidecar, forms, maxBytes)
    findings.push(...result.findings)
    if (result.document !== undefined) read.push(result.document)
    onDocument?.(index + 1, files.documents.length)
  }
  const { documents, findings: doubles } = withoutDoubles(folder, read)
  findings.push(...doubles)
  if (documents.length === 0) return { findings: [...findings, noDocuments(folder, findings)] }
  return { dossier: { metadata: settings.metadata, documents }, findings }
}

function folderTitle(folder: string): string {
  return basename(resolve(folder)).normalize('NFC')
}

async function readSettingsFile(folder: string): Promise<{ metadata: DossierMetadata; findings: readonly Finding[] }> {
  const file = join(folder, DOSSIER_FILE)
  try {
    return readDossierFile(file, await readFile(file, 'utf8'), folderTitle(folder))
  } catch (error) {
    const { metadata } = readDossierFile(file, '', folderTitle(folder))
    const message = `cannot be read: ${reason(error)}; name and title are taken from the folder`
    return { metadata, findings: [{ code: 'dossier/unreadable', severity: 'error', file, message }] }
  }
}

/** Reads one document of a dossier with its sidecar. */
async function readFrom(
  folder: string,
  file: string,
  sidecar: string | undefined,
  forms: Forms,
  maxBytes: number,
): Promise<ReadDocument> {
  const path = join(folder, file)
  const { bytes, finding } = await readBytes(path, maxBytes)
  if (bytes === undefined) return { findings: finding === undefined ? [] : [finding] }
  const beside = sidecar === undefined ? undefined : await readBeside(join(folder, sidecar))
  const text = beside?.text
  const settings = text === undefined ? {} : { sidecar: { file: join(folder, sidecar ?? ''), text } }
  const { document, findings } = readDocument({ file, bytes, ...settings }, forms)
  const all = [...(beside?.findings ?? []), ...findings.map((one) => located(one, file, path))]
  return { ...(document && { document }), findings: all }
}

async function readBytes(path: string, maxBytes: number): Promise<{ bytes?: Uint8Array; finding?: Finding }> {
  try {
    const { size } = await stat(path)
    return size > maxBytes ? { finding: tooLarge(path, size, maxBytes) } : { bytes: await readFile(path) }
  } catch (error) {
    const message = `cannot be read: ${reason(error)}; it is missing from the result`
    return { finding: { code: 'document/unreadable', severity: 'error', file: path, message } }
  }
}

/** Findings name a file as the user knows it, not by its path inside the dossier. */
const located = (finding: Finding, file: string, path: string): Finding =>
  finding.file === file ? { ...finding, file: path } : finding

async function readBeside(path: string): Promise<{ text?: string; findings: readonly Finding[] }> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)), findings: [] }
  } catch (error) {
    const why = error instanceof TypeError ? 'it is not UTF-8' : reason(error)
    const message = `cannot be read: ${why}; the document is read without it`
    return { findings: [{ code: 'sidecar/invalid', severity: 'error', file: path, message }] }
  }
}

function tooLarge(file: string, size: number, limit: number): Finding {
  const message = `has ${size} bytes, more than the limit of ${limit}; split it or raise the limit`
  return { code: 'document/too-large', severity: 'error', file, value: String(size), message }
}

/** Of two documents with one id only the first is kept: evidence could not tell them apart. */
function withoutDoubles(
  folder: string,
  documents: readonly Document[],
): { documents: readonly Document[]; findings: readonly Finding[] } {
  const byId = new Map<string, Document>()
  const byDigest = new Map<string, Document>()
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
