/** The names that a package bears while it is written, and what is done about those that a dead run left behind. */
import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

export interface Staging {
  /** The new package. */
  readonly folder: string
  /** The new archive. */
  readonly archive: string
  /** The package that is being replaced. */
  readonly old: string
}

/** Hidden siblings of the target: a rename works only inside one file system. They name the process that writes. */
export function staging(outDir: string, name: string, pid = process.pid): Staging {
  const path = (kind: string) => join(outDir, `.${name}.${pid}.${kind}`)
  return { folder: path('new'), archive: path('zip'), old: path('old') }
}

/** Moves the present package, if there is one, out of the way. */
export async function setAside(folder: string, old: string): Promise<void> {
  if (existsSync(folder)) await rename(folder, old)
}

/**
 * Removes what this process or one that no longer runs has left of an unfinished write. A package that stepped aside
 * and was never replaced is put back.
 */
export async function tidy(outDir: string, name: string): Promise<void> {
  if (!existsSync(outDir)) return
  const folder = join(outDir, name)
  for (const entry of (await readdir(outDir)).toSorted()) {
    const { pid, kind } = parse(entry, name) ?? {}
    if (pid === undefined || (pid !== process.pid && isRunning(pid))) continue
    const path = join(outDir, entry)
    if (kind === 'old' && !existsSync(folder)) await rename(path, folder)
    else await rm(path, { recursive: true, force: true })
  }
}

function parse(entry: string, name: string): { pid: number; kind: string } | undefined {
  const prefix = `.${name}.`
  const match = entry.startsWith(prefix) ? /^(\d+)\.(new|zip|old)$/.exec(entry.slice(prefix.length)) : null
  const [, pid, kind] = match ?? []
  return pid === undefined || kind === undefined ? undefined : { pid: Number(pid), kind }
}

/** Signal 0 asks whether a process is there; EPERM means that it is, and somebody else's. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
