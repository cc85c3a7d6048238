/** One file -> what a build keeps of it: its claims, and the text that they quote. Pure. */
import { type Extractor, publication } from './extract/extract.ts'
import { publishedAt } from './extract/sources/published-on.ts'
import type { Forms } from './forms/forms.ts'
import type { Claim, Document } from './model.ts'
import { type DocumentFile, readDocument } from './read/document.ts'
import type { Identified, Read } from './read/dossier.ts'
import { type Witness, witnessOf } from './reconcile/witness.ts'

export interface Reading extends Identified {
  readonly claims: readonly Claim[]
  readonly witness: Witness
}

/** Reads one document, in this thread or elsewhere. */
export type Reader = (file: DocumentFile) => Read<Reading> | Promise<Read<Reading>>

/** Reads here and now, however long it takes. */
export function reader(extract: Extractor, forms: Forms): (file: DocumentFile) => Read<Reading> {
  return (file) => {
    const { document, findings } = readDocument(file, forms)
    if (document === undefined) return { findings }
    const claims = extract(document)
    const { id, sha256 } = document
    const witness = witnessOf(document, moment(document, claims, forms))
    return { findings, document: { id, file: document.file, sha256, claims, witness } }
  }
}

/** Day of publication as claimed, with the clock time printed beside that day. */
function moment(document: Document, claims: readonly Claim[], forms: Forms): Witness['published'] {
  const { published } = publication(claims)
  if (published === undefined) return undefined
  const printed = publishedAt(document, forms)
  return printed?.date === published ? printed : { date: published }
}
