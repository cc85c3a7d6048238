/** Where a package lies: a folder or a zip file. Only this folder of the check touches the outside. */

/** Files by their path inside the package, with `/`. */
export interface Store {
  /** All files, sorted by code unit. */
  files(): Promise<readonly string[]>
  /** What stands at a path; `outside` for a link that leads out of the package. */
  kind(path: string): Promise<'file' | 'folder' | 'missing' | 'outside'>
  /** The bytes of a file, in pieces. */
  read(path: string): AsyncIterable<Uint8Array>
}

export interface OpenPackage {
  readonly store: Store
  /** Name of the descriptor in the store. */
  readonly descriptor: string
}

/** Wrong use: there is no package at the path. */
export class PackageError extends Error {
  override readonly name = 'PackageError'
}

/** A whole file; for descriptors and JSON data. */
export async function readAll(store: Store, path: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of store.read(path)) pieces.push(piece)
  return Buffer.concat(pieces)
}
