/** One file as read, apart from any dossier. */
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Forms } from '../forms/forms.ts'
import { type ReadDocument, readDocument } from './document.ts'
import { InputError } from './folder.ts'
import { reason } from './listing.ts'
import { formatOf, sidecarPaths } from './names.ts'

/** Reads one document with the sidecar beside it. Throws InputError where the file is none or cannot be read. */
export async function readFileAlone(path: string, forms: Forms): Promise<ReadDocument> {
  const file = basename(path)
  if (formatOf(file) === undefined) throw new InputError(`cannot read ${path}: give a .txt, .md or .html file`)
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new InputError(`cannot read ${path}: ${reason(error)}`)
  })
  for (const name of sidecarPaths(file)) {
    const sidecar = join(dirname(path), name)
    const text = await readFile(sidecar, 'utf8').catch(() => undefined)
    if (text !== undefined) return readDocument({ file, bytes, sidecar: { file: sidecar, text } }, forms)
  }
  return readDocument({ file, bytes }, forms)
}
