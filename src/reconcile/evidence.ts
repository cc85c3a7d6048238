/** The words that each cell rests on, and those that speak against it. */
import type { CellValue, Claim } from '../model.ts'
import type { TableSchema, TableSchemas } from '../schemas.ts'
import type { EvidenceRow } from '../tables.ts'
import { formOf, isSilent } from './keep.ts'
import { type Quote, quoter } from './quote.ts'
import type { Entity } from './record.ts'
import { grouped, type Report } from './report.ts'
import type { Witness } from './witness.ts'

/** Columns that need no evidence: what the tables themselves determine (codebook, conventions). */
const EXEMPT = /_(?:id|count|basis)$/

/**
 * One row for each cell, document and value that the document gives: of the records in their order, then by column, then
 * by document. Ids are unique over the whole table.
 */
export function evidenceRows(entities: readonly Entity[], schemas: TableSchemas): EvidenceRow[] {
  const quoters = new Map<Witness, (claim: Claim) => Quote>()
  const quote = (witness: Witness, claim: Claim): Quote => {
    const cut =
      quoters.get(witness) ??
      (
        (cutter) =>
        ({ span }: Claim) =>
          cutter(span)
      )(quoter(witness))
    quoters.set(witness, cut)
    return cut(claim)
  }
  const drafts = entities.flatMap((entity) => draftsOf(entity, schemas[entity.table]))
  const uniqueId = numbered()
  return drafts.map(({ entity, witness, claim, value, agrees }) => {
    const { start, end, quote: words } = quote(witness, claim)
    return {
      evidence_id: uniqueId(`${entity.table}/${entity.id}/${claim.field}/${witness.id}`),
      table: entity.table,
      record_id: entity.id,
      field: claim.field,
      value,
      agrees,
      basis: claim.basis,
      rule: claim.rule,
      source_id: witness.id,
      start,
      end,
      quote: words,
    }
  })
}

/** Makes ids unique in the order in which they are asked for: the second of a kind ends in `-2`, the third in `-3`. */
function numbered(): (base: string) => string {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return (base) => {
    let id = base
    let n = next.get(base) ?? 2
    for (; taken.has(id); n++) id = `${base}-${n}`
    next.set(base, n)
    taken.add(id)
    return id
  }
}

interface Draft {
  readonly entity: Entity
  readonly witness: Witness
  readonly claim: Claim
  readonly value: string
  readonly agrees: boolean
}

function draftsOf(entity: Entity, schema: TableSchema): Draft[] {
  const documents = [...grouped(entity.reports, ({ witness }) => witness)]
  return Object.entries(schema.properties).flatMap(([field, column]) => {
    if (EXEMPT.test(field)) return []
    const kept = entity.cells.get(field)
    const items = new Set(kept === undefined ? [] : String(kept).split(column['x-separator'] ?? NEVER))
    return documents.flatMap(([witness, reports]) =>
      [...distinct(entity.table, field, kept, reports)].map(([value, claim]) => ({
        entity,
        witness,
        claim,
        value,
        agrees: items.has(value),
      })),
    )
  })
}

/** Splits no text. */
const NEVER = '\n\n'

/** Claims of one document for one cell by the value they give, in the form of the cell; the first of each value counts. */
function distinct(
  table: string,
  field: string,
  kept: CellValue | undefined,
  reports: readonly Report[],
): Map<string, Claim> {
  const form = kept === undefined ? undefined : formOf(table, field, kept)
  const values = new Map<string, Claim>()
  for (const { claims } of reports)
    for (const claim of claims.get(field) ?? []) {
      if (isSilent(table, claim, kept)) continue
      const value = String(form === formOf(table, field, claim.value) ? kept : claim.value)
      if (!values.has(value)) values.set(value, claim)
    }
  return values
}
