/** Which reports of several documents are reports of one thing. */

/**
 * How alike two reports are: 0 where they cannot be the same thing.
 * Symmetric, so that the groups do not depend on who is asked.
 */
export type Likeness<T> = (a: T, b: T) => number

/**
 * Of a group, so many of its first reports are asked: what thousands report is as well known by some of them, and the
 * work stays in proportion to their number.
 */
const ASKED = 8

/** How alike a report is to those of a group. */
export function likenessToGroup<T>(report: T, group: readonly T[], likeness: Likeness<T>): number {
  return Math.max(...group.slice(0, ASKED).map((other) => likeness(other, report)))
}

/**
 * Groups the reports of several documents, given document by document. Two reports of one document are never one
 * thing: it told them apart. Of several candidates the likest pairs first.
 */
export function gather<T>(documents: Iterable<readonly T[]>, likeness: Likeness<T>): T[][] {
  const groups: T[][] = []
  for (const reports of documents) {
    const chosen = pairUp(reports, groups, (report, group) => likenessToGroup(report, group, likeness))
    for (const [at, report] of chosen) groups[at]?.push(report)
    const taken = new Set(chosen.values())
    groups.push(...reports.filter((report) => !taken.has(report)).map((report) => [report]))
  }
  return groups
}

/**
 * Pairs that are looked at for one document: far above what news gives (30 decisions beside 300 groups), and few enough
 * that a folder full of made-up lists is done in time. What is not looked at stays apart.
 */
const COMPARED = 200_000

/** The groups that so many items of one document are compared with. */
export const reachable = <G>(items: { readonly length: number }, groups: readonly G[]): readonly G[] =>
  items.length * groups.length <= COMPARED ? groups : groups.slice(0, Math.ceil(COMPARED / items.length))

/** One to one, best first: the item chosen for each index of `groups`. */
export function pairUp<T, G>(
  items: readonly T[],
  groups: readonly G[],
  score: (item: T, group: G) => number,
): Map<number, T> {
  const near = reachable(items, groups)
  const options = items.flatMap((item) =>
    near.flatMap((group, at) => {
      const points = score(item, group)
      return points > 0 ? [{ item, at, points }] : []
    }),
  )
  const chosen = new Map<number, T>()
  const used = new Set<T>()
  for (const { item, at } of options.sort((a, b) => b.points - a.points)) {
    if (used.has(item) || chosen.has(at)) continue
    used.add(item)
    chosen.set(at, item)
  }
  return chosen
}

/** In order, each merged into the last before it that is one with it; only the last `asked` are asked, so that work stays linear. */
export function mergeLast<T>(
  all: readonly T[],
  asked: number,
  isOne: (earlier: T, later: T) => boolean,
  merge: (earlier: T, later: T) => T,
): T[] {
  const merged: T[] = []
  for (const one of all) {
    const at = merged.findLastIndex((earlier, index) => index >= merged.length - asked && isOne(earlier, one))
    const before = merged[at]
    if (before === undefined) merged.push(one)
    else merged[at] = merge(before, one)
  }
  return merged
}
