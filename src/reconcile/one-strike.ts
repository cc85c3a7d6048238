/** Groups of reports that tell one strike, though one dates it otherwise or names but the country. */
import { fromIso } from '../extract/mentions/resolve-date.ts'
import { fold } from '../extract/mentions/tokens.ts'
import { FIGURES, type FigureField } from '../extract/strikes/figure.ts'
import { mergeLast } from './gather.ts'
import { isLooseDay } from './loose-day.ts'
import { shared } from './meeting-report.ts'
import { itemsOf, type Report, textOf } from './report.ts'
import type { Witness } from './witness.ts'

/** Reports of one strike, with what is asked of them worked out once. */
interface Told {
  readonly group: readonly Report[]
  readonly witnesses: ReadonlySet<Witness>
  /** Days since 1970. */
  readonly day: number
  /** Whether no document tells the day of the attack itself. */
  readonly isLoose: boolean
  readonly attacker: string
  readonly target: string
  readonly places: ReadonlySet<string>
  readonly figures: ReadonlyMap<FigureField, readonly number[]>
}

/** So many days may lie between what two documents say of one strike, where a day is loose. */
const FAR = 2

/** So many of the groups before are asked. */
const ASKED = 256

/** Joins groups, given in order of their days, whose figures say that they are one. A document that tells both keeps them apart. */
export function joinedStrikes(groups: readonly (readonly Report[])[]): Report[][] {
  const merge = (before: Told, one: Told): Told => toldBy([...before.group, ...one.group])
  return mergeLast(groups.map(toldBy), ASKED, isOne, merge).map(({ group }) => [...group])
}

function isOne(a: Told, b: Told): boolean {
  const days = b.day - a.day
  if (days > FAR || a.attacker !== b.attacker || shared(a.witnesses, b.witnesses) > 0) return false
  const common = shared(a.places, b.places)
  const isHere = a.places.size === 0 ? b.places.size === 0 && a.target === b.target : common > 0
  const isWithin = !isHere && a.target === b.target && (a.places.size === 0 || b.places.size === 0)
  if (!isHere && !isWithin) return false
  const { equal, points, differs } = agreement(a, b)
  if (isWithin) return days <= 1 && equal >= 2 && points >= FIRM && !differs
  // Tallies of whole countries are given anew each day
  if (days === 0 || (a.places.size === 0 && differs)) return false
  return a.isLoose || b.isLoose ? points >= LOOSE : days === 1 && points >= FIRM && !differs
}

/** Agreement that outweighs two days that are told, and one day that is not. */
const FIRM = 3
const LOOSE = 1

/** How far, in parts of the larger, tolls of one strike may lie apart, if they are no small numbers; later ones may have risen. */
const APART = 0.3
const RISEN = 0.5
const SMALL = 8

const isNear = (before: number, after: number, isLater: boolean): boolean =>
  Math.min(before, after) >= SMALL &&
  Math.abs(after - before) <= (isLater && after > before ? RISEN : APART) * Math.max(before, after)

/** When the last of them was published. */
const lastOf = ({ witnesses }: Told): string =>
  [...witnesses]
    .map(({ published }) => published?.date ?? '')
    .sort()
    .at(-1) ?? ''

/** How many figures are the same, what that says, and whether others differ: large numbers are not the same by chance. */
function agreement(a: Told, b: Told): { equal: number; points: number; differs: boolean } {
  let [equal, points, differs] = [0, 0, false]
  for (const field of FIGURES) {
    const [mine, yours] = [a.figures.get(field), b.figures.get(field)]
    if (mine === undefined || yours === undefined) continue
    const same = mine.filter((value) => yours.includes(value))
    if (same.length > 0) {
      equal += 1
      points += weight(Math.max(...same))
    } else if (isToll(field) && isNear(Math.max(...mine), Math.max(...yours), lastOf(a) < lastOf(b))) points += LOOSE
    else differs = true
  }
  return { equal, points, differs }
}

const weight = (value: number): number => (value >= 10 ? 2 : value >= 3 ? 1 : 0.5)

const isToll = (field: FigureField): boolean => field === 'killed' || field === 'wounded'

function toldBy(group: readonly Report[]): Told {
  const [first] = group
  const figures = new Map(
    FIGURES.flatMap((field) => {
      const values = group.flatMap((report) => textOf(report, field) || []).map(Number)
      return values.length > 0 ? [[field, values] as const] : []
    }),
  )
  return {
    group,
    witnesses: new Set(group.map(({ witness }) => witness)),
    day: first ? fromIso(textOf(first, 'struck_on')) : Number.NaN,
    isLoose: group.every(isLoose),
    attacker: first ? textOf(first, 'attacker') : '',
    target: first ? textOf(first, 'target_country') : '',
    places: new Set(group.flatMap((report) => itemsOf(report, 'places').map(fold))),
    figures,
  }
}

/** Whether the document does not tell the day of the attack itself. */
const isLoose = ({ claims }: Report): boolean => claims.get('struck_on')?.every(({ rule }) => isLooseDay(rule)) ?? true
