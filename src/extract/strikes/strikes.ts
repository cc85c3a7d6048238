/** Claims of the table `strikes`. */
import type { Claim } from '../../model.ts'
import { claimsOf, type ExtractContext, type Reading } from '../context.ts'
import { effectsOf } from './effects.ts'
import { entriesOf } from './entries.ts'
import { rowsOf, type StrikeRow } from './rows.ts'
import { figuresOf } from './walk.ts'
import type { Day } from './when.ts'
import type { StrikeWords } from './words.ts'

/** Rows of `strikes` that one document reports, with subjects "s1", "s2", … in order of first mention. */
export function strikesClaims(context: ExtractContext): Claim[] {
  const entries = entriesOf(context.document)
  const rows = rowsOf(figuresOf(context, entries), entries.newestFirst)
  const { document } = context
  const effects = effectsOf(document, rows)
  return rows.flatMap((row, index) =>
    claimsOf(document.id, 'strikes', `s${index + 1}`, [
      ...readingsOf(row, context.lexicon.strikes),
      ...(effects[index] ? [effects[index]] : []),
    ]),
  )
}

function readingsOf(row: StrikeRow, words: StrikeWords): Reading[] {
  const kept = [...row.kept]
  const [first] = row.figures
  if (first === undefined) return []
  const { day, scope } = row.figures.find((figure) => figure.placed) ?? first
  const target = scope.country ?? scope.places[0]?.country ?? (first.target && stateOf(first.target, words))
  const figures = kept.flatMap(([field, { value, span, number, rule, approximate }]): Reading[] => [
    { field, value, span, rule },
    ...(approximate ? [{ field: 'approximate', value: field, span: number, rule: 'near' }] : []),
  ])
  return [
    ...(day
      ? [{ field: 'struck_on', value: day.date, span: day.span ?? first.span, basis: day.basis, rule: ruleOf(day) }]
      : []),
    { field: 'struck_on_basis', value: day?.basis ?? 'unknown', span: day?.span ?? first.span, rule: ruleOf(day) },
    { field: 'attacker', value: row.attacker, span: first.span, rule: 'attacker' },
    ...(target ? [{ field: 'target_country', value: target, span: first.span, rule: 'target' }] : []),
    ...places(scope.places),
    ...figures,
    ...reporters(row),
  ]
}

/** Rules of a day that is not told of the attack: that of the news, and that on which a toll rose. */
export const LOOSE_DAYS = { news: 'day-of-news', toll: 'day-of-toll' } as const

const ruleOf = (day: Day | undefined): string =>
  day === undefined || (day.span !== undefined && !day.later) ? 'day' : day.later ? LOOSE_DAYS.toll : LOOSE_DAYS.news

/** The country attacked where an armed group is: the group's own. */
const stateOf = (side: string, { groups }: StrikeWords): string =>
  groups.find(({ name }) => name === side)?.country ?? side

function places(list: StrikeRow['figures'][number]['scope']['places']): Reading[] {
  const first = list[0]
  const { latitude, longitude } = first?.place ?? {}
  return [
    ...list.map(({ name, span }) => ({ field: 'places', value: name, span, rule: 'place' })),
    ...(first && latitude !== undefined && longitude !== undefined
      ? [
          { field: 'latitude', value: latitude, span: first.span, basis: 'inferred' as const, rule: 'gazetteer' },
          { field: 'longitude', value: longitude, span: first.span, basis: 'inferred' as const, rule: 'gazetteer' },
        ]
      : []),
  ]
}

/** Whoever is said to have given the values that are kept; where that is nobody, whoever counted the same thing before. */
function reporters({ figures, kept }: StrikeRow): Reading[] {
  const seen = new Map<string, Reading>()
  const told = [...kept].flatMap(([field, { value }]) => {
    const all = figures.filter((figure) => figure.field === field && figure.reporters.length > 0)
    const same = all.filter((figure) => figure.value === value || figure.further)
    return same.length > 0 ? same : all
  })
  for (const { reporters } of told.sort((a, b) => a.span.start - b.span.start))
    for (const { name, span } of reporters)
      if (!seen.has(name)) seen.set(name, { field: 'reported_by', value: name, span, rule: 'reporter' })
  return [...seen.values()]
}
