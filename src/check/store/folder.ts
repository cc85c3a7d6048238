import { createReadStream } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Store } from './store.ts'

/** A package in a folder. Links are followed only as far as they stay inside it. */
export function openFolder(folder: string): Store {
  return {
    files: async () => (await filesIn(folder, '')).toSorted(),
    async kind(path) {
      const target = await realpath(join(folder, path)).catch(() => undefined)
      if (target === undefined) return 'missing'
      const root = await realpath(folder)
      if (target !== root && !target.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) return 'outside'
      return (await stat(target)).isDirectory() ? 'folder' : 'file'
    },
    read: (path) => createReadStream(join(folder, path)),
  }
}

async function filesIn(folder: string, prefix: string): Promise<string[]> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true })
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`
      // A hidden folder is somebody's bookkeeping, not part of a package.
      if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : filesIn(folder, path)
      return [path]
    }),
  )
  return lists.flat()
}
