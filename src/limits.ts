/** How much a build takes from a folder; each limit is an option of `dossier build`. */
export interface Limits {
  /** Larger documents are reported and left out. */
  readonly maxBytes: number
  /** A dossier of more documents is reported and not built. */
  readonly maxDocuments: number
  /** A document that takes longer is reported and left out. */
  readonly maxSeconds: number
}

/** Far above what articles need: a long live page has 300 kB and takes some seconds. */
export const LIMITS: Limits = { maxBytes: 20 * 1024 * 1024, maxDocuments: 20_000, maxSeconds: 60 }

/** Heap of the process that reads documents. */
export const READER_MEGABYTES = 1024

/** Size of a `dossier.yaml` or a sidecar. */
export const SETTINGS_BYTES = 256 * 1024
