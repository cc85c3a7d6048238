import { exists, type Instant, offsetOf } from './calendar.ts'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const anyOf = (words: readonly string[]): string => words.join('|')
const short = (words: readonly string[]): string => anyOf(words.map((word) => word.slice(0, 3)))

/** What each directive of C's and Python's strptime takes, names in English. The name of its group follows the letter. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  Y: String.raw`(?<Y>\d{4})`,
  y: String.raw`(?<y>\d{2})`,
  m: '(?<m>1[0-2]|0?[1-9])',
  d: String.raw`(?<d>3[01]|[12]\d|0?[1-9]| [1-9])`,
  e: String.raw`(?<d>3[01]|[12]\d|0?[1-9]| [1-9])`,
  j: String.raw`(?<j>\d{1,3})`,
  b: `(?<b>${short(MONTHS)})`,
  h: `(?<b>${short(MONTHS)})`,
  B: `(?<B>${anyOf(MONTHS)})`,
  a: `(?:${short(DAYS)})`,
  A: `(?:${anyOf(DAYS)})`,
  w: '[0-6]',
  u: '[1-7]',
  H: String.raw`(?<H>2[0-3]|[01]\d|\d)`,
  I: '(?<I>1[0-2]|0?[1-9])',
  p: '(?<p>am|pm)',
  M: String.raw`(?<M>[0-5]\d|\d)`,
  S: String.raw`(?<S>6[01]|[0-5]\d|\d)`,
  f: String.raw`(?<f>\d{1,6})`,
  z: String.raw`(?<z>[+-]\d{2}:?\d{2}|Z)`,
  Z: '(?<Z>utc|gmt|z)',
  '%': '%',
}

const SHORTHANDS: Readonly<Record<string, string>> = { T: '%H:%M:%S', F: '%Y-%m-%d', D: '%m/%d/%y', R: '%H:%M' }

/**
 * Compiles a pattern such as `%d/%m/%Y %H:%M`. Gives undefined for one with a directive that depends on a locale
 * (`%c`, `%x`, `%X`), counts weeks, stands twice or is not known: such a column cannot be checked.
 */
export function strptime(pattern: string): ((text: string) => Instant | undefined) | undefined {
  const spelled = pattern.replace(/%([TFDR])/g, (_, letter: string) => SHORTHANDS[letter] ?? '')
  const pieces = spelled.match(/%.|\s+|[^%\s]+/gsu) ?? []
  const sources = pieces.map(sourceOf)
  if (spelled.endsWith('%') && !spelled.endsWith('%%')) return undefined
  if (sources.includes(undefined)) return undefined
  try {
    const expression = new RegExp(`^${sources.join('')}$`, 'iu')
    return (text) => instantOf(expression.exec(text)?.groups)
  } catch {
    return undefined // a group named twice
  }
}

function sourceOf(piece: string): string | undefined {
  if (piece.startsWith('%')) return DIRECTIVES[piece.slice(1)]
  return /^\s/.test(piece) ? String.raw`\s+` : piece.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}

function instantOf(groups: Readonly<Record<string, string | undefined>> | undefined): Instant | undefined {
  if (groups === undefined) return undefined
  const { Y, y, m, d, j, b, B, H, I, p, M, S, f, z, Z } = groups
  // As POSIX has it: 69 to 99 are of the last century.
  const year = Y !== undefined ? Number(Y) : y !== undefined ? Number(y) + (Number(y) < 69 ? 2000 : 1900) : 1900
  const named = B ?? b
  const month =
    named === undefined ? Number(m ?? 1) : MONTHS.findIndex((name) => name.startsWith(named.toLowerCase())) + 1
  const hour = I === undefined ? Number(H ?? 0) : (Number(I) % 12) + (p?.toLowerCase() === 'pm' ? 12 : 0)
  const offset = offsetOf(z ?? Z)
  const instant: Instant = {
    year,
    month: j === undefined ? month : 1,
    day: Number(d ?? 1),
    hour,
    minute: Number(M ?? 0),
    second: Number(S ?? 0) + Number(`0.${f ?? 0}`),
    ...(offset === undefined ? {} : { offsetMinutes: offset }),
  }
  return exists(instant) ? instant : undefined
}
