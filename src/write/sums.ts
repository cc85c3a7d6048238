/** `SHA256SUMS`: the digest of every other file of a package, as `sha256sum --check` takes it. */
import { createHash } from 'node:crypto'

export const SUMS = 'SHA256SUMS'

/** One line a file, in the order of the files. */
export function writeSums(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const lines = [...files].map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
  return Buffer.from(lines.join(''), 'utf8')
}
