import type { Fact } from '../fact.ts'
import { canHash, hashOf, measure } from '../store/digest.ts'
import type { Store } from '../store/store.ts'
import type { Resource } from './resource.ts'

/** The files of a resource against the descriptor: they exist, and are of the size and digest that it gives. */
export async function* fileFacts(store: Store, { paths, raw, name: table }: Resource): AsyncIterable<Fact> {
  const present: string[] = []
  for (const file of paths) {
    const kind = await store.kind(file)
    if (kind === 'file') present.push(file)
    else yield { code: `file/${kind}`, table, file }
  }
  const [file] = present
  // What size and digest mean for several parts is not said by the standard; they are taken of all of them in order.
  if (file === undefined || present.length < paths.length) return
  const expected = typeof raw.hash === 'string' ? hashOf(raw.hash) : undefined
  if (expected !== undefined && !canHash(expected.algorithm))
    yield { code: 'file/hash-unchecked', table, file, column: 'hash', value: String(raw.hash) }
  const algorithm = expected !== undefined && canHash(expected.algorithm) ? expected.algorithm : undefined
  if (algorithm === undefined && typeof raw.bytes !== 'number') return
  try {
    const { bytes, digest } = await measure(inOrder(store, present), algorithm)
    if (typeof raw.bytes === 'number' && bytes !== raw.bytes)
      yield {
        code: 'file/bytes',
        table,
        file,
        column: 'bytes',
        value: String(bytes),
        expected: String(raw.bytes),
        rule: `bytes=${raw.bytes}`,
      }
    if (algorithm !== undefined && digest !== expected?.digest)
      yield {
        code: 'file/hash',
        table,
        file,
        column: 'hash',
        value: `${algorithm}:${digest}`,
        expected: String(raw.hash),
      }
  } catch (error) {
    yield { code: 'file/unreadable', table, file, expected: error instanceof Error ? error.message : String(error) }
  }
}

async function* inOrder(store: Store, paths: readonly string[]): AsyncIterable<Uint8Array> {
  for (const path of paths) yield* store.read(path)
}
