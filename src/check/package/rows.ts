import { parsed } from '../cell/types/json.ts'
import { arrayOf, stringOf, stringOrStrings } from '../descriptor/json.ts'
import { isUrl } from '../store/path.ts'
import type { Store } from '../store/store.ts'
import { decode, knowsEncoding, type TextPiece } from '../store/text.ts'
import { jsonItems, jsonLines } from '../table/json-rows.ts'
import { csvItems, type Item, textFault } from '../table/source.ts'
import type { Resource } from './resource.ts'

/** Why the rows of a resource cannot be read here, or undefined where they can. */
export function unread({ raw, format }: Resource): string | undefined {
  if (raw.data !== undefined)
    return typeof raw.data === 'string' && !['csv', 'tsv', 'json', 'jsonl'].includes(format)
      ? `inline data of the format ${format}`
      : undefined
  if ((stringOrStrings(raw.path ?? raw.url) ?? []).some(isUrl)) return 'on the network'
  if (!['csv', 'tsv', 'json', 'jsonl'].includes(format)) return `of the format ${format}`
  return undefined
}

/** Header and rows of a resource, from its files or from the descriptor itself, in batches. */
export async function* itemsOf(store: Store, resource: Resource): AsyncIterable<readonly Item[]> {
  const { raw, name, dialect, format } = resource
  if (raw.data === undefined) yield* partsOf(store, resource)
  else if (typeof raw.data !== 'string') yield jsonItems(name, raw.data, dialect)
  else if (format === 'csv' || format === 'tsv') yield* csvItems(name, '', piece(raw.data), dialect, 'utf-8')
  else yield jsonText(resource, raw.data)
}

async function* piece(text: string): AsyncIterable<TextPiece> {
  yield { text }
}

/** One file after the other. The first has the header; a later one may repeat it, or begin with a row. */
async function* partsOf(store: Store, resource: Resource): AsyncIterable<readonly Item[]> {
  const { part, join } = joiner()
  for (const path of resource.paths) {
    part()
    for await (const items of fileItems(store, path, resource)) yield items.flatMap(join)
  }
}

/** Numbers the rows of several parts as those of one table, and takes repeated headers out. */
function joiner(): { readonly part: () => void; readonly join: (item: Item) => readonly Item[] } {
  let header: string | undefined
  let before = 0
  let last = 0
  return {
    part() {
      before = last
    },
    join(item) {
      if (item.kind === 'row') {
        last = item.row + before
        return [{ ...item, row: last }]
      }
      if (item.kind === 'fact') {
        const { row } = item.fact
        return [row === undefined ? item : { kind: 'fact', fact: { ...item.fact, row: row + before } }]
      }
      const labels = item.labels.join('\n')
      const isFirst = header === undefined
      header ??= labels
      if (isFirst) return [item]
      if (labels === header) return []
      before += 1
      last = before
      return [{ kind: 'row', row: last, cells: item.labels }]
    },
  }
}

async function* fileItems(store: Store, path: string, resource: Resource): AsyncIterable<readonly Item[]> {
  const { name, dialect, raw, format } = resource
  const declared = stringOf(raw.encoding) ?? 'utf-8'
  const encoding = knowsEncoding(declared) ? declared : 'utf-8'
  const pieces = decode(store.read(path), encoding)
  if (format === 'csv' || format === 'tsv') {
    yield* csvItems(name, path, pieces, dialect, encoding)
    return
  }
  let text = ''
  for await (const each of pieces) {
    if ('text' in each) text += each.text
    else yield [textFault(name, path, each, encoding)]
  }
  yield jsonText(resource, text)
}

function jsonText({ name, dialect, format }: Resource, text: string): readonly Item[] {
  if (format !== 'jsonl') {
    const value = parsed(text)
    return value === undefined
      ? [{ kind: 'fact', fact: { code: 'file/json', table: name, expected: 'not JSON at all' } }]
      : jsonItems(name, value, dialect)
  }
  try {
    return jsonItems(name, arrayOf(jsonLines(text)), dialect)
  } catch {
    return [{ kind: 'fact', fact: { code: 'file/json', table: name, expected: 'a line that is not JSON' } }]
  }
}
