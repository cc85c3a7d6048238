/** From figures to rows: one a day, attacker and place; of several counts of one thing the last word stays. */
import { fromIso } from '../mentions/resolve-date.ts'
import { FIGURES, type Figure, type FigureField } from './figure.ts'

export interface StrikeRow {
  readonly attacker: string
  readonly figures: readonly Figure[]
  /** The figure kept for each column. */
  readonly kept: ReadonlyMap<FigureField, Figure>
}

/** Groups figures into rows, in order of first mention. */
export function rowsOf(figures: readonly Figure[], newestFirst: boolean): StrikeRow[] {
  const groups = new Map<string, Figure[]>()
  for (const figure of withoutSummaries(onDayOfAttack(figures.filter((one) => !isRepeated(one, figures))))) {
    const key = [figure.day?.date ?? '', figure.attacker, placeKey(figure)].join('|')
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups.values()]
    .filter((group) => !isGivenUp(group, figures))
    .map((group) => ({
      attacker: group[0]?.attacker ?? '',
      figures: group,
      kept: kept(group, newestFirst),
    }))
}

/** "The first version of this text spoke of sixteen", of no place: of what another row counts. */
const isGivenUp = (group: readonly Figure[], all: readonly Figure[]): boolean =>
  group.every(
    ({ givenUp, placed, field, day, sentence }) =>
      givenUp &&
      !placed &&
      !(day?.span && day.span.start >= sentence.start && day.span.end <= sentence.end) &&
      all.some((other) => other.field === field && !other.givenUp),
  )

/** "The administration changed its figure to seventeen": the seventeen that are told of already. */
const isRepeated = (figure: Figure, all: readonly Figure[]): boolean =>
  figure.retold && all.some(({ retold, field, value }) => !retold && field === figure.field && value === figure.value)

/** The toll of Friday's attack that rose on Saturday is of Friday, where the text says so beside another count of it. */
function onDayOfAttack(figures: readonly Figure[]): Figure[] {
  return figures.map((figure) => {
    const { day, field } = figure
    if (day?.later !== true || (field !== 'killed' && field !== 'wounded')) return figure
    const attack = figures.filter((other) => isBefore(other, figure) && other.attacker === figure.attacker)
    const own = attack.find((other) => placeKey(other) === placeKey(figure))?.day
    const before = attack.filter((other) => other.field === field && other.day?.date === own?.date)
    // "By Thursday 37 had been killed" where five were on Wednesday: a sum of other attacks
    return own && before.every(({ value }) => figure.value <= 2 * value) ? { ...figure, day: own } : figure
  })
}

/** So many days a toll goes on to rise. */
const RISING = 3

const isBefore = ({ day }: Figure, { day: later }: Figure): boolean =>
  day !== undefined &&
  later !== undefined &&
  !day.later &&
  day.date < later.date &&
  fromIso(later.date) - fromIso(day.date) <= RISING

const placeKey = ({ scope, target }: Figure): string =>
  scope.places.length > 0
    ? scope.places
        .map(({ name }) => name)
        .sort()
        .join(';')
    : `in ${scope.country ?? target ?? ''}`

/** A headline sums up the report, and so does its first paragraph. */
const rank = ({ lead, headline }: Figure): number => (headline ? 2 : lead ? 1 : 0)

/** Leaves out the counts of headline and lead that the report itself gives, or puts elsewhere. */
function withoutSummaries(figures: readonly Figure[]): Figure[] {
  const isElsewhere = (figure: Figure): boolean =>
    figures.some(
      (other) =>
        other.field === figure.field &&
        rank(other) < rank(figure) &&
        other.value === figure.value &&
        (other.attacker !== figure.attacker || placeKey(other) !== placeKey(figure)),
    )
  return figures.filter((figure) => {
    if (rank(figure) === 0) return true
    if (figure.headline) {
      const isSum = figure.scope.places.length === 0 && figure.placed
      const others = figures.filter((other) => other.field === figure.field && rank(other) < rank(figure))
      return !isElsewhere(figure) && (isSum || !others.some(({ attacker }) => attacker === figure.attacker))
    }
    // One or two victims are killed in many places: only the first sentence sums these up
    if (!figure.opens && figure.value < 3) return true
    return !isElsewhere(figure) || isOfWhole(figure, figures, isElsewhere)
  })
}

/** "killing one person and injuring five" in the region, when only one of the two is told again of a town: the region's own. */
const isOfWhole = (figure: Figure, figures: readonly Figure[], isElsewhere: (figure: Figure) => boolean): boolean =>
  figures.some(
    (other) =>
      other !== figure &&
      other.sentence === figure.sentence &&
      figure.scope.places.length > 0 &&
      placeKey(other) === placeKey(figure) &&
      !isElsewhere(other),
  )

function kept(group: readonly Figure[], newestFirst: boolean): Map<FigureField, Figure> {
  const values = new Map<FigureField, Figure>()
  for (const field of FIGURES) {
    const all = group.filter((figure) => figure.field === field)
    const standing = all.some((figure) => !figure.overtaken) ? all.filter((figure) => !figure.overtaken) : all
    const told = standing.some(({ headline }) => !headline) ? standing.filter(({ headline }) => !headline) : standing
    const last = newestFirst ? lastOfFirstEntry(told) : added(told)
    if (last !== undefined) values.set(field, last)
  }
  return values
}

function lastOfFirstEntry(figures: readonly Figure[]): Figure | undefined {
  const first = Math.min(...figures.map(({ entry }) => entry))
  return added(figures.filter(({ entry }) => entry === first))
}

/** Tolls rise: a lower count behind a higher one is of some of the victims, unless the text puts the count right. */
const isUpdate = (before: Figure, next: Figure): boolean =>
  next.value >= before.value || next.corrected || (next.field !== 'killed' && next.field !== 'wounded')

/** The last count; one that is said to come on top of the one before is added to it. */
function added(figures: readonly Figure[]): Figure | undefined {
  return figures.reduce<Figure | undefined>((sum, figure) => {
    if (sum === undefined) return figure
    const isItem = figure.list !== undefined && sum.list === figure.list && sum.block !== figure.block
    // "Another one was shot down", told elsewhere, is no new count of all
    if (figure.further && sum.block !== figure.block && figure.value < sum.value && !isItem) return sum
    if (!isItem && (!figure.further || sum.block !== figure.block)) return isUpdate(sum, figure) ? figure : sum
    return { ...figure, value: sum.value + figure.value, approximate: sum.approximate || figure.approximate }
  }, undefined)
}
