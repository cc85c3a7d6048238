/** What is wrong with a path of a resource: it must lie inside the package and mean the same everywhere. */
export type PathFault = 'absolute' | 'parent' | 'hidden' | 'backslash' | 'empty' | 'control'

/** Data Package: relative POSIX paths, without `..` and without hidden folders; undefined where nothing is wrong. */
export function pathFault(path: string): PathFault | undefined {
  if (path === '') return 'empty'
  if (/\p{Cc}/u.test(path)) return 'control'
  if (path.includes('\\')) return 'backslash'
  if (path.startsWith('/') || path.startsWith('~') || /^[A-Za-z]:/.test(path)) return 'absolute'
  const parts = path.split('/')
  if (parts.includes('..')) return 'parent'
  if (parts.some((part) => part.startsWith('.') && part !== '.')) return 'hidden'
  return undefined
}

/** A path on the network, which is not read. */
export const isUrl = (path: string): boolean => /^[A-Za-z][A-Za-z0-9+.-]+:\/\//.test(path)

/** "./data//a.csv" -> "data/a.csv". */
export const plainPath = (path: string): string =>
  path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
