/** What one document says of one row: the claims that share a source, a table and a subject. */
import type { CellValue, Claim } from '../model.ts'
import { compare, inOrder, type Witness } from './witness.ts'

export interface Report {
  readonly witness: Witness
  readonly subject: string
  /** By column, in the order in which they were made: the first of a cell decides. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>
}

export type ReportTable = Claim['table']

/** Reports by table, in the order of the documents' files and then of the claims. Claims of nobody known are left out. */
export function reportsOf(
  claims: readonly Claim[],
  witnesses: readonly Witness[],
): ReadonlyMap<ReportTable, readonly Report[]> {
  const bySource = grouped(claims, ({ source }) => source)
  const reports = inOrder(witnesses).flatMap((witness) =>
    [...grouped(bySource.get(witness.id) ?? [], ({ table, subject }) => `${table} ${subject}`).values()].map((own) => ({
      witness,
      table: own[0]?.table ?? 'sources',
      subject: own[0]?.subject ?? '',
      claims: grouped(own, ({ field }) => field),
    })),
  )
  return grouped(reports, ({ table }) => table)
}

/** In the order of the documents; what one document says stays as it stands. */
export function inFileOrder(reports: readonly Report[]): Report[] {
  return reports.toSorted((a, b) => compare(a.witness.file, b.witness.file))
}

/** Lists by key, keys in order of first appearance. */
export function grouped<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}

/** The claim that decides a document's value of a cell. */
export function claimOf({ claims }: Report, field: string): Claim | undefined {
  return claims.get(field)?.[0]
}

export function cellOf(report: Report, field: string): CellValue | undefined {
  return claimOf(report, field)?.value
}

/** Value of a cell as text, empty where the document says nothing of it. */
export function textOf(report: Report, field: string): string {
  return String(cellOf(report, field) ?? '')
}

/** Items of a list cell. */
export function itemsOf({ claims }: Report, field: string): string[] {
  return [...new Set((claims.get(field) ?? []).map(({ value }) => String(value)))]
}

/** The same report with claims of a column put in place of those it had. */
export function withClaims(report: Report, field: string, claims: readonly Claim[]): Report {
  const others = [...report.claims].filter(([name]) => name !== field)
  return { ...report, claims: new Map(claims.length === 0 ? others : [...others, [field, claims]]) }
}
