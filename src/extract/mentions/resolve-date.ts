/** From a printed date to a day of the calendar, read against the article's own date, never against today. */
import type { DateMention } from './mention.ts'

const DAY = 86_400_000

/** A day with how it is known, as `meetings.held_on_basis` has it. */
export interface ResolvedDate {
  /** ISO 8601. */
  readonly date: string
  /** `stated` when day, month and year are printed together. */
  readonly basis: 'stated' | 'inferred'
}

export interface DateContext {
  /** Day of publication, ISO 8601. */
  readonly published?: string
  /** Day spoken of before, for "a day earlier". */
  readonly current?: string
  /** Whether the clause speaks of what is to come ("will meet on Friday"). */
  readonly future?: boolean
  /** Whether it speaks of what is over ("met on 17 May"). */
  readonly past?: boolean
  /** First and last year that a date without year can lie in when there is no day of publication. */
  readonly earliestYear?: number
  readonly latestYear?: number
}

/** Days since 1970-01-01; `undefined` for a day that the calendar does not have. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return time / DAY
}

/** Days since 1970-01-01 of an ISO date. */
export const fromIso = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY
export const toIso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
/** ISO weekday, 1 is Monday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

/** Days. */
export const WEEK = 7

/** Weekdays and years recur within this span: 28 years hold every pairing of a day of the year and a weekday. */
const CALENDAR_CYCLE = 28

/**
 * The day meant, or undefined where the words and the context leave more than one. The last day of a range is the day
 * of a night ("25-26 July"); `range: 'first'` asks for the first (a conference of two days).
 */
export function resolveDate(
  mention: DateMention,
  context: DateContext,
  range: 'first' | 'last' = 'first',
): ResolvedDate | undefined {
  const { year, month, weekday, offset, shift } = mention
  const day = range === 'last' ? (mention.lastDay ?? mention.day) : mention.day
  const published = context.published === undefined ? undefined : fromIso(context.published)
  if (month !== undefined && day !== undefined) {
    if (year !== undefined) return found(dayNumber(year, month, day), 'stated')
    return found(withoutYear(month, day, weekday, published, context), 'inferred')
  }
  if (offset !== undefined) return found(published === undefined ? undefined : published + offset, 'inferred')
  if (shift !== undefined) {
    const from = context.current === undefined ? published : fromIso(context.current)
    return found(from === undefined ? undefined : from + shift, 'inferred')
  }
  if (weekday === undefined || published === undefined) return undefined
  if (mention.week !== undefined)
    return found(published - weekdayOf(published) + weekday + WEEK * mention.week, 'inferred')
  const next = mention.direction === 'next' || (context.future === true && mention.direction !== 'last')
  return found(
    next ? weekdayAfter(weekday, published, mention.direction) : weekdayBefore(weekday, published, mention.direction),
    'inferred',
  )
}

const found = (day: number | undefined, basis: ResolvedDate['basis']): ResolvedDate | undefined =>
  day === undefined ? undefined : { date: toIso(day), basis }

/** The last such weekday up to the day of publication, that day included unless "last" is said. */
function weekdayBefore(weekday: number, published: number, direction: DateMention['direction']): number {
  const back = (weekdayOf(published) - weekday + 7) % 7
  return published - (back === 0 && direction === 'last' ? 7 : back)
}

/** The next such weekday from the day of publication on, that day included unless "next" is said. */
function weekdayAfter(weekday: number, published: number, direction: DateMention['direction']): number {
  const ahead = (weekday - weekdayOf(published) + 7) % 7
  return published + (ahead === 0 && direction === 'next' ? 7 : ahead)
}

/** A report may be printed a day or two before the day that it bears. */
const EVE = 3

/** "July 10": the year in which it is nearest to the publication; "Thursday, July 10": the nearest year in which it fits. */
function withoutYear(
  month: number,
  day: number,
  weekday: number | undefined,
  published: number | undefined,
  context: DateContext,
): number | undefined {
  const fits = (year: number): number | undefined => {
    const candidate = dayNumber(year, month, day)
    return candidate !== undefined && (weekday === undefined || weekdayOf(candidate) === weekday)
      ? candidate
      : undefined
  }
  if (published === undefined) {
    if (weekday === undefined || context.earliestYear === undefined) return undefined
    const { earliestYear, latestYear = earliestYear + CALENDAR_CYCLE - 1 } = context
    const years = Array.from({ length: Math.max(0, latestYear - earliestYear + 1) }, (_, at) => earliestYear + at)
    const days = years.flatMap((year) => fits(year) ?? [])
    // Weekdays come round: of a long term of office several years may fit, and none is chosen
    return context.latestYear === undefined || days.length === 1 ? days[0] : undefined
  }
  const year = new Date(published * DAY).getUTCFullYear()
  const candidates = [year - 1, year, year + 1].map(fits).filter((candidate) => candidate !== undefined)
  const behind = candidates.filter((candidate) => candidate <= published + EVE)
  const inTense = context.past === true && behind.length > 0 ? behind : candidates
  return inTense.sort((a, b) => Math.abs(a - published) - Math.abs(b - published))[0]
}
