/** Which attendees of one meeting are one person or delegation, however the documents spell the name. */
import { oneSlip } from '../extract/mentions/spelling.ts'
import { fold } from '../extract/mentions/tokens.ts'
import { grouped, inFileOrder, type Report, textOf } from './report.ts'

/** Reports of one meeting that give the same name, with what is compared of them. */
interface Named {
  readonly group: readonly Report[]
  readonly name: string
  readonly surname: string
  readonly isPerson: boolean
  readonly country: string
}

/** Groups the attendees of one meeting. A name that could be several people's stays a row of its own. */
export function sameAttendees(reports: readonly Report[]): Report[][] {
  const names = [
    ...grouped(reports, (report) => `${textOf(report, 'kind')} ${key(textOf(report, 'name'))}`).values(),
  ].map(named)
  const variants = variantsOf(names)
  const isClear = (name: Named): boolean => {
    const own = variants.get(name) ?? []
    return own.every((a) => own.every((b) => a === b || isVariant(a, b)))
  }
  const clear = new Set(names.filter(isClear))
  const order = new Map(names.map((name, at) => [name, at]))
  // Of clear names, variants of one are variants of each other: the first of them stands for all
  const first = (name: Named): Named => {
    if (!clear.has(name)) return name
    const same = (variants.get(name) ?? []).filter((other) => clear.has(other))
    return same.reduce((a, b) => ((order.get(a) ?? 0) <= (order.get(b) ?? 0) ? a : b), name)
  }
  return [...grouped(names, first).values()].map((same) => inFileOrder(same.flatMap(({ group }) => group)))
}

/** Who is who over all meetings of a dossier: "Sadyr Japarov" of one document is "Sadyr Zhaparov" of another. */
export function identities(reports: readonly Report[]): ReadonlyMap<Report, string> {
  return new Map(
    sameAttendees(reports).flatMap((group, at) => group.map((report) => [report, `person ${at}`] as const)),
  )
}

function named(group: readonly Report[]): Named {
  const [report] = group
  const name = report === undefined ? '' : key(textOf(report, 'name'))
  return {
    group,
    name,
    surname: name.slice(name.lastIndexOf(' ') + 1),
    isPerson: report !== undefined && textOf(report, 'kind') === 'person',
    country: report === undefined ? '' : textOf(report, 'country'),
  }
}

const key = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A surname that so many names of one meeting share tells nobody from another. */
const CROWD = 100

/** The variants of each name among the others: only those with nearly the same surname can be. */
function variantsOf(names: readonly Named[]): ReadonlyMap<Named, readonly Named[]> {
  const people = names.filter(({ isPerson }) => isPerson)
  const bySpelling = new Map<string, Set<Named>>()
  for (const name of people)
    for (const form of formsOf(name.surname)) bySpelling.set(form, (bySpelling.get(form) ?? new Set()).add(name))
  return new Map(
    people.map((name) => {
      const near = formsOf(name.surname).map((form) => bySpelling.get(form) ?? new Set<Named>())
      const candidates = near.some(({ size }) => size > CROWD) ? [] : new Set(near.flatMap((each) => [...each]))
      return [name, [...candidates].filter((other) => isVariant(name, other))]
    }),
  )
}

/** Of two surnames that are `spelt` alike, some form is the same: as it is, romanised, or without one letter. */
function formsOf(surname: string): string[] {
  const shorter = Array.from(surname, (_, at) => surname.slice(0, at) + surname.slice(at + 1))
  return [
    ...new Set([surname, `~${romanised(surname)}`, ...(surname.length < 4 || surname.length > 40 ? [] : shorter)]),
  ]
}

/** Whether the name of the one is a short or differently spelt form of the other's. */
function isVariant(a: Named, b: Named): boolean {
  if (a === b || !a.isPerson || !b.isPerson) return false
  if (a.country !== '' && b.country !== '' && a.country !== b.country) return false
  return sameName(a.name, b.name)
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
