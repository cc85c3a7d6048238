/** From reports of strikes to one row by day, attacker and place. */
import type { TableSchemas } from '../schemas.ts'
import { gather, likenessToGroup, pairUp, reachable } from './gather.ts'
import { keep } from './keep.ts'
import { joinedStrikes } from './one-strike.ts'
import { cellsOf, type Entity, sourceCount } from './record.ts'
import { cellOf, grouped, inFileOrder, itemsOf, type Report, textOf, withClaims } from './report.ts'
import { strikeLikeness, undatedStrikeLikeness } from './same-strike.ts'
import { slug, uniqueKeys } from './slug.ts'
import { compare, type Witness } from './witness.ts'

export function strikesOf(reports: readonly Report[], schemas: TableSchemas): Entity[] {
  const rows = sameStrikes(reports).map((group) => {
    const own = withOnePoint(inFileOrder(group))
    const cells = cellsOf('strikes', struckByThen(own), schemas.strikes)
    const day = cells.get('struck_on')
    const telling = own.filter((report) => day !== undefined && cellOf(report, 'struck_on') === day)
    cells.set('struck_on_basis', keep('strikes', 'struck_on_basis', telling) ?? 'unknown')
    return { reports: own, cells }
  })
  const ids = uniqueKeys(
    rows,
    ({ cells }) => {
      const first = String(cells.get('places') ?? '').split(';')[0] || String(cells.get('target_country') ?? '')
      return `${cells.get('struck_on') ?? 'undated'}/${cells.get('attacker') ?? 'unstated'}/${slug(first)}`
    },
    ({ reports: own }) => content(own),
  )
  return rows.map((row) => {
    const id = ids.get(row) ?? ''
    const cells = new Map(row.cells).set('strike_id', id).set('source_count', sourceCount(row.reports))
    return { table: 'strikes', id, reports: row.reports, cells }
  })
}

/** Without days that lie after a document that tells of it. */
function struckByThen(reports: readonly Report[]): Report[] {
  const [first] = reports.flatMap(({ witness }) => witness.published?.date ?? []).sort()
  const late = (report: Report): boolean => first !== undefined && textOf(report, 'struck_on') > first
  return reports.every(late) ? [...reports] : reports.map((report) => (late(report) ? undated(report) : report))
}

const undated = (report: Report): Report => withClaims(withClaims(report, 'struck_on', []), 'struck_on_basis', [])

/** Groups reports of one day; one without a day joins the strike that has its place and most of its figures. */
function sameStrikes(reports: readonly Report[]): Report[][] {
  const days = grouped(reports, (report) => textOf(report, 'struck_on'))
  const dated = [...days.keys()].filter((day) => day !== '').sort(compare)
  const groups = joinedStrikes(dated.flatMap((day) => gather(byDocument(days.get(day) ?? []), strikeLikeness)))
  const undated = days.get('') ?? []
  const candidates = groups.map((group) => ({ group, witnesses: new Set(group.map(({ witness }) => witness)) }))
  const joins = byDocument(undated).flatMap((own) => {
    const near = reachable(own, candidates)
    const fitting = new Map(own.map((report) => [report, likest(report, near)]))
    return [
      ...pairUp(own, candidates, (report, candidate) =>
        fitting.get(report) === candidate ? points(report, candidate.group) : 0,
      ),
    ]
  })
  const joining = grouped(joins, ([at]) => at)
  const joined = groups.map((group, at) => [...group, ...(joining.get(at) ?? []).map(([, report]) => report)])
  const taken = new Set(joins.map(([, report]) => report))
  return [...joined, ...gather(byDocument(undated.filter((report) => !taken.has(report))), undatedStrikeLikeness)]
}

interface Candidate {
  readonly group: readonly Report[]
  readonly witnesses: ReadonlySet<Witness>
}

/** The one that fits best, if there is one such. */
function likest(report: Report, candidates: readonly Candidate[]): Candidate | undefined {
  const fitting = candidates.flatMap((candidate) => {
    const likeness = candidate.witnesses.has(report.witness) ? 0 : points(report, candidate.group)
    return likeness > 0 ? [{ candidate, likeness }] : []
  })
  const [best, next] = fitting.sort((a, b) => b.likeness - a.likeness)
  return best !== undefined && best.likeness > (next?.likeness ?? 0) ? best.candidate : undefined
}

const points = (report: Report, group: readonly Report[]): number =>
  likenessToGroup(report, group, undatedStrikeLikeness)

const byDocument = (reports: readonly Report[]): Report[][] => [...grouped(reports, ({ witness }) => witness).values()]

/** Coordinates are those of the first place of the row: reports that begin with another place have no say in them. */
function withOnePoint(group: readonly Report[]): Report[] {
  const [first] = group.flatMap((report) => itemsOf(report, 'places'))
  return group.map((report) =>
    itemsOf(report, 'places')[0] === first ? report : withClaims(withClaims(report, 'latitude', []), 'longitude', []),
  )
}

/** What tells strikes on one place apart, however many documents repeat them. */
function content(reports: readonly Report[]): string {
  const values = reports.flatMap((report) =>
    [...report.claims.values()].flat().map(({ field, value }) => `${field}=${value}`),
  )
  return [...new Set(values)].sort().join(';')
}
