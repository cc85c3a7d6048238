/** Which attendees of one meeting are one person or delegation, however the documents spell the name. */
import { fold } from '../extract/mentions/tokens.ts'
import { grouped, inFileOrder, type Report, textOf } from './report.ts'

/** Groups the attendees of one meeting. A name that could be several people's stays a row of its own. */
export function sameAttendees(reports: readonly Report[]): Report[][] {
  const byName = grouped(reports, (report) => `${textOf(report, 'kind')} ${key(textOf(report, 'name'))}`)
  const names = [...byName.values()].map((group) => ({
    group,
    variants: [...byName.values()].filter((other) => isVariant(group, other)),
  }))
  const clear = names.filter(({ variants }) => variants.every((a) => variants.every((b) => a === b || isVariant(a, b))))
  // Of clear names, variants of one are variants of each other: the first of them stands for all
  const first = new Map(
    clear.map(({ group, variants }) => [
      group,
      clear.find((other) => other.group === group || variants.includes(other.group))?.group,
    ]),
  )
  return [...grouped(names, ({ group }) => first.get(group) ?? group).values()].map((same) =>
    inFileOrder(same.flatMap(({ group }) => group)),
  )
}

const key = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether the name of the one is a short or differently spelt form of the other's. */
function isVariant([a]: readonly Report[], [b]: readonly Report[]): boolean {
  if (a === undefined || b === undefined || a === b) return false
  if (textOf(a, 'kind') !== 'person' || textOf(b, 'kind') !== 'person') return false
  const [from, to] = [textOf(a, 'country'), textOf(b, 'country')]
  if (from !== '' && to !== '' && from !== to) return false
  return sameName(key(textOf(a, 'name')), key(textOf(b, 'name')))
}

/**
 * "Petrenko" and "Oleh Petrenko", "O Petrenko" and "Oleh Petrenko", "Giorgia Maloni" and "Giorgia Meloni"; but not
 * "Ivan Petrenko" and "Oleh Petrenko".
 */
export function sameName(a: string, b: string): boolean {
  const [as, bs] = [a.split(' '), b.split(' ')]
  const [short, long] = as.length <= bs.length ? [as, bs] : [bs, as]
  if (short.length < long.length) {
    if (short.length === 1) return short[0] === long.at(-1)
    return short.at(-1) === long.at(-1) && givenFits(short[0] ?? '', long[0] ?? '')
  }
  const given = as.slice(0, -1).every((word, at) => givenFits(word, bs[at] ?? ''))
  return given && spelt(as.at(-1) ?? '', bs.at(-1) ?? '')
}

const givenFits = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || spelt(a, b)

/** One slip in a long word: a letter changed, left out or added. */
function spelt(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from += 1
  let back = 0
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back += 1
  return Math.max(a.length, b.length) - from - back <= 1
}
