import { createHash, type Hash } from 'node:crypto'

const LENGTHS: Readonly<Record<string, number>> = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 }

export interface ExpectedHash {
  readonly algorithm: string
  readonly digest: string
}

/** "sha256:ab…" or a bare MD5 digest; undefined for a form that is neither. */
export function hashOf(text: string): ExpectedHash | undefined {
  const [, algorithm = 'md5', digest = ''] = /^(?:([A-Za-z0-9-]+):)?([0-9A-Fa-f]+)$/.exec(text) ?? []
  if (digest === '') return undefined
  const known = algorithm.toLowerCase().replace(/^sha-/, 'sha')
  const length = LENGTHS[known]
  return length !== undefined && length !== digest.length
    ? undefined
    : { algorithm: known, digest: digest.toLowerCase() }
}

/** Whether the algorithm can be computed here. */
export const canHash = (algorithm: string): boolean => algorithm in LENGTHS

/** Size and digest of what is read. */
export async function measure(
  pieces: AsyncIterable<Uint8Array>,
  algorithm: string | undefined,
): Promise<{ bytes: number; digest: string }> {
  const hash: Hash | undefined = algorithm === undefined ? undefined : createHash(algorithm)
  let bytes = 0
  for await (const piece of pieces) {
    bytes += piece.length
    hash?.update(piece)
  }
  return { bytes, digest: hash?.digest('hex') ?? '' }
}
