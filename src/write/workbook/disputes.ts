/** Cells that documents disagree on, and the words that say so. */
import type { Rows } from '../rows.ts'
import { recordKey, recordKeys } from './book-index.ts'
import { LIMITS } from './grid.ts'
import { shortened } from './text.ts'

/** By record and column: which documents give which value, the one kept first. */
export type Disputes = ReadonlyMap<string, ReadonlyMap<string, string>>

/** What a document says of a cell. */
interface Voice {
  readonly value: string
  readonly source: string
  readonly isKept: boolean
}

/** The disputed cells of a dataset. Reads the evidence twice, so that only what is said of disputed cells is held. */
export function disputes(evidence: Rows): Disputes {
  const fields = new Map<string, Map<string, Voice[]>>()
  for (const row of evidence) {
    if (row.agrees !== false) continue
    const key = recordKey(String(row.table), String(row.record_id))
    fields.set(key, (fields.get(key) ?? new Map()).set(String(row.field), []))
  }
  if (fields.size === 0) return new Map()
  const keyOf = recordKeys()
  for (const row of evidence) {
    fields
      .get(keyOf(row))
      ?.get(String(row.field))
      ?.push({ value: String(row.value), source: String(row.source_id), isKept: row.agrees === true })
  }
  return new Map(
    [...fields].map(([key, cells]) => [key, new Map([...cells].map(([name, voices]) => [name, words(voices)]))]),
  )
}

/** "Documents differ: 400 (ap-03, afp-1); 415 (dpa-2)". */
function words(voices: readonly Voice[]): string {
  const byValue = new Map<string, string[]>()
  for (const { value, source } of [
    ...voices.filter(({ isKept }) => isKept),
    ...voices.filter(({ isKept }) => !isKept),
  ]) {
    const sources = byValue.get(value) ?? []
    if (!sources.includes(source)) byValue.set(value, [...sources, source])
  }
  const sides = [...byValue].map(([value, sources]) => `${value} (${sources.join(', ')})`)
  return shortened(`Documents differ: ${sides.join('; ')}`, LIMITS.promptLength)
}
