import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { type OpenPackage, PackageError, type Store } from './store.ts'

/** Largest member that is unpacked; a small archive can claim to hold terabytes. */
const LARGEST = 2 ** 30

/**
 * A package in a zip file. The package's root is the folder of the uppermost `datapackage.json`. A member is unpacked
 * when it is read, and held as a whole.
 *
 * @throws PackageError for a file that is no zip archive
 */
export async function openArchive(path: string): Promise<OpenPackage> {
  const bytes = await readFile(path)
  const sizes = membersOf(bytes, path)
  const descriptor = [...sizes.keys()]
    .filter((name) => name === 'datapackage.json' || name.endsWith('/datapackage.json'))
    .toSorted((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))[0]
  const root = descriptor === undefined ? '' : descriptor.slice(0, -'datapackage.json'.length)
  return { store: archiveStore(bytes, sizes, root), descriptor: 'datapackage.json' }
}

function archiveStore(bytes: Uint8Array, sizes: ReadonlyMap<string, number>, root: string): Store {
  const inside = [...sizes.keys()].filter((name) => name.startsWith(root)).map((name) => name.slice(root.length))
  const files = new Set(inside.filter((name) => !name.endsWith('/')))
  return {
    files: async () => [...files].toSorted(),
    async kind(path) {
      if (files.has(path)) return 'file'
      return inside.some((name) => name.startsWith(`${path}/`)) ? 'folder' : 'missing'
    },
    async *read(path) {
      const size = sizes.get(root + path) ?? 0
      if (size > LARGEST)
        throw new PackageError(
          `cannot read ${path} from the archive: it unpacks to ${size} bytes; unpack it and check the folder`,
        )
      yield unpack(bytes, root + path)
    },
  }
}

function membersOf(bytes: Uint8Array, path: string): Map<string, number> {
  const sizes = new Map<string, number>()
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        sizes.set(name, originalSize)
        return false
      },
    })
  } catch (error) {
    throw new PackageError(`cannot check ${path}: not a zip archive (${reason(error)}); pack it anew`)
  }
  return sizes
}

function unpack(bytes: Uint8Array, member: string): Uint8Array {
  try {
    return unzipSync(bytes, { filter: ({ name }) => name === member })[member] ?? new Uint8Array()
  } catch (error) {
    throw new PackageError(`cannot read ${member} from the archive: ${reason(error)}; pack it anew`)
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))
