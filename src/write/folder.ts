/**
 * Writes a package in place of the one before, so that a failure or a kill leaves a whole package, the old or the new.
 * All files are written and flushed beside the target first; what remains are renames. A folder cannot be renamed over
 * another, so the old one steps aside for an instant: a kill in between is mended by the next run, see `recover`.
 * Only for who holds the lock of the folder.
 */
import { lstatSync, readdirSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { explained } from './reasons.ts'
import { finish, setAside, staging } from './staging.ts'
import { zipChunks } from './zip.ts'

/** Files of a package by path, with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>

/**
 * Writes `<outDir>/<name>/` and `<outDir>/<name>.zip`. Throws an Error that says what could not be written and why;
 * what stood there before is then still there.
 */
export async function writePackage(outDir: string, name: string, files: Files): Promise<void> {
  if (!/^[a-z0-9][a-z0-9._-]*$/.test(name)) throw new Error(`cannot write a package named "${name}": use a-z 0-9 . _ -`)
  const folder = join(outDir, name)
  const stage = staging(outDir, name)
  try {
    await mkdir(outDir, { recursive: true })
    await finish(outDir, name)
    refuseForeign(folder)
    await writeFiles(stage.folder, files)
    await writeFlushed(stage.archive, zipChunks(entries(files)))
    await setAside(folder, stage.old)
    await rename(stage.folder, folder)
    await rename(stage.archive, `${folder}.zip`)
    await flushFolder(outDir)
    await rm(stage.old, { recursive: true, force: true })
  } catch (error) {
    await finish(outDir, name).catch(() => undefined) // the first error is the one to report
    throw explained(error, folder)
  }
}

/** A folder that is no package may be the documents themselves: it is never replaced. */
function refuseForeign(folder: string): void {
  if (lstatSync(`${folder}.zip`, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`a folder stands in the place of ${basename(folder)}.zip; move it away`)
  const there = lstatSync(folder, { throwIfNoEntry: false })
  if (there === undefined) return
  if (!there.isDirectory())
    throw new Error('a file or link of that name is in the way; move it or choose another folder')
  const names = readdirSync(folder)
  if (names.length > 0 && !names.includes('datapackage.json')) {
    throw new Error('the folder is there and holds no data package; move it or choose another folder')
  }
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  const folders = new Set([folder])
  for (const [path, bytes] of files) {
    const target = join(folder, ...parts(path))
    await mkdir(dirname(target), { recursive: true })
    folders.add(dirname(target))
    await writeFlushed(target, [bytes])
  }
  for (const written of folders) await flushFolder(written)
}

function parts(path: string): string[] {
  const names = path.split('/')
  if (names.some((name) => name === '' || name.startsWith('.') || name.includes('\\'))) {
    throw new Error(`"${path}" is no path of a package file`)
  }
  return names
}

function entries(files: Files): { name: string; content: Uint8Array }[] {
  return [...files].map(([name, content]) => ({ name, content }))
}

async function writeFlushed(path: string, chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx')
  try {
    for await (const chunk of chunks) await file.writeFile(chunk)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Flushes the names in a folder. Where a system cannot open folders (Windows), there is nothing to flush. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
