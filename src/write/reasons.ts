/** What a disk says, in words with the way out. */

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the device; free some and build again',
  EDQUOT: 'the disk quota is used up; free some space and build again',
  EFBIG: 'a file is larger than allowed there; raise the limit or choose another folder',
  EACCES: 'permission denied; make it writable or choose another folder',
  EPERM: 'permission denied; make it writable or choose another folder',
  EROFS: 'the file system is read-only; choose another folder',
  EEXIST: 'a file stands where a folder is needed; choose another folder',
  ENOTDIR: 'a file stands where a folder is needed; choose another folder',
  EISDIR: 'a folder stands where a file is needed; move it away',
  EIO: 'the disk fails; see to it and build again',
}

/** The Error that says what could not be written and why. */
export function explained(error: unknown, folder: string): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error))
  const place = error instanceof Error && 'path' in error && code in REASONS ? ` ("${String(error.path)}")` : ''
  return new WriteError(`cannot write "${folder}": ${reason}${place}`, { cause: error })
}

export class WriteError extends Error {
  override readonly name = 'WriteError'
}
