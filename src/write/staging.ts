/** The names that a package bears while it is written, and what is done about those that a dead run left behind. */
import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

export interface Staging {
  /** The new package. Made first, and renamed first. */
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
 * Brings every unfinished write of a folder to an end: the package before is put back, or the new one completed where
 * it is in its place already. Only for who holds the folder's lock: nobody else writes there.
 */
export async function recover(outDir: string): Promise<void> {
  if (!existsSync(outDir)) return
  const writes = new Map<string, { name: string; pid: number }>()
  for (const entry of await readdir(outDir)) {
    const [, name, pid] = /^\.(.+)\.(\d+)\.(?:new|zip|old)$/.exec(entry) ?? []
    if (name !== undefined) writes.set(`${name}.${pid}`, { name, pid: Number(pid) })
  }
  for (const { name, pid } of writes.values()) await finish(outDir, name, pid)
}

/**
 * Ends one write, however far it came. That the new folder is still beside its place tells that the write was given
 * up; it goes last, so that who is stopped here finds the same again.
 */
export async function finish(outDir: string, name: string, pid = process.pid): Promise<void> {
  const folder = join(outDir, name)
  const stage = staging(outDir, name, pid)
  if (existsSync(stage.folder)) {
    if (existsSync(stage.old) && !existsSync(folder)) await rename(stage.old, folder)
  } else if (existsSync(stage.archive) && existsSync(folder)) {
    await rename(stage.archive, `${folder}.zip`)
  }
  for (const path of [stage.archive, stage.old, stage.folder]) await rm(path, { recursive: true, force: true })
}
