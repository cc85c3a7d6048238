import type { Fact } from '../fact.ts'
import { measure } from '../store/digest.ts'
import { pathFault } from '../store/path.ts'
import { readAll, type Store } from '../store/store.ts'

/** Digests of all other files of a dossier, in the form of `sha256sum`. */
export const SUMS = 'SHA256SUMS'

/**
 * Each file against its digest: the tables have one in the descriptor too, but the descriptor itself, the workbook and
 * the README have none elsewhere.
 */
export async function* sumFacts(store: Store, files: readonly string[]): AsyncIterable<Fact> {
  if (!files.includes(SUMS)) {
    yield { code: 'package/sums', file: SUMS, expected: 'is not in the package' }
    return
  }
  const text = Buffer.from(await readAll(store, SUMS)).toString('utf8')
  const listed = new Set<string>()
  for (const [index, line] of text.split('\n').slice(0, -1).entries()) {
    const [, digest = '', path = ''] = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line) ?? []
    if (path === '' || pathFault(path) !== undefined || listed.has(path)) {
      yield {
        code: 'package/sums',
        file: SUMS,
        row: index + 1,
        expected: 'no digest, two blanks and a path of its own',
      }
      continue
    }
    listed.add(path)
    yield* sumFact(store, path, digest)
  }
  if (!text.endsWith('\n')) yield { code: 'package/sums', file: SUMS, expected: 'ends amid a line' }
  for (const file of files)
    if (file !== SUMS && !listed.has(file))
      yield { code: 'package/sums', file: SUMS, column: file, expected: 'has no digest there' }
}

async function* sumFact(store: Store, file: string, expected: string): AsyncIterable<Fact> {
  if ((await store.kind(file)) !== 'file') {
    yield { code: 'package/sums', file: SUMS, column: file, expected: 'is listed and is not in the package' }
    return
  }
  try {
    const { digest } = await measure(store.read(file), 'sha256')
    if (digest !== expected) yield { code: 'file/sum', file, expected }
  } catch (error) {
    yield { code: 'file/unreadable', file, expected: error instanceof Error ? error.message : String(error) }
  }
}
