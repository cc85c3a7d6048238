import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { openArchive } from './archive.ts'
import { openFolder } from './folder.ts'
import { type OpenPackage, PackageError } from './store.ts'

/**
 * Opens a folder with a `datapackage.json`, a descriptor by its own path, or a zip file that holds a package.
 *
 * @throws PackageError where the path is none of these
 */
export async function openPackage(path: string): Promise<OpenPackage> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined)
    throw new PackageError(
      `cannot check ${path}: no such file or folder; give a package folder, a datapackage.json or a .zip`,
    )
  if (found.isDirectory()) return { store: openFolder(path), descriptor: 'datapackage.json' }
  if (path.toLowerCase().endsWith('.zip')) return openArchive(path)
  if (path.toLowerCase().endsWith('.json')) return { store: openFolder(dirname(path)), descriptor: basename(path) }
  throw new PackageError(
    `cannot check ${path}: neither a folder nor a .json or .zip file; give a package folder, a datapackage.json or a .zip`,
  )
}
