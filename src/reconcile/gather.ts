/** Which reports of several documents are reports of one thing. */

/**
 * How alike two reports are: 0 where they cannot be the same thing.
 * Symmetric, so that the groups do not depend on who is asked.
 */
export type Likeness<T> = (a: T, b: T) => number

/**
 * Groups the reports of several documents, given document by document. Two reports of one document are never one
 * thing: it told them apart. Of several candidates the likest pairs first.
 */
export function gather<T>(documents: Iterable<readonly T[]>, likeness: Likeness<T>): T[][] {
  let groups: T[][] = []
  for (const reports of documents) {
    const chosen = pairUp(reports, groups, (report, group) =>
      Math.max(...group.map((other) => likeness(other, report))),
    )
    const joined = groups.map((group, at) => {
      const report = chosen.get(at)
      return report === undefined ? group : [...group, report]
    })
    const taken = new Set(chosen.values())
    groups = [...joined, ...reports.filter((report) => !taken.has(report)).map((report) => [report])]
  }
  return groups
}

/** One to one, best first: the item chosen for each index of `groups`. */
export function pairUp<T, G>(
  items: readonly T[],
  groups: readonly G[],
  score: (item: T, group: G) => number,
): Map<number, T> {
  const options = items.flatMap((item) =>
    groups.flatMap((group, at) => {
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
