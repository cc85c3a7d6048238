/** Dates with day, month and year as newspapers print them beside an article, with their clock time and label. */
import { allMatches } from '../all-matches.ts'
import type { Span } from '../model.ts'
import type { Forms } from './forms.ts'

export interface Clock {
  readonly hour: number
  readonly minute: number
}

export interface PrintedDate {
  /** The date alone. */
  readonly span: Span
  readonly year: number
  readonly month: number
  readonly day: number
  /** Figures that can be read day first and month first ("09/05/2025"); read day first here. */
  readonly ambiguous: boolean
  readonly label?: 'published' | 'updated'
  /** The time printed beside it, as printed: no zone is applied. */
  readonly clock?: Clock
}

const MAX_GAP = 16

/** The dates of a line, in reading order. Impossible ones ("31 June 2025") are left out. */
export function printedDates(line: string, { dates }: Forms): PrintedDate[] {
  const found: PrintedDate[] = []
  const matches = allMatches(line, dates.date)
  for (const [index, match] of matches.entries()) {
    const parts = dateParts(match.groups ?? {}, dates.months)
    if (parts === undefined) continue
    const span = { start: match.index, end: match.index + match[0].length }
    const previous = matches[index - 1]
    const from = previous === undefined ? 0 : previous.index + previous[0].length
    const to = matches[index + 1]?.index ?? line.length
    const before = line.slice(Math.max(from, span.start - 40), span.start)
    const clock = clockIn(line.slice(span.end, Math.min(to, span.end + MAX_GAP + 8)), before, dates)
    const label = labelOf(before, dates)
    found.push({ span, ...parts, ...(label && { label }), ...(clock && { clock }) })
  }
  return found
}

type Parts = Pick<PrintedDate, 'year' | 'month' | 'day' | 'ambiguous'>

function dateParts(groups: Record<string, string | undefined>, months: ReadonlyMap<string, number>): Parts | undefined {
  const year = Number(groups['yearA'] ?? groups['yearB'] ?? groups['yearC'] ?? groups['yearD'] ?? groups['yearE'])
  const name = groups['monthA'] ?? groups['monthB']
  const first = Number(groups['dayA'] ?? groups['dayB'] ?? groups['dayC'] ?? groups['dayD'] ?? groups['dayE'])
  const second =
    name === undefined
      ? Number(groups['monthC'] ?? groups['monthD'] ?? groups['monthE'])
      : (months.get(name.toLowerCase()) ?? 0)
  const figures = groups['monthD'] !== undefined
  // "03/26/2025" can only be month first.
  const [day, month] = figures && second > 12 ? [second, first] : [first, second]
  if (!isDay(year, month, day)) return undefined
  return { year, month, day, ambiguous: figures && first <= 12 && second <= 12 && first !== second }
}

/** Whether the Gregorian calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** "27 March 2025, 13:15" and "10:52 PM GMT, March 2, 2025": the time after the date, else the one right before it. */
function clockIn(after: string, before: string, dates: Forms['dates']): Clock | undefined {
  const next = allMatches(after, dates.clock)[0]
  if (next !== undefined && /^[\s,|–—•·@()-]{0,6}(?:at\s)?$/.test(after.slice(0, next.index)))
    return toClock(next.groups)
  const last = allMatches(before, dates.clock).at(-1)
  if (last === undefined) return undefined
  const between = before.slice(last.index + last[0].length).replace(dates.filler, '')
  return /^[\s,|–—•·+\d-]{0,8}$/.test(between) ? toClock(last.groups) : undefined
}

/** The first clock time of a line, as "18:42" in "Olha Demchenko — 18:42". */
export function clockOf(line: string, { dates }: Forms): Clock | undefined {
  return toClock(allMatches(line, dates.clock)[0]?.groups)
}

function toClock(groups: Record<string, string | undefined> | undefined): Clock | undefined {
  if (groups === undefined) return undefined
  const half = (groups['half'] ?? groups['onlyHalf'])?.toLowerCase()
  const hour = Number(groups['hour'])
  if (half !== undefined && (hour > 12 || hour === 0)) return undefined
  return {
    hour: half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0),
    minute: Number(groups['minute'] ?? 0),
  }
}

/** What stands before a date, times and weekdays removed: "Updated 10:52 PM GMT, " is a label all the same. */
function labelOf(before: string, dates: Forms['dates']): 'published' | 'updated' | undefined {
  const bare = before
    .replace(dates.clock, '')
    .replace(/\b(?:GMT|UTC|BST|CET|EST|EDT|IST)\b(?:[+-]\d{1,2})?|[,|•·([]/gu, ' ')
  const label = dates.label.exec(bare.trimEnd() === '' ? '' : `${bare.trimEnd()} `)?.groups?.['label']
  if (label === undefined) return undefined
  return dates.updated.has(label.toLowerCase().replaceAll(/\s+/g, ' ')) ? 'updated' : 'published'
}

/** ISO 8601. */
export function isoDate({ year, month, day }: Pick<PrintedDate, 'year' | 'month' | 'day'>): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
