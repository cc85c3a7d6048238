import type { CellReader, Logical } from '../logical.ts'
import { exists, type Instant, milliseconds, offsetOf } from './calendar.ts'
import { strptime } from './strptime.ts'

type Parse = (text: string) => Instant | undefined

const DATE = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/
const TIME = /^(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d(?:\.\d+)?)(?<zone>Z|[+-]\d\d:\d\d)?$/
const DATETIME =
  /^(?<year>-?\d{4,})-(?<month>\d\d)-(?<day>\d\d)T(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d(?:\.\d+)?)(?<zone>Z|[+-]\d\d:\d\d)?$/

/** Days: `2025-07-10`, or by the pattern of the field. */
export const dateReader = (format: string): CellReader => reader('date', 'a date', format, parser(DATE), dayKey)

/** Times of day: `15:00:00`, or by the pattern. */
export const timeReader = (format: string): CellReader => reader('time', 'a time', format, parser(TIME), instantKey)

/** Instants: `2025-07-10T15:00:00`, with a fraction and a zone where wanted (v2), or by the pattern. */
export const datetimeReader = (format: string): CellReader =>
  reader('datetime', 'a date with a time', format, parser(DATETIME), instantKey)

/**
 * `any` says that a value can be parsed somehow. What is not of the default form is taken as it is, and has no place
 * on the scale: readers differ in what they make of "7/8/2025".
 */
function reader(
  type: string,
  noun: string,
  written: string,
  parse: Parse,
  key: (instant: Instant) => string,
): CellReader {
  const format = written.replace(/^fmt:/, '')
  const logical = (instant: Instant): Logical => ({ key: key(instant), order: milliseconds(instant) })
  if (format === 'any') {
    return {
      noun,
      rule: `type=${type}`,
      text: (text) => {
        const instant = parse(text)
        return instant === undefined ? (/\d/.test(text) ? { key: text } : undefined) : logical(instant)
      },
    }
  }
  const patterned = format === 'default' ? parse : strptime(format)
  return {
    noun,
    rule: format === 'default' ? `type=${type}` : `format=${format}`,
    text: (text) => {
      if (patterned === undefined) return { key: text }
      const instant = patterned(text)
      return instant === undefined ? undefined : logical(instant)
    },
  }
}

function parser(pattern: RegExp): Parse {
  return (text) => {
    const groups = pattern.exec(text)?.groups
    if (groups === undefined) return undefined
    const { year = '1970', month = '1', day = '1', hour = '0', minute = '0', second = '0', zone } = groups
    const offset = offsetOf(zone)
    const instant = {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      ...(offset === undefined ? {} : { offsetMinutes: offset }),
    }
    return exists(instant) ? instant : undefined
  }
}

const dayKey = ({ year, month, day }: Instant): string => `${year}-${month}-${day}`

/** A local time and one with a zone are never the same value. */
const instantKey = (instant: Instant): string =>
  `${milliseconds(instant)}${instant.offsetMinutes === undefined ? '' : 'Z'}`
