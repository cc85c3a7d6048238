/** Which attendees of one meeting are one person or delegation, however the documents spell the name. */
import { oneSlip } from '../extract/mentions/spelling.ts'
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
 * "Petrenko" and "Oleh Petrenko", "O Petrenko" and "Oleh Petrenko", "Maada Bio" and "Julius Maada Bio", "Giorgia Maloni" and "Giorgia Meloni"; but not
 * "Ivan Petrenko" and "Oleh Petrenko".
 */
export function sameName(a: string, b: string): boolean {
  const [as, bs] = [a.split(' '), b.split(' ')]
  const [short, long] = as.length <= bs.length ? [as, bs] : [bs, as]
  if (short.length < long.length) {
    if (short.length === 1) return short[0] === long.at(-1)
    if (short.at(-1) !== long.at(-1)) return false
    return givenFits(short[0] ?? '', long[0] ?? '') || short.every((word) => long.includes(word))
  }
  const given = as.slice(0, -1).every((word, at) => givenFits(word, bs[at] ?? ''))
  return given && spelt(as.at(-1) ?? '', bs.at(-1) ?? '')
}

const givenFits = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || spelt(a, b)

/** One slip in a long word, or the same letters of another script written otherwise. */
const spelt = (a: string, b: string): boolean => a === b || oneSlip(a, b) || romanised(a) === romanised(b)

/** Ways in which the press writes the same Cyrillic letters: "Zhaparov" and "Japarov", "Serhiy" and "Serhii". */
const romanised = (word: string): string =>
  word
    .replace(/^dzh|zh|^j/gu, 'j')
    .replace(/kh/gu, 'h')
    .replace(/(?:iy|yy|yi|ii|ij|y)$/gu, 'i')
    .replace(/ye/gu, 'e')
    .replace(/y(?=[aou])/gu, 'i')
