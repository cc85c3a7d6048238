/**
 * The words everybody uses. A Document is what was read, a Mention what its text names, a Claim what one
 * document says of one cell, a Record what is held true, Evidence which words a cell rests on, and a Finding
 * what is wrong with an input or a package.
 */
import type { TableName, Tables } from './tables.ts'

export type { TableName, Tables } from './tables.ts'

/** Half-open range of UTF-16 offsets into `Document.text`. Only the evidence table counts in code points. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * What a block of a document is. `boilerplate` is everything that is not the article: navigation, advertisements,
 * tags, related links, sign-up lines, correspondents' sign-offs. `credit` is a "Source: Reuters" or "© 2026 AFP" line
 * and `metadata` the lines that `read` appended from a sidecar, front matter or an HTML head.
 */
export type BlockKind =
  | 'headline'
  | 'byline'
  | 'date'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'table'
  | 'caption'
  | 'credit'
  | 'boilerplate'
  | 'metadata'

/** A run of the text with one purpose. The span leaves out surrounding blanks, bullets and numbering. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Span
}

/** A sentence of a `heading`, `paragraph`, `item`, `table` or `caption` block. */
export interface Sentence {
  readonly span: Span
  /** Index of its block in `Document.blocks`. */
  readonly block: number
}

export type MetadataName =
  | 'title'
  | 'publisher'
  | 'agency'
  | 'authors'
  | 'published_on'
  | 'url'
  | 'language'
  | 'licence'

/** A value given beside the article. `span` covers it in the `metadata` block or the front matter of the text. */
export interface MetadataField {
  readonly name: MetadataName
  /** As given; `authors` comes as one field per name, `published_on` as an ISO date. */
  readonly value: string
  readonly span: Span
  readonly origin: 'sidecar' | 'front-matter' | 'json-ld' | 'meta' | 'html-lang'
}

export interface Document {
  /** `sources.source_id`. */
  readonly id: string
  /** Path inside the dossier, with `/`. */
  readonly file: string
  readonly bytes: number
  /** Digest of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string
  /** The text as read: Unicode NFC, LF line ends, no byte order mark. Every span is into it. */
  readonly text: string
  /** In reading order, disjoint. */
  readonly blocks: readonly Block[]
  /** In reading order. */
  readonly sentences: readonly Sentence[]
  /** Stronger origin first: sidecar, front matter, JSON-LD, meta elements, the `lang` attribute. */
  readonly metadata: readonly MetadataField[]
}

export type CellValue = string | number | boolean

/** What one document says of one cell, or of one item of a list cell. */
export interface Claim {
  /** `sources.source_id` of the document that says it. */
  readonly source: string
  readonly table: Exclude<TableName, 'evidence'>
  /** The row meant, named within the document only: all claims of one row share it. */
  readonly subject: string
  /** Column; `meeting_id` holds the subject of the meeting in the same document. */
  readonly field: string
  readonly value: CellValue
  /** The words the value was read from. */
  readonly span: Span
  readonly basis: 'stated' | 'inferred' | 'corrected'
  /** Name of the rule, `<table>/<rule>`. */
  readonly rule: string
}

/** What `dossier.yaml` says of a dossier; its form is `schemas/dossier.schema.json`. */
export interface DossierMetadata {
  readonly name: string
  readonly title: string
  readonly description?: string
  readonly keywords?: readonly string[]
  readonly version?: string
  readonly homepage?: string
  readonly licenses?: readonly { readonly name?: string; readonly path?: string; readonly title?: string }[]
  readonly contributors?: readonly {
    readonly title: string
    readonly path?: string
    readonly email?: string
    readonly organization?: string
    readonly roles?: readonly string[]
  }[]
}

/** A folder of documents about one subject, as read. */
export interface Dossier<D = Document> {
  readonly metadata: DossierMetadata
  /** Sorted by `file`, by code unit. */
  readonly documents: readonly D[]
}

/** All that is published of a dossier. Rows are sorted and hold no empty cells: an unknown value is an absent key. */
export interface Dataset {
  readonly metadata: DossierMetadata
  readonly tables: Tables
}

/**
 * One thing that is wrong, as facts and as a sentence.
 * An `error` makes the exit status 1, a `warning` does not.
 */
export interface Finding {
  /** `<subject>/<kind>`, as `cell/required`, `row/primary-key`, `document/encoding`. */
  readonly code: string
  readonly severity: 'error' | 'warning'
  /** What is wrong and the way out, lower case, without a full stop. */
  readonly message: string
  /** Path of the file meant, as the user knows it. */
  readonly file?: string
  readonly table?: string
  /** Number of the data row, from 1, the header not counted. */
  readonly row?: number
  readonly column?: string
  readonly value?: string
  /** The constraint or keyword that is not met. */
  readonly rule?: string
  /** The words of a source behind the value, where there are any. */
  readonly quote?: string
}
