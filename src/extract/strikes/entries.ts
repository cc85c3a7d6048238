/** Live pages: the order of their entries in time, by the clock times and days that head them. */
import { allMatches } from '../../all-matches.ts'
import type { Document } from '../../model.ts'
import { dateMentions } from '../mentions/dates.ts'

export interface Entries {
  /** Whether the last news stands first. */
  readonly newestFirst: boolean
  /** Number of the entry that an offset lies in, from 0 in reading order. */
  at(offset: number): number
}

const CLOCK = /(?:^|[\s,|(–-])(?<hours>[012]?\d)[.:h](?<minutes>[0-5]\d)\s?(?<half>[ap]\.?m\.?)?(?=$|[\s,|)–-])/iu
/** "3h ago (18:25 GMT)" */
const ASIDE =
  /\b\d{1,2} ?(?:h|hrs?|hours?|m|mins?|minutes?) ago\b|\b(?:GMT|UTC|BST|CES?T|EES?T|ED?T|EST|MSK)\b|\b(?:Kyiv|Moscow|local) time\b/giu
/** Fewer headed entries are a page with a couple of times on it. */
const ENTRIES = 3

/** Finds lines that hold little else than a time of the day, such as "19.21 GMT" or "Monday 16 January, 21:00". */
export function entriesOf({ text }: Document): Entries {
  const heads: { readonly offset: number; readonly time: number }[] = []
  for (const line of allMatches(text, /[^\n]{3,60}/gu)) {
    const clock = CLOCK.exec(line[0])
    if (clock === null) continue
    const span = { start: line.index, end: line.index + line[0].length }
    const [date] = dateMentions(text, span)
    const around = line[0].replace(clock[0], ' ').replace(ASIDE, '')
    const rest = around.length - (date === undefined ? 0 : date.end - date.start)
    if (rest > 12) continue
    const { hours = '0', minutes = '0', half = '' } = clock.groups ?? {}
    const hour = (Number(hours) % (half === '' ? 24 : 12)) + (/^p/iu.test(half) ? 12 : 0)
    heads.push({
      offset: span.start,
      time: (date?.month ?? 0) * 44_640 + (date?.day ?? 0) * 1440 + hour * 60 + Number(minutes),
    })
  }
  const steps = heads.slice(1).map(({ time }, index) => Math.sign(time - (heads[index]?.time ?? time)))
  const falling = steps.filter((step) => step < 0).length
  const rising = steps.filter((step) => step > 0).length
  const isLive = heads.length >= ENTRIES
  return {
    newestFirst: isLive && falling > rising,
    at: (offset) => (isLive ? countUpTo(offset, heads) : 0),
  }
}

/** Number of entries that begin at or before an offset. */
function countUpTo(offset: number, heads: readonly { readonly offset: number }[]): number {
  let low = 0
  let high = heads.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((heads[middle]?.offset ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
