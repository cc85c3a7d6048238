/** Cells that documents disagree on, and the words that say so. */
import type { Row, Rows } from '../rows.ts'
import { recordKey } from './book-index.ts'
import { LIMITS } from './grid.ts'
import { shortened } from './text.ts'

/** By record and column: which documents give which value, the one kept first. */
export type Disputes = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The disputed cells of a dataset. Reads the evidence twice, so that only disputed rows are held. */
export function disputes(evidence: Rows): Disputes {
  const fields = new Map<string, Map<string, Row[]>>()
  for (const row of evidence) {
    if (row.agrees !== false) continue
    const key = recordKey(String(row.table), String(row.record_id))
    fields.set(key, (fields.get(key) ?? new Map()).set(String(row.field), []))
  }
  if (fields.size === 0) return new Map()
  for (const row of evidence) {
    fields
      .get(recordKey(String(row.table), String(row.record_id)))
      ?.get(String(row.field))
      ?.push(row)
  }
  return new Map(
    [...fields].map(([key, cells]) => [key, new Map([...cells].map(([name, rows]) => [name, words(rows)]))]),
  )
}

/** "Documents differ: 400 (ap-03, afp-1); 415 (dpa-2)". */
function words(rows: readonly Row[]): string {
  const byValue = new Map<string, string[]>()
  const kept = rows.filter(({ agrees }) => agrees === true)
  for (const { value, source_id } of [...kept, ...rows.filter(({ agrees }) => agrees !== true)]) {
    const sources = byValue.get(String(value)) ?? []
    if (!sources.includes(String(source_id))) byValue.set(String(value), [...sources, String(source_id)])
  }
  const sides = [...byValue].map(([value, sources]) => `${value} (${sources.join(', ')})`)
  return shortened(`Documents differ: ${sides.join('; ')}`, LIMITS.promptLength)
}
