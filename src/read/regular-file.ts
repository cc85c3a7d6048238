/** The bytes of a file that may change, grow or turn into something else while it is read. */
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { Finding } from '../model.ts'
import { reason } from './listing.ts'

export interface ReadFileOptions {
  readonly maxBytes: number
  readonly followLinks: boolean
}

export type FileFault = Pick<Finding, 'code' | 'message' | 'value'>

export type FileBytes = { readonly bytes: Uint8Array } | { readonly fault: FileFault }

const MISSING = 'it is missing from the result'

/**
 * Reads a regular file as it was at one moment. A link, a pipe or a device that stands there is not followed, waited
 * for or read, even where it took the place of a file after the folder was listed; Windows knows no such flags.
 */
export async function readRegularFile(path: string, { maxBytes, followLinks }: ReadFileOptions): Promise<FileBytes> {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants
  try {
    const file = await open(path, O_RDONLY | O_NONBLOCK | (followLinks ? 0 : O_NOFOLLOW))
    try {
      return await readWhole(file, maxBytes)
    } finally {
      await file.close()
    }
  } catch (error) {
    return { fault: { code: 'document/unreadable', message: `cannot be read: ${reason(error)}; ${MISSING}` } }
  }
}

async function readWhole(file: FileHandle, maxBytes: number): Promise<FileBytes> {
  const before = await file.stat({ bigint: true })
  if (!before.isFile())
    return { fault: { code: 'document/unreadable', message: `is no regular file; put a copy in its place` } }
  const size = Number(before.size)
  if (size > maxBytes) return { fault: tooLarge(size, maxBytes) }
  // One byte more than there are: what can be read into it was added meanwhile.
  const buffer = Buffer.alloc(size + 1)
  let filled = 0
  for (let got = -1; got !== 0 && filled < buffer.length; filled += got) {
    got = (await file.read(buffer, filled, buffer.length - filled)).bytesRead
  }
  const after = await file.stat({ bigint: true })
  const changed = filled !== size || after.size !== before.size || after.mtimeNs !== before.mtimeNs
  return changed ? { fault: CHANGED } : { bytes: buffer.subarray(0, size) }
}

const CHANGED: FileFault = {
  code: 'document/changed',
  message: `changed while it was read; ${MISSING}, build again when it is complete`,
}

const tooLarge = (size: number, limit: number): FileFault => ({
  code: 'document/too-large',
  value: String(size),
  message: `has ${size} bytes, more than the limit of ${limit}; split it or raise the limit (--max-file-size)`,
})
