/** Days and instants as numbers, by the proleptic Gregorian calendar, without a clock or a time zone of the machine. */

export interface Instant {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
  /** East of Greenwich; absent for a local time. */
  readonly offsetMinutes?: number
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month from 1; 0 for a month that does not exist. */
export const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0)

/** Whether the day exists and the time is one of it: 2025-02-30 and 24:01 are not. Leap seconds are taken. */
export function exists({ year, month, day, hour = 0, minute = 0, second = 0, offsetMinutes = 0 }: Instant): boolean {
  if (day < 1 || day > daysIn(year, month)) return false
  const endOfDay = hour === 24 && minute === 0 && second === 0
  return (hour < 24 || endOfDay) && minute < 60 && second < 61 && Math.abs(offsetMinutes) <= 14 * 60
}

/** Milliseconds since 1970 of an instant that exists; a local time counts as UTC. */
export function milliseconds({
  year,
  month,
  day,
  hour = 0,
  minute = 0,
  second = 0,
  offsetMinutes = 0,
}: Instant): number {
  const date = new Date(0)
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() + ((hour * 60 + minute - offsetMinutes) * 60 + second) * 1000
}

/** "Z", "+02:00" or "-0330" in minutes; undefined for no zone. */
export function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === '') return undefined
  if (zone.toUpperCase() === 'Z' || zone.toUpperCase() === 'UTC' || zone.toUpperCase() === 'GMT') return 0
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? []
  if (sign === undefined) return undefined
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
